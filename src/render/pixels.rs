//! SVG to PNG, with the embedded fonts.

use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Color, Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use super::pdf;

/// Dots for each unit of the drawing: 720 units a line of 16.8 cm make some 220 dots an inch.
const SCALE: f32 = 2.0;

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for font in pdf::pictured() {
        fonts.load_font_data(font.to_vec());
    }
    fonts.set_sans_serif_family("DejaVu Sans");
    Arc::new(fonts)
});

/// A drawing as dots on white. `None` where it is no drawing, or larger than can be shown.
pub(super) fn png(svg: &str) -> Option<Vec<u8>> {
    let options =
        Options { fontdb: FONTS.clone(), font_family: "DejaVu Sans".into(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).ok()?;
    let size = tree.size().to_int_size().scale_by(SCALE)?;
    let mut pixels = Pixmap::new(size.width(), size.height())?;
    pixels.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixels.as_mut());
    encode(&pixels).ok()
}

/// Few inks make a drawing: a dot is a place in a palette, where 256 colours are enough.
fn encode(pixels: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_filter(png::Filter::NoFilter);
    encoder.set_deflate_compression(png::DeflateCompression::Level(1));
    let dots = match indexed(pixels.pixels()) {
        Some((palette, dots)) => {
            encoder.set_color(png::ColorType::Indexed);
            encoder.set_palette(palette);
            Cow::Owned(dots)
        }
        None => {
            encoder.set_color(png::ColorType::Rgba);
            Cow::Borrowed(pixels.data())
        }
    };
    encoder.write_header()?.write_image_data(&dots)?;
    Ok(file)
}

/// The colours of opaque dots, red, green and blue in turn, and for each dot the place of its own.
fn indexed(dots: &[PremultipliedColorU8]) -> Option<(Vec<u8>, Vec<u8>)> {
    // The place of the colour that was last seen of those that share the upper bits of each part;
    // most dots find theirs there.
    let mut last = vec![0u8; 1 << 15];
    let mut palette: Vec<[u8; 3]> = Vec::new();
    let mut indices = Vec::with_capacity(dots.len());
    // Dots of one colour stand beside each other.
    for run in dots.chunk_by(|one, next| one == next) {
        let colour = [run[0].red(), run[0].green(), run[0].blue()];
        let near = colour.iter().fold(0, |bits, part| bits << 5 | usize::from(part >> 3));
        let mut place = last[near];
        if palette.get(usize::from(place)) != Some(&colour) {
            let known = palette.iter().position(|known| *known == colour);
            let found = known.unwrap_or(palette.len());
            place = u8::try_from(found).ok()?;
            if known.is_none() {
                palette.push(colour);
            }
            last[near] = place;
        }
        indices.resize(indices.len() + run.len(), place);
    }
    Some((palette.concat(), indices))
}
