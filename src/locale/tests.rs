//! Dates, numbers and amounts of languages in countries.

use super::*;

#[test]
fn numbers_are_grouped_as_in_the_country() {
    for (language, country, grouped) in [
        ("en", "IN", "1,23,45,678"),
        ("hi", "IN", "1,23,45,678"),
        ("en", "KE", "12,345,678"),
        ("en", "MA", "12,345,678"),
        ("fr", "FR", "12\u{202f}345\u{202f}678"),
        ("pt", "BR", "12.345.678"),
        // Not as in the other languages of the country.
        ("en", "ES", "12,345,678"),
        ("en", "BR", "12,345,678"),
        ("fr", "RW", "12\u{202f}345\u{202f}678"),
        ("fr", "MA", "12.345.678"),
    ] {
        let locale = Locale::with(language, Some(country), &Labels::default());
        assert_eq!(locale.integer(12_345_678), grouped, "{language} {country}");
    }
}

#[test]
fn months_are_said_in_every_language_that_has_labels() {
    for (language, _) in labels() {
        for country in ["BR", "KE", "PT", "ES"] {
            let locale = Locale::new(language, Some(country)).expect("labels");
            for date in ["2027-07", "2027-08-01", "2027-Q2", "2027-H1", "2026/27", "2027"] {
                let shown = locale.date(date.parse().expect("a date"));
                assert!(shown.contains("2027") || shown.contains("2026/27"), "{language}: {shown}");
            }
        }
    }
    let amount =
        |language: &str| Locale::new(language, Some("MA")).map(|l| l.amount(12_720_000_000));
    assert_eq!(amount("fr").as_deref(), Some("12,72\u{a0}Md"));
    assert_eq!(amount("en").as_deref(), Some("12.72B"));
    // What is rounded says so; what one more decimal says exactly is not rounded.
    let locale = Locale::new("fr", Some("MA")).expect("labels");
    assert_eq!(locale.amount(12_720_400_000), "12,7204\u{a0}Md");
    assert_eq!(locale.amount(12_720_040_000), "≈\u{a0}12,72\u{a0}Md");
}

#[test]
fn dates_and_numbers_follow_moroccan_usage() {
    let shown = |language: &str| {
        let locale = Locale::new(language, Some("MA")).expect("labels");
        let date = |text: &str| locale.date(text.parse().expect("a date"));
        format!(
            "{} | {} | {} | {}",
            date("2027"),
            date("2027-07"),
            date("2027-08-30"),
            locale.money(11_000_000_000, "MAD")
        )
    };
    assert_eq!(shown("fr"), "2027 | juillet\u{a0}2027 | 30\u{a0}août 2027 | 11.000.000.000 MAD");
    assert_eq!(shown("ar"), "2027 | يوليوز\u{a0}2027 | 30\u{a0}غشت 2027 | 11.000.000.000 MAD");
    let first =
        Locale::new("fr", Some("MA")).map(|fr| fr.date("2027-02-01".parse().expect("a date")));
    assert_eq!(first.as_deref(), Some("1er\u{a0}février 2027"));
    assert_eq!(
        shown("zgh"),
        "2027 | ⵢⵓⵍⵢⵓⵣ\u{a0}2027 | 30\u{a0}ⵖⵓⵛⵜ 2027 | 11.000.000.000\u{a0}MAD"
    );
    assert_eq!(shown("en"), "2027 | July\u{a0}2027 | 30\u{a0}August 2027 | 11,000,000,000 MAD");
}

#[test]
fn months_are_written_in_every_language() {
    // CLDR writes the year of a month as that of a week in Portuguese, which ICU4X does not know.
    let languages = "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi \
        hr hu hy id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl or pa pl ps pt ro ru \
        rw sd si sk sl so sq sr sv sw ta te th tk tr uk ur uz vi wo yo yue zgh zh zu";
    let july: Date = "2024-07".parse().expect("a month");
    for language in languages.split_whitespace() {
        for country in ["BR", "PT", "MA", "KE"] {
            let locale = Locale::with(language, Some(country), &Labels::default());
            let month = locale.date(july);
            let year = [locale.integer(2024), "2024".into(), "2567".into(), "1403".into()];
            let digits = month.chars().filter(|c| c.is_numeric()).count();
            assert!(
                year.iter().any(|year| month.contains(year)) || digits >= 4,
                "{language}-{country}: {month}"
            );
        }
    }
    let months = |country| Locale::with("pt", Some(country), &Labels::default()).date(july);
    let days = |language| {
        let locale = Locale::with(language, None, &Labels::default());
        let range = |start: &str, end: &str| locale.range(start.parse().ok(), end.parse().ok());
        format!(
            "{} | {}",
            locale.date("2027-07-02".parse().expect("a day")),
            range("2027-07", "2028")
        )
    };
    assert_eq!(
        days("es"),
        "2\u{a0}de\u{a0}julio de\u{a0}2027 | julio\u{a0}de\u{a0}2027\u{a0}– 2028"
    );
    assert_eq!(
        days("pt"),
        "2\u{a0}de\u{a0}julho de\u{a0}2027 | julho\u{a0}de\u{a0}2027\u{a0}– 2028"
    );
    assert_eq!(["BR", "PT", "AO"].map(months), ["julho\u{a0}de\u{a0}2024"; 3]);
}

#[test]
fn one_document_has_one_sort_of_digits_and_one_calendar() {
    for (language, country) in
        [("ar", "EG"), ("ar", "SA"), ("ar", "IQ"), ("ar", "MA"), ("fa", "IR"), ("th", "TH")]
    {
        let locale = Locale::with(language, Some(country), &Labels::default());
        let day = locale.date("2027-03-14".parse().expect("a date"));
        let shown =
            [locale.number(30_000.5), locale.amount(404_000_000), locale.integer(12), day.clone()];
        for shown in &shown {
            let foreign = shown.chars().find(|c| c.is_numeric() && !c.is_ascii_digit());
            assert_eq!(foreign, None, "{language}-{country}: {shown}");
        }
        assert!(day.contains("2027") && day.contains("14"), "{language}-{country}: {day}");
    }
}

#[test]
fn a_country_may_say_a_label_otherwise() {
    let shown = |country: Option<&str>, own: &Labels| {
        let locale = Locale::with("ar", country, own);
        [locale.label("section-governance", &[]), locale.label("owner", &[])]
    };
    let ours = Labels::default();
    assert_eq!(shown(Some("MA"), &ours), ["الحكامة", "المسؤول"]);
    assert_eq!(shown(Some("EG"), &ours), ["الحوكمة", "المسؤول"]);
    assert_eq!(shown(None, &ours), ["الحوكمة", "المسؤول"]);
    let mut own = Labels::default();
    own.add("ar-EG", "owner = صاحب المسؤولية\n");
    assert_eq!(shown(Some("EG"), &own), ["الحوكمة", "صاحب المسؤولية"]);
    assert_eq!(shown(Some("MA"), &own), ["الحكامة", "المسؤول"]);
}

#[test]
fn crores_are_counted_in_crores_however_many() {
    let locale = Locale::new("en", Some("IN")).expect("labels");
    let shown = |amount: i64| locale.amount(amount);
    assert_eq!(shown(1_995_500_000), "199.55Cr");
    assert_eq!(shown(45_633_600_000), "4,563.36Cr");
    assert_eq!(shown(103_719_200_000), "10,371.92Cr");
}

#[test]
fn what_stands_before_a_date_agrees_with_it() {
    let said = |language: &str, key: &str, dates: [&str; 4]| {
        let locale = Locale::new(language, Some("KE")).expect("labels");
        dates.map(|date| locale.dated(key, date.parse().expect("a date"))).join(" | ")
    };
    let dates = ["2027-07", "2027-H2", "2026/27", "2027-08-30"];
    for (language, key, shown) in [
        (
            "fr",
            "since",
            "depuis juillet\u{a0}2027 | depuis le 2e\u{a0}semestre 2027 | depuis l’exercice\u{a0}2026/27 | depuis le 30\u{a0}août 2027",
        ),
        (
            "fr",
            "unknown-until",
            "à établir d’ici juillet\u{a0}2027 | à établir d’ici au 2e\u{a0}semestre 2027 | à établir d’ici à l’exercice\u{a0}2026/27 | à établir d’ici au 30\u{a0}août 2027",
        ),
        (
            "en",
            "starting",
            "from July\u{a0}2027 on | from the second\u{a0}half of\u{a0}2027 on | from financial\u{a0}year\u{a0}2026/27 on | from 30\u{a0}August 2027 on",
        ),
        (
            "es",
            "starting",
            "a partir de julio\u{a0}de\u{a0}2027 | a partir del segundo\u{a0}semestre de\u{a0}2027 | a partir del ejercicio\u{a0}presupuestario\u{a0}2026/27 | a partir del 30\u{a0}de\u{a0}agosto de\u{a0}2027",
        ),
        (
            "pt",
            "since",
            "desde julho\u{a0}de\u{a0}2027 | desde o segundo\u{a0}semestre de\u{a0}2027 | desde o exercício\u{a0}financeiro\u{a0}2026/27 | desde 30\u{a0}de\u{a0}agosto de\u{a0}2027",
        ),
    ] {
        assert_eq!(said(language, key, dates), shown);
    }
}
