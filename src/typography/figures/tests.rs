//! Two texts in two languages: what means the same, and what does not.

use super::Figures;

/// The sign between thousands of languages where it is the same everywhere, or as a country has it.
fn group(language: &str) -> Option<char> {
    match language {
        "en" | "es-MX" => Some(','),
        "es" | "pt" | "de" => Some('.'),
        "fr" => Some('\u{202F}'),
        _ => None,
    }
}

fn missing(one: (&str, &str), other: (&str, &str)) -> Vec<String> {
    let read = |(language, text)| Figures::of(text, language, group(language));
    let (first, second) = (read(one), read(other));
    first.that_differ(&second).into_iter().map(str::to_owned).collect()
}

#[test]
fn figures_mean_the_same_however_they_are_written() {
    for (one, other) in [
        (("fr", "Le plan coûte 1,8 milliard"), ("en", "The plan costs 1,800 million")),
        (("fr", "23,03 milliards de réaux"), ("en", "BRL 23.03 billion")),
        (("fr", "12,72 Md"), ("en", "12,720 million")),
        (("fr", "1 500 000 dirhams"), ("ar", "1.5 مليون درهم")),
        (("fr", "dix millions"), ("en", "10 million")),
        (("en", "5 million"), ("es", "5 millones")),
        (("en", "23 billion"), ("es", "23 mil millones")),
        (("pt", "23 bilhões"), ("fr", "23 milliards")),
        (("en", "2 crore"), ("fr", "20 millions")),
        (("en", "An outlay of ₹10,371.92 crore"), ("ar", "مبلغ 10,371.92 كرور روبية")),
        (("en", "Rs 2,000 crore"), ("fr", "2 000 crore de roupies")),
        (("en", "1,03,719 lakh"), ("ar", "103,719 لاك")),
        (("en", "100B parameters"), ("fr", "100 milliards de paramètres")),
        (("fr", "Les compétences du XXIe siècle"), ("en", "21st century skills")),
        (("ar", "مهارات القرن الحادي والعشرين"), ("en", "21st century skills")),
        (("fr", "Le 30/07/2024"), ("en", "On 30 July 2024")),
        (("fr", "en 07/2024"), ("ar", "في يوليوز 2024")),
        (("en", "2024-07-30"), ("fr", "le 30 juillet 2024")),
        (("fr", "La moitié des écoles"), ("en", "50% of schools")),
        (("fr", "les deux tiers"), ("en", "67 %")),
        (("ar", "ثلثا المدارس"), ("en", "66% of schools")),
        (("fr", "Le Plan 2024–2028 (PBIA)"), ("en", "The 2024-28 Plan (PBIA)")),
        (("en", "Law No. 09-08 and 1,500 days"), ("ar", "القانون رقم 09.08 و1.500 يوم")),
        (("en", "Law 55-19"), ("ar", "القانون 55.19")),
        (("en", "Law 55.19"), ("fr", "Loi 55-19")),
        (("en", "In 2030"), ("ar", "في سنة ٢٠٣٠")),
        (("en", "two hundred towns"), ("ar", "مائتا مدينة أي 200")),
        (("en", "200 towns"), ("ar", "مئتان من المدن")),
        (("en", "25 schools"), ("fr", "vingt-cinq écoles")),
        (("en", "90 schools"), ("fr", "quatre-vingt-dix écoles")),
        (("en", "25 schools"), ("ar", "خمسة وعشرون مدرسة")),
        (("en", "12 towns"), ("fr", "une douzaine de villes")),
        (("en", "2,000 people"), ("ar", "ألفا شخص أو ألفين")),
        (("fr", "10 MDH"), ("en", "10 million dirhams")),
        (("fr", "5 Mrd€"), ("en", "EUR 5 billion")),
        (("fr", "2 000 écoles"), ("ar", "ألفا مدرسة")),
        (("fr", "200 écoles"), ("ar", "مئتا مدرسة")),
        (("fr", "2 millions"), ("ar", "مليونا درهم")),
        (("fr", "1,5 milliard"), ("ar", "مليار ونصف")),
        (("fr", "2,5 millions"), ("es", "dos millones y medio")),
        (("fr", "12e rapport"), ("ar", "التقرير الثاني عشر")),
        (("fr", "22 écoles"), ("es", "veintidós escuelas")),
        (("fr", "à 14 h 30"), ("en", "at 2:30 p.m.")),
        (("fr", "à 17 h 00"), ("en", "at 5 pm")),
        (("fr", "24 mois"), ("en", "two years")),
        (("fr", "deux ans"), ("en", "24 months")),
        (("fr", "18 mois"), ("en", "a year and a half, or one year and a half")),
        (("fr", "12 mois"), ("en", "one year")),
        (("fr", "60 jours"), ("en", "two months")),
        (("fr", "60 jours"), ("ar", "شهران")),
        (("fr", "15 jours"), ("en", "two weeks")),
        (("fr", "24 heures sur 24"), ("en", "around the clock")),
        (("fr", "24 heures sur 24"), ("ar", "على مدار الساعة")),
        (("es", "De 55 M€ a 90 M€"), ("en", "EUR 55–90 million")),
        (("fr", "de 3 à 4 milliards"), ("en", "3 billion to 4 billion")),
        (("es", "Mil quinientos millones"), ("en", "1.5 billion")),
        (("fr", "deux cent mille millions"), ("en", "200 billion")),
        (
            ("es", "1.500 millones, además de los 600"),
            ("en", "1.5 billion, on top of the 600 million"),
        ),
        (("fr", "Voir https://a.example/fr/2024"), ("en", "See https://a.example/en")),
        (("es", "479.273 millones"), ("en", "479,273 million")),
        (("es", "479.273 millones"), ("es-MX", "479,273 millones")),
        (("fr", "1,500 kg"), ("en", "1.5 kg")),
        (("en", "0.125 of them"), ("es", "0,125 de ellos")),
        (("ar", "1.500 يوم"), ("en", "1,500 days")),
        (("de", "200 Millionen Euro"), ("en", "EUR 200 million")),
        (("de", "jährlich um 17,63 Mio. Euro"), ("en", "EUR 17.63 million a year")),
        (("de", "250 Tsd."), ("en", "250,000")),
        (("de", "von drei auf fünf Milliarden"), ("en", "from 3 to 5 billion")),
        (("de", "zwölf Zentren"), ("en", "12 centres")),
        (("de", "fünfundzwanzig"), ("it", "venticinque, cioè 25")),
        // A language whose words nobody knows here may multiply by any of them.
        (("nl", "200 miljoen"), ("en", "200 million")),
        (("vi", "25 tỷ"), ("en", "25 billion")),
        // Small numbers may be words, ordinals and lengths of time.
        (("fr", "les 5 régions"), ("en", "the five regions")),
        (("fr", "le 3e rapport et 5 avis"), ("en", "the third report and 5 opinions")),
        (("fr", "1 trimestre"), ("en", "3 months")),
        (("fr", "2 semestres"), ("en", "1 year")),
        (("fr", "7 j/7 et 24 h/24"), ("en", "24/7")),
    ] {
        assert_eq!(missing(one, other), [""; 0], "{one:?} {other:?}");
    }
}

#[test]
fn figures_that_differ_are_named() {
    for (one, other, expected) in [
        (("en", "Reach 40 towns by 2030"), ("fr", "Atteindre 50 villes en 2030"), "40 50"),
        (("fr", "1,8 milliard"), ("en", "1.8 million"), "1,8 milliard 1.8 million"),
        (("fr", "12 millions"), ("en", "15 million"), "12 millions 15 million"),
        (("en", "40 towns"), ("fr", "les villes"), "40"),
        (("fr", "Le 30/07/2024"), ("en", "On 30/08/2024"), "07 08"),
        (("fr", "Le 30/07/2024"), ("en", "On 29 July 2024"), "30 29"),
        (("fr", "La moitié"), ("en", "40% of schools"), "40"),
        (("fr", "2024–2028"), ("en", "2024-29"), "2028 29"),
        (("en", "25 schools"), ("fr", "vingt-six écoles"), "25"),
        (("en", "60 schools"), ("fr", "soixante-dix écoles"), "60"),
        (("en", "20 schools"), ("fr", "vingt-quatre écoles"), "20"),
        (("fr", "100 écoles"), ("ar", "مائة وعشرون مدرسة"), "100"),
        (("fr", "24 mois"), ("en", "three years"), "24"),
        (("fr", "à 15 h"), ("en", "at 2 pm"), "15"),
        (("en", "25 schools"), ("ar", "ستة وعشرون مدرسة"), "25"),
        (("en", "Law 55-19"), ("fr", "Loi 55-20"), "19 20"),
        (("en", "1,500 days"), ("fr", "1 600 jours"), "1,500 1 600"),
        (("es", "De 55 M€ a 90 M€"), ("en", "EUR 45–90 million"), "55 m 45"),
        (("es", "Mil seiscientos millones"), ("en", "1.5 billion"), "1.5 billion"),
        // A point parts thousands in one, and decimals in the other.
        (("es", "479.273 millones"), ("en", "479.273 million"), "479.273 millones 479.273 million"),
        (("fr", "1,500 jours"), ("en", "1,500 days"), "1,500"),
        (("es", "1.250 escuelas"), ("es-MX", "1.250 escuelas"), "1.250"),
        (("fr", "5 régions"), ("en", "6 regions"), "5 6"),
        (("de", "3 Milliarden Euro"), ("en", "EUR 3 million"), "3 milliarden 3 million"),
        (("de", "3 Billionen"), ("en", "3 billion"), "3 billionen 3 billion"),
        (("vi", "25 tỷ"), ("en", "26 billion"), "25 26 billion"),
        (("fr", "2 avis en 2030"), ("ar", "3 آراء في 2030"), "2 3"),
        (("en", "Phase 2 and 3 towns"), ("fr", "Phase 1 et trois villes"), "2 1"),
    ] {
        assert_eq!(missing(one, other).join(" "), expected, "{one:?} {other:?}");
    }
}
