//! Rules as they were written, compiled, or what is wrong with them, each at its place.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::slips::{self, Slip};
use super::words::{lasting, name, pieces};
use super::{Compiled, language, plan, severity};
use crate::catalog::Pack;
use crate::finding::{Finding, Piece, Place, Severity, Words, near};
use crate::model::{Family, PackRule, Subject, Text};
use crate::path::{Path, Step};
use crate::project::Project;

/// What is being compiled, and what was found wrong with it.
struct Compiler<'a> {
    project: &'a Project,
    pack: &'a Pack,
    path: Path,
    subject: Subject,
    values: Vec<&'static str>,
    faults: Vec<Finding>,
}

/// A rule, compiled. It fails with what is wrong with it: nothing, where that is said already.
pub(super) fn compile(
    project: &Project,
    pack: &Arc<Pack>,
    number: usize,
    is_taken: bool,
) -> Result<Compiled, Vec<Finding>> {
    let rule = &pack.file.rules[number];
    let path = Path::ROOT / "rules" / number;
    // What lacks one of these was found by the loader.
    let (Some(subject), Some(severity)) = (rule.r#for, severity(rule.severity)) else {
        return Err(Vec::new());
    };
    if rule.name.is_empty() || rule.raise.is_empty() || rule.message.is_empty() {
        return Err(Vec::new());
    }
    let (values, faults) = (Vec::new(), Vec::new());
    let mut compiler = Compiler { project, pack, path, subject, values, faults };
    if is_taken {
        compiler.fault("taken", compiler.path.clone() / "name", (0, rule.name.len()), &rule.name);
    }
    compiler.rule(pack, number, rule, severity)
}

impl Compiler<'_> {
    fn rule(
        mut self,
        pack: &Arc<Pack>,
        number: usize,
        rule: &PackRule,
        severity: Severity,
    ) -> Result<Compiled, Vec<Finding>> {
        let mut values = Vec::new();
        for (name, text) in &rule.values.0 {
            let path = &self.path / "values" / Step::named(name);
            if let Some(value) = self.expression(text, text, 0, path) {
                values.push((lasting(name), value));
            }
            self.values.push(lasting(name));
        }
        let when = rule.when.as_deref();
        let when = when.and_then(|text| self.expression(text, text, 0, &self.path / "when"));
        let raise = self.expression(&rule.raise, &rule.raise, 0, &self.path / "raise");
        let at = self.at(rule);
        let mut needs = Vec::new();
        let message = self.words(&rule.message, "message", &mut needs);
        let help = rule.help.as_ref();
        let help = help.map(|help| self.words(help, "help", &mut needs)).unwrap_or_default();
        let source = self.project.document.source().to_owned();
        let words = Arc::new(Words { message, help, source });
        match raise {
            Some(raise) if self.faults.is_empty() => Ok(Compiled {
                pack: pack.clone(),
                number,
                name: lasting(&rule.name),
                family: rule.family.unwrap_or(Family::Own),
                severity,
                subject: self.subject,
                when,
                values,
                raise,
                at,
                words,
                needs,
            }),
            _ => Err(self.faults),
        }
    }

    /// A fault at a part of the text at a path of the pack; nothing in packs of the program.
    fn fault(&mut self, kind: &str, path: Path, part: (usize, usize), word: &str) -> Option<usize> {
        let finding = fault(self.project, self.pack, kind, &path, part)?;
        self.faults.push(finding.arg("word", word));
        self.faults.len().checked_sub(1)
    }

    /// Compiles an expression, which is a part of a text, or the whole of it.
    fn expression(
        &mut self,
        text: &str,
        whole: &str,
        at: usize,
        path: Path,
    ) -> Option<language::Compiled> {
        let part = (at, at + text.len());
        if text.len() > language::LONGEST {
            self.fault("long", path, (0, whole.len()), "");
            return None;
        }
        let compiled = match language::compile(text) {
            Ok(compiled) => compiled,
            Err(why) => {
                let early = why.contains("end of input");
                self.fault("syntax", path, part, if early { "early" } else { "other" });
                return None;
            }
        };
        let slips = slips::slips(text, self.subject, &self.values);
        for Slip { message, start, end, known } in &slips {
            let word = &text[*start..*end];
            let fault = self.fault(message, path.clone(), (at + start, at + end), word);
            if let Some(fault) = fault.and_then(|fault| self.faults.get_mut(fault)) {
                fault.args.push(near(word, known.iter().copied()));
            }
        }
        slips.is_empty().then_some(compiled)
    }

    /// The key that findings are placed at.
    fn at(&mut self, rule: &PackRule) -> Vec<&'static str> {
        let Some(at) = &rule.at else { return Vec::new() };
        let keys: Vec<&'static str> = at.split('.').map(lasting).collect();
        let mut known = slips::keys(self.subject);
        if self.subject == Subject::Roadmap {
            known = vec!["roadmap"];
            known.extend(plan::LISTS.iter().chain(plan::SECTIONS).map(|(key, _)| *key));
        }
        let first = keys.first().copied().unwrap_or_default();
        if self.subject != Subject::Recommendation && !known.contains(&first) {
            let fault = self.fault("key", &self.path / "at", (0, first.len()), first);
            if let Some(fault) = fault.and_then(|fault| self.faults.get_mut(fault)) {
                fault.args.push(near(first, known));
            }
        }
        keys
    }

    /// Words by language, and what they need.
    fn words(
        &mut self,
        text: &Text,
        key: &'static str,
        needs: &mut Vec<(&'static str, language::Compiled)>,
    ) -> Vec<(String, Vec<Piece>)> {
        let source = self.project.document.source().to_owned();
        let mut words = Vec::new();
        for (language, text) in text.0.iter() {
            let path = match language {
                "" => &self.path / key,
                language => &self.path / key / Step::named(language),
            };
            let found = match pieces(text) {
                Ok(found) => found,
                Err(part) => {
                    self.fault("brace", path, part, "");
                    continue;
                }
            };
            let mut said = Vec::new();
            for (piece, start) in found {
                let Piece::Arg(expression) = piece else {
                    said.push(piece);
                    continue;
                };
                let named = name(expression);
                said.push(Piece::Arg(named));
                if needs.iter().any(|(known, _)| *known == named) {
                    continue;
                }
                if let Some(need) = self.expression(expression, text, start, path.clone()) {
                    needs.push((named, need));
                }
            }
            let language = if language.is_empty() { source.clone() } else { language.to_owned() };
            words.push((language, said));
        }
        words
    }
}

/// A fault of a pack of the project.
fn fault(
    project: &Project,
    pack: &Pack,
    kind: &str,
    path: &Path,
    (start, end): (usize, usize),
) -> Option<Finding> {
    let span = project.span_in(pack.node.as_ref()?, path, start, end)?;
    let mut finding = Finding::new("faulty-rule", Severity::Error, Place::Span(span));
    finding.message = format!("faulty-rule-{kind}").into();
    Some(finding)
}

/// That a rule could not be computed.
pub(super) fn failed(project: &Project, rule: &Compiled, why: &str) -> Finding {
    let path = Path::ROOT / "rules" / rule.number / "raise";
    let written = &rule.pack.file.rules[rule.number].raise;
    let fault = fault(project, &rule.pack, "failed", &path, (0, written.len()));
    let otherwise = || {
        let mut finding = Finding::new("faulty-rule", Severity::Error, Place::Project);
        finding.message = "faulty-rule-failed".into();
        finding
    };
    fault.unwrap_or_else(otherwise).arg("rule", rule.name).arg("word", why)
}

/// Keys that a rule asks of elements that have no such key.
pub(super) fn strange(
    project: &Project,
    rule: &Compiled,
    strange: &BTreeSet<(Subject, String)>,
) -> Vec<Finding> {
    let written = &rule.pack.file.rules[rule.number];
    let texts = written.when.iter().map(|text| ("when", text));
    let texts = texts.chain([("raise", &written.raise)]);
    let path = Path::ROOT / "rules" / rule.number;
    let mut texts: Vec<(Path, &String)> = texts.map(|(key, text)| (&path / key, text)).collect();
    let values = written.values.0.iter();
    texts.extend(values.map(|(name, text)| (&path / "values" / Step::named(name), text)));
    let asked = |(subject, key): &(Subject, String)| {
        let found = texts.iter().find_map(|(path, text)| Some((path, text.find(&**key)?)));
        // It may stand in the message only.
        let (place, part) = match found {
            Some((path, start)) => (path.clone(), (start, start + key.len())),
            None => (&path / "message", (0, usize::MAX)),
        };
        let mut finding = fault(project, &rule.pack, "key", &place, part)?;
        finding = finding.arg("word", key.as_str());
        finding.args.push(near(key, slips::keys(*subject)));
        Some(finding)
    };
    strange.iter().filter_map(asked).collect()
}
