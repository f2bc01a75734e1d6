//! What actions wait for, as a graph. Nothing here recurses: a chain may be as long as a roadmap.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::model::{Action, Document};
use crate::walk;

/// The actions of a document and what each waits for.
pub(crate) struct Graph<'a> {
    /// Every action, with its path.
    pub(crate) actions: Vec<(walk::At, &'a Action)>,
    /// For each action, what it waits for: the place in `depends_on`, and the action.
    pub(crate) edges: Vec<Vec<(usize, usize)>>,
    /// For each action, the group of actions that wait for each other.
    pub(crate) groups: Vec<usize>,
}

impl<'a> Graph<'a> {
    /// The graph of a document; names that no action has are left out.
    pub(crate) fn new(document: &'a Document) -> Self {
        let actions: Vec<_> = walk::actions(document).collect();
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        for (number, (_, action)) in actions.iter().enumerate() {
            numbers.entry(&action.id).or_insert(number);
        }
        let edges: Vec<Vec<(usize, usize)>> = actions
            .iter()
            .map(|(_, action)| {
                let names = action.depends_on.iter().enumerate();
                names.filter_map(|(i, id)| Some((i, *numbers.get(id.action.as_str())?))).collect()
            })
            .collect();
        let groups = groups(&edges);
        Graph { actions, edges, groups }
    }

    /// One shortest cycle of each group that has one, as actions in order.
    pub(crate) fn cycles(&self) -> Vec<Vec<usize>> {
        let mut seen = BTreeSet::new();
        let starts = (0..self.actions.len()).filter(|&start| seen.insert(self.groups[start]));
        starts.filter_map(|start| self.cycle(start)).collect()
    }

    fn cycle(&self, start: usize) -> Option<Vec<usize>> {
        let mut came_from: BTreeMap<usize, usize> = BTreeMap::new();
        let mut queue = VecDeque::from([start]);
        while let Some(at) = queue.pop_front() {
            for &(_, next) in &self.edges[at] {
                if next == start {
                    let mut path = vec![at];
                    while let Some(&before) = path.last().and_then(|last| came_from.get(last)) {
                        path.push(before);
                    }
                    path.reverse();
                    return Some(path);
                }
                if self.groups[next] == self.groups[start] && !came_from.contains_key(&next) {
                    came_from.insert(next, at);
                    queue.push_back(next);
                }
            }
        }
        None
    }
}

/// Strongly connected components (Tarjan), with the calls on a stack of our own.
fn groups(edges: &[Vec<(usize, usize)>]) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let (mut order, mut low) = (vec![UNSEEN; edges.len()], vec![UNSEEN; edges.len()]);
    let (mut group, mut open) = (vec![UNSEEN; edges.len()], Vec::new());
    let mut count = 0;
    for root in 0..edges.len() {
        let mut calls = if order[root] == UNSEEN { vec![(root, 0)] } else { Vec::new() };
        while let Some((at, next)) = calls.last_mut() {
            let at = *at;
            if order[at] == UNSEEN {
                (order[at], low[at]) = (count, count);
                count += 1;
                open.push(at);
            }
            if let Some(&(_, to)) = edges[at].get(*next) {
                *next += 1;
                if order[to] == UNSEEN {
                    calls.push((to, 0));
                } else if group[to] == UNSEEN {
                    low[at] = low[at].min(order[to]);
                }
                continue;
            }
            calls.pop();
            if let Some(&(parent, _)) = calls.last() {
                low[parent] = low[parent].min(low[at]);
            }
            if low[at] == order[at] {
                while let Some(member) = open.pop() {
                    group[member] = at;
                    if member == at {
                        break;
                    }
                }
            }
        }
    }
    group
}
