//! What tests and benchmarks name of the program, and nobody else: nothing here is promised. All
//! that is in neither this list nor the public door is seen by the compiler when it has no use.

pub mod catalog {
    pub use crate::catalog::Catalog;
}
pub mod coverage {
    pub use crate::coverage::{Format, report, write};
}
pub mod diff {
    pub mod judge {
        pub use crate::diff::judge::{Judged, all, find, judge};
    }
    pub use crate::diff::{
        ChangeKind, Difference, Field, Kind, Leaf, apply, difference, duplicates,
    };
}
pub mod explain {
    pub use crate::explain::{Unexplained, explain, pages, what_changed, wordless};
}
pub mod files {
    pub use crate::files::{Disk, FileError, Files, Memory};
}
pub mod finding {
    pub use crate::finding::{Arg, Severity};
}
pub mod fix {
    pub use crate::fix::{Fixed, fix, patch};
}
pub mod init {
    pub use crate::init::{SCHEMA, Setting, files, languages, pairs, written};
}
pub mod locale {
    pub use crate::locale::{Direction, Labels, Locale, Slip, labels};
}
pub mod merge {
    pub use crate::merge::{Merged, merge};
}
pub mod messages {
    pub use crate::messages::Messages;
}
pub mod model {
    pub use crate::model::{
        DocumentStatus, FaultKind, Judgement, Shape, country_schema, country_shape, json_schema,
        norm_schema, norm_shape, pack_schema, pack_shape, pillar_schema, pillar_shape, prune,
        shape,
    };
}
pub mod pack {
    pub use crate::pack::expression_words;
}
pub mod project {
    pub use crate::project::{Known, LoadError, MAX_FILE, Project, load, load_beside};
}
pub mod prose {
    pub use crate::prose::{
        Changes, Names, Output, Target, WordParts, block, count, lead, named, nth,
    };
}
pub mod render {
    #[cfg(feature = "pdf")]
    pub use crate::render::embedded_ranges;
    pub use crate::render::{
        Author, Draft, Fonts, Format, Part, Remark, Templates, marked, redline,
    };
}
pub mod report {
    pub use crate::report::{Format, Options, fingerprints, harmless, write};
}
pub mod review {
    pub use crate::review::{Format, Redline, Review, Shown, Version, json_schema};
}
pub mod rules {
    pub use crate::rules::{
        Checked, Family, Listed, Rule, all, check, find, known, raise, thresholds, untrue,
    };
}
pub mod sheets {
    pub use crate::sheets::{Cell, ColumnKind, Sheet, sheets};
}
pub mod text {
    pub use crate::text::hash;
}
pub mod translate {
    pub use crate::translate::{ImportError, export, import, languages, read_po, write_po};
}
pub mod view {
    pub use crate::view::{Edition, View, beside, json_schema, view, view_of};
}
pub mod yaml {
    pub use crate::yaml::{Node, SyntaxKind, Value, events, parse, source};
}
