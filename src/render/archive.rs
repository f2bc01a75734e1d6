//! ZIP archives of texts and pictures: Word documents and books.

use std::io::{Cursor, Write};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// An archive: its parts by name, each with whether it is compressed.
pub(super) fn archive<'p>(
    parts: impl IntoIterator<Item = (&'p str, &'p [u8], bool)>,
) -> Result<Vec<u8>, ZipError> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes, compressed) in parts {
        let method = match compressed {
            true => CompressionMethod::Deflated,
            false => CompressionMethod::Stored,
        };
        // One time for every file, so that the same source gives the same bytes.
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default());
        archive.start_file(name, options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// What is wrong with XML that macros of a project wrote; `None` where any reader opens it.
pub(super) fn fault(xml: &str) -> Option<String> {
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let read = roxmltree::Document::parse_with_options(xml, options);
    read.err().map(|error| error.to_string())
}
