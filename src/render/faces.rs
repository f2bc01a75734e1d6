//! The faces that the program has built in, from the archive that `src/build.rs` makes of them.
//!
//! Libertinus for Latin, with quadratic outlines: for its tags, the export of tables asks each letter
//! for its bounds, and cubic ones would be run through for it. Noto Naskh for Arabic: of the faces
//! tried, its text is extracted from a PDF without gaps inside words. DejaVu and those of Typst for
//! the rest.

use std::io::{Cursor, Read};
use std::sync::{LazyLock, OnceLock};

use rayon::prelude::*;
use zip::ZipArchive;

const PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/faces.zip"));

type Archive = ZipArchive<Cursor<&'static [u8]>>;

static ARCHIVE: LazyLock<Archive> =
    LazyLock::new(|| ZipArchive::new(Cursor::new(PACKED)).expect("the build packed it"));

/// What is unpacked already.
static FACES: LazyLock<Vec<OnceLock<Vec<u8>>>> =
    LazyLock::new(|| (0..ARCHIVE.len()).map(|_| OnceLock::new()).collect());

fn face(at: usize) -> &'static [u8] {
    FACES[at].get_or_init(|| {
        let mut archive = ARCHIVE.clone();
        let mut packed = archive.by_index(at).expect("the build packed it");
        let mut face = Vec::with_capacity(packed.size() as usize);
        packed.read_to_end(&mut face).expect("the build packed it");
        face
    })
}

/// Every face, in the order in which a character is looked for.
pub(super) fn all() -> Vec<&'static [u8]> {
    (0..FACES.len()).into_par_iter().map(face).collect()
}

/// One face, by its PostScript name.
pub(super) fn named(name: &str) -> &'static [u8] {
    face(ARCHIVE.index_for_name(name).expect("the build packed it"))
}
