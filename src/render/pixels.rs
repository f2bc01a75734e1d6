//! SVG to PNG, with the embedded fonts.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use pixglyph::{Bitmap, Glyph};
use resvg::tiny_skia::{self, Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::layout::PositionedGlyph;
use resvg::usvg::{Color, Group, Node, Options, Paint, Tree, fontdb};

use super::faces;

/// Dots for each unit of the drawing: 720 units a line of 16.8 cm make some 220 dots an inch.
const SCALE: f32 = 2.0;

/// The faces that pictures are set in.
const PICTURED: [&str; 4] =
    ["DejaVuSans", "DejaVuSans-Bold", "NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold"];

static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for face in PICTURED {
        fonts.load_font_data(faces::named(face).to_vec());
    }
    fonts.set_sans_serif_family("DejaVu Sans");
    Arc::new(fonts)
});

thread_local! {
    static PEN: RefCell<Pen> = RefCell::default();
}

/// A drawing, given as its marks and the texts on them, as dots on white. `None` where it is no
/// drawing, or larger than can be shown.
pub(super) fn png(marks: &str, texts: &str) -> Option<Vec<u8>> {
    let options =
        Options { fontdb: FONTS.clone(), font_family: "DejaVu Sans".into(), ..Options::default() };
    let marks = Tree::from_str(marks, &options).ok()?;
    let texts = Tree::from_str(texts, &options).ok()?;
    PEN.with_borrow_mut(|pen| pen.draw(&marks, &texts))
}

/// A drawing of a project's own as dots on white: enough across for a line of print, whatever its units.
pub(super) fn drawing(svg: &str) -> Option<Vec<u8>> {
    const ACROSS: f32 = 2_000.0;
    let options =
        Options { fontdb: FONTS.clone(), font_family: "DejaVu Sans".into(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).ok()?;
    let scale = (ACROSS / tree.size().width()).min(ACROSS / tree.size().height());
    let side = |side: f32| (side * scale).ceil().max(1.0) as u32;
    let mut pixels = Pixmap::new(side(tree.size().width()), side(tree.size().height()))?;
    pixels.fill(tiny_skia::Color::WHITE);
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().ok()
}

/// What is kept from one drawing to the next: memory, and the shapes of letters. A drawing is
/// mostly letters, the same ones again and again.
#[derive(Default)]
struct Pen {
    dots: Vec<u8>,
    letters: HashMap<Letter, Option<Bitmap>>,
}

/// A letter as it is drawn: at its place among [`STEPS`] between two dots.
#[derive(PartialEq, Eq, Hash)]
struct Letter {
    font: fontdb::ID,
    glyph: u16,
    tenths: u32,
    step: u8,
}

/// Places of a letter between two dots, across. Downwards it stands on a dot.
const STEPS: f32 = 4.0;

impl Pen {
    fn draw(&mut self, marks: &Tree, texts: &Tree) -> Option<Vec<u8>> {
        let size = marks.size().to_int_size().scale_by(SCALE)?;
        let mut dots = std::mem::take(&mut self.dots);
        dots.clear();
        dots.resize(4 * size.width() as usize * size.height() as usize, u8::MAX);
        let mut pixels = Pixmap::from_vec(dots, size)?;
        resvg::render(marks, Transform::from_scale(SCALE, SCALE), &mut pixels.as_mut());
        self.write(texts.root(), &mut pixels);
        let file = encode(&pixels).ok();
        self.dots = pixels.take();
        file
    }

    /// Draws the texts of a group.
    fn write(&mut self, group: &Group, pixels: &mut Pixmap) {
        for node in group.children() {
            match node {
                Node::Group(group) => self.write(group, pixels),
                Node::Text(text) => {
                    let scale = Transform::from_scale(SCALE, SCALE);
                    let place = scale.pre_concat(text.abs_transform());
                    for span in text.layouted() {
                        let Some(Paint::Color(ink)) = span.fill.as_ref().map(|fill| fill.paint())
                        else {
                            continue;
                        };
                        for glyph in &span.positioned_glyphs {
                            self.letter(glyph, place, *ink, pixels);
                        }
                    }
                }
                Node::Path(_) | Node::Image(_) => {}
            }
        }
    }

    fn letter(
        &mut self,
        glyph: &PositionedGlyph,
        place: Transform,
        ink: Color,
        pixels: &mut Pixmap,
    ) {
        let place = place.pre_concat(glyph.transform());
        let (steps, line) = ((place.tx * STEPS).round(), place.ty.round());
        let step = steps.rem_euclid(STEPS);
        let tenths = (glyph.font_size() * SCALE * 10.0).round() as u32;
        let letter = Letter { font: glyph.font, glyph: glyph.id.0, tenths, step: step as u8 };
        let shape = self.letters.entry(letter).or_insert_with(|| {
            FONTS.with_face_data(glyph.font, |data, face| {
                let face = ttf_parser::Face::parse(data, face).ok()?;
                let outline = Glyph::load(&face, glyph.id)?;
                Some(outline.rasterize(step / STEPS, 0.0, tenths as f32 / 10.0))
            })?
        });
        if let Some(shape) = shape {
            let left = ((steps - step) / STEPS) as i32 + shape.left;
            stamp(shape, (left, line as i32 + shape.top), ink, pixels);
        }
    }
}

/// Inks the dots that a shape covers; what lies outside the drawing is left out.
fn stamp(shape: &Bitmap, (left, top): (i32, i32), ink: Color, pixels: &mut Pixmap) {
    /// Few shades keep a drawing within the colours of a palette.
    const SHADES: u32 = 15;
    let (width, height) = (pixels.width() as usize, pixels.height() as usize);
    let dots = pixels.data_mut();
    for (row, y) in shape.coverage.chunks_exact(shape.width.max(1) as usize).zip(top..) {
        let Some(y) = usize::try_from(y).ok().filter(|y| *y < height) else { continue };
        for (covered, x) in row.iter().zip(left..) {
            let Some(x) = usize::try_from(x).ok().filter(|x| *x < width) else { continue };
            let shade = (u32::from(*covered) * SHADES + 127) / 255;
            if shade == 0 {
                continue;
            }
            let dot = &mut dots[4 * (y * width + x)..][..3];
            for (part, ink) in dot.iter_mut().zip([ink.red, ink.green, ink.blue]) {
                let mixed = u32::from(*part) * (SHADES - shade) + u32::from(ink) * shade;
                *part = (mixed / SHADES) as u8;
            }
        }
    }
}

/// Few inks make a drawing: a dot is a place in a palette, where 256 colours are enough.
fn encode(pixels: &Pixmap) -> Result<Vec<u8>, png::EncodingError> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, pixels.width(), pixels.height());
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_filter(png::Filter::NoFilter);
    encoder.set_deflate_compression(png::DeflateCompression::Level(1));
    let width = pixels.width() as usize;
    // Edges of many inks have many shades: those that no eye tells apart are one.
    let palette = indexed(pixels.pixels(), width, u8::MAX);
    let dots = match palette.or_else(|| indexed(pixels.pixels(), width, ALIKE)) {
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

/// The bits of a part of a colour by which it is told from others, where there are many.
const ALIKE: u8 = 0b1111_1000;

/// The colours of opaque dots, as far as some of their bits tell them apart: red, green and blue in turn, and for each dot the place of its own.
fn indexed(dots: &[PremultipliedColorU8], width: usize, bits: u8) -> Option<(Vec<u8>, Vec<u8>)> {
    // The place of the colour that was last seen of those that share the upper bits of each part;
    // most dots find theirs there.
    let mut last = vec![0u8; 1 << 15];
    let mut palette: Vec<[u8; 3]> = Vec::new();
    let mut indices = Vec::with_capacity(dots.len());
    let mut above: &[PremultipliedColorU8] = &[];
    for row in dots.chunks_exact(width) {
        // Many rows are those above them again.
        if row == above {
            indices.extend_from_within(indices.len() - width..);
            continue;
        }
        above = row;
        // Dots of one colour stand beside each other.
        for run in row.chunk_by(|one, next| one == next) {
            let colour = [run[0].red(), run[0].green(), run[0].blue()];
            let near = colour.iter().fold(0, |bits, part| bits << 5 | usize::from(part >> 3));
            let mut place = last[near];
            let is = |known: &[u8; 3]| known.iter().zip(colour).all(|(a, b)| (a ^ b) & bits == 0);
            if !palette.get(usize::from(place)).is_some_and(is) {
                let known = palette.iter().position(is);
                let found = known.unwrap_or(palette.len());
                place = u8::try_from(found).ok()?;
                if known.is_none() {
                    palette.push(colour);
                }
                last[near] = place;
            }
            indices.resize(indices.len() + run.len(), place);
        }
    }
    Some((palette.concat(), indices))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How far two drawings are apart, on average over their dots.
    fn apart(one: &[u8], other: &[u8]) -> f64 {
        assert_eq!(one.len(), other.len());
        let sum: u64 = one.iter().zip(other).map(|(a, b)| u64::from(a.abs_diff(*b))).sum();
        sum as f64 / one.len() as f64
    }

    fn dots(file: &[u8]) -> Vec<u8> {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
        decoder.set_transformations(png::Transformations::EXPAND);
        let mut reader = decoder.read_info().expect("a picture");
        let mut dots = vec![0; reader.output_buffer_size().expect("a size")];
        reader.next_frame(&mut dots).expect("its dots");
        dots
    }

    #[test]
    fn letters_stand_where_a_reader_of_svg_puts_them() {
        let svg = |texts: &str| {
            format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"202\" height=\"60\" \
                 viewBox=\"-1 0 202 60\" font-family=\"DejaVu Sans\">\
                 <path fill=\"#d9e9ec\" d=\"M0 0h100v60h-100z\"/>{texts}</svg>"
            )
        };
        let texts = [
            "<text x=\"3.3\" y=\"20\" font-size=\"11\">Éthique, 12,5 %</text>",
            "<text x=\"190\" y=\"41\" font-size=\"11\" font-weight=\"700\" text-anchor=\"end\">خارطة الطريق 2027</text>",
            "<text x=\"100\" y=\"21\" font-size=\"10\" fill=\"#7a1f2b\">ⵜⴰⵎⴰⵣⵉⵖⵜ</text>",
        ];
        let bare = svg("");
        let blank = dots(&png(&bare, &bare).expect("a picture"));
        for text in texts {
            let drawn = dots(&png(&bare, &svg(text)).expect("a picture"));
            let options = Options { fontdb: FONTS.clone(), ..Options::default() };
            let tree = Tree::from_str(&svg(text), &options).expect("a drawing");
            let mut whole = Pixmap::new(404, 120).expect("a size");
            whole.fill(tiny_skia::Color::WHITE);
            resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut whole.as_mut());
            let whole: Vec<u8> = whole
                .pixels()
                .iter()
                .flat_map(|dot| [dot.red(), dot.green(), dot.blue()])
                .collect();
            let (off, ink) = (apart(&drawn, &whole), apart(&blank, &whole));
            assert!(ink > 0.5 && off < ink / 4.0, "{text}: {off} of {ink}");
        }
    }
}
