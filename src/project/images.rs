//! The files of images that a roadmap names: in the project, small enough, and what they are.

use std::collections::BTreeMap;
use std::path::{Component, Path};
use std::sync::Arc;

use super::Project;
use crate::files::{FileError, Files};
use crate::finding::{Finding, Place, Severity};
use crate::image::{Fault, Image, MAX_FILE, read};
use crate::path::Path as Steps;

/// Largest images of a project together, in bytes.
const MAX_TOTAL: u64 = 32 * 1024 * 1024;

/// Images by the name of their file.
pub(super) type Images = BTreeMap<String, Arc<Image>>;

impl Project {
    /// The image that a file holds, if it was read.
    pub fn image(&self, file: &str) -> Option<&Arc<Image>> {
        self.images.get(file)
    }

    /// Reads the images; what cannot stand in a document is found at its place.
    pub(super) fn read_images(&mut self, files: &dyn Files) {
        let mut total = 0;
        let document = self.document.clone();
        for (i, image) in document.images.iter().enumerate() {
            // That none is named is said already.
            if image.file.is_empty() || self.images.contains_key(&image.file) {
                continue;
            }
            let read = bytes(files, &self.directory, &image.file).and_then(|bytes| {
                total += bytes.len() as u64;
                if total > MAX_TOTAL { Err(Fault::TooLarge) } else { read(bytes) }
            });
            let nothing = image.alt.0.values().all(|words| words.trim().is_empty());
            let read = read.and_then(|read| if nothing { Err(Fault::NoWords) } else { Ok(read) });
            match read {
                Ok(read) => drop(self.images.insert(image.file.clone(), Arc::new(read))),
                Err(fault) => {
                    let key = if fault == Fault::NoWords { "alt" } else { "file" };
                    let place = Place::Node(Steps::ROOT / "images" / i / key);
                    let finding = Finding::new("unusable-image", Severity::Error, place);
                    let finding = finding.arg("file", image.file.as_str());
                    self.faults.push(finding.arg("why", fault.name()));
                }
            }
        }
    }
}

/// The bytes of a file that stands in the project, no link on the way to it leading elsewhere.
fn bytes(files: &dyn Files, root: &Path, name: &str) -> Result<Vec<u8>, Fault> {
    let below = Path::new(name);
    let plain = |step: Component<'_>| matches!(step, Component::Normal(_) | Component::CurDir);
    if name.contains(['\\', ':']) || !below.components().all(plain) {
        return Err(Fault::Outside);
    }
    let mut path = root.to_owned();
    for step in below.components() {
        path.push(step);
        files.follow(&path).map_err(|_| Fault::Outside)?;
    }
    match files.is_directory(&path) {
        None => return Err(Fault::Missing),
        Some(true) => return Err(Fault::NotAnImage),
        Some(false) => {}
    }
    files.read(&path, MAX_FILE).map_err(|error| match error {
        FileError::TooLarge { .. } => Fault::TooLarge,
        FileError::Outside { .. } => Fault::Outside,
        _ => Fault::Unreadable,
    })
}
