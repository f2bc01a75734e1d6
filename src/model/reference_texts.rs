//! The texts of references for readers: what of them is translated, and in which language a plain
//! string is.

use super::{
    Facet, Norm, NormFamily, NormFile, Pillar, PillarFile, PillarSet, Recommendation, Text,
};
use crate::path::Path;

/// Methods that call `each` with every text that a document shows, and its path within `at`.
macro_rules! walks {
    ($name:ident $($mut:ident)?) => {
        impl PillarFile {
            /// Calls `each` with every text that readers see, and its path.
            pub fn $name<'a>(&'a $($mut)? self, at: &Path, each: &mut dyn FnMut(Path, &'a $($mut)? Text)) {
                let PillarFile { set, pillars, recommendations } = self;
                let PillarSet { id: _, version: _, title, source, note: _ } = set;
                let within = at / "set";
                each(&within / "title", title);
                if let Some(source) = source {
                    each(&within / "source", source);
                }
                for (i, Pillar { id: _, code: _, title, note: _ }) in pillars.into_iter().enumerate() {
                    each(at / "pillars" / i / "title", title);
                }
                for (i, recommendation) in recommendations.into_iter().enumerate() {
                    let Recommendation { text, facets, .. } = recommendation;
                    let within = at / "recommendations" / i;
                    each(&within / "text", text);
                    for (k, Facet { id: _, title }) in facets.into_iter().enumerate() {
                        each(&within / "facets" / k / "title", title);
                    }
                }
            }
        }

        impl NormFile {
            /// Calls `each` with every text that readers see, and its path.
            pub fn $name<'a>(&'a $($mut)? self, at: &Path, each: &mut dyn FnMut(Path, &'a $($mut)? Text)) {
                let NormFile { family, items } = self;
                let NormFamily {
                    id: _, version: _, title, short, binding: _, addressed_to: _, note: _,
                } = family;
                let within = at / "family";
                each(&within / "title", title);
                if let Some(short) = short {
                    each(&within / "short", short);
                }
                for (i, norm) in items.into_iter().enumerate() {
                    let Norm { title, short, citation, .. } = norm;
                    let within = at / "items" / i;
                    each(&within / "title", title);
                    if let Some(short) = short {
                        each(&within / "short", short);
                    }
                    if let Some(citation) = citation {
                        each(&within / "citation", citation);
                    }
                }
            }
        }
    };
}

walks!(each_text);
walks!(each_text_mut mut);
