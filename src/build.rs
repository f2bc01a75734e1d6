//! What the program is built from, told to it: the commit, the features, and the faces of PDF drafts
//! as one compressed archive.

#![expect(
    clippy::disallowed_methods,
    reason = "a build script reads the environment and the source"
)]

use std::env;
use std::path::Path;
use std::process::Command;

fn main() {
    // Cargo runs this in the directory of the package.
    println!("cargo::rerun-if-changed=src/build.rs");
    println!("cargo::rustc-env=ROADMAP_COMMIT={}", commit().unwrap_or_default());
    #[cfg(feature = "pdf")]
    faces::pack();
}

/// The commit of the source, as far as it can be known.
///
/// A debug build says none: it would have to be made again at each commit, and is of a working tree
/// anyway.
fn commit() -> Option<String> {
    if env::var("PROFILE").as_deref() != Ok("release") {
        return None;
    }
    packaged().or_else(cloned)
}

/// As a source package says it: one of Cargo, or one that a release is made of.
fn packaged() -> Option<String> {
    let read = |name: &str| {
        let text = std::fs::read_to_string(name).ok()?;
        watch(name);
        Some(text)
    };
    let named = read(".commit").or_else(|| {
        let info = read(".cargo_vcs_info.json")?;
        Some(info.split("\"sha1\": \"").nth(1)?.split('"').next()?.to_owned())
    })?;
    let hash: String = named.trim().chars().take(SHOWN).collect();
    hash.chars().all(|c| c.is_ascii_hexdigit()).then_some(hash).filter(|hash| !hash.is_empty())
}

/// Digits of a commit that are shown.
const SHOWN: usize = 9;

/// As git says it, where this is a clone, and not a package within another repository.
fn cloned() -> Option<String> {
    let git = |arguments: &[&str]| {
        let done = Command::new("git").args(arguments).output().ok()?;
        done.status.success().then(|| String::from_utf8_lossy(&done.stdout).trim().to_owned())
    };
    git(&["ls-files", "--error-unmatch", "src/build.rs"])?;
    let head = git(&["rev-parse", "HEAD"])?;
    let branch = git(&["rev-parse", "--symbolic-full-name", "HEAD"]).unwrap_or_default();
    for name in ["HEAD", &branch, "packed-refs"] {
        let path = git(&["rev-parse", "--git-path", name])?;
        watch(&path);
    }
    // A change of the source is one of what is built, too.
    for source in ["src", "templates", "roadmap", "Cargo.toml", "Cargo.lock"] {
        watch(source);
    }
    let hash: String = head.chars().take(SHOWN).collect();
    let changed = git(&["status", "--porcelain", "--untracked-files=no"])?;
    Some(if changed.is_empty() { hash } else { format!("{hash}+") })
}

/// Runs this again when a file changes. One that is not there would always have changed.
fn watch(path: &str) {
    if Path::new(path).exists() {
        println!("cargo::rerun-if-changed={path}");
    }
}

/// The faces of PDF drafts. Compressed, they take a third of their size.
#[cfg(feature = "pdf")]
mod faces {
    use std::io::Write;
    use std::path::Path;

    use zip::write::SimpleFileOptions;
    use zip::{CompressionMethod, ZipWriter};

    /// Our own, in the order in which a character is looked for.
    const OWN: [&str; 8] = [
        "LibertinusSerif-Regular",
        "LibertinusSerif-Italic",
        "LibertinusSerif-Semibold",
        "LibertinusSerif-Bold",
        "LibertinusSerif-BoldItalic",
        "NotoNaskhArabic-Regular",
        "NotoNaskhArabic-Bold",
        "NotoSansTifinagh-Regular",
    ];

    /// Those of Typst that serve: the one style of Libertinus that is not of our own, what is set
    /// between backticks, and, for the characters that no other face has, New Computer Modern and its
    /// mathematics in one weight each. Its other five faces have no character more.
    const OF_TYPST: [&str; 7] = [
        "DejaVuSansMono",
        "DejaVuSansMono-Bold",
        "DejaVuSansMono-BoldOblique",
        "DejaVuSansMono-Oblique",
        "LibertinusSerif-SemiboldItalic",
        "NewCM10-Regular",
        "NewCMMath-Regular",
    ];

    pub(super) fn pack() {
        let to = std::env::var("OUT_DIR").expect("Cargo says where to");
        let file =
            std::fs::File::create(Path::new(&to).join("faces.zip")).expect("a file of its own");
        let mut archive = ZipWriter::new(file);
        let mut add = |name: &str, face: &[u8]| {
            let options = SimpleFileOptions::default()
                .compression_method(CompressionMethod::Deflated)
                .compression_level(Some(9));
            archive.start_file(name, options).expect("a name of its own");
            archive.write_all(face).expect("room for the faces");
        };
        let own = Path::new("templates/pdf/fonts");
        super::watch("templates/pdf/fonts");
        for name in OWN {
            add(name, &std::fs::read(own.join(format!("{name}.ttf"))).expect("a face of ours"));
        }
        add("DejaVuSans", dejavu::sans::regular());
        add("DejaVuSans-Bold", dejavu::sans::bold());
        let mut left = OF_TYPST.to_vec();
        for face in typst_assets::fonts() {
            let name = name(face).expect("a face of Typst has a name");
            if let Some(at) = left.iter().position(|kept| *kept == name) {
                add(left.swap_remove(at), face);
            }
        }
        assert!(left.is_empty(), "Typst has no {left:?}");
        archive.finish().expect("room for the list of the faces");
    }

    /// The PostScript name of a face.
    fn name(face: &[u8]) -> Option<String> {
        let face = ttf_parser::Face::parse(face, 0).ok()?;
        let names = face.names().into_iter();
        names
            .filter(|name| name.name_id == ttf_parser::name_id::POST_SCRIPT_NAME)
            .find_map(|name| name.to_string())
    }
}
