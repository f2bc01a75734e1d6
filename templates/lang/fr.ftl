# Libellés des documents, en français. Mêmes clés et variables que les autres langues.

## Language

language-name = Français
percent = { $value } %
date-quarter = { $number ->
    [1] 1er
   *[other] { $number }e
} trimestre { $year }
date-half = { $number ->
    [1] 1er
   *[other] 2e
} semestre { $year }
date-fiscal-year = exercice { $year }
range = { $start } – { $end }
value-at = { $value } ({ $date })
value-unit = { PLURAL($count) ->
    [one] { $value } ({ $unit })
   *[other] { $value }{"\u00A0"}{ $unit }
}
value-symbol = { $value }{"\u00A0"}{ $unit }
unknown = non connu
unknown-until = { $part ->
    [year] à établir d’ici { $date }
    [month] à établir d’ici { $date }
    [fiscal] à établir d’ici à l’{ $date }
   *[other] à établir d’ici au { $date }
}
none = —
separator = { ", " }
total = Total
yes = oui
no = non
other-pillar = Autres { -objective-word(form: "plural") }
colon = { " : " }

## Words for the levels of a plan, in the place of which a roadmap may have its own

-pillar-word = { $form ->
    [title] Pilier
    [title-plural] Piliers
    [plural] piliers
   *[singular] pilier
}
    .gender = masculine
-objective-word = { $form ->
    [title] Objectif
    [title-plural] Objectifs
    [plural] objectifs
   *[singular] objectif
}
    .gender = masculine
-action-word = { $form ->
    [title] Action
    [title-plural] Actions
    [plan] Plan d’action
    [plural] actions
   *[singular] action
}
    .gender = feminine

## Status of the document

status-working-draft = Document de travail
status-consultation = Projet soumis à consultation
status-revised = Projet révisé
status-adopted = Adopté
status-amended = Adopté, modifié

## Sections

section-foreword = Avant-propos
section-reading-guide = Comment lire et commenter ce document
section-acronyms = Sigles et abréviations
section-summary = Résumé
section-context = Contexte et diagnostic
section-vision = Vision
section-priorities = Priorités
section-objectives = { -objective-word(form: "title-plural") } et { -action-word(form: "plural") } par { -pillar-word }
section-ethics = Volet éthique
section-use-cases = Cas d’usage et garanties
section-legislation = Plan de travail législatif
section-governance = Gouvernance
section-monitoring = Suivi et évaluation : les indicateurs
section-budget = Budget et financement
section-calendar = Calendrier
section-risks = Registre des risques
section-conclusion = Conclusion et prochaines étapes
section-action-plan = { -action-word(form: "plan") }
section-traceability = Réponse à chaque recommandation
section-norms = Textes internationaux de référence
section-laws = Références juridiques
section-actors = Acteurs
section-glossary = Glossaire
section-waivers = Dérogations aux contrôles
section-changes = Journal des modifications
annex = Annexe { $number }
norms-intro = Textes de référence ; ceux qui lient le pays sont dans une annexe à part. Ne figurent ici que les points auxquels ce document se réfère.

## Words of the layout

partly-translated = Cette édition n’est traduite qu’en partie : le reste est dans une autre langue.
not-translated = Ce qui n’est pas traduit dans cette partie est dans une autre langue : { $languages }.
strengths = Forces
weaknesses = Faiblesses
opportunities = Opportunités
threats = Menaces
section-responsibilities = Qui répond de quoi (RACI)
responsibilities-intro = A : rend compte des { -objective-word(form: "plural") }. R : conduit les { -action-word(form: "plural") }. C : y est associé. Sont informés (I) tous les lecteurs des rapports publics.
accountable = A — { -objective-word(form: "plural") }
responsible = R — { -action-word(form: "plural") } { -action-word.gender ->
    [feminine] conduites
   *[other] conduits
}
consulted = C — { -action-word(form: "plural") } en appui
figure-number = Figure
contents = Sommaire
of-pages = /
page-number = page { $number }
filter = Filtrer ce tableau :
search-page = Chercher dans la page
search-found = Résultats
link-to = Lien vers
skip = Aller au contenu
epub-accessibility = Le texte se lit sans les images : chaque image a une description et ses chiffres.
languages = Langues
version = Version
date = Date
horizon = Horizon
status = Statut
issuer = Auteur
mission = Mission
figures = Le document en chiffres
pillar = { -pillar-word(form: "title") }
pillar-number = { -pillar-word(form: "title") } { $number }
objective = { -objective-word(form: "title") }
objectives = { -objective-word(form: "title-plural") }
problem = Problème
change = Changement attendu
owner = Responsable
priority = Priorité
rank = Rang
tier = Niveau
reason = Motif
answers = Répond à
norms = Textes de référence
territories = Territoires
indicators = Indicateurs
indicator = Indicateur
stage = Niveau
unit = Unité
baseline = Situation de départ
target = Cible
milestones = Jalons
source = Source
frequency = Périodicité
measured-by = Mesuré par
split = Ventilation
actions = { -action-word(form: "title-plural") }
action = { -action-word(form: "title") }
lead = Chef de file
partners = Partenaires
dates = Période
start = Début
end = Fin
deliverable = Livrable
cost = Coût
depends-on = Dépend de
awaited = { $ends ->
    [start-to-start] commence
    [start-to-finish] commence
   *[other] finit
} { $lag ->
    [0] { "" }
   *[other] au moins { $lag } mois{ " " }
}avant { $ends ->
    [finish-to-finish] sa fin
    [start-to-finish] sa fin
   *[other] son début
}
count = Nombre
number = N°
principles = Principes
principle = Principe
definition = Définition
mechanism = Mécanisme
safeguards = Garanties
safeguard = Garantie
description = Description
oversight = Suivi éthique
review = Révision
complaints = Réclamations et incidents
use-case = Cas d’usage
sector = Secteur
persons = Personnes concernées
impact = Niveau d’impact
personal-data = Données personnelles
retention = Conservation
of-every-use = {""}, dans tous les cas d’usage
automated-decision = Décision entièrement automatisée
assessment = Évaluation d’impact
risks = Risques
risk = Risque
category = Catégorie
score = Criticité (sur 25)
residual = Résiduelle
mitigation = Réponse
trigger = Signal d’alerte
text = Texte
kind = Nature
purpose = Objet
cites = Textes en vigueur visés
stages = Étapes
impact-study = étude d’impact
bodies = Instances
body = Instance
role = Rôle
mandate = Mandat
chair = Présidence
members = Membres
reporting = Rapports publics
first-report = Premier rapport
evaluations = Évaluations
evaluation = Évaluation
scope = Champ
change-procedure = Procédure de modification
consultation = Consultation
adoption = Adoption
channel = Canal
audience = Public
comments-answers = Suites données
costed = { -action-word.gender ->
    [feminine] Chiffrées
   *[other] Chiffrés
}
existing = Moyens existants
unfunded = Non { -action-word.gender ->
    [feminine] financées
   *[other] financés
}
amount = Montant
announced = Enveloppe annoncée
budget-no-amount = Aucun montant n’est avancé à ce stade : chaque { -action-word } dit { -action-word.gender ->
    [feminine] si elle
   *[other] s’il
} se fait avec les moyens existants ou reste à financer.
runs = en cours
recommendation = Recommandation
recommendations = Recommandations
answered-by = Éléments de réponse
missing-facets = Reste à couvrir
coverage-title = Couverture des recommandations par { -pillar-word }
coverage-of = { $covered } recommandations couvertes sur { $total } ({ $share })
code = Code
code-of = { $name } (code)
title = Intitulé
cited-as = Cité comme
applied-by = Éléments concernés
draft-text = projet, non adopté
name = Nom
acronym = Sigle
leads = { -action-word(form: "title-plural") } { -action-word.gender ->
    [feminine] pilotées
   *[other] pilotés
}
helps = { -action-word(form: "title-plural") } en appui
owns = { -objective-word(form: "title-plural") }
term = Terme
other-languages = Autres langues
rule = Règle
item = Élément
until = Jusqu’au
generated = Document produit à partir d’une source unique, version { $version }.

## Words of the format

tier-first = premier groupe
tier-second = deuxième groupe
tier-third = troisième groupe
stage-input = moyens
stage-output = réalisation
stage-outcome = résultat
stage-impact = effet
nature-input = Indicateur de moyens
nature-output = Indicateur de réalisation
nature-outcome = Indicateur de résultat
nature-impact = Indicateur d’effet
measure = Mode de mesure
measure-stock = état à date
measure-per-year = par an
measure-cumulative = cumul
direction = Sens attendu
direction-increase = à la hausse
direction-decrease = à la baisse
direction-maintain = à maintenir
frequency-continuous = en continu
frequency-monthly = mensuelle
frequency-quarterly = trimestrielle
frequency-half-yearly = semestrielle
frequency-yearly = annuelle
frequency-every-two-years = tous les deux ans
frequency-every-three-years = tous les trois ans
scroll-hint = Faites glisser l’image pour en voir la suite.
split-sex = sexe
split-region = région
split-urban-rural = milieu urbain ou rural
split-age = âge
split-disability = situation de handicap
split-sector = secteur
split-size = taille
split-country = pays
split-language = langue
sector-health = santé
sector-education = éducation
sector-administration = administration
sector-employment = emploi
sector-transport = transports
sector-water = eau
sector-energy = énergie
sector-agriculture = agriculture
sector-culture = culture
sector-cybersecurity = cybersécurité
sector-justice = justice
sector-industry = industrie
sector-infrastructure = infrastructures
sector-research = recherche
sector-finance = finances
sector-taxation = fiscalité
sector-environment = environnement
sector-tourism = tourisme
sector-security = sécurité
sector-defence = défense
sector-trade = commerce
sector-housing = logement
sector-social-protection = protection sociale
sector-media = médias
sector-telecommunications = télécommunications
safeguard-human-oversight = contrôle humain
safeguard-notice = information des personnes
safeguard-appeal = recours
safeguard-bias-test = test de biais
safeguard-privacy = vie privée
safeguard-security = sécurité
safeguard-impact-assessment = évaluation d’impact
safeguard-child-protection = protection des enfants
safeguard-accessibility = accessibilité
safeguard-traceability = traçabilité
level-of-impact-minimal = impact minime
level-of-impact-limited = impact limité
level-of-impact-high = impact fort
impact-minimal = minime
impact-limited = limité
impact-high = fort
risk-discrimination = discrimination
risk-employment = emploi
risk-cybersecurity = cybersécurité
risk-privacy = vie privée
risk-safety = sûreté
risk-exclusion = exclusion
risk-dependence = dépendance
risk-environment = environnement
risk-delivery = mise en œuvre
risk-society = société
level-low = faible
level-medium = moyenne
level-high = forte
data-none = aucune
data-processed = traitées
data-sensitive = données sensibles
data-stays = pas de transfert à l’étranger
data-abroad = transfert à l’étranger
role-steering = pilotage
role-delivery = exécution
role-advisory = conseil
role-oversight = contrôle
evaluation-mid-term = à mi-parcours
evaluation-final = finale
evaluation-independent = indépendante
legal-status-planned = à engager
legal-status-draft = projet en préparation
legal-status-in-procedure = en procédure
legal-status-in-force = en vigueur
cost-unfunded = non financé
cost-existing-means = moyens existants
cost-estimate = estimation
cost-approved = approuvé
funding-finance-law = budget de l’État
funding-public-enterprise = entreprise publique
funding-local-authority = collectivité territoriale
funding-ppp = partenariat public-privé
funding-private = fonds privés
funding-donor = bailleur
coverage-covered = couverte
coverage-partial = partielle
coverage-mentioned = mentionnée
coverage-planned = prévue
coverage-excluded = écartée
coverage-missing = sans réponse
kind-of-objective = { -objective-word }
kind-of-indicator = indicateur
kind-of-action = { -action-word }
kind-of-priority = priorité
kind-of-principle = principe
kind-of-safeguard = garantie
kind-of-use-case = cas d’usage
kind-of-risk = risque
kind-of-legislation = texte
kind-of-body = instance
kind-of-actor = acteur
kind-of-territory = territoire
kind-of-term = terme
kind-of-governance = gouvernance
kinds-of-objective = { -objective-word(form: "plural") }
kinds-of-indicator = indicateurs
kinds-of-action = { -action-word(form: "plural") }
kinds-of-priority = priorités
kinds-of-principle = principes
kinds-of-safeguard = garanties
kinds-of-use-case = cas d’usage
kinds-of-risk = risques
kinds-of-legislation = textes
kinds-of-body = instances
kinds-of-actor = acteurs
kinds-of-territory = territoires
kinds-of-term = termes
kinds-of-governance = gouvernance

## Figures of the first page

figure-coverage = recommandations couvertes
figure-pillars = { PLURAL($count) ->
    [one] { -pillar-word }
   *[other] { -pillar-word(form: "plural") }
}
figure-objectives = { PLURAL($count) ->
    [one] { -objective-word }
   *[other] { -objective-word(form: "plural") }
}
figure-actions = { PLURAL($count) ->
    [one] { -action-word }
   *[other] { -action-word(form: "plural") }
}
figure-indicators = { PLURAL($count) ->
    [one] indicateur
   *[other] indicateurs
}
figure-leads = { PLURAL($count) ->
    [one] chef de file
   *[other] chefs de file
}
figure-high-impact = { PLURAL($count) ->
    [one] cas d’usage à fort impact
   *[other] cas d’usage à fort impact
}
figure-risks = { PLURAL($count) ->
    [one] risque suivi
   *[other] risques suivis
}
figure-legislation = { PLURAL($count) ->
    [one] texte au plan législatif
   *[other] textes au plan législatif
}
figure-unfunded = { PLURAL($count) ->
    [one] { -action-word } non { -action-word.gender ->
        [feminine] financée
       *[other] financé
    }
   *[other] { -action-word(form: "plural") } non { -action-word.gender ->
        [feminine] financées
       *[other] financés
    }
}

## Pictures

section-territories = Territoires
chart-part = { $title } ({ $part }/{ $parts })
chart-figures = Les données de cette figure
chart-time = Le temps se lit de gauche à droite.
chart-calendar = Calendrier des { -action-word(form: "plural") }
chart-continued = { $title } (suite)
chart-in-phase = { -action-word } sans autre date que celles de sa phase
chart-milestone = jalon
chart-text-end = texte : publication ou adoption
chart-end = fin d’{ -action-word.gender ->
    [feminine] une
   *[other] un
} { -action-word }
chart-dependency = doit { $ends ->
    [start-to-start] commencer
    [start-to-finish] commencer
   *[other] finir
} avant { $ends ->
    [finish-to-finish] la fin
    [start-to-finish] la fin
   *[other] le début
} de l’élément désigné
chart-elsewhere = { PLURAL($count) ->
    [one] une dépendance non tracée : voir le tableau
   *[other] { $count } dépendances non tracées : voir le tableau
}
chart-dependencies = Dépendances
chart-funding = Financement des { -action-word(form: "plural") } par { -pillar-word }
chart-unsaid = Non précisé
chart-cost = Coût par { -pillar-word } et par année
chart-later = { $year } et après
chart-undated = sans année indiquée
chart-indicators = Indicateurs, de la situation de départ à la cible
chart-indicators-alt = Indicateurs représentés : { $drawn } sur { $total }, ceux dont on connaît la situation de départ, un jalon et la cible
chart-risks = Matrice des risques, avec les numéros du registre
chart-initial = Avant réponse
chart-residual = Après réponse
chart-place = { $likelihood } × { $impact } = { $score }
chart-likelihood = Vraisemblance
chart-impact = Gravité
chart-leads = { -action-word(form: "title-plural") } par chef de file
chart-bodies = Chefs de file
chart-others = { PLURAL($count) ->
    [one] une autre
   *[other] { $count } autres
}
chart-nobody = Sans chef de file
chart-territories = { -action-word(form: "title-plural") } par territoire
chart-territory = Territoire
chart-named = { -action-word(form: "title-plural") } visant ce territoire
chart-through = { -action-word(form: "title-plural") } visant ce territoire par leur { -objective-word }
chart-chain = Des recommandations aux { -action-word(form: "plural") } : { -pillar-word } { $number }, { $title }
chart-full = répond en entier
chart-partly = répond en partie

## Tables of the workbook and of open data

id = Identifiant
objective-id = { -objective-word(form: "title") } (identifiant)
cost-status = État du coût
cost-note = Méthode ou motif du coût
currency = Monnaie
baseline-date = Situation de départ : date
baseline-by = Situation de départ : à établir avant
baseline-source = Situation de départ : source
target-date = Cible : date
target-by = Cible : à fixer avant
baseline-to = Situation de départ : borne haute
target-to = Cible : borne haute
baseline-bound = Situation de départ : portée
target-bound = Cible : portée
baseline-level = Situation de départ : niveau
target-level = Cible : niveau
baseline-times = Situation de départ : multiple
target-times = Cible : multiple
amount-to = Montant : borne haute
amount-bound = Montant : portée
target-source = Cible : source
residual-likelihood = Vraisemblance résiduelle
residual-impact = Gravité résiduelle
citation = Référence
answer = Réponse
sheet-about = À propos
sheet-notice = Avertissement
sheet-locked = Les identifiants sont verrouillés : ils relient ces tableaux à la source.
sheet-objectives = { -objective-word(form: "title-plural") }
sheet-actions = { -action-word(form: "plan") }
sheet-indicators = Indicateurs
sheet-use-cases = Cas d’usage
sheet-risks = Risques
sheet-traceability = Traçabilité
sheet-norms = Textes de référence
sheet-budget = Budget

## Editions

section-validation = Rapport de validation
section-comments = Feuille de commentaires
validation-intro = Ce que la vérification du { $date } dit encore de ce projet, règle par règle.
validation-none = La vérification du { $date } ne relève rien.
findings = Constats
severity = Gravité
severity-error = erreur
severity-warning = avertissement
severity-info = note
comments-intro = Une ligne par commentaire. Désignez le passage par le code ou le numéro qui l’accompagne et proposez un texte si possible.
comment-paragraph = Passage ou numéro
comment-type = Type (général, technique, rédactionnel)
comment = Commentaire
comment-proposed = Texte proposé
comment-author = Organisme ou personne
comment-language = Langue
comment-answer = Réponse (remplie par l’organisme qui consulte)

## Redline

redline = Version comparée
redline-added = Ajouté
redline-removed = Supprimé
redline-legend = ce que { $new } change dans { $old }. Les mots ajoutés sont soulignés, les mots supprimés sont barrés.

## Money, time, results

between = { $from } à { $to }
bound-at-least = au moins { $value }
bound-at-most = au plus { $value }
bound-about = environ { $value }
times = { $count ->
    [2] le double de la situation de départ
   *[other] { $times } fois la situation de départ
}
level-yes = oui
level-no = non
ending = { $part ->
    [year] jusqu’en { $date }
    [month] jusqu’en { $date }
    [fiscal] jusqu’à l’{ $date }
   *[other] jusqu’au { $date }
}
since = { $part ->
    [year] depuis { $date }
    [month] depuis { $date }
    [fiscal] depuis l’{ $date }
   *[other] depuis le { $date }
}
starting = { $part ->
    [year] à partir de { $date }
    [month] dès { $date }
    [fiscal] dès l’{ $date }
   *[other] dès le { $date }
}
ongoing = en continu
other-source = { $source } : { $value }
rate = 1 { $currency } = { $rate } { $own } ({ $note })
fact-impact = Effet à long terme
fact-lead = Pilote
fact-parent = Fait partie de
fact-beneficiaries = Bénéficiaires
fact-timing = Échéance
fact-recurring = Répétition
fact-phase = Phase
fact-programme = Programme
fact-leads-to = Mène à
fact-condition = Condition
fact-duties = Tâches
fact-place = Lieu
fact-contact = Contact
fact-legal-basis = Base légale
fact-formality = Formalité
fact-transfer = Transfert
fact-territories = Territoires
fact-links = Pour en savoir plus
fact-part-of = Compté dans le coût de
fact-cost-parts = Dont
fact-cost-years = Par année
capital = investissement
running = fonctionnement
fact-funding = Financé par
succeeded-by = remplacé par { $actor }
formerly = Anciennement
successor = Successeur
outcomes = Résultats
outcome = Résultat
measured-as = Mesuré par
lessons = Enseignements des plans antérieurs
benchmarks = Ce que font les autres
section-programmes = Programmes et projets phares
section-annexes = Autres annexes
section-bibliography = Sources
phases = Phases
envelope-matrix = Budget annoncé par { -pillar-word } et par source
envelope-compared = Annoncé et planifié
envelope-lines = Lignes du budget annoncé
beyond-total = En sus du total
no-year = sans année
no-pillar = hors { -pillar-word }
no-source = source non précisée
by-pillar = Par { -pillar-word }
by-year = Par année
by-source = Par source
announced-amount = Annoncé
planned-amount = Dans les { -action-word(form: "plural") }
gap = Écart
rates = Cours de change
rounding = Arrondi à
line = Ligne
source-of-money = Source
payer = Payeur
year = Année
accessed = consulté le { $date }
links = Pour en savoir plus
funding-status-secured = acquis
funding-status-pledged = promis
funding-status-sought = recherché
funding-budget = budget public
funding-fund = fonds
funding-loan = prêt
funding-development-bank = banque de développement
funding-in-kind = en nature
decision-accepted = acceptée
decision-in-part = acceptée en partie
decision-deferred = reportée
decision-declined = refusée
decision-reversed = annulée
fact-baseline = Situation de départ telle que dite
fact-target = Cible telle que dite
fact-scale = Échelle
fact-groups = Par groupe
sheet-facts = Autres faits
sheet-outcomes = Résultats
sheet-phases = Phases
sheet-programmes = Programmes
sheet-budget-lines = Lignes budgétaires
sheet-images = Images
image-file = Fichier
image-after = Placée après
image-alt = Montre
image-licence = Licence
sheet-bibliography = Sources
sheet-texts = Textes
gaps = Réponse partielle : pourquoi
subtitle = Sous-titre
element = Élément
key = Clé
what = Quoi
said = Énoncé
note = Note
authors = Auteurs
publisher = Éditeur
address = Adresse
read-on = Consulté le
fact-cost = Coût tel que dit
decision = Décision
decided-by = Décidé par
measures = Mesures
fact-ongoing = Se poursuit

## Said first

brief-with-target = indicateurs dotés d’une cible connue
brief-begun = { -action-word(form: "plural") } qui commencent la première année
brief-funded = { -action-word(form: "plural") } dont les moyens sont identifiés
brief-within-means = { -action-word(form: "plural") } { -action-word.gender ->
    [feminine] prévues
   *[other] prévus
} sur moyens existants
brief-asked = Montant chiffré
brief-existing = { -action-word(form: "title-plural") } sur moyens existants
brief-unfunded = { -action-word(form: "title-plural") } sans financement
brief-priorities = Ce que vise chaque priorité
brief-first-year = À achever la première année
brief-others = { PLURAL($count) ->
    [one] et { -action-word.gender ->
        [feminine] une
       *[other] un
    } autre { -action-word }, en annexe ({ -action-word(form: "plan") })
   *[other] et { $count } autres { -action-word(form: "plural") }, en annexe ({ -action-word(form: "plan") })
}
brief-money = Les moyens
brief-risks = Les risques les plus graves
brief-decisions = Décisions et rendez-vous : qui, et quand
brief-by = Responsable
brief-comment = Donner son avis
decision-adoption = Adoption de la feuille de route
prepared-by = préparation
passed-by = adoption
indicative-date = { $date } (date indicative)
adopted-by = Adoption
to-be-named = à désigner
decision-mid-term = Évaluation à mi-parcours
decision-final = Évaluation finale
decision-independent = Évaluation indépendante

## What a pillar opens with

chart-strip = Calendrier : { $title }
opening-changes = Ce qui change
opening-targets = Ce qui sera atteint
opening-measured = Ce qui sera mesuré
opening-unset = { PLURAL($count) ->
        [one] { $count } indicateur dont la cible reste à fixer
       *[other] { $count } indicateurs dont la cible reste à fixer
    }{ $date ->
        [none] {""}
       *[other] , d’ici { $date }
    }{ $undated ->
        [none] {""}
       *[other] {","} dont { $undated } sans date
    }
opening-leads = Chefs de file
opening-dates = Période
safeguards-by-use = Garanties par cas d’usage
risks-by-use-note = Les numéros sont ceux du registre des risques ; n’y figurent que les risques liés à un usage.
measured = Cibles connues et à fixer, par { -pillar-word }
measured-intro = Les indicateurs figurent avec leurs { -objective-word(form: "plural") }, dont ils portent le numéro.
measured-drawn = Sont tracés ceux dont on connaît la situation de départ, au moins un jalon et la cible.
measured-targets = Cibles connues
measured-unset = Cibles à fixer
measured-silent = Sans cible
more-of = et { $count } { PLURAL($count) ->
    [one] autre
   *[other] autres
}
opening-undated = Sans date : { $count }
territories-intro = Ne figure ici que ce qui nomme un territoire ; le reste concerne tout le pays.
chart-overview = Calendrier des { -objective-word(form: "plural") }
risks-by-use = Risques par cas d’usage
sheet-milestones = Jalons
sheet-actors = Acteurs
sheet-responsibilities = Responsabilités (RACI)
sheet-governance = Instances
sheet-legislation = Plan législatif
sheet-principles = Principes
sheet-safeguards = Garanties
sheet-territories = Territoires
sheet-glossary = Glossaire
