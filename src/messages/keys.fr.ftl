# What each key of the files is, and each word of a closed list: `Type-key`, `Type-word`; `any-key`
# where several types say the same. English comes from the types themselves.

## any
any-id = Nom stable, unique dans la feuille de route.
any-renamed_from = L’identifiant qu’il avait dans les versions précédentes.
any-internal = Ce que l’édition publique omet : des clés de cet élément, ou `all` pour tout.
any-title = Son nom.
any-date = Quand.
any-start = Quand cela commence.
any-end = Quand cela se termine.
any-recommendations = Les recommandations auxquelles il répond.
any-to = D’une fourchette, la borne haute.
any-description = À quoi cela sert. Markdown.
any-beneficiaries = À qui cela profite.
any-owner = Identifiant de l’acteur qui en répond.
any-norms = Codes des textes internationaux ou nationaux qu’il applique.
any-place = Où cela a lieu.
any-contact = À qui s’adresser ; l’édition publique l’omet.
any-territories = Codes des territoires où cela a lieu.
any-links = Où en lire davantage.
any-definition = Ce que cela veut dire ici. Markdown.
any-value = La valeur, dans l’unité de l’indicateur ; d’une fourchette, la borne basse.
any-bound = Si la valeur est un minimum, un maximum ou à peu près.
any-level = Une valeur qui est un mot : `yes`, `no`, ou l’identifiant d’un niveau de l’échelle.
any-partners = Identifiants des acteurs qui aident.
any-payer = Identifiant de l’acteur qui paie.
any-objectives = Identifiants des objectifs qu’il sert.
any-until = Jusqu’à quand.
any-source = D’où vient l’argent : `budget`, `donor`, … ou l’identifiant d’une des `funding_sources`.

## Document
Document-roadmap = Ce qu’est ce document.
Document-priorities = Ce qui passe en premier, par ordre de rang.
Document-objectives = Ce qu’il s’agit d’atteindre.
Document-ethics = Le volet éthique.
Document-legislation = Le programme de travail juridique.
Document-governance = Pilotage, suivi, consultation.
Document-budget = L’argent annoncé, à comparer à la somme des actions.
Document-funding_sources = Les sources d’argent que le plan nomme.
Document-phases = Les périodes du plan, l’une après l’autre.
Document-programmes = Programmes et projets phares, qui traversent les piliers.
Document-annexes = Annexes de texte libre.
Document-images = Les images du document.
Document-bibliography = Ce sur quoi les textes s’appuient : lois, études, statistiques.
Document-actors = Tous ceux qui répondent de quelque chose.
Document-territories = Régions ou provinces que nomment les éléments.
Document-glossary = Les mots qu’il faut définir.
Document-responses = La réponse à chaque recommandation.
Document-waivers = Les constats acceptés, chacun avec son motif.
Document-translations = De quelle phrase vient chaque traduction ; `roadmap translate` les écrit.
Document-checks = Le poids des constats, et les nombres auxquels les règles comparent.
Document-changes = Comment sont jugés les changements entre deux versions.
Document-approvals = Les changements que quelqu’un a approuvés, chacun avec son motif.

## Roadmap
Roadmap-format = Version du format : 1.
Roadmap-id = Nom stable ; les documents produits le portent.
Roadmap-title = Titre du document.
Roadmap-subtitle = Sous-titre.
Roadmap-country = Le pays, en deux lettres (ISO 3166-1).
Roadmap-issuer = Identifiant de l’acteur qui le publie.
Roadmap-status = Où en est le document.
Roadmap-notice = Ce que chaque page doit en dire, par exemple qui l’a écrit et qu’il n’engage personne.
Roadmap-version = Version du texte, comme `0.1`.
Roadmap-date = Date de cette version.
Roadmap-horizon = De quand à quand va le plan.
Roadmap-currency = Monnaie de tous les montants, en trois lettres (ISO 4217).
Roadmap-fiscal_year_start = Mois où commence un exercice budgétaire comme `2026/27`, à partir de 1 ; à défaut, celui du pays.
Roadmap-languages = Langues du document.
Roadmap-words = Comment il nomme un pilier, un objectif et une action, s’il a ses propres mots.
Roadmap-references = Les recommandations et les normes sur lesquelles il s’appuie, chacune avec sa version : `oecd@2024`.
Roadmap-annexes = Annexes que les documents ont en plus de celles qui sont écrites ; à défaut, la réponse à chaque recommandation et les textes cités.
Roadmap-design = L’aspect des documents.
Roadmap-foreword = Avant-propos. Markdown.
Roadmap-reading_guide = Comment lire le document et le commenter. Markdown.
Roadmap-summary = Résumé. Markdown.
Roadmap-context = Contexte et diagnostic. Markdown.
Roadmap-lessons = Ce qu’ont appris les plans précédents. Markdown.
Roadmap-benchmarks = Comment font les autres : pays, régions, secteurs. Markdown.
Roadmap-swot = Forces, faiblesses, opportunités et menaces.
Roadmap-vision = Vision. Markdown.
Roadmap-mission = Mission. Markdown.
Roadmap-conclusion = Conclusion et suites. Markdown.
Roadmap-changes = Ce qui a changé d’une version à la suivante. Markdown.

## DocumentStatus
DocumentStatus-working-draft = En cours d’écriture ; n’engage personne.
DocumentStatus-consultation = Soumis au public pour avis.
DocumentStatus-revised = Revu après les avis reçus.
DocumentStatus-adopted = En vigueur.
DocumentStatus-amended = En vigueur, modifié depuis.

## Horizon
Horizon-start = Première année ou premier mois.
Horizon-end = Dernière année ou dernier mois.

## Languages
Languages-source = La langue dans laquelle il est écrit ; les textes simples sont dans cette langue.
Languages-published = Les langues dans lesquelles il est publié.

## Image
Image-file = Son fichier dans le projet, comme `images/carte.png` : PNG, JPEG ou SVG, 4 Mio au plus.
Image-after = Où elle figure : sur la couverture (`cover`), comme un logo, à la fin d’une partie, comme `context`, ou après un élément, par son identifiant.
Image-caption = Ce qui figure au-dessus, en une ligne.
Image-alt = Ce qu’elle montre, en mots, pour qui ne peut la voir.
Image-source = Qui l’a faite, ou de qui elle vient.
Image-licence = À quelles conditions elle peut être publiée, comme `CC BY 4.0`.

## OwnWords
OwnWords-pillar = Comment il nomme un pilier : un axe, un domaine prioritaire.
OwnWords-objective = Comment il nomme un objectif.
OwnWords-action = Comment il nomme une action : une mesure, une initiative.

## OwnWord
OwnWord-singular = Un seul, comme `axe`.
OwnWord-plural = Plusieurs, comme `axes`.
OwnWord-dual = Deux, en arabe ; un mot seul s’en passe.
OwnWord-definite = Avec l’article, en arabe ; un mot seul s’en passe.
OwnWord-gender = Ce avec quoi les adjectifs s’accordent, dans les langues qui ont des genres.

## Gender
Gender-masculine = Comme dans « le pilier ».
Gender-feminine = Comme dans « la mesure ».
Gender-neuter = Comme dans „das Ziel“.

## Swot
Swot-strengths = Ce sur quoi le pays peut s’appuyer.
Swot-weaknesses = Ce qui lui manque.
Swot-opportunities = Ce qui pourrait aider de l’extérieur.
Swot-threats = Ce qui pourrait faire obstacle.

## Priority
Priority-rank = Sa place parmi les autres : 1 vient en premier.
Priority-tier = Le poids qu’elle a.
Priority-reason = Pourquoi elle vient à cette place. Markdown.
Priority-indicator = Identifiant de l’indicateur qui la représente dans le résumé et la synthèse.
Priority-sectors = Les secteurs dont elle fait une priorité, en mots comme `health`.

## PriorityTier
PriorityTier-first = Avant toutes les autres.
PriorityTier-second = Après celles-ci.
PriorityTier-third = S’il reste de la place.

## LongAnswer
LongAnswer-to = Code ou identifiant de la recommandation, suivi de `/facette` pour une seule facette.
LongAnswer-relation = Jusqu’où il y est répondu : full (par défaut), partial ou mention.
LongAnswer-reason = Pourquoi seulement jusque-là.

## Relation
Relation-full = Il répond entièrement à ce qu’il nomme.
Relation-partial = Il répond à une partie ; `reason` dit laquelle reste.
Relation-mention = Il ne fait qu’en parler.

## Objective
Objective-id = Nom stable, unique dans la feuille de route : mots en minuscules sans accents, joints par des traits d’union.
Objective-code = Son numéro ou code dans le plan, comme `OE 3` ; sans lui, il est numéroté.
Objective-pillar = Identifiant du pilier dont il relève.
Objective-title = Ce qu’il s’agit d’atteindre, en une ligne.
Objective-problem = Le problème auquel il répond. Markdown.
Objective-description = Ce qui aura changé une fois l’objectif atteint. Markdown.
Objective-parent = Identifiant de l’objectif dont il est une partie.
Objective-impact = Ce qui aura changé dans le pays à long terme. Markdown.
Objective-outcomes = Les effets qui y mènent, et les produits qui mènent à ceux-ci.
Objective-priority = Identifiant de la priorité qu’il sert.
Objective-territories = Codes des territoires qu’il sert en premier.
Objective-tags = Mots libres pour regrouper les objectifs, comme un secteur.
Objective-indicators = Comment on mesure qu’il est atteint.
Objective-actions = Ce qui sera fait.

## Outcome
Outcome-title = Ce qui aura changé, en une ligne.
Outcome-description = Ce que cela veut dire. Markdown.
Outcome-leads_to = D’un produit, l’identifiant de l’effet auquel il mène.

## WebLink
WebLink-url = Son adresse.
WebLink-title = Ce qu’on y trouve.

## Indicator
Indicator-title = Ce qui est mesuré, en une ligne.
Indicator-definition = Comment il se calcule, et de quoi il est une part. Markdown.
Indicator-stage = Où il mesure, dans la chaîne qui va des moyens aux effets.
Indicator-unit = Unité de ses valeurs, comme `%` ou `jours`.
Indicator-measure = Si une valeur compte un état, une année, ou tout jusqu’ici.
Indicator-direction = Dans quel sens c’est mieux.
Indicator-baseline = La situation de départ.
Indicator-target = La valeur à atteindre, et quand.
Indicator-scale = Des valeurs qui sont des mots, de la pire à la meilleure ; à défaut, `no` et `yes`.
Indicator-milestones = Valeurs à atteindre en chemin, par ordre de date.
Indicator-source = D’où viennent les valeurs.
Indicator-frequency = À quel rythme il est mesuré.
Indicator-owner = Identifiant de l’acteur qui le mesure.
Indicator-split = Selon quoi ses valeurs sont ventilées, comme `sex`, `region` ou `urban-rural`.
Indicator-groups = Valeurs d’un seul groupe, comme les femmes, ou une région.
Indicator-outcome = Identifiant de l’effet ou du produit qu’il mesure.

## IndicatorStage
IndicatorStage-input = Les moyens engagés : argent, personnes.
IndicatorStage-output = Ce qui a été produit : textes, systèmes, personnes formées.
IndicatorStage-outcome = Ce qui a changé pour ceux à qui cela s’adresse.
IndicatorStage-impact = Ce qui a changé pour le pays.

## Measure
Measure-stock = L’état à la date.
Measure-per-year = Ce qui s’est passé dans l’année.
Measure-cumulative = Tout depuis le début.

## Direction
Direction-increase = Plus, c’est mieux.
Direction-decrease = Moins, c’est mieux.
Direction-maintain = C’est bien comme c’est.

## Point
Point-times = Combien de fois la situation de départ, quand celle-ci n’est pas connue en chiffres.
Point-date = Quand la valeur a été mesurée, ou doit être atteinte.
Point-source = Qui le dit : une publication, un registre.
Point-unknown = `true` quand la valeur n’est pas encore connue.
Point-establish_by = Avant quand une valeur inconnue doit être établie.
Point-others = Ce que d’autres sources disent de la même chose.

## Bound
Bound-at-least = Au moins.
Bound-at-most = Au plus, jusqu’à.
Bound-about = Environ, presque.

## OtherValue
OtherValue-value = Sa valeur, dans l’unité de l’indicateur.
OtherValue-date = Quand elle a été mesurée.
OtherValue-source = Qui le dit.

## ScaleLevel
ScaleLevel-id = Nom stable dans l’échelle.

## Frequency
Frequency-continuous = En continu.
Frequency-monthly = Chaque mois.
Frequency-quarterly = Tous les trois mois.
Frequency-half-yearly = Tous les six mois.
Frequency-yearly = Chaque année.
Frequency-every-two-years = Tous les deux ans.
Frequency-every-three-years = Tous les trois ans.

## Group
Group-title = Pour qui cela vaut.
Group-by = Lequel des mots de `split` le distingue des autres.
Group-baseline = Sa situation de départ.
Group-target = La valeur qu’il doit atteindre, et quand.

## Action
Action-code = Son numéro ou code dans le plan, comme `A-17` ; sans lui, elle est numérotée.
Action-title = Ce qui est fait, en une ligne qui commence par un verbe.
Action-description = Comment c’est fait. Markdown.
Action-lead = Identifiant du seul acteur qui en répond.
Action-duties = Ce que chacun de plusieurs acteurs doit faire, quand ils la partagent.
Action-ongoing = `true` quand elle continue sans fin prévue.
Action-recurring = À quel rythme elle est refaite.
Action-timing = Quand, en mots qu’aucune date ne dit : « dans les six mois de l’adoption ».
Action-phase = Identifiant de la phase où elle se fait.
Action-condition = Ce qui doit être le cas pour qu’elle se fasse.
Action-leads_to = Identifiants des effets et produits auxquels elle mène.
Action-deliverable = Ce qui existe une fois qu’elle est faite.
Action-cost = Ce qu’elle coûte : `unfunded` (non financée), `existing-means` (à moyens constants), ou un montant avec sa méthode.
Action-milestones = Dates auxquelles l’avancement se voit.
Action-depends_on = Les actions qu’elle attend : des identifiants, ou pour chacune `action`, `type` et `lag`.
Action-tags = Mots libres pour regrouper les actions.
Action-links = Où en lire davantage, ou ce qui montre qu’elle a été faite.

## Duty
Duty-actor = Identifiant de l’acteur.
Duty-duty = Ce qu’il doit faire.

## LongCost
LongCost-status = S’il est sûr : estimate (par défaut), approved, existing-means ou unfunded.
LongCost-amount = Le coût total, en unités entières de la monnaie ; d’une fourchette, la borne basse.
LongCost-bound = Si le montant est un minimum, un maximum ou à peu près.
LongCost-currency = La monnaie, si ce n’est pas celle de la feuille de route ; `budget.rates` dit son cours.
LongCost-part_of = Identifiant de l’action dont le coût contient déjà celui-ci, pour qu’aucune somme ne le compte deux fois.
LongCost-capital = Ce qui en est dépensé une fois : construire, acheter.
LongCost-running = Ce qui en est dépensé pour faire fonctionner.
LongCost-method = Comment le montant a été obtenu.
LongCost-reason = Pourquoi il n’y a pas de montant.
LongCost-years = Le montant par année ; les parts font le total.
LongCost-funding = Le montant par payeur ; les parts font le total.

## CostStatus
CostStatus-estimate = Une estimation ; `method` dit comment elle a été faite.
CostStatus-approved = Voté ou signé.
CostStatus-existing-means = Fait avec les moyens dont dispose le responsable.
CostStatus-unfunded = Aucun argent trouvé ni compté pour l’instant.

## Funding
Funding-status = S’il est sûr.
Funding-amount = Combien, en unités entières de la monnaie du coût ; omis là où personne ne le dit.
Funding-share = Combien du coût, en pourcentage, là où cela est dit au lieu d’un montant.
Funding-detail = Quelle ligne budgétaire, quel programme ou quelle convention.

## FundingStatus
FundingStatus-secured = Voté ou signé.
FundingStatus-pledged = Promis par quelqu’un d’autre.
FundingStatus-sought = Demandé.

## Milestone
Milestone-title = Ce qui se voit.

## DependencyMap
DependencyMap-action = Identifiant de l’action qu’elle attend.
DependencyMap-type = Quelles extrémités dépendent l’une de l’autre ; à défaut, l’une finit avant que l’autre commence.
DependencyMap-lag = Combien de mois séparent les deux.

## DependencyKind
DependencyKind-finish-to-start = L’une finit avant que l’autre commence.
DependencyKind-start-to-start = L’une commence avant que l’autre commence.
DependencyKind-finish-to-finish = L’une finit avant que l’autre finisse.
DependencyKind-start-to-finish = L’une commence avant que l’autre finisse.

## Ethics
Ethics-introduction = Introduction au volet éthique. Markdown.
Ethics-oversight = Identifiant de l’acteur qui y veille.
Ethics-review = À quel rythme il est revu.
Ethics-complaints = Où chacun peut se plaindre ou signaler un incident. Markdown.
Ethics-principles = Ce à quoi l’on se tient.
Ethics-safeguards = Comment on s’y tient.
Ethics-use_cases = Les usages de l’IA que prévoit la feuille de route.
Ethics-risks = Ce qui pourrait mal tourner, et la réponse préparée.

## Principle
Principle-mechanism = Ce qui le fait appliquer. Markdown.
Principle-norms = Codes des textes dont il vient.

## Safeguard
Safeguard-kind = Par quoi elle protège.
Safeguard-description = Ce qui est fait. Markdown.
Safeguard-principles = Identifiants des principes qu’elle sert.
Safeguard-norms = Codes des textes dont elle vient.

## SafeguardKind
SafeguardKind-human-oversight = Une personne décide, et peut passer outre au système.
SafeguardKind-notice = Les personnes sont informées qu’un système est utilisé.
SafeguardKind-appeal = Les personnes peuvent contester, et quelqu’un leur répond.
SafeguardKind-bias-test = On cherche les effets injustes entre groupes.
SafeguardKind-privacy = Les données personnelles sont protégées.
SafeguardKind-security = Le système est protégé contre les attaques et les pannes.
SafeguardKind-impact-assessment = Les effets sur les personnes sont évalués avant l’usage.
SafeguardKind-child-protection = Les enfants sont protégés.
SafeguardKind-accessibility = Les personnes handicapées peuvent s’en servir.
SafeguardKind-traceability = On peut retracer après coup ce qui s’est passé.

## UseCase
UseCase-title = À quoi sert le système.
UseCase-description = Comment. Markdown.
UseCase-sector = Le secteur, en un mot comme `health`.
UseCase-owner = Identifiant de l’acteur qui répond du système.
UseCase-persons = Qui cela concerne.
UseCase-impact = Ce que cela peut changer pour eux.
UseCase-personal_data = Si des données personnelles sont traitées : `false`, ou sur quelle base légale.
UseCase-automated_decision = `true` quand une décision sur une personne est prise par la seule machine.
UseCase-assessment = Avant quand ses effets sur les personnes sont évalués.
UseCase-safeguards = Identifiants des garanties qui s’appliquent.
UseCase-risks = Identifiants des risques qu’il porte.
UseCase-norms = Codes des textes qui s’appliquent.

## Impact
Impact-minimal = Personne n’est touché.
Impact-limited = Les personnes devraient le savoir.
Impact-high = Il touche aux droits, à la santé, à l’éducation, au travail ou aux services essentiels.

## LongPersonalData
LongPersonalData-legal_basis = Codes des textes qui permettent le traitement, comme `coe:14`.
LongPersonalData-formality = La démarche auprès de l’autorité de protection des données : un mot du pays.
LongPersonalData-sensitive = S’il y a parmi elles des données de santé, génétiques ou autrement sensibles.
LongPersonalData-retention = Combien de temps elles sont gardées.
LongPersonalData-transfer = Si elles quittent le pays, et à quel titre.

## Transfer
Transfer-abroad = `true` quand elles quittent le pays.
Transfer-ground = À quel titre légal.

## Risk
Risk-title = Ce qui pourrait arriver, en une ligne.
Risk-category = Son genre.
Risk-description = Comment cela arriverait. Markdown.
Risk-likelihood = Sa probabilité, de 1 (rare) à 5 (presque certain).
Risk-impact = Sa gravité, de 1 (légère) à 5 (très grave).
Risk-mitigation = Ce qui est fait contre lui. Markdown.
Risk-residual_likelihood = Sa probabilité une fois cela fait.
Risk-residual_impact = Sa gravité une fois cela fait.
Risk-trigger = Ce qui montre qu’il approche.
Risk-norms = Codes des textes qui le demandent.

## RiskCategory
RiskCategory-discrimination = Des personnes ou des groupes sont traités injustement.
RiskCategory-employment = Des emplois sont perdus ou dégradés.
RiskCategory-cybersecurity = Attaque, intrusion, sabotage.
RiskCategory-privacy = La vie privée est violée.
RiskCategory-safety = Résultats faux ou dangereux.
RiskCategory-exclusion = Des territoires ou des groupes sont laissés de côté.
RiskCategory-dependence = Dépendance envers un fournisseur ou un pays.
RiskCategory-environment = Atteinte à l’environnement.
RiskCategory-delivery = L’argent, les personnes ou le droit ne suivent pas.
RiskCategory-society = La confiance, l’information et le débat public souffrent.

## Legislation
Legislation-kind = Quel genre de texte : un mot du pays, comme `law`.
Legislation-status = Où il en est.
Legislation-purpose = À quoi il sert. Markdown.
Legislation-lead = Identifiant de l’acteur qui le prépare.
Legislation-adopted_by = Identifiant de l’acteur qui l’adopte, comme le parlement pour une loi.
Legislation-cites = Codes des textes en vigueur sur lesquels il s’appuie ou qu’il modifie, comme `coe:14`.
Legislation-stages = Les étapes, chacune avec sa date.
Legislation-impact_study = Quand l’étude d’impact est prête.
Legislation-norms = Codes des textes internationaux qu’il applique.

## LegalStatus
LegalStatus-planned = Pas commencé.
LegalStatus-draft = En cours d’écriture, ou annoncé comme projet.
LegalStatus-in-procedure = Devant le gouvernement ou le parlement.
LegalStatus-in-force = Publié et en vigueur.

## LegalStage
LegalStage-stage = Quelle étape : un mot du pays, comme `parliament`.
LegalStage-date = Quand elle est atteinte.

## Governance
Governance-introduction = Introduction à la partie gouvernance. Markdown.
Governance-bodies = Les instances, chacune avec son rôle.
Governance-reporting = Comment l’avancement est rendu public.
Governance-evaluations = Évaluations par quelqu’un qui ne met pas en œuvre.
Governance-change_procedure = Comment la feuille de route est modifiée entre deux évaluations. Markdown.
Governance-consultation = Comment le projet est soumis à ceux qu’il concerne.
Governance-adoption = Quand la feuille de route est adoptée, et par qui.
Governance-norms = Codes des textes qu’elle applique.

## Body
Body-role = À quoi elle sert.
Body-mandate = Son mandat. Markdown.
Body-chair = Identifiant de l’acteur qui la préside.
Body-members = Identifiants des acteurs qui y siègent.
Body-frequency = À quel rythme elle se réunit.

## BodyRole
BodyRole-steering = Elle décide.
BodyRole-delivery = Elle met en œuvre.
BodyRole-advisory = Elle conseille.
BodyRole-oversight = Elle veille, et ne met pas en œuvre.

## Reporting
Reporting-frequency = À quel rythme un rapport est publié.
Reporting-first = Quand le premier est publié.
Reporting-owner = Identifiant de l’acteur qui le publie.
Reporting-publication = Où et sous quelle forme. Markdown.

## Adoption
Adoption-date = Quand elle est prévue, ou quand elle a eu lieu.
Adoption-by = Identifiant de l’acteur qui l’adopte.

## Evaluation
Evaluation-kind = Laquelle.
Evaluation-date = Quand elle est publiée.
Evaluation-indicative = `true` si la date n’est que celle sur laquelle le plan compte, comme pour un organisme libre de son programme.
Evaluation-by = Identifiant de l’acteur qui la fait.
Evaluation-scope = Ce qu’elle examine. Markdown.

## EvaluationKind
EvaluationKind-mid-term = À mi-parcours.
EvaluationKind-final = À la fin.
EvaluationKind-independent = Par un organisme extérieur, au moment qu’il choisit.

## Consultation
Consultation-start = Premier jour.
Consultation-end = Dernier jour.
Consultation-channel = Où donner son avis. Markdown.
Consultation-audience = À qui l’on demande.
Consultation-answers = Ce que deviennent les avis. Markdown.

## Budget
Budget-note = Sur quoi reposent les montants. Markdown.
Budget-total = Toutes les actions ensemble, en unités entières de la monnaie.
Budget-bound = Si le total est un minimum, un maximum ou à peu près.
Budget-rounding = De combien les sommes peuvent s’écarter parce que les montants sont arrondis, en unités entières de la monnaie.
Budget-pillars = Montant par identifiant de pilier ; les parts font le total.
Budget-years = Montant par année ; les parts font le total.
Budget-sources = Montant par source ; les parts font le total.
Budget-lines = Montants ligne par ligne, par exemple un par pilier et par source.
Budget-rates = Ce que valent les autres monnaies.

## BudgetLine
BudgetLine-title = Ce qu’elle paie.
BudgetLine-pillar = Identifiant du pilier dont elle relève.
BudgetLine-year = L’année où elle est dépensée.
BudgetLine-amount = Combien, en unités entières de la monnaie.
BudgetLine-currency = La monnaie, si ce n’est pas celle de la feuille de route.
BudgetLine-beyond_total = `true` si elle s’ajoute au total, pour qu’aucune somme ne la compte.
BudgetLine-note = Ce qu’il faut en savoir.

## Rate
Rate-currency = L’autre monnaie, en trois lettres (ISO 4217).
Rate-rate = Ce que vaut une unité de cette monnaie, dans celle de la feuille de route.
Rate-date = Le jour de ce cours.
Rate-source = Qui le dit.

## FundingSource
FundingSource-kind = De quel genre d’argent il s’agit.

## FundingKind
FundingKind-budget = Un budget public.
FundingKind-finance-law = Le budget de l’État.
FundingKind-fund = Un fonds public.
FundingKind-loan = De l’argent à rembourser.
FundingKind-development-bank = Une banque de développement.
FundingKind-in-kind = Personnel, locaux ou matériel au lieu d’argent.
FundingKind-public-enterprise = Un établissement public ou une entreprise publique.
FundingKind-local-authority = Une région, une province ou une commune.
FundingKind-ppp = Un partenariat public-privé.
FundingKind-private = De l’argent privé.
FundingKind-donor = Un donateur ou un bailleur.

## Programme
Programme-cost = Ce qu’il coûte en tout ; ce que coûtent ses actions en est une partie.
Programme-actions = Identifiants des actions qui en font partie.

## Annex
Annex-title = Son intitulé.
Annex-text = Ce qu’elle dit. Markdown.

## Work
Work-id = Nom stable, unique dans la feuille de route ; les textes le citent par `[@id]`.
Work-title = Son titre.
Work-authors = Qui l’a écrit.
Work-date = Quand il a été publié.
Work-publisher = Qui l’a publié, ou dans quoi il se trouve.
Work-url = Son adresse sur le web.
Work-accessed = Le jour où il y a été lu.

## Actor
Actor-short = Son sigle ou son nom court.
Actor-kind = Quel genre d’organisme : un mot du pays, comme `ministry`.
Actor-role = Ce qu’il fait ici. Markdown.
Actor-formerly = Comment il s’appelait avant.
Actor-succeeded_by = Identifiant de l’acteur qui lui a succédé.

## Territory
Territory-code = Son code (ISO 3166-2).

## Term
Term-title = Le mot dans chaque langue.
Term-acronym = Son sigle, s’il en a un.
Term-deprecated = Mots à ne pas employer pour lui, par langue : les textes doivent s’en tenir au titre.

## Response
Response-to = Code ou identifiant de la recommandation.
Response-status = Ce que la feuille de route dit en faire.
Response-answer = La réponse en mots. Markdown.
Response-reason = Pourquoi elle est écartée, ou suivie seulement jusque-là.
Response-date = Pour `planned` : avant quand un objectif y répondra.
Response-decision = Ce qu’ont décidé ceux à qui elle s’adresse.
Response-by = Identifiant de l’acteur qui a décidé.
Response-measures = D’une recommandation qui réunit plusieurs mesures, chacune avec sa réponse.

## ResponseStatus
ResponseStatus-covered = Toutes ses facettes, par un élément avec action et indicateur.
ResponseStatus-partial = Une partie.
ResponseStatus-mentioned = Un texte en parle, rien ne la porte.
ResponseStatus-planned = Elle le sera, avant une date.
ResponseStatus-excluded = Écartée, avec un motif.

## Decision
Decision-accepted = Telle qu’elle a été recommandée.
Decision-in-part = En partie, ou autrement.
Decision-deferred = Pas maintenant.
Decision-declined = Pas du tout.
Decision-reversed = Acceptée autrefois, et plus maintenant.

## MeasureAnswer
MeasureAnswer-title = La mesure.
MeasureAnswer-decision = Ce qui a été décidé.
MeasureAnswer-answer = La réponse en mots.

## Waiver
Waiver-rule = Nom de la règle.
Waiver-item = Identifiant de l’élément concerné.
Waiver-reason = Pourquoi le constat est accepté.
Waiver-owner = Identifiant de l’acteur qui l’accepte.

## Translation
Translation-text = Adresse du texte, par identifiants : `objectives/obj-open-data/title`.
Translation-from = Ce que disait la langue source au moment de la traduction.
Translation-into = Les langues traduites à partir de là.

## Checks
Checks-levels = Règle → error, warning, info ou off ; `roadmap explain` liste les règles.
Checks-thresholds = Seuil → nombre ; `roadmap explain RÈGLE` nomme ceux d’une règle.

## Level
Level-error = La feuille de route ne peut être publiée ainsi.
Level-warning = Ce qui manquera à un lecteur ou à un auditeur.
Level-info = Bon à savoir.
Level-off = Rien n’est dit.

## Changes
Changes-levels = Règle des changements → weakened, unclear, strengthened, neutral ou off ; `roadmap explain changes` liste les règles. Celles de l’ancienne version valent.

## Judgement
Judgement-weakened = On promet moins, plus tard, par moins d’acteurs, ou de façon moins vérifiable.
Judgement-unclear = Les fichiers ne disent pas dans quel sens cela va : quelqu’un doit le lire.
Judgement-strengthened = On promet plus, plus tôt, ou de façon plus vérifiable.
Judgement-neutral = Nul ne se voit promettre plus ou moins.
Judgement-off = Rien n’est dit.

## Approval
Approval-change = Empreinte du changement, comme `roadmap diff` l’affiche.
Approval-by = Qui l’approuve.
Approval-reason = Pourquoi.

## Design
Design = L’aspect des documents.
Design-accent = Couleur des titres, des filets et des liens, comme `#0b5563`.
Design-pillars = Couleurs des piliers, dans leur ordre, comme `#0b5563`.
Design-face = Nom de la police du PDF, prise dans un dossier donné par `--font-dir`.

## Standing
Standing-action-plan = Toutes les actions dans un tableau.
Standing-traceability = La réponse à chaque recommandation.
Standing-chains = Figures qui vont de la recommandation à l’action.
Standing-texts = Textes internationaux et textes du pays, avec ce qui les applique.
Standing-actors = Les organismes et leur rôle.
Standing-responsibilities = Qui rend compte, conduit, est associé, est informé.
Standing-glossary = Les termes et leur définition.
Standing-figures = Les données des figures, en tableaux.
Standing-validation = Ce que la vérification dit encore, dans l’édition de qui rédige.

## PillarFile
PillarFile-set = Ce qu’est la série.
PillarFile-pillars = Ses piliers, dans l’ordre.
PillarFile-recommendations = Ses recommandations, dans l’ordre.

## PillarSet
PillarSet-id = Nom stable.
PillarSet-version = Version de la série, que les feuilles de route fixent par `id@version`.
PillarSet-source = D’où elle vient.
PillarSet-note = Ce que ses éditeurs veulent en dire.

## Pillar
Pillar-id = Nom stable.
Pillar-code = Code court, tel que `A`.
Pillar-note = Si la source le nomme, ou si ses éditeurs l’ont regroupé.

## Recommendation
Recommendation-id = Nom stable.
Recommendation-code = Code court, tel que `R12`.
Recommendation-pillar = Identifiant de son pilier.
Recommendation-text = Ce qui est recommandé.
Recommendation-facets = Ce à quoi il faut répondre, chacun, pour répondre à l’ensemble.
Recommendation-kind = `definition`, `deliverable`, `outcome`, `principle`, `constraint` ou `anticipation`.
Recommendation-key_terms = Les mots de la source.
Recommendation-place = Où elle se trouve dans la source.
Recommendation-evidence = Ce qui montre qu’il y est répondu.
Recommendation-norms = Codes des textes qui parlent de la même chose.

## Facet
Facet-id = Nom stable dans la recommandation.

## NormFile
NormFile-family = Ce qu’est la famille.
NormFile-items = Ses éléments, dans l’ordre.

## NormFamily
NormFamily-id = Nom stable : la partie d’un code avant les deux-points.
NormFamily-version = Édition, que les feuilles de route fixent par `id@version`.
NormFamily-short = Comment on la nomme là où elle est citée, avant le numéro d’un élément.
NormFamily-addressed_to = Pays, en deux lettres, auxquels elle s’adresse ; si aucun n’est nommé, tous.
NormFamily-binding = Pays, en deux lettres, qu’elle oblige.
NormFamily-note = Ce que ses éditeurs veulent en dire.

## Norm
Norm-code = `famille:élément`.
Norm-short = Comment on le nomme là où il est cité ; à défaut, le nom court de sa famille et son numéro.
Norm-citation = Sa référence complète : numéro, date, bulletin officiel.
Norm-draft = `true` pour un projet ou un texte seulement annoncé.
Norm-note = Ce que ses éditeurs veulent en dire.
Norm-confidence = À quel point ses éditeurs sont sûrs du nom et des traductions.

## CountryFile
CountryFile-country = Quel pays, et par quoi y commence une nouvelle feuille de route.
CountryFile-legal_stages = Les étapes d’un texte, de la première à la dernière.
CountryFile-legal_kinds = Les sortes de textes, de la plus ferme à la plus légère.
CountryFile-formalities = Les démarches devant l’autorité de protection des données, de la plus ferme à la plus légère.
CountryFile-actor_kinds = Les sortes d’organismes qui répondent de quelque chose.
CountryFile-territories = Ses territoires, en règle générale ceux du premier niveau d’ISO 3166-2.
CountryFile-sources = Où tout cela a été lu.

## Country
Country-code = Deux lettres d’ISO 3166-1.
Country-currency = Sa monnaie, en trois lettres d’ISO 4217.
Country-languages = Les langues dans lesquelles ses feuilles de route sont rédigées et publiées.
Country-fiscal_year = Son exercice budgétaire ; à défaut, l’année civile.
Country-references = Séries de recommandations et textes sur lesquels une nouvelle feuille de route s’appuie, chacun avec sa version.

## FiscalYear
FiscalYear-start = Le mois où il commence : 7 pour juillet.

## NationalWord
NationalWord-id = Le mot, tel que les feuilles de route l’écrivent.
NationalWord-title = Ce que voient les lecteurs.
NationalWord-authority = Devant qui la démarche se fait.
NationalWord-role = Ce que les règles ont besoin d’en savoir.
NationalWord-source = La disposition dont il vient.

## Source
Source-title = Son nom, avec numéro et date.
Source-link = Son adresse.

## PackFile
PackFile-pack = Ce qu’est le recueil, et les feuilles de route qu’il concerne.
PackFile-rules = Ses règles, dans l’ordre.

## PackHeader
PackHeader-id = Nom stable ; de deux recueils de même nom, celui du projet l’emporte.
PackHeader-applies = Les feuilles de route qu’il concerne ; à défaut, toutes.

## Applies
Applies-country = Celles de ce pays, en deux lettres d’ISO 3166-1.
Applies-references = Celles qui s’appuient sur toutes ces séries de recommandations et ces textes, par leur identifiant.

## PackRule
PackRule-name = Son nom, qui dit la faute : des mots en minuscules ASCII joints par des tirets.
PackRule-for = Ce qu’elle regarde : chaque élément de cette sorte, ou `roadmap` pour l’ensemble, une fois.
PackRule-family = Parmi quelles autres règles elle est rangée.
PackRule-severity = Le poids de ses constats : error, warning (par défaut) ou info.
PackRule-basis = Qui la demande : une recommandation, un texte, une règle de la maison.
PackRule-when = Une expression : lesquels de ces éléments elle regarde ; à défaut, tous.
PackRule-values = Des expressions que d’autres et le message peuvent nommer.
PackRule-raise = Une expression : ce qui est vrai d’un élément fautif.
PackRule-at = La clé à laquelle se place le constat, telle que `end` ou `baseline.value`.
PackRule-what = Ce que la règle trouve, en une ligne.
PackRule-why = Pourquoi cela compte.
PackRule-message = Ce que dit un constat ; les expressions entre accolades valent leur valeur.
PackRule-help = Ce qu’il faut faire ; les expressions entre accolades valent leur valeur.
PackRule-raises = Des feuilles de route qui la déclenchent ; un en-tête est ajouté où il n’y en a pas.
PackRule-passes = Des feuilles de route qui s’en approchent sans la déclencher.

## NationalRole
NationalRole-supervises = D’une sorte d’organisme : il contrôle ou audite, et ne réalise pas.
NationalRole-consulted = D’une sorte de texte : il ne se fait pas sans consulter le public.
NationalRole-consultation = D’une étape : le public est consulté.
NationalRole-review = D’une étape : le texte, en vigueur, est réexaminé.
NationalRole-prior-approval = D’une démarche devant l’autorité de protection des données : elle doit d’abord donner son accord.
