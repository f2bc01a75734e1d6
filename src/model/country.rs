//! What differs from one country to another: the words of its law and institutions, its places,
//! its money and its year.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Languages, Territory, Text};

/// A file of `countries/`: what a country calls the steps of its laws, its bodies and its places.
/// A list that is left out is that of any country; of a country that the program knows, what
/// stands here is added.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["country"]))]
pub struct CountryFile {
    /// Which country it is, and what a new roadmap there begins with.
    pub country: Country,
    /// The stages of a text, from first to last.
    pub legal_stages: Vec<NationalWord>,
    /// The kinds of legal texts, from firmest to lightest.
    pub legal_kinds: Vec<NationalWord>,
    /// The steps before the data-protection authority, from firmest to lightest.
    pub formalities: Vec<NationalWord>,
    /// The kinds of bodies that answer for something.
    pub actor_kinds: Vec<NationalWord>,
    /// Its territories, as a rule those of the first level of ISO 3166-2.
    pub territories: Vec<Territory>,
    /// Where all this was read.
    pub sources: Vec<Source>,
}

/// A country.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["code"]))]
pub struct Country {
    /// Two letters of ISO 3166-1.
    #[schemars(regex(pattern = r"^[A-Z]{2}$"))]
    pub code: String,
    /// Its name.
    pub title: Text,
    /// Its currency, as three letters of ISO 4217.
    #[schemars(regex(pattern = r"^[A-Z]{3}$"))]
    pub currency: Option<String>,
    /// The languages that its roadmaps are written and published in.
    pub languages: Option<Languages>,
    /// Its fiscal year; left out, that of the calendar.
    pub fiscal_year: Option<FiscalYear>,
    /// Recommendation sets and norms that a new roadmap builds on, each with its version.
    pub references: Vec<String>,
}

/// A fiscal year.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["start"]))]
pub struct FiscalYear {
    /// The month that it starts with: 7 is July.
    #[schemars(range(min = 1, max = 12))]
    pub start: i64,
}

/// A word of the format that a country has of its own.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct NationalWord {
    /// The word, as roadmaps write it.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// What readers see.
    pub title: Text,
    /// Before whom the step is taken.
    pub authority: Option<Text>,
    /// What rules need to know of it.
    pub role: Option<NationalRole>,
    /// The provision that it comes from.
    pub source: Option<Text>,
}

words! {
    /// What rules need to know of a national word.
    pub enum NationalRole: Serialize, Deserialize, JsonSchema {
        /// Of a kind of body: it supervises or audits, and does not deliver.
        Supervises "supervises",
        /// Of a kind of text: it is not made without asking the public.
        Consulted "consulted",
        /// Of a stage: the public is asked.
        Consultation "consultation",
        /// Of a stage: the text, in force, is looked at again.
        Review "review",
        /// Of a step before the data-protection authority: it must agree first.
        PriorApproval "prior-approval",
    }
}

words! {
    /// A list of national words.
    pub enum NationalList {
        /// The stages of a text.
        LegalStages "legal_stages",
        /// The kinds of texts.
        LegalKinds "legal_kinds",
        /// The steps before the data-protection authority.
        Formalities "formalities",
        /// The kinds of bodies.
        ActorKinds "actor_kinds",
    }
}

/// A public text that something was read in.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["title"]))]
pub struct Source {
    /// Its name, with number and date.
    pub title: Text,
    /// Its address.
    pub link: Option<String>,
}

impl CountryFile {
    /// The words of a list, in the order of the country.
    pub fn words(&self, list: NationalList) -> &[NationalWord] {
        match list {
            NationalList::LegalStages => &self.legal_stages,
            NationalList::LegalKinds => &self.legal_kinds,
            NationalList::Formalities => &self.formalities,
            NationalList::ActorKinds => &self.actor_kinds,
        }
    }

    /// Whether it has a word on a list.
    pub fn has(&self, list: NationalList, id: &str) -> bool {
        self.words(list).iter().any(|word| word.id == id)
    }

    /// What readers see for a word of a list, in the first of these languages that it is said in;
    /// a word that the country does not have is shown as it is.
    pub fn label<'a>(
        &self,
        list: NationalList,
        id: &str,
        languages: impl IntoIterator<Item = &'a str>,
    ) -> String {
        let title = self.words(list).iter().find(|word| word.id == id).map(|word| &word.title);
        let said = languages.into_iter().find_map(|language| title?.get(language, language));
        let any = || Some(title?.best("", "")?.1);
        said.or_else(any).unwrap_or(id).to_owned()
    }

    /// Whether a word of a list has a role.
    pub fn plays(&self, list: NationalList, id: Option<&str>, role: NationalRole) -> bool {
        self.words(list).iter().any(|word| Some(&*word.id) == id && word.role == Some(role))
    }

    /// Its territory with a code.
    pub fn territory(&self, code: &str) -> Option<&Territory> {
        self.territories.iter().find(|territory| territory.code == code)
    }

    /// The month that its fiscal year starts with: January where nothing is said.
    pub fn fiscal_year_start(&self) -> i8 {
        let start = self.country.fiscal_year.as_ref().map_or(1, |year| year.start);
        i8::try_from(start).unwrap_or(1)
    }

    /// This file beside what is known already: it adds to what is known of the country itself,
    /// and what it leaves out is as in any country.
    pub fn beside(mut self, known: &CountryFile) -> CountryFile {
        let same = self.country.code == known.country.code;
        let CountryFile {
            country,
            legal_stages,
            legal_kinds,
            formalities,
            actor_kinds,
            territories,
            sources,
        } = &mut self;
        for (mine, other) in [
            (legal_stages, &known.legal_stages),
            (legal_kinds, &known.legal_kinds),
            (formalities, &known.formalities),
            (actor_kinds, &known.actor_kinds),
        ] {
            join(mine, other, same, |word| &word.id);
        }
        join(territories, &known.territories, same, |territory| &territory.code);
        sources.extend_from_slice(&known.sources);
        let Country { code: _, title, currency, languages, fiscal_year, references } = country;
        let other = &known.country;
        if title.is_empty() && same {
            *title = other.title.clone();
        }
        if references.is_empty() {
            references.extend_from_slice(&other.references);
        }
        *currency = currency.take().or_else(|| other.currency.clone());
        *languages = languages.take().or_else(|| other.languages.clone());
        *fiscal_year = fiscal_year.take().or_else(|| other.fiscal_year.clone());
        self
    }
}

/// A list that adds to another: what has the name of something there stands in its place, and
/// what is new stands after what it is written after. Else a list stands for itself, if it says
/// anything.
fn join<T: Clone>(mine: &mut Vec<T>, other: &[T], adds: bool, id: impl Fn(&T) -> &str) {
    if !adds && !mine.is_empty() {
        return;
    }
    let mut all = other.to_vec();
    let mut before = None;
    for item in std::mem::take(mine) {
        let place = |name: &str| all.iter().position(|known| id(known) == name);
        let at = match (place(id(&item)), before) {
            (Some(at), _) => {
                all[at] = item;
                at
            }
            (None, before) => {
                let at = before.map_or(all.len(), |before: usize| before + 1);
                all.insert(at, item);
                at
            }
        };
        before = Some(at);
    }
    *mine = all;
}
