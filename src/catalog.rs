//! What a roadmap builds on: recommendation sets and norms, embedded and the project's own.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::model::{
    CountryFile, Norm, NormFamily, NormFile, PackFile, Pillar, PillarFile, PillarSet,
    Recommendation, country_shape, norm_shape, pack_shape, pillar_shape, prune, read,
};
use crate::path::Path;
use crate::yaml::{self, Node};

macro_rules! embedded {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../roadmap/", $path)))),*]
    };
}

/// The code of no country, as ISO 3166-1 leaves it to its users: what holds in any.
const ANYWHERE: &str = "ZZ";

/// The reference files in the program, by their path under `roadmap/`.
pub const EMBEDDED: &[(&str, &str)] = embedded![
    "countries/default.yaml",
    "countries/br.yaml",
    "countries/ke.yaml",
    "countries/ma.yaml",
    "pillars/assises-2025.yaml",
    "rules/assises-2025.yaml",
    "rules/ma.yaml",
    "norms/au.yaml",
    "norms/coe.yaml",
    "norms/conv108.yaml",
    "norms/euaia.yaml",
    "norms/g20.yaml",
    "norms/gdc.yaml",
    "norms/iso42001.yaml",
    "norms/ma.yaml",
    "norms/nist.yaml",
    "norms/oecd.yaml",
    "norms/unesco.yaml",
    "norms/unga.yaml",
];

/// A file of references, read.
#[derive(Debug, Clone, PartialEq)]
pub enum ReferenceFile {
    /// A recommendation set.
    Pillars(PillarFile),
    /// A family of norms.
    Norms(NormFile),
    /// A country.
    Country(CountryFile),
    /// A pack of rules.
    Rules(Arc<Pack>),
}

/// A pack of rules.
#[derive(Debug, PartialEq)]
pub struct Pack {
    /// What it says.
    pub file: PackFile,
    /// Where it says that, if it is the project's own.
    pub node: Option<Node>,
}

/// Everything that can be referred to.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    /// Recommendation sets, by id.
    pub sets: BTreeMap<String, PillarFile>,
    /// Families of norms, by id.
    pub families: BTreeMap<String, NormFile>,
    /// Packs of rules, by id.
    pub packs: BTreeMap<String, Arc<Pack>>,
    norms: BTreeMap<String, (String, usize)>,
    countries: BTreeMap<String, CountryFile>,
    /// What is the same in any country.
    anywhere: CountryFile,
}

/// One recommendation of the catalogue: its set and its place in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct RecommendationId {
    /// Id of the set.
    pub set: String,
    /// Index in the set.
    pub index: usize,
}

impl Catalog {
    /// The embedded references, with the project's own beside them, in which plain strings are of
    /// the language `source`; of two with the same id the project's own holds.
    pub fn new(own: impl IntoIterator<Item = ReferenceFile>, source: &str) -> Self {
        let mut catalog = Catalog::default();
        // A history loads hundreds of versions. Two that come first at once both read: a thread
        // that waited here could be the one that is waited for.
        static READ: OnceLock<Vec<ReferenceFile>> = OnceLock::new();
        let read = || EMBEDDED.par_iter().filter_map(|(path, text)| embedded_file(path, text));
        let embedded = READ.get().cloned().unwrap_or_else(|| {
            let files: Vec<ReferenceFile> = read().collect();
            let _ = READ.set(files.clone());
            files
        });
        let own = own.into_iter().map(|mut file| {
            match &mut file {
                ReferenceFile::Pillars(file) => {
                    file.each_text_mut(&Path::ROOT, &mut |_, text| text.settle(source));
                }
                ReferenceFile::Norms(file) => {
                    file.each_text_mut(&Path::ROOT, &mut |_, text| text.settle(source));
                }
                ReferenceFile::Country(_) | ReferenceFile::Rules(_) => {}
            }
            file
        });
        for file in embedded.into_iter().chain(own) {
            match file {
                ReferenceFile::Pillars(file) => {
                    catalog.sets.insert(file.set.id.clone(), file);
                }
                ReferenceFile::Norms(file) => {
                    catalog.families.insert(file.family.id.clone(), file);
                }
                ReferenceFile::Rules(pack) => {
                    catalog.packs.insert(pack.file.pack.id.clone(), pack);
                }
                ReferenceFile::Country(file) if file.country.code == ANYWHERE => {
                    catalog.anywhere = file.beside(&catalog.anywhere);
                }
                ReferenceFile::Country(file) => {
                    let code = file.country.code.clone();
                    let file = file.beside(catalog.country(Some(&code)));
                    catalog.countries.insert(code, file);
                }
            }
        }
        for (family, file) in &catalog.families {
            for (index, norm) in file.items.iter().enumerate() {
                catalog.norms.insert(norm.code.clone(), (family.clone(), index));
            }
        }
        catalog
    }

    /// The norm with a code; a part after `#`, as in `ma:loi-09-08#12`, is an article.
    pub fn norm(&self, code: &str) -> Option<(&NormFamily, &Norm)> {
        let code = code.split_once('#').map_or(code, |(code, _)| code);
        let (family, index) = self.norms.get(code)?;
        let file = self.families.get(family)?;
        Some((&file.family, &file.items[*index]))
    }

    /// What a country has of its own; of one that no file is of, what is the same in any.
    pub fn country(&self, code: Option<&str>) -> &CountryFile {
        code.and_then(|code| self.countries.get(code)).unwrap_or(&self.anywhere)
    }

    /// Every norm code.
    pub fn norm_codes(&self) -> impl Iterator<Item = &str> {
        self.norms.keys().map(String::as_str)
    }

    /// Version of a set or family.
    pub fn version(&self, id: &str) -> Option<&str> {
        let set = self.sets.get(id).map(|file| &file.set.version);
        set.or_else(|| self.families.get(id).map(|file| &file.family.version)).map(String::as_str)
    }

    /// A recommendation.
    pub fn recommendation(&self, id: &RecommendationId) -> &Recommendation {
        &self.sets[&id.set].recommendations[id.index]
    }

    /// The set of a recommendation.
    pub fn set(&self, id: &RecommendationId) -> &PillarSet {
        &self.sets[&id.set].set
    }

    /// Ids of sets and families.
    pub fn reference_ids(&self) -> impl Iterator<Item = &str> {
        self.sets.keys().chain(self.families.keys()).map(String::as_str)
    }

    /// Every pillar of `sets`, in order.
    pub fn pillars<'a>(&'a self, sets: &'a [String]) -> impl Iterator<Item = &'a Pillar> {
        sets.iter().filter_map(|set| self.sets.get(set)).flat_map(|file| &file.pillars)
    }
}

fn embedded_file(path: &str, text: &str) -> Option<ReferenceFile> {
    let mut node = yaml::parse(text, 0).ok()??;
    let (mut faults, mut lost) = (Vec::new(), BTreeSet::new());
    if path.starts_with("pillars/") {
        prune(&mut node, pillar_shape(), &mut faults, &mut lost);
        read(&node).ok().map(ReferenceFile::Pillars)
    } else if path.starts_with("rules/") {
        prune(&mut node, pack_shape(), &mut faults, &mut lost);
        let pack = |file| ReferenceFile::Rules(Arc::new(Pack { file, node: None }));
        read(&node).ok().map(pack)
    } else if path.starts_with("countries/") {
        prune(&mut node, country_shape(), &mut faults, &mut lost);
        read(&node).ok().map(ReferenceFile::Country)
    } else {
        prune(&mut node, norm_shape(), &mut faults, &mut lost);
        read(&node).ok().map(ReferenceFile::Norms)
    }
}
