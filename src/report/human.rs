//! Findings for people, as rustc and cargo print them, with a summary by rule and file.

use std::io::{self, Write};
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Renderer, Snippet};

use super::{Options, Shown, by_file, counts, is_hostile, printable_line, severity_name};
use crate::finding::{Arg, Severity};
use crate::messages::Messages;
use crate::project::Project;
use crate::rules::Checked;
use crate::text::{Source, Span};

/// Most findings that are drawn; the rest is counted.
const MOST: usize = 200;

pub(super) fn write(
    project: &Project,
    findings: &[Shown<'_>],
    checked: &Checked,
    messages: &Messages,
    options: Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let renderer = if options.color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(options.width);
    let help = messages.get("label-help", &[]);
    for shown in findings.iter().take(MOST) {
        let text = draw(project, shown, messages, &help, &renderer);
        writeln!(out, "{text}\n")?;
    }
    if findings.len() > MOST {
        let more = findings.len() - MOST;
        writeln!(out, "{}\n", messages.get("check-more", &[("count", Arg::from(more))]))?;
    }
    summary(findings, checked, messages, options, out)
}

fn draw(
    project: &Project,
    shown: &Shown<'_>,
    messages: &Messages,
    help: &str,
    renderer: &Renderer,
) -> String {
    let level = match shown.finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let level = level.with_name(severity_name(shown.finding.severity, messages));
    let source = project.sources.get(shown.file);
    let mut marks = vec![(AnnotationKind::Primary, shown.span, String::new())];
    for (file, span, label) in &shown.related {
        if *file == shown.file {
            marks.push((AnnotationKind::Context, *span, label.clone()));
        }
    }
    let mut group = level
        .primary_title(printable_line(&shown.message))
        .id(shown.finding.rule)
        .elements(snippets(source, &marks));
    for (file, span, label) in &shown.related {
        if *file != shown.file {
            let marks = [(AnnotationKind::Context, *span, label.clone())];
            group = group.elements(snippets(project.sources.get(*file), &marks));
        }
    }
    let mut groups = vec![group];
    if let Some(text) = &shown.help {
        let help = Level::HELP.with_name(help.to_owned());
        groups.push(Group::with_title(help.secondary_title(printable_line(text))));
    }
    renderer.render(&groups)
}

type Mark = (AnnotationKind, Span, String);

/// The lines around each mark; marks that stand close share a piece.
fn snippets<'a>(source: &'a Source, marks: &[Mark]) -> Vec<Snippet<'a, Annotation<'a>>> {
    let mut pieces: Vec<(Range<usize>, Vec<&Mark>)> = Vec::new();
    for mark in marks {
        let window = window(&source.text, mark.1);
        match pieces
            .iter_mut()
            .find(|(piece, _)| window.start <= piece.end + 200 && piece.start <= window.end + 200)
        {
            Some((piece, marks)) => {
                *piece = piece.start.min(window.start)..piece.end.max(window.end);
                marks.push(mark);
            }
            None => pieces.push((window, vec![mark])),
        }
    }
    pieces.into_iter().map(|(piece, marks)| snippet(source, piece, &marks)).collect()
}

fn snippet<'a>(
    source: &'a Source,
    piece: Range<usize>,
    marks: &[&Mark],
) -> Snippet<'a, Annotation<'a>> {
    // One byte of text for one of the file, so that spans stay true.
    let mut text = String::with_capacity(piece.len());
    for c in source.text[piece.clone()].chars() {
        match is_hostile(c) && !matches!(c, '\t' | '\r') {
            true => text.extend(std::iter::repeat_n(' ', c.len_utf8())),
            false => text.push(c),
        }
    }
    let text = text.replace("##vso[", "# vso[").replace("##[", "# [");
    let line = source.line_column(piece.start as u32).line;
    let length = text.len();
    let annotations = marks.iter().map(|(kind, span, label)| {
        let start = (span.start as usize - piece.start).min(length);
        let end = (span.end as usize).saturating_sub(piece.start).clamp(start, length);
        let label = (!label.is_empty()).then(|| printable_line(label));
        kind.span(start..one_line(&text, start, end)).label(label)
    });
    Snippet::source(text.clone())
        .path(printable_line(&source.name))
        .line_start(line)
        .fold(true)
        .annotations(annotations.collect::<Vec<_>>())
}

/// A mark stays on the line that it starts on: a block of text is named by its first line.
fn one_line(text: &str, start: usize, end: usize) -> usize {
    text[start..end].find('\n').map_or(end, |newline| start + newline)
}

/// The line before a span to the line after its start.
fn window(text: &str, span: Span) -> Range<usize> {
    let at = (span.start as usize).min(text.len());
    let line = text[..at].rfind('\n').unwrap_or(0);
    let start = text[..line].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[at..].find('\n').map_or(text.len(), |newline| at + newline);
    let end = text[end..]
        .char_indices()
        .skip(1)
        .find(|(_, c)| *c == '\n')
        .map_or(text.len(), |(i, _)| end + i);
    start..end
}

fn summary(
    findings: &[Shown<'_>],
    checked: &Checked,
    messages: &Messages,
    options: Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    if options.known > 0 {
        let count = Arg::from(options.known);
        writeln!(out, "{}", messages.get("check-known", &[("count", count)]))?;
    }
    if !checked.waived.is_empty() {
        let count = Arg::from(checked.waived.len());
        writeln!(out, "{}", messages.get("check-waived", &[("count", count)]))?;
    }
    if findings.is_empty() {
        return writeln!(out, "{}", messages.get("check-clean", &[]));
    }
    let rules = checked.by_rule();
    let width = rules.iter().map(|(rule, _)| rule.len()).max().unwrap_or(0);
    writeln!(out, "{}", messages.get("check-by-rule", &[]))?;
    for (rule, count) in rules {
        writeln!(out, "  {rule:width$}  {count:>5}")?;
    }
    let files = by_file(findings);
    let width = files.keys().map(|file| file.chars().count()).max().unwrap_or(0);
    writeln!(out, "{}", messages.get("check-by-file", &[]))?;
    for (file, count) in files {
        writeln!(out, "  {:width$}  {count:>5}", printable_line(file))?;
    }
    let counts = counts(checked, messages);
    writeln!(out, "\n{}", messages.get("check-found", &[("counts", counts.into())]))
}
