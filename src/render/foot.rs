//! What stands at the foot of each page beside its number: on one line, in a size that is read.

use crate::chart::width;
use crate::typography::sentences::sentences;

/// What a line beside the number of a page holds, in parts of the size of a wide face: what people have
/// on paper is narrower.
const ROOM: f64 = 58.0;

/// A notice, where a line holds it, else its last sentence behind the status, else the status alone.
pub(super) fn foot(notice: &str, status: &str) -> String {
    let fits = |words: &str| width(words, 1.0, false) <= ROOM;
    if notice.is_empty() || fits(notice) {
        return if notice.is_empty() { status } else { notice }.to_owned();
    }
    let last = sentences(notice).map(|(_, sentence)| sentence.trim()).last().unwrap_or_default();
    let short = format!("{status}. {last}");
    if !last.is_empty() && fits(&short) { short } else { status.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::foot;

    #[test]
    fn the_foot_of_a_page_is_one_line() {
        let long = "Projet établi à partir des recommandations de deux cents personnes réunies pendant trois jours dans la ville de Nantes.";
        for (notice, status, shown) in [
            ("", "Projet", "Projet"),
            ("N’engage personne.", "Projet", "N’engage personne."),
            (&*format!("{long} N’engage personne."), "Projet", "Projet. N’engage personne."),
            (&*format!("N’engage personne. {long}{long}"), "Projet", "Projet"),
            (
                "وثيقة أعدت انطلاقا من توصيات المناظرة الوطنية للذكاء الاصطناعي يومي 1 و2 يوليوز في مدينة سلا بالمغرب بمشاركة مئات الخبراء والمسؤولين والباحثين. لا تلزم أي إدارة.",
                "وثيقة عمل",
                "وثيقة عمل. لا تلزم أي إدارة.",
            ),
        ] {
            assert_eq!(foot(notice, status), shown);
        }
    }
}
