//! Header, priorities, objectives and money, taken apart. Every field is named, so that a new one
//! does not compile until it is decided here.

use super::fields::{Builder, Fill, differing};
use super::{Kind, Ref};
use crate::locale::composed;
use crate::model::{
    Action, Budget, Changes, Checks, Cost, Document, Funding, FundingSource, Horizon, Indicator,
    Languages, Milestone, Objective, Point, Priority, Response, Roadmap, Swot, Territory, Value,
    Waiver,
};
use crate::path::Path;

impl<'a> Builder<'a> {
    pub(super) fn plan(&mut self, document: &'a Document, other: &Document) {
        let Document {
            roadmap,
            priorities,
            objectives,
            ethics: _,
            legislation: _,
            governance: _,
            budget,
            actors: _,
            territories,
            glossary: _,
            responses,
            waivers,
            checks,
            changes,
            // From which sentence a translation was made is the translators' record.
            translations: _,
            // Who approved a change is no part of what is promised.
            approvals: _,
        } = document;
        if let Some(roadmap) = roadmap.as_ref().filter(|_| *roadmap != other.roadmap) {
            self.roadmap(roadmap);
        }
        for (i, priority) in differing(priorities, &other.priorities, |item| &item.id) {
            self.priority(i, priority);
        }
        for (i, objective) in differing(objectives, &other.objectives, |item| &item.id) {
            self.objective(i, objective);
        }
        if let Some(budget) = budget.as_ref().filter(|_| document.budget != other.budget) {
            self.budget(budget);
        }
        for (i, Territory { code, title }) in
            differing(territories, &other.territories, |item| &item.code)
        {
            let mut fill = self.item(None, Path::ROOT / "territories" / i);
            fill.text("title", title);
            self.add(Kind::Territory, code, fill);
        }
        for (i, response) in differing(responses, &other.responses, |item| &item.to) {
            let Response { to, status, answer, reason, date, internal } = response;
            let mut fill = self.item(None, Path::ROOT / "responses" / i);
            fill.word("status", *status);
            fill.texts("answer", answer);
            fill.texts("reason", reason);
            fill.date("date", *date);
            fill.set("internal", internal);
            self.add(Kind::Response, to, fill);
        }
        if *waivers != other.waivers {
            self.waivers(waivers);
        }
        if (checks, changes) != (&other.checks, &other.changes) {
            self.settings(checks.as_ref(), changes.as_ref());
        }
    }

    fn roadmap(&mut self, roadmap: &Roadmap) {
        let Roadmap {
            format,
            id,
            title,
            subtitle,
            country,
            issuer,
            status,
            notice,
            version,
            date,
            horizon,
            currency,
            languages,
            references,
            foreword,
            reading_guide,
            summary,
            context,
            swot,
            vision,
            mission,
            conclusion,
            changes,
            internal,
        } = roadmap;
        let mut fill = self.item(None, Path::ROOT / "roadmap");
        fill.whole("format", Some(*format));
        fill.id("id", id);
        fill.text("title", title);
        fill.ids("country", country);
        fill.ids("issuer", issuer);
        fill.word("status", *status);
        fill.id("version", version);
        fill.date("date", *date);
        if let Some(Horizon { start, end }) = horizon {
            fill.date("horizon/start", *start);
            fill.date("horizon/end", *end);
        }
        fill.ids("currency", currency);
        if let Some(Languages { source, published }) = languages {
            fill.id("languages/source", source);
            fill.set("languages/published", published);
        }
        fill.pins("references", references);
        for (name, text) in [
            ("subtitle", subtitle),
            ("notice", notice),
            ("foreword", foreword),
            ("reading_guide", reading_guide),
            ("summary", summary),
            ("context", context),
            ("vision", vision),
            ("mission", mission),
            ("conclusion", conclusion),
            ("changes", changes),
        ] {
            fill.texts(name, text);
        }
        if let Some(Swot { strengths, weaknesses, opportunities, threats }) = swot {
            for (name, list) in [
                ("swot/strengths", strengths),
                ("swot/weaknesses", weaknesses),
                ("swot/opportunities", opportunities),
                ("swot/threats", threats),
            ] {
                for (number, text) in (1..).zip(list) {
                    fill.entry_text(name, &number.to_string(), text);
                }
            }
        }
        fill.set("internal", internal);
        self.add(Kind::Roadmap, "roadmap", fill);
    }

    fn priority(&mut self, i: usize, priority: &Priority) {
        let Priority {
            id,
            renamed_from,
            title,
            rank,
            tier,
            reason,
            sectors,
            recommendations,
            internal,
        } = priority;
        let path = Path::ROOT / "priorities" / i;
        let mut fill = self.item(None, path.clone());
        fill.renamed(renamed_from);
        fill.text("title", title);
        fill.whole("rank", *rank);
        fill.word("tier", *tier);
        fill.texts("reason", reason);
        fill.set("sectors", sectors);
        fill.set("internal", internal);
        let of = self.add(Kind::Priority, id, fill);
        self.answers(&of, &path, recommendations);
    }

    fn objective(&mut self, i: usize, objective: &Objective) {
        let Objective {
            id,
            renamed_from,
            pillar,
            title,
            problem,
            description,
            priority,
            owner,
            recommendations,
            norms,
            territories,
            tags,
            indicators,
            actions,
            internal,
        } = objective;
        let path = Path::ROOT / "objectives" / i;
        let mut fill = self.item(None, path.clone());
        fill.renamed(renamed_from);
        fill.id("pillar", pillar);
        fill.text("title", title);
        fill.texts("problem", problem);
        fill.texts("description", description);
        fill.ids("priority", priority);
        fill.ids("owner", owner);
        fill.set("norms", norms);
        fill.set("territories", territories);
        fill.set("tags", tags);
        fill.set("internal", internal);
        let of = self.add(Kind::Objective, id, fill);
        self.answers(&of, &path, recommendations);
        for (k, indicator) in indicators.iter().enumerate() {
            self.indicator(&of, &path / "indicators" / k, indicator);
        }
        for (k, action) in actions.iter().enumerate() {
            self.action(&of, &path / "actions" / k, action);
        }
    }

    fn indicator(&mut self, parent: &Ref, path: Path, indicator: &Indicator) {
        let Indicator {
            id,
            renamed_from,
            title,
            definition,
            stage,
            unit,
            measure,
            direction,
            baseline,
            target,
            milestones,
            source,
            frequency,
            owner,
            split,
            internal,
        } = indicator;
        let mut fill = self.item(Some(parent), path.clone());
        fill.renamed(renamed_from);
        fill.text("title", title);
        fill.texts("definition", definition);
        fill.word("stage", *stage);
        fill.texts("unit", unit);
        fill.word("measure", *measure);
        fill.word("direction", *direction);
        let names = [
            "baseline/value",
            "baseline/date",
            "baseline/source",
            "baseline/unknown",
            "baseline/establish_by",
        ];
        point(&mut fill, names, baseline.as_ref());
        let names = [
            "target/value",
            "target/date",
            "target/source",
            "target/unknown",
            "target/establish_by",
        ];
        point(&mut fill, names, target.as_ref());
        fill.texts("source", source);
        fill.word("frequency", *frequency);
        fill.ids("owner", owner);
        fill.set("split", split);
        fill.set("internal", internal);
        let of = self.add(Kind::Indicator, id, fill);
        for (k, Value { date, value }) in milestones.iter().enumerate() {
            let mut fill = self.item(Some(&of), &path / "milestones" / k);
            fill.date("date", *date);
            fill.number("value", *value);
            let when = date.map_or_else(String::new, |date| date.to_string());
            self.add(Kind::Waypoint, &format!("{id}/{when}"), fill);
        }
    }

    fn action(&mut self, parent: &Ref, path: Path, action: &Action) {
        let Action {
            id,
            renamed_from,
            title,
            description,
            lead,
            partners,
            start,
            end,
            deliverable,
            cost,
            milestones,
            depends_on,
            recommendations,
            norms,
            territories,
            tags,
            internal,
        } = action;
        let mut fill = self.item(Some(parent), path.clone());
        fill.renamed(renamed_from);
        fill.text("title", title);
        fill.texts("description", description);
        fill.ids("lead", lead);
        fill.set("partners", partners);
        fill.date("start", *start);
        fill.date("end", *end);
        fill.texts("deliverable", deliverable);
        if let Some(cost) = cost {
            self::cost(&mut fill, cost);
        }
        fill.set("depends_on", depends_on);
        fill.set("norms", norms);
        fill.set("territories", territories);
        fill.set("tags", tags);
        fill.set("internal", internal);
        let of = self.add(Kind::Action, id, fill);
        for (k, Milestone { title, date }) in milestones.iter().enumerate() {
            let mut fill = self.item(Some(&of), &path / "milestones" / k);
            fill.text("title", title);
            fill.date("date", *date);
            let name = title.best(self.source(), "").map_or("", |(_, text)| text.trim());
            self.add(Kind::Milestone, &format!("{id}/{}", composed(name)), fill);
        }
        self.answers(&of, &path, recommendations);
    }

    fn budget(&mut self, budget: &Budget) {
        let Budget { note, total, pillars, years, internal } = budget;
        let mut fill = self.item(None, Path::ROOT / "budget");
        fill.texts("note", note);
        fill.whole("total", *total);
        fill.amounts("pillars", pillars);
        fill.amounts("years", years);
        fill.set("internal", internal);
        self.add(Kind::Budget, "budget", fill);
    }

    fn waivers(&mut self, waivers: &[Waiver]) {
        for (i, Waiver { rule, item, reason, owner, until }) in waivers.iter().enumerate() {
            let mut fill = self.item(None, Path::ROOT / "waivers" / i);
            fill.id("rule", rule);
            fill.id("item", item);
            fill.texts("reason", reason);
            fill.ids("owner", owner);
            fill.date("until", *until);
            self.add(Kind::Waiver, &format!("{item}/{rule}"), fill);
        }
    }

    fn settings(&mut self, checks: Option<&Checks>, changes: Option<&Changes>) {
        let section = if checks.is_some() { "checks" } else { "changes" };
        let mut fill = self.item(None, Path::ROOT / section);
        if let Some(Checks { levels, thresholds }) = checks {
            for (rule, level) in levels {
                fill.entry_word("checks/levels", rule, level.name());
            }
            fill.amounts("checks/thresholds", thresholds);
        }
        if let Some(Changes { levels }) = changes {
            for (rule, level) in levels {
                fill.entry_word("changes/levels", rule, level.name());
            }
        }
        self.add(Kind::Settings, "settings", fill);
    }
}

fn point(fill: &mut Fill<'_>, names: [&'static str; 5], point: Option<&Point>) {
    let Some(Point { value, date, source, unknown, establish_by }) = point else { return };
    fill.number(names[0], *value);
    fill.date(names[1], *date);
    fill.texts(names[2], source);
    fill.flag(names[3], *unknown);
    fill.date(names[4], *establish_by);
}

fn cost(fill: &mut Fill<'_>, cost: &Cost) {
    let Cost { status, amount, method, reason, years, funding } = cost;
    fill.word("cost/status", Some(*status));
    fill.whole("cost/amount", *amount);
    fill.texts("cost/method", method);
    fill.texts("cost/reason", reason);
    fill.amounts("cost/years", years);
    let mut seen: Vec<String> = Vec::new();
    for Funding { source, amount, detail } in funding {
        let mut name = source.map_or("", FundingSource::name).to_owned();
        let before = seen.iter().filter(|other| **other == name).count();
        seen.push(name.clone());
        if before > 0 {
            name = format!("{name}#{}", before + 1);
        }
        fill.entry_amount("cost/funding", &name, *amount);
        if let Some(detail) = detail {
            fill.entry_text("cost/funding/detail", &name, detail);
        }
    }
}
