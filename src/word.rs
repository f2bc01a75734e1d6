//! Closed lists: an enum with its words, each said once.

/// A word of a closed list, whichever list that is.
pub trait Word: Copy {
    /// The word.
    fn name(self) -> &'static str;
}

/// An enum of words: all of them, the word of each, and what a word means. Traits after a colon
/// read and write it by its words.
macro_rules! words {
    ($(#[$about:meta])* $vis:vis enum $Name:ident {
        $($(#[$of:meta])* $Variant:ident $word:literal),+ $(,)?
    }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $vis enum $Name {
            $($(#[$of])* $Variant,)+
        }
        words!($Name $($Variant $word)+);
    };
    ($(#[$about:meta])* $vis:vis enum $Name:ident: $($Trait:ident),+ {
        $($(#[$of:meta])* $Variant:ident $word:literal),+ $(,)?
    }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, $($Trait),+)]
        $vis enum $Name {
            $($(#[$of])* #[serde(rename = $word)] $Variant,)+
        }
        words!($Name $($Variant $word)+);
    };
    ($Name:ident $($Variant:ident $word:literal)+) => {
        #[allow(dead_code, reason = "few lists need every door")]
        impl $Name {
            /// All of them, in order.
            pub const ALL: [Self; [$($word),+].len()] = [$(Self::$Variant),+];

            /// The word, in files, in catalogues and on the command line.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$Variant => $word,)+
                }
            }

            /// What a word means, if it is one of them.
            pub fn parse(word: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|known| known.name() == word)
            }
        }

        impl $crate::word::Word for $Name {
            fn name(self) -> &'static str {
                self.name()
            }
        }
    };
}
