//! What plans say in keys that the format does not have, and where it stands instead.

/// Where something stands that was written under a key of another plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wish {
    /// Under a key of the same element.
    Key(&'static str),
    /// Elsewhere: the word of the help that says so.
    Elsewhere(&'static str),
}

use Wish::{Elsewhere, Key};

/// The words of plans in English, French, Spanish and Portuguese, for what has another name here.
const WISHES: &[(&str, &[Wish])] = &[
    ("location lieu site localisation lugar local ubicacion", &[Key("place"), Key("territories")]),
    ("region regions régions province provinces", &[Key("territories")]),
    ("url link website site_web lien liens enlace", &[Key("links"), Key("url")]),
    ("evidence proof preuve preuves evidencia", &[Key("links"), Key("source")]),
    ("recurrent periodic périodique recurrence récurrence frecuencia", &[Key("recurring")]),
    ("continuous continu continuing permanent permanente continuo", &[Key("ongoing")]),
    ("deadline due due_date échéance echeance delai délai plazo prazo", &[Key("end"), Key("date")]),
    ("start_date begin debut début inicio", &[Key("start")]),
    ("end_date fin finish termino fim", &[Key("end")]),
    ("responsible responsable pilote responsavel leader entity", &[Key("lead"), Key("owner")]),
    ("owner porteur", &[Key("lead"), Key("owner")]),
    ("stakeholders partenaires parceiros socios contributors support", &[Key("partners")]),
    (
        "target_group beneficiary bénéficiaires beneficiaires beneficiarios public",
        &[Key("beneficiaries")],
    ),
    (
        "output outputs outcome result results résultats resultats effets produits resultados",
        &[Key("outcomes"), Key("leads_to"), Key("deliverable")],
    ),
    ("deliverables livrable livrables produto entregable", &[Key("deliverable")]),
    ("prerequisites dependencies dépendances after", &[Key("depends_on")]),
    ("contacts email courriel correo", &[Key("contact")]),
    (
        "budget_line ligne_budgetaire ligne_budgétaire programme_code",
        &[Elsewhere("budget"), Key("detail")],
    ),
    (
        "budget cost couts coûts montant financing financement orcamento presupuesto",
        &[Key("cost"), Key("amount"), Elsewhere("budget")],
    ),
    ("source funding_source financeur fuente fonte payer", &[Key("funding")]),
    ("kpi kpis indicateurs indicadores metrics", &[Key("indicators")]),
    (
        "measures activities activités activites acoes ações acciones projets projects",
        &[Key("actions")],
    ),
    (
        "subactions sub_actions tasks subtasks sub_tasks sous_actions tâches taches subacciones tareas subações tarefas steps",
        &[Elsewhere("steps")],
    ),
    ("objectifs objetivos goals", &[Key("objectives")]),
    ("axes axis eixo eixos axe pilier pilar", &[Key("pillar")]),
    (
        "sub_objectives subobjectives sous_objectifs sous_objectif subobjetivos objectives",
        &[Elsewhere("part")],
    ),
    ("sdg sdgs odd odds ods", &[Elsewhere("goals")]),
    (
        "progress avancement progreso progresso actual actuals actual_end actual_start actual_value realised réalisé realise achieved completion done completed updates",
        &[Elsewhere("progress")],
    ),
    ("status state statut état etat estado", &[Elsewhere("status")]),
    ("comments commentaires observations comentarios", &[Elsewhere("comments")]),
    (
        "bibliographie references_list sources literature bibliografia referencias",
        &[Key("bibliography")],
    ),
    ("annex annexe appendix appendices anexos anexo", &[Key("annexes")]),
    ("phase horizons stages fases etapes étapes", &[Key("phases"), Key("phase")]),
    ("flagships projects programs programas flagship", &[Key("programmes")]),
    ("lessons_learned enseignements bilan lecciones", &[Key("lessons")]),
    ("benchmark comparaison comparison", &[Key("benchmarks")]),
    ("abbreviations acronyms sigles glossaire glosario", &[Key("glossary")]),
    ("image images picture pictures figure figures photo logo", &[Elsewhere("image")]),
    ("min from minimum", &[Key("amount"), Key("value")]),
    ("max maximum until", &[Key("to")]),
    ("one singulier", &[Key("singular")]),
    ("other many plurals pluriel plurais", &[Key("plural")]),
    ("two duel", &[Key("dual")]),
    ("genre genero género gênero", &[Key("gender")]),
    ("mots terms labels terminology vocabulaire palavras palabras", &[Key("words")]),
    ("titre titulo nom name título", &[Key("title")]),
    ("summary_text résumé resume resumo resumen", &[Key("summary")]),
];

/// Where what was written under `key` stands, among the keys that are known there.
pub(super) fn wish(key: &str, known: &[String]) -> Option<Wish> {
    let is_language = key.len() == 2 && key.chars().all(|c| c.is_ascii_lowercase());
    if is_language && known.iter().any(|key| key == "singular") {
        return Some(Elsewhere("forms"));
    }
    let key = key.to_lowercase().replace(['-', ' '], "_");
    let mut named = WISHES.iter().filter(|(words, _)| words.split(' ').any(|word| word == key));
    named.find_map(|(_, wishes)| {
        wishes.iter().copied().find(|wish| match wish {
            Key(wanted) => known.iter().any(|key| key == wanted),
            Elsewhere(_) => true,
        })
    })
}
