//! Images that stand in the document: where they may come from, and what each format makes of them.

use std::io::Read;
use std::path::Path;

use roadmap::internal::finding::Arg;
use roadmap::internal::messages::Messages;
use roadmap::internal::rules;
use roadmap::{Format, Memory, Project, Templates, load};

use crate::{directory, text, today};

const PLAN: &str = "\
roadmap: {format: 1, id: v, title: V, status: working-draft, version: '1', horizon: {start: 2027, end: 2030}, \
languages: {source: fr}, references: [s@1], context: Contexte, vision: Vision}
actors: [{id: m, title: Ministère}]
objectives: [{id: o, pillar: p, title: Objectif, actions: [{id: a, title: Action, lead: m}]}]
";
const PILLARS: &str = "set: {id: s, version: '1', title: S}\npillars: [{id: p, title: P}]\n";

/// The bytes of a file that a case describes.
fn bytes(what: &str) -> Vec<u8> {
    let size = |size: &str| {
        let (width, height) = size.split_once('x').unwrap();
        [width, height].map(|side| side.parse::<u32>().unwrap())
    };
    match what.split_once(' ') {
        Some(("png", of)) => png(size(of)),
        Some(("jpeg", of)) => {
            let [width, height] = size(of).map(|side| (side as u16).to_be_bytes());
            let mut bytes = b"\xff\xd8\xff\xc0\0\x0b\x08".to_vec();
            bytes.extend([height, width].concat());
            bytes.extend(b"\x01\x01\x11\0\xff\xda");
            bytes
        }
        _ if what == "large" => vec![0; 5 * 1024 * 1024],
        _ => what.as_bytes().to_vec(),
    }
}

/// A PNG file of grey dots, whole where it is small.
fn png([width, height]: [u32; 2]) -> Vec<u8> {
    fn part(name: &[u8], data: &[u8]) -> Vec<u8> {
        let named = [name, data].concat();
        let mut sum = u32::MAX;
        for byte in &named {
            sum ^= u32::from(*byte);
            for _ in 0..8 {
                sum = (sum >> 1) ^ (0xedb8_8320 & 0_u32.wrapping_sub(sum & 1));
            }
        }
        [&(data.len() as u32).to_be_bytes(), &*named, &(!sum).to_be_bytes()].concat()
    }
    let head = [&width.to_be_bytes()[..], &height.to_be_bytes(), &[8, 0, 0, 0, 0]].concat();
    let rows = if width * height > 100 { 0 } else { height };
    let dots: Vec<u8> = (0..rows).flat_map(|_| vec![0; width as usize + 1]).collect();
    // One stored block of zlib.
    let length = dots.len() as u16;
    let (mut a, mut b) = (1_u32, 0_u32);
    for byte in &dots {
        a = (a + u32::from(*byte)) % 65_521;
        b = (b + a) % 65_521;
    }
    let lengths = [length.to_le_bytes(), (!length).to_le_bytes()].concat();
    let data = [&[0x78, 1, 1][..], &lengths, &dots, &(b << 16 | a).to_be_bytes()].concat();
    let parts = [part(b"IHDR", &head), part(b"IDAT", &data), part(b"IEND", &[])];
    [b"\x89PNG\r\n\x1a\n".to_vec(), parts.concat()].concat()
}

fn planned(images: &str, files: &[(&str, Vec<u8>)]) -> Project {
    let mut all = vec![
        ("plan/roadmap.yaml".into(), format!("{PLAN}{images}\n").into_bytes()),
        ("plan/pillars/s.yaml".into(), PILLARS.as_bytes().to_vec()),
    ];
    let below = |name: &str| match name.strip_prefix("../") {
        Some(above) => above.to_owned(),
        None => format!("plan/{name}"),
    };
    all.extend(files.iter().map(|(name, bytes)| (below(name), bytes.clone())));
    load(&Memory::new(all), Path::new("plan")).unwrap()
}

/// A name, files with what is in them, the list of images, and what is found of it.
#[test]
fn what_an_image_lacks_is_found_where_it_stands() {
    let cases = text("tests/cases/images.txt");
    let mut wrong = Vec::new();
    for case in cases.trim_end().split("\n---\n") {
        let name = case.lines().next().unwrap();
        let part = |sign: &'static str| case.lines().filter_map(move |l| l.strip_prefix(sign));
        let files = part("file ").map(|file| {
            let (name, what) = file.split_once(' ').unwrap();
            (name, bytes(what))
        });
        let files: Vec<(&str, Vec<u8>)> = files.collect();
        let images = part("+ ").collect::<Vec<_>>().join("\n");
        let project = planned(&images, &files);
        let checked = rules::check(&project, today());
        let found = checked.findings.iter().filter(|found| {
            let faults = ["missing-key", "empty-value", "unknown-key", "wrong-type"];
            found.rule.contains("image") || faults.contains(&found.rule)
        });
        let found = found.map(|finding| {
            // In every language there is something to do.
            for language in ["en", "fr", "ar"] {
                let (said, help) = Messages::new(language).of(finding);
                assert!(
                    !said.contains('{') && help.is_some_and(|help| !help.contains("{ ")),
                    "{said}"
                );
            }
            let (file, span) = project.sources.locate(finding.span);
            let before = &project.sources.get(file).text[..span.start as usize];
            assert_eq!(before.matches('\n').count() + 1, 4, "{name}");
            let arg = ["why", "key"].iter().find_map(|name| {
                finding.args.iter().find(|(known, _)| known == name).map(|(_, arg)| arg)
            });
            match arg {
                Some(Arg::Text(word)) => format!("{} {word}", finding.rule),
                _ => finding.rule.to_owned(),
            }
        });
        let found: Vec<String> = found.collect();
        let wanted: Vec<&str> = part("= ").collect();
        if found != wanted {
            wrong.push(format!("{name}: {found:?}, for {wanted:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const TWO: &str = "\
images:
  - {id: carte, file: images/a.png, after: context, caption: Carte <1>, alt: 'Le \"nord\" <b>', source: Un service, licence: CC BY 4.0}
  - {id: plan, file: plan.svg, after: a, caption: Plan, alt: Un plan, licence: CC0}
";

fn illustrated() -> (Project, Vec<u8>) {
    let png = png([4, 3]);
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><rect width=\"4\" height=\"3\"/></svg>";
    (planned(TWO, &[("images/a.png", png.clone()), ("plan.svg", svg.to_vec())]), png)
}

fn built(project: &Project, format: Format) -> Vec<roadmap::Part> {
    roadmap::build(project, "fr", format, &Templates::default(), today()).unwrap().unwrap()
}

#[test]
fn every_format_holds_the_images_and_their_words() {
    let (project, png) = illustrated();
    let whole = |format| String::from_utf8(built(&project, format)[0].bytes.clone()).unwrap();
    let html = whole(Format::Html);
    assert!(html.contains("<img src=\"data:image/png;base64,iVBORw0KGgo"));
    assert!(html.contains("alt=\"Le &quot;nord&quot; &lt;b&gt;\" width=\"4\" height=\"3\""));
    assert!(html.contains("Carte &lt;1&gt;") && html.contains("CC BY 4.0</p>"));
    // After the context, before the vision; after the action, before what follows.
    let place = |words: &str| html.find(words).unwrap_or_else(|| panic!("{words}"));
    assert!(place("id=\"context\"") < place("Carte &lt;1&gt;"));
    assert!(place("Carte &lt;1&gt;") < place("id=\"vision\""));
    assert!(place("id=\"a\"") < place("alt=\"Un plan\""));
    // A text has its images beside it, under the names that it gives them.
    let markdown = built(&project, Format::Markdown);
    let files: Vec<(&str, &str)> =
        markdown.iter().map(|part| (&*part.name, part.extension)).collect();
    assert_eq!(files, [("", "md"), ("carte", "png"), ("plan", "svg")]);
    assert_eq!(markdown[1].bytes, png);
    let said = String::from_utf8(markdown[0].bytes.clone()).unwrap();
    assert!(said.contains("](<v.fr.carte.png>)") && said.contains("![Un plan](<v.fr.plan.svg>)"));
    let json: serde_json::Value = serde_json::from_str(&whole(Format::Json)).unwrap();
    assert_eq!(json["images"][0]["file"], "images/a.png");
    let csv = built(&project, Format::Csv).into_iter().find(|part| part.name == "images").unwrap();
    assert!(String::from_utf8(csv.bytes).unwrap().contains("images/a.png"));
}

fn packed(bytes: Vec<u8>) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let files = (0..archive.len()).map(|i| {
        let mut file = archive.by_index(i).unwrap();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        (file.name().unwrap().into_owned(), bytes)
    });
    files.collect()
}

#[test]
fn packages_hold_the_files_of_images() {
    let (project, png) = illustrated();
    let book = packed(built(&project, Format::Epub).remove(0).bytes);
    let of = |name: &str| book.iter().find(|(known, _)| known == name).map(|(_, bytes)| bytes);
    assert_eq!(of("EPUB/images/image-carte.png"), Some(&png));
    let list = String::from_utf8(of("EPUB/package.opf").unwrap().clone()).unwrap();
    assert!(list.contains("href=\"images/image-plan.svg\" media-type=\"image/svg+xml\""), "{list}");
    let page = String::from_utf8(of("EPUB/content.xhtml").unwrap().clone()).unwrap();
    assert!(page.contains("<img src=\"images/image-plan.svg\" alt=\"Un plan\""));
    let word = packed(built(&project, Format::Docx).remove(0).bytes);
    assert!(word.iter().any(|(name, bytes)| name.starts_with("word/media/") && *bytes == png));
    let page = word.iter().find(|(name, _)| name == "word/document.xml").unwrap();
    let page = String::from_utf8(page.1.clone()).unwrap();
    assert!(page.contains("descr=\"Le &quot;nord&quot; &lt;b&gt;\""), "{page}");
}

/// A logo stands on the cover, before all chapters.
#[test]
fn a_logo_stands_on_the_cover() {
    let image = "images: [{id: v, file: logo.png, after: cover, caption: Emblème, alt: Un emblème, licence: CC0}]\n";
    let project = planned(image, &[("logo.png", png([4, 3]))]);
    for (format, chapter) in [(Format::Html, "<h2"), (Format::Markdown, "## ")] {
        let text = String::from_utf8(built(&project, format).remove(0).bytes).unwrap();
        let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} in {format:?}"));
        assert!(at("Emblème") < at(chapter), "{format:?}");
    }
}

/// PDF/UA refuses an image without words, and PDF/A a character without a shape.
#[cfg(feature = "pdf")]
#[test]
fn a_pdf_holds_images_that_are_said_in_words() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 30\"><text y=\"20\">Où ? 你</text></svg>";
    let files = [("images/a.png", png([4, 3])), ("plan.svg", svg.as_bytes().to_vec())];
    let pdf = built(&planned(TWO, &files), Format::Pdf).remove(0).bytes;
    let bare = built(&planned("", &[]), Format::Pdf).remove(0).bytes;
    assert!(pdf.starts_with(b"%PDF") && pdf.len() > bare.len());
}

/// No link on the way to an image leads out of the project.
#[cfg(unix)]
#[test]
fn links_out_of_the_project_are_not_followed() {
    let files = [("other/a.png", png([1, 1])), ("plan/b.png", png([1, 1]))];
    let pillars = ("plan/pillars/s.yaml", PILLARS.as_bytes().to_vec());
    let root = directory(files.into_iter().chain([pillars]));
    let plan = root.path().join("plan");
    std::os::unix::fs::symlink(plan.join("b.png"), plan.join("c.png")).unwrap();
    let one = |file: &str| {
        let images = format!(
            "images: [{{id: v, file: {file}, after: context, caption: C, alt: A, licence: CC0}}]\n"
        );
        std::fs::write(plan.join("roadmap.yaml"), format!("{PLAN}{images}")).unwrap();
        let project = load(&roadmap::Disk, &plan).unwrap();
        project.faults.iter().map(|fault| fault.rule).collect::<Vec<_>>()
    };
    assert_eq!(one("c.png"), Vec::<&str>::new());
    std::os::unix::fs::symlink(root.path().join("other"), plan.join(".hidden")).unwrap();
    assert_eq!(one(".hidden/a.png"), ["unusable-image"]);
}
