//! How many actions a body leads, and how many a territory sees.

use std::collections::BTreeMap;

use super::bars::{Bar, Fill, Scale, bars};
use super::{Chart, Draw, Page};
use crate::finding::Arg;
use crate::view::{TerritoryView, Words};

/// The most bodies that are told apart.
const BODIES: usize = 20;

/// Actions by lead body, the busiest first.
pub(super) fn leads(draw: &Draw<'_>) -> Vec<Chart> {
    let mut bodies: BTreeMap<&str, (usize, &Words)> = BTreeMap::new();
    let (mut nobody, mut all) = (0, 0);
    let objectives = draw.view.pillars.iter().flat_map(|pillar| &pillar.objectives);
    for action in objectives.flat_map(|objective| &objective.actions) {
        all += 1;
        match &action.lead {
            Some(lead) => bodies.entry(&lead.id).or_insert((0, &lead.title)).0 += 1,
            None => nobody += 1,
        }
    }
    let mut bodies: Vec<(usize, &Words)> = bodies.into_values().collect();
    if bodies.is_empty() {
        return Vec::new();
    }
    bodies.sort_by(|(left, name), (right, other)| {
        right.cmp(left).then_with(|| draw.locale.compare(&name.text, &other.text))
    });
    let mut rows: Vec<(usize, Words, Fill)> = bodies
        .iter()
        .take(BODIES)
        .map(|(count, name)| (*count, (*name).clone(), Fill::Solid))
        .collect();
    let others = &bodies[rows.len()..];
    if !others.is_empty() {
        let name = draw.label("chart-others", &[("count", Arg::from(others.len()))]);
        rows.push((others.iter().map(|(count, _)| count).sum(), draw.named(name), Fill::Light));
    }
    if nobody > 0 {
        rows.push((nobody, draw.named(draw.label("chart-nobody", &[])), Fill::Alert));
    }
    // Kinds of rows are kinds of parts, of which each row has one.
    let fills = [Fill::Solid, Fill::Light, Fill::Alert];
    let kinds = fills.map(|fill| (fill, String::new()));
    let bars_of: Vec<Bar> = rows
        .iter()
        .map(|(count, title, fill)| Bar {
            number: String::new(),
            title: title.clone(),
            parts: fills
                .map(|own| (if own == *fill { *count as f64 } else { 0.0 }, String::new()))
                .to_vec(),
            end: draw.count(*count),
        })
        .collect();
    let busiest =
        bodies.iter().take(3).map(|(count, name)| draw.said(&name.text, &draw.count(*count)));
    let description = draw.sentence(
        [
            draw.said(&draw.label("chart-bodies", &[]), &draw.count(bodies.len())),
            draw.said(&draw.label("actions", &[]), &draw.count(all)),
        ]
        .into_iter()
        .chain(busiest),
    );
    let pages = bars(draw.direction(), &kinds, Scale::Shared, &bars_of).into_iter();
    let pages = pages.map(|(svg, page)| Page {
        description: description.clone(),
        header: draw.labels(&["lead", "actions"]),
        rows: rows[page]
            .iter()
            .map(|(count, title, _)| vec![title.clone(), draw.counted(*count)])
            .collect(),
        svg,
    });
    draw.paged("leads", &draw.label("chart-leads", &[]), pages.collect())
}

/// Actions by territory, in the order of the source.
pub(super) fn territories(draw: &Draw<'_>) -> Vec<Chart> {
    let territories = &draw.view.territories;
    let total = |territory: &TerritoryView| territory.actions + territory.through;
    let first = territories.first().map(total);
    // Bars that are all as long say nothing that a table does not.
    if territories.iter().all(|territory| Some(total(territory)) == first) {
        return Vec::new();
    }
    let names = draw.labels(&["chart-named", "chart-through"]);
    let through = territories.iter().any(|territory| territory.through > 0);
    let legend = match through {
        true => vec![(Fill::Solid, names[0].clone()), (Fill::Light, names[1].clone())],
        false => vec![(Fill::Solid, String::new())],
    };
    let counts = |territory: &TerritoryView| [territory.actions, territory.through];
    let rows: Vec<Bar> = territories
        .iter()
        .map(|territory| Bar {
            number: String::new(),
            title: territory.title.clone(),
            parts: counts(territory).map(|count| (count as f64, draw.count(count))).to_vec(),
            end: draw.count(total(territory)),
        })
        .collect();
    let said = territories
        .iter()
        .take(20)
        .map(|territory| draw.said(&territory.title.text, &draw.count(total(territory))));
    let description = draw.sentence(said);
    let pages = bars(draw.direction(), &legend, Scale::Shared, &rows).into_iter();
    let pages = pages.map(|(svg, page)| Page {
        description: description.clone(),
        header: [draw.label("chart-territory", &[])]
            .into_iter()
            .chain(legend.iter().map(|(_, name)| name.clone()).filter(|_| through))
            .chain([draw.label("total", &[])])
            .collect(),
        rows: territories[page]
            .iter()
            .map(|territory| {
                let own = counts(territory).into_iter().filter(|_| through);
                let head = [territory.title.clone()];
                let counts = own.chain([total(territory)]).map(|count| draw.counted(count));
                head.into_iter().chain(counts).collect()
            })
            .collect(),
        svg,
    });
    draw.paged("territories", &draw.label("chart-territories", &[]), pages.collect())
}
