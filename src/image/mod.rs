//! Images of a project: what kind they are, by their bytes, and whether a document can hold them.
//!
//! Nothing is decoded here: sizes are read from the heads of the files, and bounded.

mod svg;

/// Largest file of an image, in bytes.
pub const MAX_FILE: u64 = 4 * 1024 * 1024;

/// Most dots of an image, across times down.
const MAX_DOTS: u64 = 40_000_000;

words! {
    /// A kind of image that every format of documents can hold.
    pub enum Kind {
        /// Dots without loss.
        Png "png",
        /// Photographs.
        Jpeg "jpg",
        /// Drawings.
        Svg "svg",
    }
}

impl Kind {
    /// Its media type.
    pub fn media(self) -> &'static str {
        match self {
            Kind::Png => "image/png",
            Kind::Jpeg => "image/jpeg",
            Kind::Svg => "image/svg+xml",
        }
    }
}

words! {
    /// Why a file cannot stand in a document.
    pub enum Fault {
        /// There is no such file.
        Missing "missing",
        /// It is not in the project.
        Outside "outside",
        /// The system refuses it.
        Unreadable "unreadable",
        /// It has too many bytes.
        TooLarge "too-large",
        /// It has too many dots.
        TooManyDots "too-many-dots",
        /// It is of another kind.
        NotAnImage "not-an-image",
        /// It has the four inks of a press.
        Press "press",
        /// Nothing is said for who cannot see it.
        NoWords "no-words",
        /// A drawing that cannot be read.
        Broken "broken",
        /// A drawing that runs a program.
        Script "script",
        /// A drawing that loads something else.
        External "external",
    }
}

/// An image that a document can hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Its kind.
    pub kind: Kind,
    /// Its file.
    pub bytes: Vec<u8>,
    /// How many dots, or units, it has across and down.
    pub size: [u32; 2],
}

/// Reads an image; the kind is what the bytes say, whatever the file is called.
pub fn read(bytes: Vec<u8>) -> Result<Image, Fault> {
    let (kind, size) = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        (Kind::Png, png(&bytes).ok_or(Fault::Broken)?)
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        let (size, inks) = jpeg(&bytes).ok_or(Fault::Broken)?;
        // An archive wants the profile of the press, which such a file seldom has.
        if inks > 3 {
            return Err(Fault::Press);
        }
        (Kind::Jpeg, size)
    } else {
        let text = std::str::from_utf8(&bytes).map_err(|_| Fault::NotAnImage)?;
        (Kind::Svg, svg::size(text)?)
    };
    let [width, height] = size;
    if width == 0 || height == 0 {
        return Err(Fault::Broken);
    }
    if kind != Kind::Svg && u64::from(width) * u64::from(height) > MAX_DOTS {
        return Err(Fault::TooManyDots);
    }
    Ok(Image { kind, bytes, size })
}

/// The size that the first part of a PNG file says.
fn png(bytes: &[u8]) -> Option<[u32; 2]> {
    let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
    let whole = bytes.get(12..16)? == b"IHDR" && bytes.windows(4).rev().any(|w| w == b"IEND");
    whole.then_some([number(16)?, number(20)?])
}

/// The size that the frame of a JPEG file says, and of how many inks it is: the parts before it are skipped by their lengths.
fn jpeg(bytes: &[u8]) -> Option<([u32; 2], u8)> {
    let number = |at: usize| Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        let marker = *bytes.get(at + 1)?;
        match marker {
            0xff => at += 1,
            0x01 | 0xd0..=0xd7 => at += 2,
            0xc0..=0xcf if ![0xc4, 0xc8, 0xcc].contains(&marker) => {
                let inks = *bytes.get(at + 9)?;
                return Some(([number(at + 7)?.into(), number(at + 5)?.into()], inks));
            }
            0xd9 | 0xda => return None,
            _ => at += 2 + usize::from(number(at + 2)?.max(2)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The head of a PNG file of a size.
    fn dots(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes.extend(b"\x08\x06\0\0\0IEND");
        bytes
    }

    #[test]
    fn kinds_and_sizes_are_those_of_the_bytes() {
        let png = read(dots(3, 2)).expect("an image");
        assert_eq!((png.kind, png.size), (Kind::Png, [3, 2]));
        // A comment, then the frame: 5 down, 7 across.
        let frame = b"\xff\xd8\xff\xfe\0\x04ab\xff\xc0\0\x0b\x08\0\x05\0\x07\x01\x01\x11\0\xff\xda";
        let jpeg = read(frame.to_vec()).expect("an image");
        assert_eq!((jpeg.kind, jpeg.size), (Kind::Jpeg, [7, 5]));
        for (bytes, fault) in [
            (dots(100_000, 1_000), Fault::TooManyDots),
            (dots(0, 1), Fault::Broken),
            (dots(3, 2)[..20].to_vec(), Fault::Broken),
            (b"\xff\xd8\xff\xfe\xff".to_vec(), Fault::Broken),
            (b"GIF89a".to_vec(), Fault::NotAnImage),
            (b"".to_vec(), Fault::NotAnImage),
            (b"\xff\xfe\0".to_vec(), Fault::NotAnImage),
        ] {
            assert_eq!(read(bytes.clone()), Err(fault), "{bytes:?}");
        }
    }

    #[test]
    fn drawings_only_draw() {
        let drawing = |inner: &str| {
            read(format!("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 40 20\">{inner}</svg>").into_bytes())
        };
        for sound in [
            "<path d=\"M0 0L9 9\" fill=\"url(#g)\"/><linearGradient id=\"g\"/>",
            "<style>.a { fill: red }</style><g class=\"a\"><text>on a scale</text></g>",
            "<defs><g id=\"s\"><rect/></g></defs><use xlink:href=\"#s\"/><use href=\"#s\"/>",
        ] {
            assert_eq!(drawing(sound).map(|image| image.size), Ok([40, 20]), "{sound}");
        }
        for (inner, fault) in [
            ("<script>alert(1)</script>", Fault::Script),
            ("<g onload=\"alert(1)\"/>", Fault::Script),
            ("<a href=\"javascript:alert(1)\"><rect/></a>", Fault::Script),
            ("<foreignObject/>", Fault::Script),
            ("<animate attributeName=\"x\"/>", Fault::Script),
            ("<image href=\"https://example.org/x.png\"/>", Fault::External),
            ("<image href=\"data:image/png;base64,AAAA\"/>", Fault::External),
            ("<use xlink:href=\"other.svg#a\"/>", Fault::External),
            ("<rect fill=\"url(https://example.org/a)\"/>", Fault::External),
            ("<rect style=\"fill: URL( 'a.svg#b' )\"/>", Fault::External),
            ("<style>@import 'a.css';</style>", Fault::External),
            ("<style>a { fill: u\\72l(http://a) }</style>", Fault::External),
            (
                "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><rect/></g><use href=\"#a\"/>",
                Fault::Broken,
            ),
            ("<g>", Fault::Broken),
        ] {
            assert_eq!(drawing(inner), Err(fault), "{inner}");
        }
        let page = b"<html xmlns=\"http://www.w3.org/1999/xhtml\"/>".to_vec();
        assert_eq!(read(page), Err(Fault::NotAnImage));
        let entity = b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>";
        assert_eq!(read(entity.to_vec()), Err(Fault::Broken));
        let sized =
            b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"12.4px\" height=\"7\"/>".to_vec();
        assert_eq!(read(sized).map(|image| image.size), Ok([12, 7]));
    }
}
