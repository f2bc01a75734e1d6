# Tous les mots du programme, en français. Mêmes clés et variables que les autres fichiers.

## Mots

colon = { " : " }
severity-error = erreur
severity-warning = avertissement
severity-info = note
label-help = aide
unnamed = (sans identifiant)
count-error = { PLURAL($count) ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
count-warning = { PLURAL($count) ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
count-info = { PLURAL($count) ->
    [one] { $count } note
   *[other] { $count } notes
}

## check

check-clean = rien à signaler
check-by-rule = Par règle (`roadmap explain RÈGLE` en dit plus) :
check-by-file = Par fichier :
check-found = { $counts }
check-more = … et { $count } de plus, non affichés : --format concise les montre tous
check-waived = { PLURAL($count) ->
    [one] { $count } constat fait l’objet d’une dérogation (waivers)
   *[other] { $count } constats font l’objet d’une dérogation (waivers)
}

check-known = { PLURAL($count) ->
    [one] { $count } constat est déjà connu (baseline)
   *[other] { $count } constats sont déjà connus (baseline)
}
check-fixed = { $count ->
    [0] rien ne pouvait être corrigé sans demander
   *[other] { PLURAL($count) ->
        [one] { $count } constat corrigé dans { $files }
       *[other] { $count } constats corrigés dans { $files }
    }
}
check-fixable = { $count ->
    [0] rien ne pourrait être corrigé sans demander
   *[other] { PLURAL($count) ->
        [one] { $count } constat serait corrigé dans { $files }
       *[other] { $count } constats seraient corrigés dans { $files }
    }
}
check-fix-left = { PLURAL($count) ->
    [one] { $count } remède a été écarté
   *[other] { $count } remèdes ont été écartés
} : un autre change le même endroit
check-baseline-stale = { PLURAL($count) ->
    [one] { $count } constat connu a disparu
   *[other] { $count } constats connus ont disparu
} ; roadmap check --write-baseline={ $path } les retire du fichier
check-baseline-wrote = { $path } : { PLURAL($count) ->
    [one] { $count } constat connu
   *[other] { $count } constats connus
}
check-hidden = { PLURAL($count) ->
    [one] { $count } constat de plus n’est pas affiché en annotation ; le journal le contient
   *[other] { $count } constats de plus ne sont pas affichés en annotation ; le journal les contient
}
column-place = Emplacement
column-severity = Gravité
column-rule = Règle
column-message = Constat

## coverage

coverage = { $covered } recommandations couvertes sur { $total } ({ $share } %)
coverage-covered = couverte
coverage-partial = partielle
coverage-mentioned = mentionnée
coverage-planned = prévue
coverage-excluded = écartée
coverage-missing = sans réponse
coverage-lacks = reste à couvrir : { $facets }
coverage-unlinked = ne répondent à aucune recommandation : { $items }
coverage-below = la couverture { $pillar ->
    [all] des recommandations
   *[other] du pilier `{ $pillar }`
} est de { $share } %, et { $wanted } % sont demandés
coverage-none = aucune recommandation à couvrir : la feuille de route ne nomme aucun jeu de recommandations (`references`)
coverage-incomplete = des fichiers n’ont pas pu être lus, cette couverture n’est donc pas fiable : lancez roadmap check
coverage-min = --min { $value } : écrivez un pourcentage de 0 à 100, ou pilier=pourcentage
column-pillar = Pilier
column-code = Code
column-status = Statut
column-lacks = Reste à couvrir
column-answers = Réponse apportée par

## diff

diff-from = de { $old } à { $new }
diff-quoted = « { $text } »
diff-none = rien n’a changé
diff-title = Ce qui a changé dans la feuille de route
count-weakened = { PLURAL($count) ->
    [one] { $count } affaibli
   *[other] { $count } affaiblis
}
count-unclear = { PLURAL($count) ->
    [one] { $count } à lire
   *[other] { $count } à lire
}
count-strengthened = { PLURAL($count) ->
    [one] { $count } renforcé
   *[other] { $count } renforcés
}
count-neutral = { PLURAL($count) ->
    [one] { $count } neutre
   *[other] { $count } neutres
}
count-approved = { PLURAL($count) ->
    [one] dont { $count } approuvé
   *[other] dont { $count } approuvés
}
judged-weakened = Affaibli
judged-unclear = À lire
judged-strengthened = Renforcé
judged-neutral = Neutre
diff-days = { PLURAL($count) ->
    [one] { $count } jour
   *[other] { $count } jours
}
change-twin = du même titre que `{ $former }`, qui a disparu, et `{ $latter }`, qui est nouveau : si c’est le même, écrivez `renamed_from: { $former }` sous `{ $latter }`
change-with = { PLURAL($count) ->
    [one] avec { $count } élément qu’il contient
   *[other] avec { $count } éléments qu’il contient
}
change-kind-roadmap = document
change-kind-priority = priorité
change-kind-objective = objectif
change-kind-indicator = indicateur
change-kind-waypoint = valeur intermédiaire
change-kind-action = action
change-kind-milestone = jalon
change-kind-answer = réponse
change-kind-reference-set = références
change-kind-pillar = pilier
change-kind-recommendation = recommandation
change-kind-facet = partie de recommandation
change-kind-norm = norme
change-kind-ethics = éthique
change-kind-principle = principe
change-kind-safeguard = garantie
change-kind-use-case = usage de l’IA
change-kind-risk = risque
change-kind-legislation = texte juridique
change-kind-stage = étape
change-kind-governance = gouvernance
change-kind-body = instance
change-kind-evaluation = évaluation
change-kind-budget = budget
change-kind-actor = acteur
change-kind-territory = territoire
change-kind-term = mot du glossaire
change-kind-response = réponse à
change-kind-waiver = dérogation
change-kind-budget-line = ligne budgétaire
change-kind-funding-source = source de financement
change-kind-phase = phase
change-kind-programme = programme
change-kind-outcome = effet
change-kind-annex = annexe
change-kind-image = image
change-kind-work = source
change-kind-settings = réglages
diff-strangers = ce sont deux feuilles de route, pas deux versions d’une même : aucun élément de { $old } n’est dans { $new }
diff-references = les deux versions s’appuient sur des références différentes : { $old } avant, { $new } maintenant ; la couverture est comptée selon celles de l’ancienne
diff-before = Avant
diff-now = Maintenant
diff-what = Quoi
diff-objectives = Objectifs
diff-indicators = Indicateurs
diff-actions = Actions
diff-principles = Principes
diff-safeguards = Garanties
diff-legislation = Textes juridiques
diff-covered = Recommandations couvertes
diff-cost = Coût des actions
diff-dates = Dates : { PLURAL($later) ->
    [one] { $later } repoussée
   *[other] { $later } repoussées
}, { PLURAL($sooner) ->
    [one] { $sooner } avancée
   *[other] { $sooner } avancées
}
diff-pillar = Pilier
diff-moved-dates = Dates déplacées
diff-pillar-dates = { PLURAL($later) ->
    [one] { $later } repoussée
   *[other] { $later } repoussées
}, { PLURAL($sooner) ->
    [one] { $sooner } avancée
   *[other] { $sooner } avancées
}
diff-elsewhere = Hors des piliers
diff-approved = approuvé par { $by } : { $reason }
diff-approval-nobody = l’approbation { $change } n’approuve rien : `{ $by }` n’est pas un acteur de cette feuille de route ; écrivez l’identifiant de l’acteur qui approuve
diff-approval-unused = l’approbation { $change } de { $by } n’approuve aucun changement : retirez-la, ou vérifiez l’empreinte
diff-approval-expired = l’approbation { $change } de { $by } valait jusqu’au { $until }
diff-more = … et { $count } de plus : roadmap diff les montre tous
diff-hidden = { $count } autres changements ne sont pas montrés en annotations ; le journal les a
diff-fingerprint = Pour approuver un changement, ajoutez son empreinte à `approvals:` avec `by` et `reason` ; `roadmap explain RÈGLE` dit ce que trouve une règle.
diff-failed = Les versions n’ont pas pu être comparées
diff-not-none = Ce que la nouvelle version change reste inconnu d’ici là.
diff-redline-language = la version comparée est en `{ $language }` : les deux versions ne sont pas publiées en `{ $wanted }` (`languages: published`)
diff-gate = { PLURAL($count) ->
    [one] { $count } changement relève de --fail-on { $what } et n’est pas approuvé
   *[other] { $count } changements relèvent de --fail-on { $what } et ne sont pas approuvés
}
diff-working-tree = dossier de travail
diff-inline = Au fil du texte
diff-beside = Côte à côte
diff-legend = Les mots retirés sont barrés, entre [− et −] ; les mots nouveaux sont soulignés, entre [+ et +].
diff-rule = Règle
diff-change = Changement
diff-contents = Sommaire
log-none = rien n’a été changé dans l’histoire de { $id }
log-title = Histoire de { $id }
log-all = la feuille de route
log-broken = cette version ne peut être lue ; elle est passée
log-first = première version
log-unknown = aucune version n’a d’élément nommé `{ $id }`
error-diff-version = `{ $name }` n’est ni un chemin ici ni une révision que git connaît
    .help = { $fetch ->
        [none] vérifiez l’orthographe
       *[other] vérifiez l’orthographe, ou apportez-la ici : { $fetch }
    }
error-diff-git-missing = une révision se lit par git, et git ne peut être lancé : { $error }
    .help = installez git, ou comparez deux dossiers
error-diff-git = une révision se lit par git, et git dit : { $error }
    .help = lancez la commande dans un clone du dépôt, ou comparez deux dossiers
error-here-git-missing = git garde l’historique, et ne peut être lancé : { $error }
    .help = installez git
error-here-git = git garde l’historique, et dit : { $error }
    .help = lancez la commande dans un clone du dépôt, ou commencez un historique ici : git init, git add --all, git commit
error-here-empty = rien n’est encore enregistré ici, il n’y a donc pas d’historique
    .help = commencez-le : git add --all, git commit
error-diff-bare = ce dépôt n’a pas de dossier de travail à comparer
    .help = nommez les deux versions : roadmap diff OLD NEW
diff-nothing-before = il n’y a pas encore de feuille de route dans { $revision } : tout compte comme nouveau
error-diff-nowhere = { $revision } : pas de roadmap.yaml dans cette révision
    .help = dites où il était : { $revision }:chemin/vers/roadmap
error-diff-broken = { $name } ne peut être lu tel qu’il est écrit ; rien n’est comparé
    .help = corrigez ce que disent les constats, ou comparez avec une autre version
error-diff-object = git n’a pas tous les fichiers de { $revision } ici
    .help = apportez-les : git fetch --refetch --filter=blob:none origin, ou lancez la commande avec le réseau
explain-judged = Jugement
explain-mirror = Au retour :
explain-example = Par exemple, de
explain-example-to = à
explain-changes = Ce que roadmap diff trouve entre deux versions
explain-weakened = Un changement affaiblit une promesse quand il y a moins à atteindre, plus tard, par moins d’acteurs ou par personne en particulier, avec moins d’argent trouvé, pour moins de personnes, avec moins de protection, ou quand cela se vérifie moins bien. On juge ce que disent les fichiers, non ce que quelqu’un a voulu dire ; s’il fallait l’affaiblir, c’est aux personnes d’en décider, et une approbation dit qui l’a fait.
explain-unclear = Les fichiers ne disent pas dans quel sens cela va : un texte a d’autres mots, un point de départ a bougé, un autre en répond. Quelqu’un doit le lire.
explain-strengthened = Le contraire d’affaibli : plus est promis, plus tôt, par quelqu’un de nommé, avec de l’argent trouvé, pour plus de personnes, mieux protégées, ou cela se vérifie mieux.
explain-neutral = Nul ne se voit promettre plus ou moins : un élément a été déplacé, a un nouvel identifiant, ou s’écrit autrement.
cli-diff = Dire ce qui a changé entre deux versions, et ce que cela veut dire
cli-diff-old = La version plus ancienne : un chemin, une révision git, révision:chemin, ou main... pour le point où une branche a quitté main
cli-diff-new = La version plus récente [par défaut : le dossier de travail]
cli-diff-format = Format des changements
cli-diff-redline = Écrire tout le document avec chaque changement marqué, au lieu d’une liste de changements : html [par défaut avec --redline], pdf ou docx
cli-diff-fail-on = Sortir avec 1 si un changement que nul n’a approuvé est affaibli (weakened) ; affaibli ou à lire (unclear) ; ou quel qu’il soit (any)
cli-log = Dire comment la feuille de route, ou un engagement, a changé de révision en révision
cli-diff-out = Fichier à écrire [par défaut : sortie standard]
cli-log-id = Identifiant d’un élément [par défaut : tous]
cli-log-format = Format de l’histoire
cli-log-out = Fichier à écrire [par défaut : sortie standard]
cli-log-since = Seulement les changements après cette révision
git-setup-done = dans ce clone, git montre les changements par leur sens et fusionne par identifiant et champ ; voir { $path }. roadmap git-setup --undo défait cela
git-setup-undone = dans ce clone, git est comme avant ; voir { $path }
cli-git-setup = Faire que git, dans ce clone, montre les changements par leur sens et fusionne par identifiant et champ
cli-git-setup-undo = Défaire cela
cli-git-diff = Ce que git appelle pour une différence
cli-git-text = Ce que git appelle pour un texte à comparer
cli-git-merge = Ce que git appelle pour une fusion
cli-git-diff-arguments = Comme git les donne
cli-git-text-file = Le fichier
cli-git-merge-base = Ce dont les deux sont partis
cli-git-merge-ours = Notre version, remplacée
cli-git-merge-theirs = L’autre version

## Rules of changes: what happened, and .what the pair of rules finds

change-coverage-lost = la couverture passe de `{ $from }` à `{ $to }`
    .what = Une recommandation reçoit une réponse moins complète, ou plus complète, tout bien compté.
change-coverage-gained = la couverture passe de `{ $from }` à `{ $to }`
change-facet-lost = cette partie de la recommandation ne reçoit plus de réponse
    .what = Une partie d’une recommandation perd ou reçoit sa réponse entière.
change-facet-gained = cette partie de la recommandation reçoit une réponse
change-answer-removed = ne répond plus à { $part }
    .what = Un élément cesse ou se met à répondre à une recommandation.
change-answer-added = répond à { $part }
change-relation-lowered = répond moins à { $part } : { $from } avant, { $to } maintenant
    .what = Un élément dit répondre moins, ou plus, complètement à une recommandation.
change-relation-raised = répond mieux à { $part } : { $from } avant, { $to } maintenant
change-response-removed = la réponse à cette recommandation est retirée
    .what = La réponse écrite à une recommandation disparaît ou apparaît.
change-response-added = cette recommandation reçoit une réponse
change-response-lowered = la réponse passe de `{ $from }` à `{ $to }`
    .what = La feuille de route dit faire moins, ou plus, d’une recommandation.
change-response-raised = la réponse passe de `{ $from }` à `{ $to }`
change-pillar-changed = passé du pilier { $from } à { $to }
    .what = Un objectif relève d’un autre pilier : le secteur servi a pu changer.
change-reference-dropped = ne s’appuie plus sur { $entry }
    .what = La feuille de route cesse ou se met à s’appuyer sur un ensemble de recommandations ou de normes : elle n’est plus tenue à ce qu’elle ne nomme plus.
change-reference-taken = s’appuie sur { $entry }
change-norm-dropped = n’applique plus { $entry }
    .what = Un élément cesse ou se met à appliquer un texte.
change-norm-taken = applique { $entry }
change-objective-removed = objectif retiré
    .what = Un objectif disparaît ou apparaît, avec ce qui le mesure et le réalise.
change-objective-added = objectif ajouté
change-action-removed = action retirée
    .what = Une action disparaît ou apparaît.
change-action-added = action ajoutée
change-indicator-removed = indicateur retiré
    .what = Un indicateur disparaît ou apparaît : sans lui, nul ne peut vérifier.
change-indicator-added = indicateur ajouté
change-milestone-removed = jalon retiré : { $part }
    .what = Une date à laquelle l’avancement se voit disparaît ou apparaît.
change-milestone-added = jalon ajouté : { $part }
change-waypoint-removed = valeur intermédiaire retirée : { $part }
    .what = Une valeur à atteindre en chemin disparaît ou apparaît.
change-waypoint-added = valeur intermédiaire ajoutée : { $part }
change-priority-removed = priorité retirée
    .what = Une priorité disparaît ou apparaît.
change-priority-added = priorité ajoutée
change-principle-removed = principe retiré
    .what = Un principe éthique disparaît ou apparaît.
change-principle-added = principe ajouté
change-safeguard-removed = garantie retirée
    .what = Une mesure qui protège les personnes disparaît ou apparaît.
change-safeguard-added = garantie ajoutée
change-risk-removed = risque retiré
    .what = Un risque n’est plus suivi, ou l’est désormais.
change-risk-added = risque ajouté
change-use-case-removed = usage de l’IA retiré
    .what = Un usage prévu de l’IA disparaît ou apparaît : les fichiers ne disent pas si les personnes y gagnent.
change-use-case-added = usage de l’IA ajouté
change-legislation-removed = texte du plan juridique retiré
    .what = Un texte à préparer, modifier ou appliquer disparaît ou apparaît.
change-legislation-added = texte du plan juridique ajouté
change-stage-removed = étape retirée : { $part }
    .what = Une étape de l’élaboration d’un texte disparaît ou apparaît.
change-stage-added = étape ajoutée : { $part }
change-body-removed = instance retirée
    .what = Une instance qui décide, réalise, conseille ou surveille disparaît ou apparaît.
change-body-added = instance ajoutée
change-evaluation-removed = évaluation retirée : { $part }
    .what = Une évaluation disparaît ou apparaît.
change-evaluation-added = évaluation ajoutée : { $part }
change-actor-removed = acteur retiré
    .what = Un organisme n’est plus listé, ou l’est désormais ; ce dont il répond est jugé à sa place.
change-actor-added = acteur ajouté
change-territory-removed = territoire retiré
    .what = Un territoire n’est plus listé, ou l’est désormais.
change-territory-added = territoire ajouté
change-term-removed = mot du glossaire retiré
    .what = Un mot du glossaire disparaît ou apparaît.
change-term-added = mot du glossaire ajouté
change-waiver-added = un constat est accepté : { $part }
    .what = Quelqu’un accepte un constat de la vérification, ou ne l’accepte plus.
change-waiver-removed = un constat n’est plus accepté : { $part }
change-section-removed = cette partie est retirée en entier
    .what = Une partie entière de la feuille de route disparaît ou apparaît.
change-section-added = cette partie est ajoutée
change-programme-removed = programme retiré
    .what = Un programme ou projet phare disparaît ou apparaît.
change-programme-added = programme ajouté
change-outcome-removed = effet retiré
    .what = Un effet ou un produit disparaît ou apparaît.
change-outcome-added = effet ajouté
change-phase-removed = phase retirée
    .what = Une phase du plan disparaît ou apparaît.
change-phase-added = phase ajoutée
change-annex-removed = annexe retirée
    .what = Une annexe de texte libre disparaît ou apparaît.
change-annex-added = annexe ajoutée
change-image-removed = image retirée
    .what = Une image disparaît, ou apparaît.
change-image-added = image ajoutée
change-image-changed = changé ({ $field }) : { $from } avant, { $to } maintenant
    .what = Ce qu’une image montre, ou sa place, a changé.
change-work-removed = source retirée de la bibliographie
    .what = Un ouvrage de la bibliographie disparaît ou apparaît.
change-work-added = source ajoutée à la bibliographie
change-phase-changed = réalisée dans une autre phase : { $from } avant, { $to } maintenant
    .what = Une action est réalisée dans une autre phase.
change-result-dropped = ne mène plus à { $entry }
    .what = Une action ne mène plus à un effet, ou y mène désormais.
change-result-served = mène à { $entry }
change-duty-dropped = { $entry } n’a plus de tâche
    .what = L’un de ceux qui se partagent une action n’a plus de tâche, ou en a une.
change-duty-given = { $entry } a une tâche
change-condition-set = réalisée sous condition seulement : { $to }
    .what = Une action dépend d’une condition, ou n’en dépend plus.
change-condition-dropped = réalisée sans condition ; c’était : { $from }
change-decision-lowered = décision revue : { $from } avant, { $to } maintenant
    .what = Ce qui a été décidé d’une recommandation est moins, ou plus, qu’avant.
change-decision-raised = décision revue : { $from } avant, { $to } maintenant
change-measure-unanswered = mesure qui n’a plus de réponse : { $entry }
    .what = Une mesure d’une recommandation perd ou reçoit sa réponse.
change-measure-answered = mesure qui reçoit une réponse : { $entry }
change-ongoing-ended = ne se poursuit plus sans fin
    .what = Une action se poursuit sans fin, ou plus.
change-ongoing-begun = se poursuit sans fin
change-level-lowered = niveau plus bas ({ $field }) : { $from } avant, { $to } maintenant
    .what = Un niveau promis est plus bas, ou plus haut, sur son échelle.
change-level-raised = niveau plus haut ({ $field }) : { $from } avant, { $to } maintenant
change-multiple-lowered = moins de fois la situation de départ : { $from } avant, { $to } maintenant
    .what = Ce qui est promis comme multiple est moindre, ou plus grand.
change-multiple-raised = plus de fois la situation de départ : { $from } avant, { $to } maintenant
change-bound-changed = dit plus ou moins précisément ({ $field }) : { $from } avant, { $to } maintenant
    .what = Un nombre devient un minimum, un maximum, une approximation ou une fourchette, ou ne l’est plus.
change-dependency-changed = attend { $entry } autrement ({ $field }) : { $from } avant, { $to } maintenant
    .what = Une action en attend une autre d’une autre manière, ou pendant un autre temps.
change-budget-line-removed = ligne budgétaire retirée : { $part }
    .what = Une ligne du budget annoncé disparaît ou apparaît.
change-budget-line-added = ligne budgétaire ajoutée : { $part }
change-budget-line-cut = ligne budgétaire réduite : { $from } avant, { $to } maintenant
    .what = Une ligne du budget annoncé est moindre, ou plus grande.
change-budget-line-raised = ligne budgétaire augmentée : { $from } avant, { $to } maintenant
change-funding-source-removed = source de financement retirée
    .what = Une source de financement n’est plus listée, ou l’est désormais.
change-funding-source-added = source de financement ajoutée
change-funding-less-sure = part de { $entry } moins sûre : { $from } avant, { $to } maintenant
    .what = Une part de l’argent est moins, ou plus, sûre : votée, promise, demandée.
change-funding-surer = part de { $entry } plus sûre : { $from } avant, { $to } maintenant
change-part-of-changed = compté ailleurs : { $from } avant, { $to } maintenant
    .what = Un coût fait partie du coût d’une autre action, ou plus.
change-own-word-changed = le mot propre au plan ({ $field }) : { $from } avant, { $to } maintenant
    .what = Le plan nomme autrement ses piliers, objectifs ou actions ; ce qu’il promet ne change pas.
change-rate-changed = monnaies ou arrondis comptés autrement ({ $field }) : { $from } avant, { $to } maintenant
    .what = Le cours d’une monnaie, ou l’arrondi des sommes, a changé.
change-settings-changed = le réglage { $field } a changé : { $from } avant, { $to } maintenant
    .what = Ce que la vérification ou la comparaison regarde a changé : une barrière a pu être levée.
change-moved = déplacé de { $from } vers { $to }
    .what = Un élément relève d’un autre ; c’est le même.
change-renamed = nouvel identifiant : { $to }, auparavant { $from }
    .what = Un élément dit quel identifiant il avait (`renamed_from`) ; c’est le même.
change-target-weakened = cible affaiblie : de { $from } à { $to }
    .what = La valeur à atteindre est moins bonne, ou meilleure, dans le sens de son indicateur : là où moins vaut mieux, une cible plus haute est plus faible.
change-target-strengthened = cible renforcée : de { $from } à { $to }
change-target-changed = cible passée de { $from } à { $to } ; aucun sens ne dit ce qui vaut mieux
    .what = La valeur à atteindre a changé, et l’indicateur ne dit pas, de même dans les deux versions, dans quel sens c’est mieux.
change-target-removed = cible retirée ; elle était de { $from }
    .what = Un indicateur perd ou reçoit la valeur à atteindre.
change-target-set = cible fixée : { $to }
change-waypoint-weakened = valeur intermédiaire { $part } affaiblie : de { $from } à { $to }
    .what = Une valeur en chemin est moins bonne, ou meilleure, dans le sens de son indicateur.
change-waypoint-strengthened = valeur intermédiaire { $part } renforcée : de { $from } à { $to }
change-waypoint-changed = valeur intermédiaire { $part } passée de { $from } à { $to }
    .what = Une valeur en chemin a changé, et aucun sens ne dit ce qui vaut mieux.
change-baseline-changed = situation de départ ({ $field }) passée de { $from } à { $to }
    .what = Le point de départ a changé : la même cible demande plus, ou moins, qu’avant.
change-baseline-removed = situation de départ retirée ; elle était de { $from }
    .what = L’avancement ne se mesure plus, ou se mesure désormais.
change-baseline-set = situation de départ fixée : { $to }
change-unknown-said = { $field } : dit inconnu
    .what = Une valeur est dite encore inconnue, ou ne l’est plus ; le sort de la valeur est jugé à part.
change-unknown-settled = { $field } : n’est plus dit inconnu
change-direction-changed = le sens souhaité a changé : { $from } avant, { $to } maintenant
    .what = L’indicateur dit qu’un autre sens est le bon.
change-unit-changed = unité changée : { $from } avant, { $to } maintenant
    .what = Les valeurs sont dans une autre unité : les nombres d’avant et d’après ne se comparent pas.
change-measure-changed = ce que compte une valeur a changé : { $from } avant, { $to } maintenant
    .what = Une valeur compte un état, une année ou tout depuis le début : changer de l’un à l’autre en fait un autre nombre.
change-stage-lowered = mesure plus près des moyens : { $from } avant, { $to } maintenant
    .what = Un indicateur mesure plus près des moyens, ou de ce qui change pour les personnes.
change-stage-raised = mesure plus près des effets : { $from } avant, { $to } maintenant
change-source-removed = source retirée ({ $field }) : { $from }
    .what = D’où viennent les valeurs n’est plus dit, ou l’est désormais.
change-source-named = source indiquée ({ $field }) : { $to }
change-split-dropped = n’est plus ventilé par { $entry }
    .what = Les valeurs ne sont plus données par groupe, ou le sont : on voit, ou non, qui est laissé de côté.
change-split-added = ventilé par { $entry }
change-less-often = moins souvent ({ $field }) : { $from } avant, { $to } maintenant
    .what = On mesure, rend compte, révise ou se réunit moins, ou plus, souvent.
change-more-often = plus souvent ({ $field }) : { $from } avant, { $to } maintenant
change-frequency-removed = la périodicité n’est plus dite ({ $field }) : { $from } avant
    .what = La périodicité n’est plus dite, ou l’est désormais.
change-frequency-set = la périodicité est dite ({ $field }) : { $to }
change-consultation-shorter = la consultation est plus courte : { $from } avant, { $to } maintenant
    .what = Le public a moins, ou plus, de temps pour commenter.
change-consultation-longer = la consultation est plus longue : { $from } avant, { $to } maintenant
change-target-later = cible repoussée : { $from } avant, { $to } maintenant
    .what = Une cible est à atteindre plus tard, ou plus tôt.
change-target-sooner = cible avancée : { $from } avant, { $to } maintenant
change-end-later = finit plus tard : { $from } avant, { $to } maintenant
    .what = Une action doit être achevée plus tard, ou plus tôt.
change-end-sooner = finit plus tôt : { $from } avant, { $to } maintenant
change-start-later = commence plus tard : { $from } avant, { $to } maintenant
    .what = Une action commence plus tard, ou plus tôt.
change-start-sooner = commence plus tôt : { $from } avant, { $to } maintenant
change-milestone-later = jalon { $part } repoussé : { $from } avant, { $to } maintenant
    .what = Un jalon est attendu plus tard, ou plus tôt.
change-milestone-sooner = jalon { $part } avancé : { $from } avant, { $to } maintenant
change-waypoint-later = valeur intermédiaire repoussée : { $from } avant, { $to } maintenant
    .what = Une valeur en chemin est attendue plus tard, ou plus tôt.
change-waypoint-sooner = valeur intermédiaire avancée : { $from } avant, { $to } maintenant
change-stage-later = étape { $part } repoussée : { $from } avant, { $to } maintenant
    .what = Un texte atteint une étape plus tard, ou plus tôt.
change-stage-sooner = étape { $part } avancée : { $from } avant, { $to } maintenant
change-date-vaguer = date moins précise ({ $field }) : { $from } avant, { $to } maintenant
    .what = Une date dit moins, ou plus, précisément quand : une année au lieu d’un mois cède jusqu’à onze mois.
change-date-sharper = date plus précise ({ $field }) : { $from } avant, { $to } maintenant
change-version-dated = date de cette version : { $to }
    .what = La date de la version elle-même.
change-date-later = plus tard ({ $field }) : { $from } avant, { $to } maintenant
    .what = Une autre échéance est plus tardive, ou plus proche : une évaluation, une étude d’impact, un rapport, une réponse.
change-date-sooner = plus tôt ({ $field }) : { $from } avant, { $to } maintenant
change-date-removed = date retirée ({ $field }) : { $from } avant
    .what = L’échéance n’est plus dite, ou l’est désormais.
change-date-set = date fixée ({ $field }) : { $to }
change-horizon-changed = la période couverte change ({ $field }) : { $from } avant, { $to } maintenant
    .what = La feuille de route couvre une autre période.
change-cost-removed = montant retiré ; il était de { $from }
    .what = Le coût d’une action n’est plus donné en montant, ou l’est désormais.
change-cost-set = montant indiqué : { $to }
change-cost-cut = moins d’argent : { $from } avant, { $to } maintenant
    .what = Une action reçoit moins d’argent, ou plus. Plus peut être une promesse plus grande ou plus chère : à lire.
change-cost-raised = plus d’argent : { $from } avant, { $to } maintenant
change-cost-less-sure = argent moins sûr : { $from } avant, { $to } maintenant
    .what = L’argent d’une action est moins, ou plus, sûr : voté, disponible, estimé, non trouvé.
change-cost-surer = argent plus sûr : { $from } avant, { $to } maintenant
change-cost-unsaid = rien n’est plus dit de son coût
    .what = Rien n’est plus dit du coût d’une action, ou cela l’est désormais.
change-cost-said = son coût est évoqué : { $to }
change-cost-rescheduled = montant { $entry } changé : { $from } avant, { $to } maintenant
    .what = L’argent est réparti autrement sur les années.
change-payer-changed = qui paie a changé ({ $entry }) : { $from } avant, { $to } maintenant
    .what = Un autre paie, ou paie une autre part.
change-method-removed = comment le montant a été trouvé n’est plus dit
    .what = La méthode d’un montant n’est plus dite, ou l’est désormais.
change-method-said = comment le montant a été trouvé est dit
change-envelope-cut = enveloppe annoncée réduite ({ $field }) : { $from } avant, { $to } maintenant
    .what = L’argent annoncé diminue, ou augmente.
change-envelope-raised = enveloppe annoncée augmentée ({ $field }) : { $from } avant, { $to } maintenant
change-envelope-removed = enveloppe annoncée retirée ({ $field }) : { $from } avant
    .what = Une enveloppe n’est plus annoncée, ou l’est désormais.
change-envelope-set = enveloppe annoncée ({ $field }) : { $to }
change-currency-changed = monnaie changée : { $from } avant, { $to } maintenant
    .what = Tous les montants sont dans une autre monnaie.
change-human-oversight-dropped = plus aucune personne ne décide : garantie { $entry } retirée
    .what = Un usage de l’IA perd ou reçoit la garantie par laquelle une personne décide.
change-human-oversight-added = une personne décide : garantie { $entry } appliquée
change-safeguard-dropped = la garantie { $entry } ne s’applique plus
    .what = Un usage de l’IA perd ou reçoit une garantie.
change-safeguard-applied = la garantie { $entry } s’applique
change-safeguard-kind-changed = protège autrement : { $from } avant, { $to } maintenant
    .what = Une garantie protège par autre chose.
change-impact-lowered = impact sur les personnes jugé moindre : { $from } avant, { $to } maintenant
    .what = Un usage de l’IA est classé plus bas, et demande moins de garanties, ou plus haut, et en demande plus.
change-impact-raised = impact sur les personnes jugé plus fort : { $from } avant, { $to } maintenant
change-impact-unsaid = impact sur les personnes non indiqué ; il était { $from }
    .what = Ce qu’un usage de l’IA peut changer pour les personnes n’est plus dit, ou l’est désormais.
change-impact-said = impact sur les personnes indiqué : { $to }
change-automated-decision-started = décide des personnes par la seule machine
    .what = Une décision sur une personne est prise par la seule machine, ou ne l’est plus.
change-automated-decision-ended = n’est plus dit décider par la seule machine
change-risk-unlinked = le risque { $entry } n’est plus nommé
    .what = Un usage de l’IA ne dit plus porter un risque, ou le dit.
change-risk-linked = le risque { $entry } est nommé
change-risk-rated-lower = coté plus bas ({ $field }) : { $from } avant, { $to } maintenant
    .what = Un risque est coté plus bas ou plus haut : les fichiers ne disent pas si le monde ou le regard a changé.
change-risk-rated-higher = coté plus haut ({ $field }) : { $from } avant, { $to } maintenant
change-risk-unrated = cotation retirée ({ $field }) : { $from } avant
    .what = Un risque perd ou reçoit une cotation.
change-risk-rated = coté ({ $field }) : { $to }
change-mitigation-removed = ce qui est fait contre lui n’est plus dit ({ $field })
    .what = Ce qui est fait contre un risque, ou ce qui l’annonce, disparaît ou apparaît.
change-mitigation-added = ce qui est fait contre lui est dit ({ $field })
change-mechanism-removed = ce qui le fait exister n’est plus dit ({ $field })
    .what = Un principe perd ou reçoit son sens ou ce qui le fait exister : un mot, ou un devoir.
change-mechanism-added = ce qui le fait exister est dit ({ $field })
change-complaints-removed = où se plaindre n’est plus dit
    .what = Où chacun peut se plaindre n’est plus dit, ou l’est désormais.
change-complaints-added = où se plaindre est dit
change-principle-unserved = ne sert plus le principe { $entry }
    .what = Une garantie ne sert plus un principe, ou le sert.
change-principle-served = sert le principe { $entry }
change-personal-data-started = traite désormais des données personnelles
    .what = Un usage de l’IA qui ne traitait pas de données personnelles en traite, ou n’en traite plus.
change-personal-data-ended = ne traite plus de données personnelles
change-personal-data-unsaid = rien n’est plus dit des données personnelles
    .what = Le traitement de données personnelles n’est plus dit, ou l’est désormais.
change-personal-data-said = les données personnelles sont évoquées : { $to }
change-legal-basis-dropped = base légale retirée : { $entry }
    .what = La loi qui permet le traitement n’est plus nommée, ou l’est désormais.
change-legal-basis-added = base légale indiquée : { $entry }
change-formality-lowered = formalité allégée : { $from } avant, { $to } maintenant
    .what = La formalité devant l’autorité de protection des données est plus légère, ou plus ferme.
change-formality-raised = formalité renforcée : { $from } avant, { $to } maintenant
change-formality-unsaid = la formalité n’est plus dite
    .what = La formalité devant l’autorité n’est plus dite, ou l’est désormais.
change-formality-said = la formalité est dite : { $to }
change-sensitive-data-started = traite désormais des données sensibles
    .what = Des données de santé, génétiques ou sensibles sont traitées, ou ne le sont plus.
change-sensitive-data-ended = n’est plus dit traiter des données sensibles
change-retention-unsaid = la durée de conservation n’est plus dite
    .what = La durée de conservation des données n’est plus dite, ou l’est désormais.
change-retention-said = la durée de conservation est dite
change-transfer-started = les données quittent désormais le pays
    .what = Les données personnelles quittent le pays, ou ne le quittent plus.
change-transfer-ended = les données ne sont plus dites quitter le pays
change-legal-kind-lowered = texte de moindre rang : { $from } avant, { $to } maintenant
    .what = Une loi devient un décret, ou des lignes directrices une loi.
change-legal-kind-raised = texte de rang supérieur : { $from } avant, { $to } maintenant
change-legal-status-back = moins avancé : { $from } avant, { $to } maintenant
    .what = Un texte est moins, ou plus, avancé dans son élaboration.
change-legal-status-forward = plus avancé : { $from } avant, { $to } maintenant
change-status-back = le document engage moins : { $from } avant, { $to } maintenant
    .what = Le document recule ou avance entre document de travail et adoption.
change-status-forward = le document engage plus : { $from } avant, { $to } maintenant
change-version-changed = { $field } : { $from } avant, { $to } maintenant
    .what = La version du texte ou du format.
change-language-dropped = n’est plus publié en { $entry }
    .what = La feuille de route n’est plus publiée dans une langue, ou l’est désormais.
change-language-added = publié en { $entry }
change-made-internal = le public ne voit plus `{ $entry }`
    .what = Ce que montrait l’édition publique en est retiré, ou y revient.
change-made-public = le public voit `{ $entry }`
change-rank-lowered = vient plus loin : rang { $from } avant, { $to } maintenant
    .what = Une priorité vient plus loin, ou plus tôt, parmi les autres.
change-rank-raised = vient plus tôt : rang { $from } avant, { $to } maintenant
change-tier-lowered = pèse moins : { $from } avant, { $to } maintenant
    .what = Une priorité a moins, ou plus, de poids.
change-tier-raised = pèse plus : { $from } avant, { $to } maintenant
change-rank-removed = rang retiré ({ $field }) : { $from } avant
    .what = Une priorité perd ou reçoit sa place parmi les autres.
change-rank-set = classée ({ $field }) : { $to }
change-priority-unlinked = ne sert plus de priorité ; c’était { $from }
    .what = Un objectif ne sert plus de priorité, ou en sert une.
change-priority-linked = sert une priorité : { $to }
change-priority-changed = sert une autre priorité : { $from } avant, { $to } maintenant
    .what = Un objectif sert une autre priorité.
change-territory-dropped = ne concerne plus { $entry }
    .what = Un élément ne concerne plus un territoire, ou le concerne.
change-territory-served = concerne { $entry }
change-change-procedure-removed = { $field } n’est plus dit
    .what = Comment la feuille de route est changée, publiée ou discutée n’est plus dit, ou l’est désormais.
change-change-procedure-added = { $field } est dit
change-owner-removed = plus personne n’en répond ({ $field }) ; c’était { $from }
    .what = Un élément perd ou reçoit celui qui en répond.
change-owner-named = quelqu’un en répond ({ $field }) : { $to }
change-owner-changed = un autre en répond ({ $field }) : { $from } avant, { $to } maintenant
    .what = Un autre répond d’un élément.
change-partner-left = { $entry } ne participe plus
    .what = Quelqu’un n’aide ou ne siège plus, ou le fait désormais.
change-partner-joined = { $entry } participe
change-dependency-added = attend { $entry }
    .what = Une action en attend une autre, ou ne l’attend plus.
change-dependency-dropped = n’attend plus { $entry }
change-objective-unserved = ne sert plus l’objectif { $entry }
    .what = Un usage de l’IA ou un texte ne sert plus un objectif, ou le sert.
change-objective-served = sert l’objectif { $entry }
change-number-changed = reformulé, avec d’autres nombres ou signes ({ $field }) : { $gone } avant, { $fresh } maintenant
    .what = Un texte a d’autres nombres : les promesses en sont faites.
change-text-reworded = reformulé ({ $field })
    .what = Un texte a d’autres mots : quelqu’un doit lire s’il promet moins.
change-text-retouched = blancs, guillemets ou mise en relief seulement ({ $field })
    .what = Un texte a les mêmes mots, nombres et signes, imprimés autrement.
change-translation-behind = la source a changé ({ $field }), et sa traduction n’a pas suivi : { $languages }
    .what = La phrase n’a changé que dans la langue source : deux langues peuvent promettre deux choses.
change-translation-number-changed = nombres ou signes de la traduction changés ({ $languages }, { $field }) : { $gone } avant, { $fresh } maintenant
    .what = Une traduction a d’autres nombres, et pas la source.
change-translation-changed = la traduction seule a changé ({ $languages }, { $field })
    .what = Une traduction a d’autres mots, et pas la source.
change-translation-removed = traduction retirée ({ $languages }, { $field })
    .what = Les lecteurs d’une langue perdent ou reçoivent un texte.
change-translation-added = traduction ajoutée ({ $languages }, { $field })
change-deliverable-removed = ce qui existera à la fin n’est plus dit
    .what = Ce qu’une action laisse n’est plus dit, ou l’est désormais.
change-deliverable-said = ce qui existera à la fin est dit
change-shortfall-unexplained = on ne dit plus pourquoi la réponse reste partielle
    .what = Pourquoi une recommandation est écartée, ou traitée en partie seulement, n’est plus dit, ou l’est désormais.
change-shortfall-explained = on dit pourquoi la réponse reste partielle
change-reason-removed = la raison n’est plus donnée ({ $field })
    .what = Le pourquoi n’est plus dit, ou l’est désormais.
change-reason-given = la raison est donnée ({ $field })
change-label-changed = étiquette changée ({ $field }) : { $from } avant, { $to } maintenant
    .what = Un mot qui dit ce qu’est un élément : des règles s’y fient, et peuvent se taire.
change-value-removed = retiré ({ $field }) : { $from }
    .what = Un champ qu’aucune autre règle ne connaît disparaît ou apparaît.
change-value-added = ajouté ({ $field }) : { $to }
change-value-changed = changé ({ $field }) : { $from } avant, { $to } maintenant
    .what = Un champ qu’aucune autre règle ne connaît a une autre valeur.
change-reference-set-removed = ces références sont retirées du projet
    .what = Un jeu de recommandations ou une famille de normes propre au projet disparaît ou apparaît : ce à quoi la feuille de route se mesure a changé.
change-reference-set-added = des références sont ajoutées au projet
change-pillar-removed = pilier retiré du jeu
    .what = Un pilier du jeu propre au projet disparaît ou apparaît.
change-pillar-added = pilier ajouté au jeu
change-recommendation-removed = recommandation retirée du jeu : plus rien ne la demande
    .what = Une recommandation du jeu propre au projet disparaît ou apparaît : moins, ou plus, est demandé à la feuille de route.
change-recommendation-added = recommandation ajoutée au jeu
change-facet-removed = partie de la recommandation retirée du jeu : plus rien ne la demande
    .what = Une partie d’une recommandation du jeu propre au projet disparaît ou apparaît : il faut répondre à moins, ou à plus, pour répondre au tout.
change-facet-added = partie de la recommandation ajoutée au jeu
change-norm-removed = norme retirée de la liste du projet
    .what = Une norme de la liste propre au projet disparaît ou apparaît.
change-norm-added = norme ajoutée à la liste du projet
change-edition-newer = une édition plus récente de { $entry } : { $from } avant, { $to } maintenant
    .what = Les mêmes références dans une édition plus récente, ou plus ancienne ; ce qu’elles demandent d’autre est jugé à part.
change-edition-older = une édition plus ancienne de { $entry } : { $from } avant, { $to } maintenant
change-edition-unpinned = plus aucune édition de { $entry } n’est nommée ; c’était { $from }
    .what = Des références ne sont plus, ou sont désormais, fixées à une édition.
change-edition-pinned = une édition de { $entry } est nommée : { $to }
change-edition-changed = une autre édition de { $entry } : { $from } avant, { $to } maintenant
    .what = Les mêmes références dans une autre édition, dont le nom ne dit pas si elle est plus récente.
change-renumbered = change de numéro : { $from } avant, { $to } maintenant
    .what = Une recommandation ou un pilier du jeu propre au projet change de numéro : ce qui dit y répondre peut répondre à une autre.
change-yardstick-changed = ce à quoi la feuille de route se mesure a changé ({ $field }) : { $from } avant, { $to } maintenant
    .what = On dit autre chose d’une recommandation, d’un pilier ou d’une norme propre au projet.
change-coverage-excluded = dite écartée, avec une raison
    .what = Une recommandation à laquelle rien ne répond est dite écartée, ou ne l’est plus : rien de plus n’est promis.
change-coverage-unexcluded = n’est plus dite écartée, et rien n’y répond
change-exclusion-withdrawn = n’est plus dite écartée
    .what = La réponse à une recommandation dit, ou disait, seulement qu’elle est écartée.
change-exclusion-said = dite écartée
change-target-rebased-lower = cible plus faible : de { $from } à { $to } ; ce à quoi elle se compare a changé aussi
    .what = Une cible et ce à quoi elle se compare, comme son point de départ ou son unité, changent ensemble : ce qui compte est le chemin de l’un à l’autre.
change-target-rebased-higher = cible de { $from } à { $to }, mais moins est peut-être promis : ce à quoi elle se compare a changé aussi
change-waypoint-rebased-lower = valeur intermédiaire { $part } plus faible : de { $from } à { $to } ; ce à quoi elle se compare a changé aussi
    .what = Une valeur intermédiaire et ce à quoi elle se compare, comme le point de départ ou l’unité, changent ensemble.
change-waypoint-rebased-higher = valeur intermédiaire { $part } de { $from } à { $to }, mais moins est peut-être promis : ce à quoi elle se compare a changé aussi
change-consultation-moved = la consultation dure autant, à un autre moment : elle finissait { $from }, et finit { $to }
    .what = Les deux bouts d’une consultation se déplacent ensemble : le public a autant de temps, à un autre moment.
change-shifted-later = décalée entière vers plus tard : elle finissait { $from }, et finit { $to }
    .what = Une action commence et finit plus tard, ou plus tôt, et dure autant.
change-shifted-sooner = avancée entière : elle finissait { $from }, et finit { $to }
change-duration-shorter = dure moins longtemps : { $from } avant, { $to } maintenant
    .what = Une action dure moins, ou plus, de son premier jour au dernier, ou une étape d’un texte jusqu’à la suivante. Moins de temps peut être plus de rapidité, ou moins de travail.
change-duration-longer = dure plus longtemps : { $from } avant, { $to } maintenant
change-evaluation-later = évaluation { $part } plus tard : { $from } avant, { $to } maintenant
    .what = Une évaluation vient plus tard, ou plus tôt : plus tôt peut être trop tôt pour rien voir.
change-evaluation-sooner = évaluation { $part } plus tôt : { $from } avant, { $to } maintenant
change-modal-weakened = s’engage moins fermement ({ $field }) : { $gone } avant, { $fresh } maintenant
    .what = Un mot ferme cède à un plus faible, comme doit à peut ou tous à certains, ou une réserve est ajoutée ; ou l’inverse.
change-modal-strengthened = s’engage plus fermement ({ $field }) : { $gone } avant, { $fresh } maintenant ; le reste est à lire
change-modals-changed = s’engage en partie plus, en partie moins fermement ({ $field }) : { $gone } avant, { $fresh } maintenant
    .what = Des mots fermes cèdent à de plus faibles, et des mots faibles à de plus fermes.
change-translation-modal-weakened = la traduction seule s’engage moins fermement ({ $languages }, { $field }) : { $gone } avant, { $fresh } maintenant
    .what = Dans une seule langue, un mot ferme cède à un plus faible, ou l’inverse : deux langues peuvent promettre deux choses.
change-translation-modal-strengthened = la traduction seule s’engage plus fermement ({ $languages }, { $field }) : { $gone } avant, { $fresh } maintenant

## build

build-wrote = écrit : { $path }
build-done = { PLURAL($count) ->
    [one] { $count } document
   *[other] { $count } documents
} dans { $path }
error-bilingual-format = deux langues côte à côte ne s’écrivent pas en { $format } (elles s’écrivent en { $known })
error-bilingual-same = une édition bilingue a deux langues
    .help = écrivez-les comme fr+ar
build-face-unknown = aucune police ne s’appelle { $face }, et la police usuelle sert : --font-dir nomme le dossier de ses fichiers
build-labels-broken = { $path } : la ligne { $line } n’est pas un libellé ; elle est ignorée
build-template-unknown = le modèle { $name } ne remplace aucun des nôtres ; vouliez-vous dire { $near } ?
build-watch = dessin à nouveau dès que quelque chose change sous { $path } ; Ctrl+C y met fin
error-watch = { $path } ne peut pas être surveillé : { $error }
error-watch-ended = le système ne dit plus ce qui change ; relancez la commande
build-broken = rien n’a été écrit : corrigez d’abord la source


## init

init-templates = les modèles sont dans { $path } ; gardez ceux que vous changez et supprimez les autres (README.md y en dit plus)
init-ask-language = Langue des fichiers ({ $known })
init-ask-country = Pays, par son nom ou ses deux lettres ; - pour aucun
init-ask-currency = Monnaie, en trois lettres comme KES ; - pour aucune
init-ask-again = réponse illisible ; la touche Entrée prend ce qui figure entre crochets
init-unknown-country = { $country } : rien n’est connu ici du droit et des organismes de ce pays ; les mots usuels servent ; d’autres se mettent dans { $file } (roadmap schema countries dit comment)
init-comments = les commentaires des fichiers sont en anglais ; vos textes sont en `{ $language }`, comme le dit `languages: source:`
init-done = feuille de route commencée dans { $path }
    .next = ensuite : modifiez { $path }/roadmap.yaml, puis lancez : roadmap check { $path }

## translate

translate-status = { $name } : { $complete } textes traduits sur { $all }, { $missing } manquants, { $stale } périmés
translate-status-file = { $name } : { $complete } sur { $all }
translate-missing = manquant
translate-stale = périmé
translate-beside-errors = { PLURAL($count) ->
    [one] { $count } erreur : le texte qu’elle concerne n’est pas dans ce qui suit ; roadmap check la montre
   *[other] { $count } erreurs : les textes qu’elles concernent ne sont pas dans ce qui suit ; roadmap check les montre
}
translate-records = De quelle phrase chaque traduction a été faite. `roadmap translate` écrit ce fichier.
translate-recorded = { PLURAL($count) ->
        [one] 1 traduction enregistrée
       *[other] { $count } traductions enregistrées
    }
translate-imported = { $path } : textes écrits : { $written } (fichiers : { $files }), confirmés : { $confirmed }, encore sans traduction : { $open }
translate-outdated = { $text } : la phrase a changé depuis l’export de ce fichier ; exportez à nouveau et traduisez la nouvelle phrase
translate-unknown = { $text } : la feuille de route n’a pas (ou plus) ce texte
translate-nameless = { $text } : cette entrée n’a pas d’adresse (msgctxt), et la phrase peut se trouver à plusieurs endroits ; exportez à nouveau et traduisez dans ce fichier
translate-repeated = { $text } : une entrée plus haut a déjà cette adresse, et elle seule a été lue ; gardez celle qui est juste
error-po-string = une chaîne commence et finit par un guillemet droit, et celui qui est dedans s’écrit \"
error-po-escape = après une barre oblique inverse vient n, t, r, " ou \
error-po-plural = les formes plurielles ne peuvent pas être relues : les textes d’une feuille de route ont une seule forme
error-po-keyword = ici, msgctxt, msgid, msgstr ou un commentaire était attendu : est-ce un fichier PO ?
error-po-encoding = { $path } n’est pas en UTF-8 : enregistrez-le en UTF-8
error-import-place = `{ $text }` ne peut pas être écrit : son texte est partagé avec un autre endroit, ou a une forme qui ne se change pas sans risque
    .help = écrivez-le à la main à chaque endroit, puis importez à nouveau ; rien n’a été écrit
error-records = la phrase dont une traduction a été faite s’enregistre dans un dossier de projet, et cette feuille de route est un seul fichier
    .help = créez un dossier et mettez-y le fichier sous le nom roadmap.yaml
error-translate-broken = la feuille de route a des erreurs, donc certains de ses textes peuvent manquer
    .help = lancez roadmap check, corrigez les erreurs, puis recommencez
error-translate-source = `{ $language }` est la langue source : on traduit depuis elle, pas vers elle
error-translate-language = la feuille de route n’est pas publiée en `{ $language }` (il y a : { $known })

## Ligne de commande

cli = Compilateur d’engagements publics : vérifie une feuille de route écrite en YAML et la publie
cli-check = Dire tout ce qui est faux ou manque, ligne par ligne
cli-build = Écrire les documents et leurs données, dans chaque langue de la feuille de route
cli-coverage = Dire, recommandation par recommandation, ce qui y répond et jusqu’où
cli-coverage-format = Format de la couverture
cli-coverage-min = La part à couvrir, en pour cent ; celle d’un pilier s’écrit id=90
cli-translate = Travailler avec des traducteurs : ce qui manque ou a vieilli, fichiers PO à l’aller et au retour
cli-translate-status = Dire où en est la traduction, par langue et par fichier
cli-translate-export = Écrire un fichier PO par langue, pour les traducteurs et leurs outils
cli-translate-import = Relire des fichiers PO dans la feuille de route ; commentaires, ordre et style restent
cli-translate-record = Tenir des traductions pour faites des phrases d’aujourd’hui [par défaut : celles dont rien n’est enregistré]
cli-translate-status-lang = Langues, séparées par des virgules [par défaut : toutes celles de traduction]
cli-translate-status-format = Format de l’état
cli-translate-export-lang = Langues, séparées par des virgules [par défaut : toutes celles de traduction]
cli-translate-export-out = Où écrire
cli-translate-import-file = Fichiers PO, tels que rendus par les traducteurs
cli-translate-import-project = Dossier ou fichier du projet [par défaut : le roadmap.yaml ou roadmap/roadmap.yaml le plus proche]
cli-translate-import-diff = Montrer ce qui changerait, et ne rien changer
cli-translate-record-lang = Langues, séparées par des virgules [par défaut : toutes celles de traduction]
cli-translate-record-text = Seulement le texte de cette adresse, comme objectives/obj-a/title
cli-translate-record-all = Toutes les traductions, même périmées
cli-explain = Expliquer un élément de la feuille de route, une règle, un pilier, une recommandation, un code de norme ou une clé des fichiers ; sans nom, lister les règles
cli-init = Commencer une feuille de route : des fichiers commentés, prêts à vérifier
cli-doctor = Dire ce que cette machine a pour travailler sur une feuille de route, et quoi faire
cli-doctor-out = Où les projets seraient écrits
cli-doctor-format = Format de ce qui est trouvé
cli-schema = Afficher le schéma JSON des fichiers, pour les éditeurs
cli-completions = Afficher les complétions pour un interpréteur de commandes
cli-man = Écrire les pages de manuel du programme
cli-man-pages = Où écrire
cli-heading-commands = Commandes
cli-heading-options = Options
cli-help = Afficher l’aide
cli-version = Afficher la version
cli-directory = Travailler dans ce répertoire
cli-lang = Langue des messages : en, fr ou ar [par défaut : celle de l’environnement, sinon en]
cli-color = Couleurs : always (toujours), never (jamais) ou auto, si le terminal les affiche
cli-quiet = Ne dire que les constats et les erreurs
cli-today = Le jour de référence, par exemple 2026-11-24 [par défaut : SOURCE_DATE_EPOCH, sinon aujourd’hui]
cli-path = Répertoire ou fichier du projet [par défaut : le roadmap.yaml ou roadmap/roadmap.yaml le plus proche]
cli-check-format = Format des constats
cli-check-fix = Corriger ce qui n’a qu’un remède sûr : mots proches, dates, montants, identifiants, espaces ; commentaires, ordre et style restent
cli-check-diff = Avec --fix : montrer ce qui changerait sans rien changer ; statut 1 s’il y a quelque chose
cli-check-baseline = Ne compter que les constats que ce fichier ne connaît pas
cli-check-write-baseline = Écrire les constats comme connus [par défaut : .roadmap-baseline.json du projet] ; un fichier existant ne peut que diminuer
cli-check-force = Laisser --write-baseline ajouter aussi des constats
cli-check-since = Donner d’abord les constats des lignes modifiées depuis cette révision git
cli-check-since-only = Taire les constats des autres lignes
cli-check-test-rules = Essayer aussi les exemples des règles propres au projet
cli-check-deny = Finir avec le statut 1 aussi sur avertissements et notes, pas sur les seules erreurs
cli-build-format = Formats séparés par des virgules : { $formats } [par défaut : { $usual }]
cli-build-lang = Langues des documents, séparées par des virgules ; deux côte à côte comme fr+ar [par défaut : celles de la feuille de route]
cli-build-edition = Édition : draft (avec le rapport de validation), consultation (lignes numérotées et feuille de commentaires), public (sans ce qui est marqué interne), brief (deux à quatre pages pour qui décide) ou poster (une page à afficher)
cli-build-out = Où écrire
cli-build-templates = Prendre les modèles ici, à la place de templates/ du projet
cli-build-max-memory = Mémoire que les modèles du projet peuvent prendre, en Mio
cli-build-max-time = Temps que les modèles du projet peuvent prendre, en secondes
cli-build-watch = Redessiner ce qui a changé à chaque changement de la source, jusqu’à Ctrl+C
cli-build-csv-bom = Commencer les fichiers CSV par une marque d’ordre des octets, à laquelle Excel reconnaît l’UTF-8
cli-build-font-dir = Chercher aussi des polices ici (PDF)
cli-explain-all = Chaque règle sur une page à elle, en Markdown
cli-explain-format = Format des pages [par défaut : markdown]
cli-explain-name = Identifiant d’un élément, nom d’une règle, d’un pilier, d’une recommandation comme R07, code de norme comme coe:14, ou clé comme cost ou actions.end
cli-explain-project = Projet dont les éléments, piliers et normes sont aussi à consulter
cli-init-path = Où écrire ; le répertoire doit être nouveau ou vide
cli-init-templates = Copier dans templates/ de PATH les modèles qui se remplacent, et rien d’autre
cli-init-country = Pays, par son nom ou les deux lettres de l’ISO 3166-1 [par défaut : aucun]
cli-init-lang = Langue des fichiers : fr, ar ou en [par défaut : celle des messages]
cli-init-yes = Ne rien demander et prendre les valeurs par défaut
cli-schema-kind = Les fichiers que le schéma décrit
cli-completions-shell = L’interpréteur de commandes

cli-error-command = il n’y a pas de commande `{ $name }`{ $near ->
        [none] {""}
       *[other] {" "}; vouliez-vous dire `{ $near }` ?
    } (roadmap --help les liste)
cli-error-option = il n’y a pas d’option `{ $name }` ici{ $near ->
        [none] {""}
       *[other] {" "}; vouliez-vous dire `{ $near }` ?
    } (--help les liste)
cli-error-value = `{ $value }` n’est pas une valeur de { $name }{ $near ->
        [none] {""}
       *[other] {" "}; vouliez-vous dire `{ $near }` ?
    }{ $known ->
        [none] {""}
       *[other] {" "}(il y a : { $known })
    }
cli-error-bytes = un argument n’est pas en UTF-8 ; seuls les chemins de fichiers peuvent ne pas l’être
cli-error-missing = { $name } manque (--help dit ce que c’est)
cli-error-twice = { $name } ne peut pas figurer ici, ou figure deux fois

## doctor
doctor-ok = en ordre
doctor-possible = possible
doctor-missing = manque
doctor-program-here = ceci est roadmap { $version }, dans { $path }
doctor-pdf-here = les projets en PDF sont possibles ; les polices du latin, de l’arabe et du tifinagh sont dans le programme
doctor-pdf-none = ce programme ne fait pas de PDF
    .help = tous les autres formats y sont, Word sans images ; pour le PDF et les images, prenez une version publiée, ou compilez avec les options par défaut
doctor-git-here = git { $release }
doctor-git-none = git ne peut pas être lancé : { $error }
    .help = check et build s’en passent ; pour comparer des versions, installez git { $oldest } ou plus récent
doctor-git-old = git { $release } est trop ancien
    .help = check et build s’en passent ; pour comparer des versions, installez git { $oldest } ou plus récent
doctor-roadmap-here = la feuille de route est { $path }
doctor-roadmap-none = il n’y a pas de feuille de route ici ni au-dessus
    .help = allez dans son répertoire, nommez-le (roadmap doctor CHEMIN), ou commencez-en une : roadmap init
doctor-schema-here = les éditeurs complètent et vérifient d’après { $path }, qui est de cette version
doctor-schema-elsewhere = les éditeurs prennent le schéma de { $path }, qui n’est pas regardé
doctor-schema-other = { $path }, d’après lequel les éditeurs complètent et vérifient, est d’une autre version
    .help = écrivez-le à nouveau : roadmap schema > "{ $path }"
doctor-schema-none = { $path }, le schéma que la feuille de route nomme pour les éditeurs, n’est pas là
    .help = écrivez-le : roadmap schema > "{ $path }"
doctor-schema-unnamed = la première ligne de { $path } ne nomme pas de schéma : les éditeurs ne complètent ni ne vérifient
    .help = commencez-le par # yaml-language-server: $schema=roadmap.schema.json, et écrivez ce fichier à côté avec roadmap schema
doctor-clone-here = la feuille de route est dans un dépôt git
doctor-clone-none = la feuille de route n’est dans aucun dépôt git : ses versions ne peuvent pas être comparées
    .help = commencez un historique : git init, git add --all, git commit
doctor-clone-refused = git ne lit pas le dépôt de la feuille de route : { $error }
    .help = git status dans ce répertoire dit quoi faire
doctor-drivers-here = git montre ici ce que les changements signifient, et fusionne par identifiant et champ, par { $path }
doctor-drivers-none = git montre et fusionne ici des lignes, pas leur sens
    .help = réglez-le : roadmap git-setup
doctor-drivers-lost = git demande ici les changements et les fusions à { $path }, et ce programme n’y est plus
    .help = réglez-le sur celui-ci : roadmap git-setup
doctor-hook-here = un crochet vérifie ici chaque commit
doctor-hook-asked = .pre-commit-config.yaml demande de vérifier chaque commit, et aucun crochet n’est installé dans ce clone
    .help = installez-le : pre-commit install
doctor-hook-none = aucun crochet ne vérifie les commits ici
    .help = avec pre-commit, demandez le crochet roadmap-check-installed dans .pre-commit-config.yaml
doctor-output-here = les documents peuvent être écrits dans { $path }
doctor-output-refused = les documents ne peuvent pas être écrits dans { $path } : { $error }
    .help = nommez un répertoire où vous pouvez écrire : --out RÉPERTOIRE

## explain

explain-only-for = Seulement pour les feuilles de route qui s’appuient sur { $names }, ou qui sont de son pays.
explain-codes = Ses codes :
explain-basis = Demandée par :
explain-raises = La déclenche :
explain-passes = Ne la déclenche pas :
explain-fixable = roadmap check --fix le corrige là où une seule chose peut être voulue.
explain-threshold = Seuil `{ $name }` : { $value }{ $unit ->
        [percent] {" "}%
        [characters] {" "}caractères
        [words] {" "}mots
        [days] {" "}jours
        [months] {" "}mois
       *[count] {""}
    }, sauf si `checks: thresholds` en décide autrement
explain-pillar = Pilier :
explain-facets = Facettes, chacune appelle une réponse :
explain-evidence = Ce qui montre qu’il y est répondu :
explain-norms = Voir aussi :
explain-several = `{ $name }` désigne ici { $count } choses, celles de la feuille de route d’abord :
explain-element-names = Nomme :
explain-element-named = Est nommé par :
explain-element-unnamed = Rien ne le nomme.
explain-element-answers = Répond à :
explain-element-unknown = rien ne porte ce nom
explain-element-relation = { $relation ->
    [partial] en partie
   *[mention] ne fait que la mentionner
}
explain-key-required = obligatoire
explain-key-optional = peut être omis
explain-key-places = Se trouve dans :
explain-key-example = Exemple :
explain-key-form = Forme :
explain-key-text = un texte ; en plusieurs langues, un par langue : fr: …, en: …
explain-key-plain = un texte court
explain-key-date = une date, aussi précise qu’elle est connue : 2027, 2027-H1, 2027-Q2, 2027-06, 2027-06-30, ou l’exercice budgétaire 2026/27
explain-key-flag = true (oui) ou false (non)
explain-key-amount = un montant en unités entières, en chiffres seulement
explain-key-integer = un nombre entier de { $from } à { $to }
explain-key-number = un nombre
explain-key-code = un code ou un identifiant, sans accents ni espaces
explain-key-words = un de ces mots :
explain-key-list = une liste, dont chaque élément est :
explain-key-dictionary = des noms, chacun avec une valeur qui est :
explain-key-map = une partie avec ces clés :
explain-key-or = ou
explain-key-rules = Règles qui la regardent :
explain-key-several = { $name } est une clé en plusieurs endroits ; `roadmap explain ENDROIT` en dit plus sur chacun :

basis-format = le format lui-même
basis-audit-nao-2024 = National Audit Office (Royaume-Uni), mars 2024 : un projet de stratégie sans responsable, sans financement et sans mesure
basis-audit-brookings-2020 = Brookings 2020, 34 plans nationaux : organismes responsables, calendrier et argent manquent
basis-audit-tcu-2022 = Cour des comptes du Brésil, arrêt 1139/2022 : ni indicateur, ni cible, ni situation de départ, donc rien à juger
basis-audit-eca-2024 = Cour des comptes européenne, rapport spécial 08/2024 : cibles périmées, coordination et suivi insuffisants
basis-audit-cour-des-comptes-2025 = Cour des comptes (France), novembre 2025 : pilotage faible, pas d’évaluation, territoires oubliés
basis-audit-gpd-2020 = Global Partners Digital et Stanford GDPi 2020 : des droits cités, rarement suivis d’effet

## Familles de règles

family-structure = Structure
family-traceability = Traçabilité
family-priorities = Priorités
family-indicators = Indicateurs
family-ownership = Responsabilités
family-governance = Gouvernance
family-time = Calendrier et dépendances
family-budget = Budget
family-ethics = Éthique
family-risk = Risques
family-personal-data = Données personnelles
family-law = Droit
family-norms = Normes
family-equity = Équité
family-cooperation = Coopération
family-languages = Langues
family-readability = Lisibilité et typographie
family-consultation = Consultation et adoption
family-waivers = Dérogations et niveaux
family-own = Règles du projet
## Ce qui n’a pas pu être fait

error-not-found = { $path } : ce fichier ou répertoire n’existe pas
    .help = vérifiez l’orthographe, ou lancez roadmap init { $path } pour y commencer une feuille de route
error-no-roadmap = { $path } : ce répertoire ne contient pas de roadmap.yaml
    .help = indiquez le répertoire qui contient roadmap.yaml, ou lancez roadmap init pour en commencer un
error-no-project = pas de roadmap.yaml ici ni dans un répertoire au-dessus
    .help = indiquez le chemin d’une feuille de route, ou lancez roadmap init pour en commencer une
error-project-too-large = { $path } : les fichiers de ce projet sont trop volumineux pour être lus ensemble
error-unreadable = { $path } : lecture impossible : { $error }
    .help = vérifiez que le fichier existe et que vous avez le droit de le lire
error-file-too-large = { $path } : plus de { $limit } Mio, le maximum lu
    .help = répartissez la feuille de route en plusieurs fichiers
error-not-a-file = { $path } : ce n’est pas un fichier ordinaire
    .help = indiquez un fichier du disque, et non un répertoire, un tube ou un périphérique
error-halfway = { $path } : { $error } ; ces fichiers sont déjà nouveaux et n’ont pas pu être remis en place : { $files }
    .help = levez l’obstacle, puis relancez la commande : elle les écrit tous
error-outside = { $path } : ce lien mène hors du projet
    .help = copiez plutôt le fichier dans le projet
error-today = --today { $value } : ce n’est pas une date ; écrivez par exemple 2026-11-24
error-epoch = SOURCE_DATE_EPOCH={ $value } : ce n’est pas un nombre de secondes
error-nothing-named = rien ne s’appelle `{ $name }`{ $near ->
    [none] {""}
   *[other] {" "}; vouliez-vous dire `{ $near }` ?
}
error-several-named = plusieurs ensembles ont `{ $name }` : écrivez { $names }
error-language = les documents n’ont pas de libellés en `{ $language }` ; il y a : { $known }
error-init-language = on ne peut commencer une feuille de route en `{ $language }` : les fichiers sont écrits en { $known }, et les documents ont aussi des libellés en { $others }
    .help = écrivez --lang fr, puis le code de votre langue sous `languages: source:` dans roadmap.yaml ; ses libellés se mettent dans templates/lang/
error-format-off = ce programme a été construit sans `{ $format }`
    .help = prenez une version publiée du programme, ou construisez-le avec ses options par défaut ; html, md, docx, epub, xlsx et csv sont là
error-csv-bom = --csv-bom concerne les fichiers CSV, et aucun n’est demandé
    .help = demandez-les aussi : roadmap build --format csv --csv-bom
error-redline-format = une version comparée ne s’écrit pas en { $format } (elle s’écrit en html, pdf, docx)
error-log-picture = une image montre l’évolution d’un seul élément : donnez son identifiant
    .help = roadmap log ID --format svg ; les identifiants figurent à côté des titres dans le projet de document et dans roadmap diff
error-no-header = la feuille de route n’a pas de partie `roadmap:` lisible, il n’y a donc rien à publier
    .help = lancez roadmap check pour voir ce qui ne va pas
error-not-empty = { $path } : n’est pas vide ; rien n’a été écrit
    .help = choisissez un nouveau répertoire
error-no-font = { $path } : il n’y a ici aucune police utilisable
    .help = mettez des fichiers TrueType ou OpenType (.ttf, .otf, .ttc) dans le dossier, ou omettez --font-dir : le programme contient des polices latines, arabes et tifinaghes
error-template = gabarit { $template }, ligne { $line } : { $error }
error-pdf = le PDF n’a pas pu être produit : { $error }
error-edition = l’édition n’a pas pu être produite : { $error }
error-word = le document Word n’a pas pu être produit : { $error }
error-epub = l’EPUB n’a pas pu être produit : { $error }
error-reference = { $file } : la partie { $part } est illisible : { $error }
    .help = enregistrez à nouveau le document avec Word et mettez-le à sa place
error-reference-large = { $file } : la partie { $part } dépasse { $limit } Mio, le plus qui soit lu
    .help = enregistrez à nouveau le document avec Word et mettez-le à sa place
error-reference-dtd = { $file } : la partie { $part } déclare un type de document (DTD), ce qu’aucune partie d’un document Word ne fait
    .help = enregistrez à nouveau le document avec Word et mettez-le à sa place
error-reference-other = { $file } : la partie { $part } ne contient pas de styles de Word
    .help = enregistrez à nouveau le document avec Word et mettez-le à sa place
error-template-retired = le modèle { $template } n’est plus lu
    .help = ce qui figure dans le document, et où, est décrit une seule fois pour tous les formats, dans templates/document/ ; la façon dont un format l’écrit est dans son vocabulaire et son cadre : `roadmap init --templates` les copie
error-workbook = le classeur n’a pas pu être produit : { $error }
error-baseline = { $path } : ce n’est pas un fichier de constats connus : { $error }
    .help = rien n’a été écrit ; rétablissez le fichier, ou supprimez-le et lancez roadmap check --write-baseline
error-baseline-version = { $path } : constats connus en version { $version } ; ce programme lit la version { $known }
    .help = rien n’a été écrit ; utilisez le programme qui l’a écrit, ou supprimez le fichier et lancez roadmap check --write-baseline
error-baseline-incomplete = des fichiers n’ont pas pu être lus, donc rien n’a été écrit
    .help = corrigez-les d’abord : roadmap check montre où
error-bound-memory = { $place } : ce modèle demande plus de { $memory } Mio, ou s’imbrique sans fin
    .help = rien n’a été écrit, les documents précédents restent ; cherchez une boucle qui double un texte ou une liste, ou permettez davantage avec --max-memory
error-bound-time = { $place } : ce modèle prend plus de { $seconds } secondes
    .help = rien n’a été écrit, les documents précédents restent ; cherchez une boucle qui ne finit pas, ou permettez davantage avec --max-time
error-checks = `checks` ou `waivers` ne peuvent être suivis tels qu’ils sont écrits : ce n’est pas le contrôle demandé
    .help = corrigez-les d’abord : les constats de roadmap check montrent où
error-git-missing = --since demande à git ce qui a changé, et git ne peut être lancé : { $error }
    .help = installez git, ou retirez --since
error-git = --since demande à git ce qui a changé, et git répond : { $error }
    .help = lancez la commande dans un clone du dépôt, ou retirez --since
error-revision = git ne connaît pas la révision `{ $revision }`
    .help = { $fetch ->
        [none] vérifiez l’orthographe
       *[other] vérifiez l’orthographe, ou récupérez-la : { $fetch }
    }
error-git-old = git { $release } est trop ancien pour cela
    .help = installez git { $oldest } ou plus récent
error-cannot-write = { $path } : écriture impossible : { $error }

## Structure

yaml-syntax = cette ligne n’est pas du YAML lisible
    .help = mettez le texte entre guillemets s’il commence par un signe ou contient `: ` ou ` #` ; rien de ce fichier n’est lu tant que ce n’est pas réparé
    .what = Le fichier n’est pas du YAML
    .why = Rien du fichier ne peut être lu, donc rien n’est vérifié ni publié.
yaml-syntax-tab = une tabulation se trouve ici ; en YAML, le retrait se fait avec des espaces
    .help = remplacez la tabulation par des espaces
yaml-syntax-indentation = le retrait de cette ligne ne convient pas
    .help = alignez-la sur ses voisines : les clés d’un même bloc, et les tirets d’une même liste, commencent à la même colonne
yaml-syntax-bracket = un crochet ou une accolade n’est pas fermé, ou une virgule manque
    .help = fermez avec ] ou { "}" }, et mettez une virgule entre les éléments ; entre accolades, ce qui cite une source se met entre guillemets : `{ "{" }fr: "Un texte [@source]"{ "}" }`
yaml-syntax-quote = un guillemet n’est pas fermé, ou du texte le suit
    .help = fermez avec le même signe ; dans '…', doublez l’apostrophe ; dans "…", écrivez \" pour un guillemet
yaml-syntax-colon = deux-points suivi d’une espace fait une clé, et il ne peut pas y en avoir ici
    .help = mettez le texte entre guillemets, ou commencez-le à la ligne après `|` ; après une clé, écrivez deux-points et une espace
yaml-syntax-sign = un texte ne peut pas commencer par { $sign }
    .help = mettez le texte entre guillemets droits : '{ $sign }…'
yaml-syntax-curly-quote = ces guillemets typographiques sont des lettres pour YAML : ils ne protègent pas le texte
    .help = employez des guillemets droits (" ou '), ou écrivez le texte aux lignes qui suivent `|`
yaml-syntax-dash = un tiret suivi d’une espace commence ici une liste, sur la ligne de sa clé
    .help = mettez le texte entre guillemets s’il commence par un tiret ; écrivez une liste aux lignes sous sa clé
yaml-syntax-conflict = git a laissé ici les deux côtés d’un conflit (<<<<<<<, =======, >>>>>>>)
    .help = gardez l’un des deux, ou les deux réunis, et supprimez les trois lignes de signes
yaml-syntax-alias = cet alias (*) n’a pas d’ancre (&) avant lui
    .help = mettez le texte entre guillemets s’il doit commencer par *
yaml-syntax-alias-bomb = des alias répètent ici trop de texte
    .help = écrivez les parties répétées en toutes lettres, ou répétez-en moins
yaml-syntax-too-deep = plus de { $limit } niveaux d’imbrication
    .help = aucune partie d’une feuille de route n’en demande autant ; cherchez un crochet jamais fermé
yaml-syntax-second-document = un deuxième document commence ici
    .help = supprimez la ligne `---`, ou déplacez la suite dans un autre fichier
yaml-syntax-complex-key = une clé doit être un mot
    .help = supprimez le `?`, ou mettez le texte entre guillemets
invalid-encoding = ce fichier n’est pas du texte UTF-8, à partir de cet octet
    .help = enregistrez-le en UTF-8 dans votre éditeur
    .what = Le fichier n’est pas en UTF-8
    .why = Les lettres accentuées et les autres écritures seraient mal lues.
invalid-encoding-utf16 = ce fichier est en UTF-16, pas en UTF-8
    .help = enregistrez-le en UTF-8 dans votre éditeur
unreadable-file = le fichier ne peut pas être lu : { $error }
    .help = vérifiez que c’est un fichier et que vous avez le droit de le lire
    .what = Un fichier du projet ne peut pas être lu
    .why = Son contenu manquerait sans que personne ne le sache.
unreadable-file-unreadable = le fichier ne peut pas être lu : { $error }
    .help = vérifiez que c’est un fichier et que vous avez le droit de le lire
unreadable-file-file-too-large = le fichier dépasse { $limit } Mio, le maximum lu
    .help = répartissez-le en plusieurs fichiers
unreadable-file-not-a-file = ce n’est pas un fichier ordinaire, mais un tube ou un périphérique
    .help = mettez un fichier à sa place, ou retirez-le du projet
unreadable-file-outside = ce lien mène hors du projet
    .help = copiez plutôt le fichier dans le projet
empty-file = le fichier est sans contenu
    .help = remplissez-le, ou supprimez-le
    .what = Un fichier sans contenu
    .why = Il a pu être vidé par accident.
duplicate-key = la clé `{ $key }` figure deux fois
    .help = gardez l’une des deux
    .first = d’abord ici ; c’est celle qui est lue
    .what = Une clé figure deux fois
    .why = Les lecteurs de YAML ne s’accordent pas sur celle qui vaut ; ici, la seconde n’est pas lue.
unknown-key-comma = une virgule met fin au texte avant `{ $key }`, qui est lu comme une clé
    .help = entre accolades, mettez entre guillemets un texte qui contient une virgule
unknown-key = il n’y a pas de clé `{ $key }` ici
    .help = { $wish ->
        [progress] le plan dit ce qui est promis, non ce qu’il en est advenu : écrivez ce qui est atteint comme `baseline:` avec sa date, et le reste dans `description:`
        [status] un plan dit si l’argent est acquis sous `cost: status`, et où en est une loi sous `legislation: status` ; ce qu’il est advenu d’une action s’écrit dans sa `description:`
        [budget] l’argent s’écrit dans `cost:` de chaque action ; ce qui est annoncé pour un ensemble s’écrit dans `budget:` (`pillars:`, `lines:`)
        [goals] écrivez les codes sous `norms:`, et leurs noms dans un fichier de `norms/`, par exemple norms/odd.yaml
        [comments] les observations et leurs suites s’écrivent dans `governance: consultation: answers`, les réponses aux recommandations dans `responses:`
        [steps] les étapes d’une action s’écrivent sous `milestones:`, chacune avec title et date ; ce qui a son pilote ou son coût est une action à part, dont `cost:` peut dire `part_of:` celle-ci
        [part] un objectif qui fait partie d’un autre s’écrit dans `objectives:` avec `parent:` et l’identifiant de l’autre
        [image] les images ont leur liste, `images:`, chacune avec id, file, after, caption, alt et licence ; un logo se place avec `after: cover` ; les graphiques sont dessinés à partir des données
        [forms] les langues s’écrivent sous chaque forme : `singular:` puis fr: axe, en: axis, chacun sur sa ligne ; de même pour `plural:`
       *[none] { $near ->
            [none] clés connues : { $known }
           *[other] vouliez-vous dire `{ $near }` ?
        }
    }
    .what = Une clé que le format ne connaît pas
    .why = Une faute de frappe ne doit pas faire disparaître du contenu.
unknown-value = `{ $value }` n’est pas un des mots admis ici
    .help = { $near ->
        [none] écrivez { $known-or }
       *[other] vouliez-vous dire `{ $near }` ? sont admis : { $known }
    }
    .what = Un mot qui n’est pas parmi ceux admis
    .why = Sommes, tableaux et règles dépendent de ces mots.
missing-key = `{ $key }` manque ici
    .help = ajoutez une ligne `{ $key }: …`
    .what = Une clé indispensable manque
    .why = Sans elle, l’élément ne peut être ni nommé ni publié.
wrong-type = il faut ici { $expected ->
        [single] un seul identifiant
        [text] un texte
        [text-or-map] un texte, ou un texte par langue
        [forms] les formes d’un mot
        [word-or-map] un mot, ou des clés avec leurs valeurs
        [date] une date
        [flag] true ou false
        [amount] un montant
        [integer] un nombre entier
        [number] un nombre
        [word] un mot
        [list] une liste
       *[map] des clés avec leurs valeurs
    }, et ceci { $found ->
        [text] { $expected ->
            [flag] n’est ni l’un ni l’autre
            [integer] n’en est pas un
            [number] n’en est pas un
           *[other] est un texte
        }
        [list] est une liste
        [nothing] est vide
       *[map] est un bloc de clés
    }
    .help = { $expected ->
        [single] nommez celui qui répond ; les autres s’écrivent sous `partners:`, ou chacun avec sa tâche sous `duties:`
        [text] écrivez-le sur une ligne, entre guillemets s’il contient `: ` ou ` #`
        [text-or-map] écrivez un texte, ou fr: … ar: … en: … chacun sur sa ligne
        [forms] écrivez son singulier, son pluriel et son genre : `singular: axe`, `plural: axes`, `gender: masculine`, chacun sur sa ligne
        [word-or-map] écrivez un mot, ou des clés avec leurs valeurs
        [date] écrivez 2027, 2027-06 ou 2027-06-30
        [flag] écrivez true ou false
        [amount] { $found ->
            [map] une fourchette a sa borne basse sous `amount:` et sa borne haute sous `to:`
           *[other] écrivez tous les chiffres, en unités entières de la monnaie, sans espace ni signe
        }
        [integer] écrivez un nombre entier, sans unité
        [number] { $found ->
            [map] une fourchette a sa borne basse sous `value:` et sa borne haute sous `to:`
           *[other] écrivez les chiffres seuls, sans unité, avec un point avant les décimales
        }
        [word] écrivez un mot
        [list] commencez chaque élément sur sa ligne par `- `
       *[map] écrivez des clés avec leurs valeurs, chacune sur sa ligne
    }
    .what = Ce n’est pas le genre de valeur attendu ici
    .why = La valeur ne peut être lue pour ce qu’elle devrait être ; elle est laissée de côté.
wrong-type-flag = `{ $value }` s’écrit ici `{ $near }`
    .help = écrivez { $near } : les mots du format sont les mêmes dans toutes les langues
wrong-type-cost = un nombre seul n’est pas un coût : `{ $value }`
    .help = { $near ->
        [none] écrivez-le en clés : cost: {"{"}amount: …, method: comment il a été obtenu, funding: …{"}"}, le montant avec tous ses chiffres, en unités entières de la monnaie
        [range] écrivez-le en clés : cost: {"{"}amount: la borne basse, to: la borne haute, method: comment il a été obtenu{"}"}, avec tous les chiffres, en unités entières de la monnaie
        [bound] écrivez-le en clés : cost: {"{"}amount: …, bound: at-least (au moins), at-most (au plus) ou about (environ), method: comment il a été obtenu{"}"}, le montant avec tous ses chiffres, en unités entières de la monnaie
       *[other] écrivez-le en clés : cost: {"{"}amount: { $near }{ $beside ->
            [none] {""}
           *[other] , { $beside }
        }, method: comment il a été obtenu, funding: [{"{"}source: budget, amount: …{"}"}]{"}"}
    }
wrong-type-number = `{ $value }` n’est pas un nombre
    .help = { $near ->
        [none] écrivez les chiffres seuls, sans unité, avec un point avant les décimales
        [word] une valeur en mots s’écrit sous `level:` au lieu de `value:` : yes, no, ou un niveau de `scale:`
        [range] écrivez la borne basse sous `value:` et la borne haute sous `to:`
        [times] un multiple de ce qui n’est pas connu s’écrit sous `times:` au lieu de `value:`{ $beside ->
            [none] {""}
           *[other] {" "}: `times: { $beside }`
        }
        [bound] écrivez le nombre sous `value:` et ajoutez `bound:` avec at-least (au moins), at-most (au plus) ou about (environ)
       *[other] écrivez { $near }{ $beside ->
            [none] {""}
           *[other] , et à côté `{ $beside }`
        }
    }
wrong-type-thousands = `{ $value }` peut être { $whole } ou { $decimal } : cette langue sépare les milliers par un point
    .help = écrivez { $whole }, sans signe entre les milliers ; ou { $decimal }, s’il a des décimales
wrong-type-map = des clés sont attendues ici, et ceci est un texte : `{ $value }`
    .help = { $near ->
        [none] écrivez des clés avec leurs valeurs, chacune sur sa ligne ; il y a : { $known }
       *[other] écrivez { $near }
    }
empty-value = { $key ->
    [item] un élément de cette liste est vide
   *[other] `{ $key }` est sans valeur
}
    .help = écrivez une valeur, ou supprimez la ligne
    .what = Une clé sans valeur
    .why = On ne peut distinguer ce qui est voulu de ce qui est oublié.
invalid-date = `{ $value }` n’est pas une date
    .help = { $kind ->
        [date] écrivez { $near }
        [near] écrivez { $near }, qui s’en approche le plus ; les mots eux-mêmes peuvent s’écrire sous `timing:` de l’action
        [fiscal] écrivez { $near }, ou { $other } là où un exercice porte le nom de l’année où il commence
        [fiscal-part] dites dans l’en-tête, par `fiscal_year_start:`, le mois où commence l’exercice ; puis écrivez le trimestre ou le semestre civil voulu, comme 2027-Q2
        [counted] écrivez { $near }, si les années se comptent depuis la première de `horizon:`
        [span] écrivez `start: { $near }` et `end: { $other }` ; là où une seule date peut s’écrire, la dernière : { $other }
        [ongoing] écrivez `ongoing: true` au lieu de `end:`
        [onwards] écrivez `start: { $near }`, et `ongoing: true` au lieu de `end:`
        [recurring] écrivez `recurring: { $near }` au lieu de `end:`
       *[other] écrivez 2027, 2027-06, 2027-06-30, le trimestre 2027-Q2, le semestre 2027-H1 ou l’exercice 2026/27, et vérifiez que le jour existe ; ce qu’aucune date ne dit, comme une saison ou « dans les six mois qui suivent l’adoption », s’écrit en mots sous `timing:` de l’action
    }
    .what = Ce n’est pas une date
    .why = Les échéances sont comparées, triées et imprimées.
invalid-id = `{ $value }` n’est pas un identifiant
    .help = { $near ->
        [none] employez des minuscules ASCII et des chiffres, reliés par des traits d’union
       *[other] employez des minuscules ASCII et des chiffres, reliés par des traits d’union : `{ $near }`
    }
    .what = Ce n’est pas un identifiant
    .why = Les identifiants servent dans les liens, les noms de fichiers et l’historique ; ils sont donc simples.
invalid-amount = `{ $value }` n’est pas un montant
    .help = { $near ->
        [none] écrivez tous les chiffres, en unités entières de la monnaie, sans décimales, espace, signe ni abréviation
        [range] écrivez la borne basse sous `amount:` et la borne haute sous `to:`, en unités entières
        [bound] écrivez le nombre sous `amount:` et ajoutez `bound:` avec at-least (au moins), at-most (au plus) ou about (environ)
       *[other] écrivez des unités entières de la monnaie : { $near }{ $beside ->
            [none] {""}
           *[other] , et à côté `{ $beside }`
        }
    }
    .what = Ce n’est pas un montant en unités entières
    .why = Million et milliard se confondent trop facilement.
invalid-code = `{ $value }` n’est pas { $expected ->
        [country] un code de pays
        [currency] un code de monnaie
        [language] un code de langue
        [colour] une couleur
       *[year] une année
    }
    .help = écrivez { $expected ->
        [country] { $near ->
            [none] les deux lettres du pays (ISO 3166-1), comme FR ou IN
           *[other] `{ $near }`
        }
        [currency] { $near ->
            [none] les trois lettres de la monnaie (ISO 4217), comme EUR ou USD
           *[other] `{ $near }`
        }
        [language] le code de BCP 47 : fr, ar, zgh, pt-BR ou zh-Hant
        [colour] `#` et six chiffres ou lettres jusqu’à f, comme #0b5563
       *[year] { $near ->
            [none] quatre chiffres, comme 2027, ou l’exercice comme 2027/28
           *[other] `{ $near }`{ $other ->
                [none] {""}
               *[other] , ou `{ $other }` là où un exercice porte le nom de l’année où il commence
            }
        }
    }
    .what = Ce n’est pas un code de pays, de monnaie, de langue, de couleur ou une année
    .why = Ces codes sont partagés avec d’autres programmes.
unknown-format = le format { $value } n’est pas lu par ce programme, qui lit le format { $known }
    .help = prenez la version de roadmap qui a écrit ce fichier ; si aucune ne l’a fait, écrivez `format: { $known }`
    .what = Une version du format que ce programme ne connaît pas
    .why = Ce qu’un format ultérieur entend par une clé est inconnu ici, et deviner changerait ce qui a été promis.
out-of-range = { $value } n’est pas entre { $min } et { $max }
    .help = écrivez un nombre de { $min } à { $max }
    .what = Un nombre hors de ses bornes
    .why = Notes et rangs se comparent sur une même échelle.
faulty-rule = la règle ne peut pas être suivie
    .help = corrigez-la ; les autres règles sont suivies malgré tout
    .what = Une règle d’un recueil qui ne peut pas être suivie
    .why = Une règle qui n’est pas suivie ne trouve rien, et personne ne s’en aperçoit.
faulty-rule-syntax = { $word ->
        [early] cette expression s’arrête trop tôt
       *[other] cette expression ne peut pas être lue
    }
    .help = le README de `src/pack` montre la langue des expressions ; les textes sont entre guillemets, comme dans `it.kind == 'law'`
faulty-rule-name = rien ne s’appelle `{ $word }` ici{ $near ->
        [none] {""}
       *[other] {" "}; vouliez-vous dire `{ $near }` ?
    }
    .help = une expression voit l’élément sous `it`, l’ensemble sous `roadmap`, le jour sous `today`, et les `values` de sa règle qui la précèdent
faulty-rule-key = il n’y a pas de clé `{ $word }` ici{ $near ->
        [none] {""}
       *[other] {" "}; vouliez-vous dire `{ $near }` ?
    }
    .help = écrivez une clé du format ; `roadmap schema` les énumère
faulty-rule-filter = il n’y a pas de filtre `{ $word }`{ $near ->
        [none] {""}
       *[other] {" "}; vouliez-vous dire `{ $near }` ?
    }
    .help = le README de `src/pack` énumère les filtres
faulty-rule-test = il n’y a pas de test `{ $word }`{ $near ->
        [none] {""}
       *[other] {" "}; vouliez-vous dire `{ $near }` ?
    }
    .help = le README de `src/pack` énumère les tests
faulty-rule-call = `{ $word }(…)` est une fonction, et les expressions n’en ont pas
    .help = écrivez un filtre après `|`, ou un test après `is`
faulty-rule-brace = une accolade est ouverte et n’est pas fermée
    .help = fermez-la par `{"}"}`, ou écrivez `{"{{"}` pour une accolade qui en est une
faulty-rule-taken = il y a déjà une règle `{ $word }`
    .help = donnez un autre nom à celle-ci ; `levels` de `checks` désactive l’autre
faulty-rule-long = cette expression est trop longue
    .help = nommez ses parties sous `values`, ou faites-en plusieurs règles
faulty-rule-failed = la règle `{ $rule }` ne peut pas être calculée : { $word }
    .help = corrigez l’expression ; sur l’élément où elle s’est arrêtée, elle rencontre peut-être une valeur d’une autre nature
untrue-example = la règle `{ $rule }` { $kind ->
        [raises] ne trouve rien dans cet exemple
       *[passes] trouve quelque chose dans cet exemple
    }
    .help = corrigez la règle ou l’exemple
    .what = Un exemple d’une règle d’un recueil qui montre autre chose
    .why = Un exemple qui ne tient pas trompe quiconque se fie à la règle.
## Règles

action-outside-phase = l’action `{ $id }` ne se déroule pas pendant la phase `{ $phase }`
    .help = corrigez ses dates, ou nommez la phase où elle se déroule
    .what = Une action qui se déroule avant ou après la phase à laquelle elle appartient
    .why = Qui ne lit qu’une phase ne la voit pas.
action-without-cost = l’action `{ $id }` ne dit pas ce qu’elle coûte
    .help = ajoutez `cost: {"{"}amount: …, method: …{"}"}`, ou dites `cost: unfunded` (non financé) ou `cost: existing-means` (moyens existants)
    .what = Une action sans coût, et sans un mot pour le dire
    .why = Les plans échouent quand personne n’a compté. Ne pas savoir est permis, à condition de le dire.
action-without-dates = l’action `{ $id }` n’a pas de `{ $key }`
    .help = { $key ->
        [start] ajoutez `start:` avec une année ou un mois, comme 2027-06 ; si le plan ne dit qu’une échéance, dites-le en mots à côté de `end:`, comme `timing: d’ici fin 2027`
       *[end] ajoutez `end:` avec une année ou un mois, comme 2027-06 ; `ongoing: true` si elle continue, et sous `timing:` les mots qu’aucune date ne dit
    }
    .what = Une action sans début ou sans fin
    .why = Ce qui n’a pas de date n’est jamais en retard.
action-without-lead = l’action `{ $id }` n’a pas de responsable
    .help = ajoutez `lead:` avec l’identifiant du seul acteur qui en répond
    .what = Une action dont personne ne répond
    .why = Ce que tous font, personne ne le fait.
adopted-with-errors = la feuille de route est dite { $status ->
            [amended] modifiée et en vigueur
           *[adopted] adoptée
        }, et { PLURAL($count) ->
            [one] { $count } erreur demeure
           *[other] { $count } erreurs demeurent
        }
    .help = corrigez les erreurs ; ce que le texte adopté laisse lui-même ouvert reste tel qu’il a été adopté, et reçoit une dérogation motivée dans `waivers:`
    .what = Une feuille de route en vigueur alors que des erreurs demeurent
    .why = Ce qui est adopté avec des lacunes est appliqué avec des lacunes.
amount-without-currency = il y a des montants, et pas de monnaie
    .help = ajoutez `currency:` à l’en-tête, avec ses trois lettres, comme EUR ; tous les montants en sont des unités entières
    .what = Des montants dans une feuille de route qui ne nomme pas de monnaie
    .why = Lecteurs et programmes devineraient.
answers-alike = { $count } réponses sur { $all } sont une même phrase où seuls les titres changent
    .help = dites dans chacune ce qui est fait, quand, par qui et avec quel argent ; quel élément répond à la recommandation est montré de toute façon
    .what = Des réponses aux recommandations qui sont une même phrase où seuls les titres changent
    .why = Qui a conseillé veut savoir ce que devient son conseil, non où l’un de ses mots se trouve.
assessment-after-delivery = les effets de `{ $id }` sont évalués (date : { $date }) après la fin des actions qui le lancent ({ $end })
    .help = avancez `assessment:` avant la mise en service, ou nommez dans `objectives:` l’objectif dont les actions lancent cet usage
    .what = Un usage de l’IA dont les effets sont évalués quand les actions qui le lancent sont finies
    .why = Ce qu’on découvre après la mise en service est déjà arrivé à quelqu’un.
baseline-after-target = la situation de départ de l’indicateur `{ $id }` est promise à la date { $date }, après une valeur qui se mesure à partir d’elle ({ $earlier })
    .help = mesurez la situation de départ plus tôt, ou placez la cible ou l’étape après elle
    .what = Une situation de départ promise pour plus tard qu’une cible ou une étape
    .why = On ne peut dire le chemin parcouru avant de savoir d’où l’on part.
bidi-control-character = un signe invisible ({ $code }) inverse ici l’ordre des lettres{ $more ->
        [0] {""}
       *[other] , et { $more } de plus dans ce texte
    }
    .help = supprimez-le, ou retapez le passage ; les documents gardent d’eux-mêmes le sens des nombres et des mots latins
    .what = Un caractère de contrôle qui change le sens de l’écriture
    .why = Ce qui se lit n’est pas ce qui est écrit : un montant ou un numéro de loi peut être retourné sans que personne ne le voie.
bill-cited-as-law = `{ $code }` est un projet, et est cité comme droit en vigueur
    .help = citez un texte en vigueur, ou attendez que le projet soit adopté
    .what = Un texte qui n’est pas en vigueur est donné comme base légale
    .why = Ce qui repose sur un projet de texte ne repose sur rien.
blanket-claim = `{ $id }` prétend répondre à { $count } recommandations
    .help = gardez celles auxquelles il répond lui-même, ou divisez-le ; les autres peuvent porter `relation: mention`
    .what = Un élément revendique plus de huit recommandations
    .why = Ce qui revendique tout ne répond à rien de vérifiable.
character-without-shape = les polices du PDF n’ont pas de dessin pour ce caractère ({ $code }){ $more ->
        [0] {""}
       *[other] , ni pour { $more } de plus dans ce texte
    }
    .help = écrivez-le autrement, ou fournissez une police qui le contient : roadmap build --font-dir DOSSIER
    .what = Un caractère que les polices du PDF ne savent pas montrer
    .why = Le PDF montre à sa place le signe du caractère inconnu.
child-without-safeguard = le cas d’usage `{ $id }` concerne des enfants, et aucune de ses garanties ne les protège en tant que tels
    .help = décrivez dans `ethics: safeguards` une garantie avec `kind: child-protection`, puis nommez-la dans `safeguards:` de ce cas d’usage
    .what = Un usage de l’IA sur des enfants sans garantie qui les protège
    .why = Un enfant ne comprend pas ce qui est collecté et ne peut s’y opposer.
compute-without-footprint = l’objectif `{ $id }` crée une capacité de calcul, et ne dit rien de son énergie ni de son eau
    .help = ajoutez à l’objectif un indicateur sur l’énergie ou l’eau, ou `unesco:a5` dans ses `norms:`
    .what = Une capacité de calcul sans son empreinte en énergie et en eau
    .why = Ceux qui partagent la rivière et le réseau l’apprennent une fois l’ouvrage construit.
consultation-too-short = la consultation dure { PLURAL($days) ->
        [one] { $days } jour
       *[other] { $days } jours
    } ; il en faut au moins { $fewest } pour lire et répondre
    .help = terminez-la plus tard, ou commencez-la plus tôt
    .what = Une consultation de moins de quinze jours
    .why = Ceux qui ont le moins de temps pour lire sont ceux qu’elle concerne le plus.
contradicting-indicators = l’indicateur `{ $id }` annonce { $value }, là où un autre du même nom annonce { $other }
    .help = gardez l’un des deux, ou donnez-leur des noms qui les distinguent
    .first = ici, la valeur est { $other }
    .what = Un même indicateur reçoit deux valeurs
    .why = Chacun citera celle qui l’arrange.
control-character = un caractère de contrôle invisible ({ $code }) se trouve ici{ $more ->
        [0] {""}
       *[other] , et { $more } de plus dans ce texte
    }
    .help = supprimez-le, ou retapez le passage ; pour aller à la ligne, écrivez le texte après `|`
    .what = Un caractère de contrôle qu’aucun document ne peut montrer
    .why = Un terminal lui obéit, Word refuse le fichier, et personne ne le voit.
cost-without-source = le coût de l’action `{ $id }` n’a pas de source de financement
    .help = ajoutez `funding:` avec qui paie et combien (`[{"{"}source: donor, amount: …{"}"}]`), ou écrivez `status: unfunded` à côté du montant
    .what = Un montant sans un mot sur qui le paie
    .why = Un montant qui n’a été demandé à personne n’est dépensé par personne.
date-outside-horizon = { $date } est { $side ->
            [before] avant le début
           *[after] après la fin
        } de la période de la feuille de route
    .help = corrigez la date, ou l’`horizon` de la feuille de route ; si elle est vraie telle quelle, comme celle d’une mesure déjà faite, acceptez-la dans `waivers:`
    .what = Une date avant le premier ou après le dernier jour de l’horizon
    .why = Ce qui est hors période n’est ni suivi ni évalué par personne.
deadlines-at-the-end = { $late } des { $all } actions finissent dans les douze derniers mois
    .help = faites finir plus tôt ce qui peut l’être
    .what = Plus de la moitié des actions finissent dans la dernière année de l’horizon
    .why = Un retard à ce moment ne peut plus être rattrapé.
decision-without-human = le cas d’usage `{ $id }` décide de personnes par la seule machine, sans que quiconque puisse la contredire
    .help = nommez dans `safeguards:` une garantie de nature human-oversight, ou limitez le système à proposer
    .what = Une décision sur une personne est prise par la seule machine, sans contrôle humain
    .why = Nul ne peut l’expliquer à la personne, ni la corriger.
dependency-cycle = ces actions s’attendent l’une l’autre : { $path }
    .help = supprimez l’un de ces `depends_on` ; une action commence après celles dont elle dépend
    .what = Des actions qui dépendent l’une de l’autre en boucle
    .why = Aucune d’elles ne peut jamais commencer.
dependency-out-of-order = { $kind ->
        [start-to-start] l’action `{ $id }` commence ({ $start }) avant le début ({ $end }) de `{ $other }`, qu’elle attend
        [finish-to-finish] l’action `{ $id }` finit ({ $start }) avant la fin ({ $end }) de `{ $other }`, qu’elle attend
        [start-to-finish] l’action `{ $id }` finit ({ $start }) avant le début ({ $end }) de `{ $other }`, qu’elle attend
       *[other] l’action `{ $id }` commence ({ $start }) avant la fin ({ $end }) de `{ $other }`, qu’elle attend
    }{ $lag ->
        [0] {""}
       *[other] {""}, mois d’intervalle : { $lag }
    }
    .help = faites-la commencer plus tard ou finir l’autre plus tôt, ou supprimez la dépendance
    .start = elle commence ici
    .end = l’autre finit ici
    .what = Une action commence avant la fin d’une action dont elle dépend
    .why = Le plan ne peut être exécuté tel qu’il est écrit.
dependency-past-horizon = l’action `{ $id }`, si elle commence après celles qu’elle attend, s’achève au plus tôt à la date { $date }, après la fin de la feuille de route
    .help = raccourcissez ou avancez une des actions qu’elle attend, ou supprimez une dépendance
    .what = Des actions qui, l’une après l’autre, durent plus longtemps que la feuille de route
    .why = Chaque date paraît possible ; ensemble, elles ne le sont pas.
deprecated-term = « { $word } » est un mot à éviter ici ; le glossaire préfère « { $preferred } »
    .help = écrivez « { $preferred } », ou mettez le mot entre guillemets s’il est cité ; s’il est juste malgré tout, retirez-le de `deprecated:` dans le glossaire
    .what = Un mot que le glossaire dit de ne pas employer
    .why = Qui rencontre deux mots pour une même chose cherche la différence.
duplicate-id = l’identifiant `{ $id }` figure deux fois
    .help = donnez un autre identifiant à l’un des deux ; ils sont communs à tous les éléments
    .first = d’abord ici
    .what = Deux éléments ont le même identifiant
    .why = Liens, commentaires et historique désigneraient le mauvais.
duplicate-code = le numéro { $code } est donné deux fois
    .help = donnez à chacun son propre `code:`, ou omettez-le pour une numérotation automatique
    .first = le premier
    .what = Deux objectifs, ou deux actions, de même numéro
    .why = Qui cite le numéro ne sait pas lequel est visé.
duplicate-response = la recommandation { $code } reçoit deux réponses
    .help = gardez une seule réponse ; ce qui est décidé de plusieurs mesures se place dans ses `measures`
    .first = la première réponse
    .what = Deux réponses à une recommandation
    .why = Une seule est montrée, et nul ne sait laquelle vaut.
end-before-start = la fin ({ $end }) vient avant le début ({ $start })
    .help = corrigez l’une des deux dates
    .start = le début est ici
    .what = Une fin avant son début
    .why = L’une des deux dates est fausse, et nul ne sait laquelle.
envelope-differs = { $of ->
        [all] le budget annoncé est de { $total }, et les coûts des actions totalisent { $sum }
        [programme] le programme `{ $id }` coûte { $total }, et les coûts de ses actions totalisent { $sum }
        [source] la source `{ $id }` a annoncé { $total }, et les actions lui demandent { $sum }
       *[pillar] { $total } sont annoncés pour le pilier `{ $id }`, et les coûts de ses actions totalisent { $sum }
    }
    .help = corrigez le montant annoncé ou les coûts des actions, ou dites en mots (`budget: note`, ou la description du programme) à quoi sert la différence et acceptez ce constat dans `waivers:`
    .what = L’enveloppe annoncée et la somme des actions diffèrent de plus de dix pour cent
    .why = Nul ne sait laquelle des deux est demandée au Parlement.
estimate-without-method = le coût de `{ $id }` est estimé, sans dire comment
    .help = ajoutez `method:`, par exemple un projet comparable, des devis, ou des postes multipliés par leur coût
    .what = Un montant estimé sans la manière dont il a été trouvé
    .why = Un chiffre sans méthode ne peut être ni vérifié ni mis à jour.
ethics-without-norm = le principe `{ $id }` ne nomme aucune norme dont il provient
    .help = ajoutez `norms:` avec des codes comme unesco:p6 ou coe:8 ; roadmap explain CODE dit ce que chacun contient
    .what = Un principe sans les textes internationaux dont il provient
    .why = Un principe qui ne vient de nulle part ne peut être vérifié par personne.
evaluation-before-results = l’évaluation finale ({ $date }) ne vient pas après la dernière cible, celle de `{ $id }` ({ $target })
    .help = datez-la quelques mois après la dernière cible, quand sa valeur est publiée ; une évaluation finale peut suivre la fin de la feuille de route
    .what = Une évaluation finale qui précède les dernières valeurs qu’elle devrait lire
    .why = Une évaluation sans les derniers résultats ne peut dire si le plan a réussi.
evaluator-leads = `{ $actor }` doit évaluer le plan, et y répond de `{ $id }`
    .help = nommez un autre évaluateur, ou confiez cette part à un autre organisme
    .what = Qui fait l’évaluation finale ou indépendante conduit une action ou répond d’un objectif
    .why = Nul ne juge son propre travail sans complaisance, ni n’est cru quand il le fait.
excluded-without-reason = { $code } est écartée sans motif
    .help = ajoutez `reason:` en une phrase
    .what = Une recommandation est écartée, et nul ne dit pourquoi
    .why = Ceux qui l’ont demandée la demanderont de nouveau.
expired-waiver = la dérogation à { $rule } pour `{ $item }` valait jusqu’à { $date }
    .help = corrigez ce qui était admis, ou admettez-le de nouveau avec une date et un motif
    .what = Une dérogation dont la date est passée
    .why = Ce qui était admis pour un temps devient admis pour toujours.
few-norm-families = la feuille de route { $count ->
            [0] ne nomme de normes d’aucune famille
            [1] nomme des normes d’une seule famille
           *[other] nomme des normes de { $count } familles
        }, droit national à part
    .help = nommez dans `norms:` ce que chaque élément applique ; familles : { $known }
    .what = Moins de trois familles de normes internationales sont nommées
    .why = Les normes diffèrent ; ce qu’une seule demande s’oublie facilement.
fiscal-year-without-start = `{ $date }` est un exercice budgétaire, et rien ne dit en quel mois il commence
    .help = ajoutez `fiscal_year_start:` sous `roadmap:` avec le mois, par exemple 7 pour juillet
    .what = Un exercice budgétaire dont personne ne dit le premier mois
    .why = D’ici là, il est lu comme l’année civile.
footnote-astray = { $kind ->
        [note] rien ne renvoie à la note `{ $name }`, donc aucun document ne la montre
       *[reference] il n’y a pas de note `{ $name }`
    }
    .help = un appel s’écrit `[^{ $name }]` dans le texte, sa note est un paragraphe `[^{ $name }]: …` du même texte
    .what = Une note à laquelle rien ne renvoie, ou un appel sans note
    .why = La source que le lecteur devrait trouver n’est pas dans le document.
french-spacing = { $kind ->
        [plain] l’espace auprès de « { $sign } » peut couper la ligne ici
       *[none] une espace manque auprès de « { $sign } »
    }{ $more ->
        [0] {""}
       *[other] , et { $more } de plus dans ce texte
    }
    .help = `roadmap check --fix` les écrit ; à la main, c’est une espace insécable (U+00A0) avant les deux-points et dans les guillemets, une fine (U+202F) avant le point-virgule, le point d’exclamation et le point d’interrogation
    .what = Une ponctuation française avec une espace ordinaire, ou sans espace
    .why = Un signe seul en début de ligne fait négligé dans un texte officiel.
generic-owner = l’acteur `{ $id }` (« { $title } ») est désigné comme responsable, et n’est aucun organisme en particulier
    .help = nommez à sa place le ministère, l’agence ou l’organisme à qui l’on pourra demander des comptes
    .what = Un responsable nommé « le gouvernement », « les acteurs »
    .why = Quand tous sont visés, personne ne répond.
high-impact-without-assessment = le cas d’usage `{ $id }` est à fort impact, sans date pour l’évaluation de ses effets
    .help = ajoutez `assessment:` avec une date antérieure à la mise en service
    .what = Un usage de l’IA à fort impact sans date d’évaluation d’impact
    .why = Ce qu’on découvre après la mise en service est déjà arrivé à quelqu’un.
image-not-shown = aucun document ne montre cette image ; { $words ->
        [none] elle sera omise
       *[other] ses mots « { $words } » en tiennent lieu
    }
    .help = nommez son fichier dans la liste `images:`, avec `after:`, `caption:`, `alt:` et `licence:` ; ce que disent les données est dessiné à partir d’elles
    .what = Un texte contient une image, qu’aucun document ne montre
    .why = Le lecteur serait renvoyé à ce qui n’y est pas ; et un document ne demande rien à d’autres lieux.
impact-underrated = le cas d’usage `{ $id }` ({ $sector }) traite des données de personnes, et son impact est déclaré { $impact ->
        [minimal] minime
       *[limited] limité
    }
    .help = écrivez `impact: high`, ou dites dans `description` pourquoi il change si peu et acceptez ce constat dans `waivers:`
    .what = Un usage en santé, éducation, justice, emploi ou protection sociale, avec des données personnelles, classé sous le fort impact
    .why = Les garanties dont les personnes ont besoin dépendent de ce classement.
indicator-without-baseline = l’indicateur `{ $id }` { $key ->
            [value] a une situation de départ sans valeur
            [date] a une situation de départ sans date
            [establish_by] ne dit pas quand sa situation de départ sera établie
           *[baseline] n’a pas de situation de départ
        }
    .help = écrivez `baseline: {"{"}value: …, date: …{"}"}`, ou `baseline: {"{"}unknown: true, establish_by: 2027-06{"}"}` si elle n’est pas encore connue
    .what = Un indicateur sans situation de départ datée, ni date pour l’établir
    .why = Sans point de départ, nul ne peut dire ce qui a changé.
indicator-without-source = l’indicateur `{ $id }` ne dit pas comment il est mesuré : il manque { $keys }
    .help = ajoutez { $keys } : d’où viennent les valeurs, à quelle fréquence, et qui mesure
    .what = Un indicateur sans source, sans fréquence ou sans responsable
    .why = Une valeur que personne n’est chargé de mesurer n’existera pas.
indicator-without-target = l’indicateur `{ $id }` { $key ->
            [value] a une cible sans valeur
            [date] a une cible sans date
            [establish_by] ne dit pas quand sa cible sera fixée
           *[target] n’a pas de cible
        }
    .help = écrivez `target: {"{"}value: …, date: …{"}"}`, ou `target: {"{"}unknown: true, establish_by: 2027-12{"}"}` si elle n’est pas encore fixée
    .what = Un indicateur sans cible datée, ni date pour la fixer
    .why = Sans cible, nul ne peut échouer, et nul ne peut réussir.
indicator-without-unit = l’indicateur `{ $id }` n’a pas d’unité
    .help = ajoutez `unit:`, comme "%", jours ou textes
    .what = Un indicateur sans unité
    .why = 40 ne dit rien : 40 jours, 40 % ou 40 personnes ?
law-number-reversed = le numéro de loi { $number } n’est pas parmi les textes connus, et { $near }, son inverse, y est
    .help = si c’est elle, écrivez { $near }, ou avec un point en arabe : l’année vient en dernier
    .what = Un numéro de loi dont les deux parties sont inversées
    .why = Entre deux sens d’écriture, la mauvaise loi est citée sans que personne ne le voie.
legislation-without-consultation = le texte `{ $id }` n’a { $missing ->
            [stages] pas d’étape de consultation publique
            [impact_study] pas de date pour son étude d’impact
           *[both] ni étape de consultation publique, ni date pour son étude d’impact
        }
    .help = ajoutez { $missing ->
            [stages] une étape `consultation` avec sa date
            [impact_study] `impact_study:` avec une date antérieure à l’examen par le gouvernement
           *[both] une étape `consultation`, et `impact_study:` avec une date antérieure à l’examen par le gouvernement
        }
    .what = Une loi ou un décret sans consultation publique ou sans étude d’impact
    .why = Ceux qu’il oblige l’apprennent quand il est trop tard pour s’exprimer.
legislation-without-stages = le texte `{ $id }` n’a pas d’étapes
    .help = ajoutez `stages:` avec leurs dates ; celles du pays : { $stages }
    .what = Un texte du plan de travail législatif sans étapes datées
    .why = Nul ne peut voir s’il avance, ni où il s’est arrêté.
level-outside-scale = `{ $level }` n’est pas un niveau de l’indicateur `{ $id }`
    .help = { $near ->
        [none] écrivez { $known-or }, ou donnez les niveaux sous `scale:`, du moins bon au meilleur : - {"{"}id: bas, title: Bas{"}"}
       *[other] vouliez-vous dire `{ $near }` ? les niveaux sont { $known }
    }
    .what = Une valeur en mots, qui n’est pas sur l’échelle de son indicateur
    .why = D’un mot sans place, on ne peut dire s’il a progressé.
link-without-scheme = `{ $url }` n’est pas une adresse complète
    .help = écrivez `https://{ $rest }`
    .what = Une adresse sans `https:` au début
    .why = Un navigateur la chercherait à côté du document, et ne trouverait rien.
milestone-out-of-order = ce jalon de l’indicateur `{ $id }` n’est pas à sa place : { $kind ->
            [date] sa date n’est pas entre celles qui l’entourent
           *[value] sa valeur ne mène pas de la précédente à la cible
        }
    .help = rangez les jalons par date, chaque valeur entre la précédente et la cible
    .what = Des jalons dont les dates ou les valeurs ne mènent pas à la cible
    .why = À mi-parcours, nul ne saurait dire si l’indicateur est sur la bonne voie.
milestone-outside-action = le jalon { $date } de l’action `{ $id }` est { $key ->
            [start] avant son début
           *[end] après sa fin
        }, { $bound }
    .help = corrigez le jalon ou les dates de l’action
    .start = elle commence ici
    .end = elle finit ici
    .what = Un jalon avant le début ou après la fin de son action
    .why = Une étape à laquelle nul ne travaille à cette date ne sera pas franchie.
missing-label = { $all ->
        [yes] les documents n’ont pas de libellés en { LANGUAGE($language) }
       *[no] il manque aux documents des libellés en { LANGUAGE($language) }
    } (titres des parties, têtes des tableaux) : { PLURAL($count) ->
        [one] il en manque un
       *[other] il en manque { $count }
    }, comme { $first }
    .help = écrivez-les dans { $file }, un par ligne : clé = libellé ; templates/lang/en.ftl (`roadmap init --templates`) les a tous. D’ici là, ceux d’une autre langue y figurent, marqués
    .what = Une langue de publication à laquelle manquent des libellés des documents
    .why = Le lecteur trouve des titres et des têtes de tableaux dans une langue qui n’est pas la sienne.
incomplete-word = il manque à « { $word } » une forme dont les documents en { LANGUAGE($language) } ont besoin : { $lacking }
    .help = écrivez à côté de `singular:` { $first ->
        [plural] son pluriel, `plural: …`
        [gender] son genre, `gender: masculine` ou `gender: feminine`
        [dual] son duel, `dual: …`
       *[definite] le mot avec son article, `definite: …`
    } ; s’il y a plusieurs langues, une forme par langue, comme fr: axes, en: axes
    .what = Un mot propre au plan n’a pas toutes ses formes
    .why = Les titres et les phrases qui le comptent ou le qualifient sont fautifs.
unusable-image = l’image `{ $file }` ne peut pas figurer dans le document : { $why ->
        [missing] ce fichier n’existe pas
        [outside] elle n’est pas dans le projet
        [too-large] elle est trop lourde
        [too-many-dots] elle a trop de points
        [not-an-image] ce n’est ni du PNG, ni du JPEG, ni du SVG
        [press] elle est en quatre encres d’imprimerie (CMJN)
        [no-words] `alt` ne dit rien
        [broken] son fichier est abîmé, ou emploie ce qu’un document ne peut contenir
        [script] le dessin exécute un programme ou s’anime
        [external] le dessin va chercher quelque chose ailleurs
       *[unreadable] elle ne peut pas être lue
    }
    .help = { $why ->
        [missing] vérifiez le nom, à partir du dossier de roadmap.yaml, majuscules comprises
        [outside] copiez le fichier lui-même dans le projet, par exemple sous `images/`, et nommez-le à partir de là ; les liens qui mènent ailleurs ne sont pas suivis
        [too-large] enregistrez-la plus petite : 4 Mio pour une image, 32 Mio pour toutes
        [too-many-dots] enregistrez-la plus petite : 40 millions de points au plus ; 4000 en largeur suffisent à l’impression
        [not-an-image] enregistrez-la en PNG, JPEG ou SVG ; le nom seul n’y change rien
        [press] enregistrez-la en RVB
        [no-words] dites dans `alt` ce qu’on y voit, pour qui ne la voit pas
        [broken] ouvrez-la dans un logiciel de dessin et enregistrez-la de nouveau, en SVG simple ou en PNG
        [script] enregistrez-la en SVG simple, sans script ni animation, ou en PNG
        [external] enregistrez-la en SVG simple où tout est dessiné, ou en PNG
       *[unreadable] vérifiez que vous avez le droit de lire le fichier
    }
    .what = Une image dont le fichier ne peut pas figurer dans le document
    .why = Sans son image, le document dirait moins que son texte.
missing-short-name = { $kind ->
        [norm] le texte `{ $id }` a un nom long et pas de nom court
       *[actor] `{ $id }` a un nom long, est souvent nommé et n’a pas de nom court
    }
    .help = { $kind ->
        [norm] ajoutez `short:` au texte ou à sa famille dans norms/, comme on la cite : OCDE, Constitution
       *[actor] ajoutez `short:`, comme on le dit : le sigle, ou deux mots
    }
    .what = Un organisme au nom long, ou un texte, sans nom court
    .why = Tableaux, listes et figures nomment sans cesse organismes et textes ; un code ou une ligne de douze mots arrête le lecteur.
image-without-licence = l’image `{ $id }` ne dit pas à quelles conditions elle peut être publiée
    .help = ajoutez `licence:`, comme CC BY 4.0 ou à qui sont tous les droits, et `source:` avec son origine
    .what = Une image sans licence
    .why = Qui publie le document publie l’image, et doit en avoir le droit.
unknown-image-place = rien ne s’appelle `{ $after }` après quoi l’image pourrait figurer
    .help = { $near ->
        [none] nommez une partie ({ $sections }), ou l’identifiant d’un élément
       *[other] vouliez-vous dire `{ $near }` ? il faut une partie ou l’identifiant d’un élément
    }
    .what = Une image placée après rien
    .why = Elle figurerait à la fin du document, loin de ce qu’elle montre.
broken-label = { $kind ->
        [lacks] le libellé « { $key } » omet « {"$"}{ $variable } » : ce qui s’y trouve ne serait pas dit
        [strange] le libellé « { $key } » dit « {"$"}{ $variable } », qu’il ne reçoit pas
        [twice] le libellé « { $key } » figure ici de nouveau
       *[line] cette ligne n’est pas un libellé
    }
    .help = { $kind ->
        [lacks] écrivez {"{ $"}{ $variable } {"}"} à sa place, comme dans templates/lang/en.ftl
        [strange] prenez les variables du libellé de templates/lang/en.ftl, et elles seules
        [twice] retirez l’un des deux
       *[line] écrivez clé = libellé, la clé comme dans templates/lang/en.ftl ; un libellé qui se poursuit à la ligne suivante y est en retrait
    }
    .what = Un libellé illisible, ou qui dit moins ou plus que ce qu’il reçoit
    .why = Le libellé d’une autre langue prendrait sa place.
low-contrast = la couleur { $colour } ne se lit pas sur du blanc : son contraste est de { $contrast }, il en faut au moins { $least }
    .help = prenez la même teinte, plus foncée
    .what = Une couleur du document dans laquelle les mots ne se lisent pas
    .why = Qui voit mal ne lit rien ; la loi impose souvent ce contraste aux organismes publics.
missing-rate = rien ne dit ce que vaut 1 { $currency } en { $own ->
        [none] monnaie de la feuille de route
       *[other] { $own }
    }
    .help = ajoutez-le sous `budget:`, par exemple rates: [{"{"}currency: { $currency }, rate: …, date: …, source: …{"}"}]
    .what = Un montant dans une autre monnaie, sans cours
    .why = Il n’entre dans aucune somme : le total en dit trop peu.
missing-safeguard = le cas d’usage `{ $id }` est à fort impact, sans garantie de nature { $kinds }
    .help = décrivez-en une de chaque nature dans `ethics: safeguards`, et nommez son identifiant dans `safeguards:` du cas d’usage
    .what = À un usage de l’IA à fort impact manque une garantie : contrôle humain, information, recours, test de biais, vie privée ou sécurité
    .why = Des personnes sont exposées à un système sans rien entre lui et elles.
missing-section = { $key ->
            [roadmap] la feuille de route n’a pas d’en-tête (`roadmap`)
            [priorities] la feuille de route n’a pas de priorités (`priorities`)
            [objectives] la feuille de route n’a pas d’objectifs (`objectives`)
            [vision] la feuille de route n’a pas de vision (`vision`)
           *[ethics] la feuille de route n’a pas de volet éthique (`ethics`)
        }
    .help = ajoutez une partie `{ $key }:` ; roadmap init montre ce qu’elle peut contenir
    .what = Une partie constitutive de la feuille de route est absente ou vide
    .why = En-tête, vision, objectifs, priorités et éthique sont ce qui a été demandé ; le lecteur cherche chacun.
missing-translation = { PLURAL($count) ->
        [one] un texte de { $file } manque
       *[other] { $count } textes de { $file } manquent
    } en { LANGUAGE($language) } ; { PLURAL($count) ->
        [one] le voici
       *[other] voici le premier
    }
    .help = écrivez ce qui manque dans chaque langue de publication (`roadmap translate status` les énumère), ou publiez en moins de langues (`languages: published`) ; ce qui est le même dans plusieurs langues, comme un nom, s’écrit sous chacune : `{ "{" }fr: Turing, en: Turing{ "}" }`
    .next = le suivant
    .what = Un texte n’est pas écrit dans une langue de publication
    .why = Les lecteurs de cette langue trouvent un vide, ou une autre langue.
mostly-unfunded = { $unfunded } des { $all } actions ne sont pas financées
    .help = trouvez qui paie, commencez par ce que permettent les moyens existants, ou promettez moins
    .what = Plus de la moitié des actions ne sont pas financées
    .why = Ce qui n’a pas d’argent n’a pas lieu ; le lecteur doit savoir quelle part du plan cela concerne.
national-word-untranslated = des mots du droit et des institutions ne sont pas dits en { LANGUAGE($language) } : { $words }
    .help = { $country ->
        [none] nommez le pays (`country`) de la feuille de route et dites-les dans son fichier de `countries/`, par exemple title: { "{" }{ $language }: …{ "}" } ; d’ici là, ils y figurent dans une autre langue
       *[other] dites-les dans { $file }, sous `country: { "{" }code: { $country }{ "}" }`, par exemple actor_kinds: [{ "{" }id: ministry, title: { "{" }{ $language }: …{ "}" }{ "}" }] ; d’ici là, ils y figurent dans une autre langue
    }
    .what = Des mots du droit et des institutions qui manquent dans une langue de la feuille de route
    .why = Le lecteur d’une loi en trouverait les étapes et les organismes dans une langue qui n’est pas la sienne.
near-duplicate-title = le titre de `{ $id }` a les mêmes mots que celui de `{ $other }`
    .help = réunissez les deux éléments, ou dites dans les titres ce qui les distingue
    .first = d’abord ici
    .what = Deux éléments de même nature dont les titres ont les mêmes mots longs
    .why = C’est une copie inachevée, ou un travail que deux organismes feront deux fois.
no-accessibility-element = des usages de l’IA concernent des personnes, et rien n’est prévu pour celles en situation de handicap
    .help = ajoutez une garantie avec `kind: accessibility`, ou ventilez un indicateur selon le handicap (`split: [disability]`)
    .what = Aucune garantie d’accessibilité, aucun indicateur ventilé selon le handicap
    .why = Qui ne peut voir, entendre ou cliquer reste hors du service public.
no-change-procedure = rien ne dit comment la feuille de route est modifiée
    .help = ajoutez `change_procedure:` à `governance` : qui propose, qui décide, à quel rythme, et où c’est publié
    .what = Une gouvernance sans procédure de modification
    .why = Un plan qui ne peut être modifié au grand jour l’est en silence.
no-complaint-route = rien ne dit où se plaindre ou signaler un incident
    .help = ajoutez `complaints:` à `ethics` : à qui, comment, et dans quel délai une réponse est donnée
    .what = La feuille de route n’indique pas où se plaindre ni signaler un incident
    .why = Qui subit un dommage ne sait pas à qui s’adresser.
no-cyber-risk = aucun risque n’est de catégorie `cybersecurity`
    .help = ajoutez l’attaque, l’intrusion ou le sabotage à `ethics: risks`, avec la réponse prévue
    .what = Les attaques ne figurent pas parmi les risques
    .why = Les systèmes dont beaucoup dépendent sont attaqués.
no-evaluation = aucune évaluation n’est prévue
    .help = ajoutez `evaluations:` à `governance`, avec la date et qui évalue : au moins une à mi-parcours
    .what = La feuille de route ne prévoit aucune évaluation
    .why = Les erreurs se répéteraient jusqu’à la dernière année.
no-gender-element = rien dans la feuille de route ne distingue femmes et hommes
    .help = ventilez par sexe un indicateur qui compte des personnes (`split: [sex]`), ou nommez un texte sur l’égalité, comme unesco:a6, là où il s’applique
    .what = Aucune norme sur l’égalité des femmes et des hommes n’est nommée, et aucun indicateur n’est ventilé par sexe
    .why = Ce qui n’est pas compté à part ne se voit pas, et les écarts se creusent sans bruit.
no-outcome-indicator = aucun indicateur de l’objectif `{ $id }` ne mesure un effet
    .help = ajoutez-en un avec `stage: outcome`, ou écrivez `stage:` si l’un d’eux le fait déjà
    .what = Un objectif dont les indicateurs ne portent que sur les moyens et les produits
    .why = Qu’un texte soit écrit ne dit pas que quelque chose ait changé pour les gens.
no-public-reporting = rien ne dit quand l’avancement est rendu public
    .help = ajoutez `reporting:` à `governance`, avec la fréquence, la première date et qui publie
    .what = La feuille de route ne prévoit pas de rapport public d’avancement
    .why = Ceux à qui elle s’adresse ne sauraient jamais ce qu’elle est devenue.
no-steering-body = aucun organe ne pilote la feuille de route
    .help = ajoutez à `governance: bodies` un organe avec `role: steering`, sa présidence et sa fréquence
    .what = La feuille de route ne nomme aucun organe qui décide
    .why = Ce que personne ne décide se décide au hasard.
nothing-in-first-year = rien n’est attendu dans les douze premiers mois
    .help = ajoutez un jalon ou une fin dans la première année, par exemple la publication des situations de départ
    .what = Ni jalon, ni fin, ni cible dans les douze mois du début
    .why = Un plan qui ne montre rien pendant un an est oublié avant d’avoir commencé.
number-differs-between-languages = des nombres diffèrent entre les textes en { LANGUAGE($language) } et en { LANGUAGE($source) } : { $numbers }
    .help = corrigez l’un des deux : les mêmes nombres, années et lois doivent y figurer ; un point ou une virgule sépare les milliers dans une langue et les décimales dans l’autre
    .what = Un nombre présent dans une langue et absent d’une autre
    .why = C’est l’erreur de traduction la plus grave, et le lecteur d’une seule langue ne la voit jamais.
objective-without-action = l’objectif `{ $id }` n’a pas d’action
    .help = ajoutez `actions:` avec au moins une action, son responsable, ses dates et son coût
    .what = Un objectif sans action
    .why = Un souhait que personne ne met en œuvre en reste un.
objective-without-indicator = l’objectif `{ $id }` n’a pas d’indicateur
    .help = ajoutez `indicators:` avec au moins un indicateur, son unité, sa situation de départ et sa cible
    .what = Un objectif sans indicateur
    .why = Personne ne pourra dire s’il est atteint.
objective-without-owner = l’objectif `{ $id }` n’a pas de responsable
    .help = ajoutez `owner:` avec l’identifiant du seul acteur qui en répond
    .what = Un objectif dont personne ne répond
    .why = S’il est manqué, nul ne peut être interrogé.
objective-without-recommendation = l’objectif `{ $id }` ne répond à aucune recommandation et n’applique aucune norme
    .help = nommez dans `recommendations:` ce à quoi il répond, ou dans `norms:` ce qu’il applique
    .what = Un objectif qu’aucune recommandation ni norme ne demande
    .why = Il peut être bon ; les lecteurs doivent voir que c’est un ajout.
one-costly-action = l’action `{ $id }` prend à elle seule { $share } % des montants de toutes les actions
    .help = ce n’est pas une faute ; envisagez de la diviser en étapes décidées l’une après l’autre
    .what = Une action prend plus de la moitié des montants de trois actions ou plus
    .why = Si elle échoue, l’essentiel du plan échoue.
overloaded-actor = `{ $id }` dirige { $count } des { $all } actions
    .help = confiez-les à ceux qui en ont les moyens, et gardez à cet acteur la coordination
    .what = Un acteur dirige plus de 40 % des actions, s’il y en a au moins dix
    .why = Quand un organisme est en retard, toute la feuille de route l’est.
overstated-response = { $code } est dite couverte, mais { $status ->
            [partial] la feuille de route n’y répond qu’en partie
            [mentioned] rien de ce qui y répond ne porte d’engagement
           *[other] aucun élément n’y répond
        }{ $facets ->
            [none] {""}
           *[other] {" "}; sans réponse : { $facets }
        }
    .help = nommez { $code } dans les `recommendations` d’un élément complet (pour un objectif : un indicateur et une action), ou écrivez le statut exact
    .what = Une réponse dit « couverte », et les éléments ne le portent pas
    .why = Une affirmation que le texte ne tient pas est la première chose que le lecteur vérifie.
personal-data-without-basis = le cas d’usage `{ $id }` traite des données personnelles sans dire sur quelle base légale
    .help = ajoutez `legal_basis:` avec les codes des textes qui le permettent, tels que les donnent les fichiers de `norms/`
    .what = Des données personnelles sont traitées sans base légale
    .why = Ce qu’aucune loi ne permet n’est pas permis.
personal-data-without-retention = le cas d’usage `{ $id }` ne dit pas combien de temps les données personnelles sont conservées
    .help = ajoutez `retention:` : jusqu’à quand, et ce que deviennent ensuite les données
    .what = Des données personnelles sans durée de conservation
    .why = Ce qui est gardé toujours finit par fuir.
pillar-without-objective = le pilier `{ $id }` n’a pas d’objectif
    .help = ajoutez un objectif avec `pillar: { $id }`, ou répondez à ses recommandations dans `responses` : planned ou excluded
    .what = Un pilier sous lequel il n’y a pas d’objectif
    .why = Le titre promet ce que la feuille de route ne contient pas.
placeholder-text = ce texte reste à écrire : « { $mark } »
    .help = écrivez-le, ou supprimez-le ; ce qui n’est pas encore connu peut être dit avec sa date
    .what = Un texte laissé pour plus tard
    .why = Ces mots finissent dans les pages publiées.
principle-without-mechanism = le principe `{ $id }` reste un mot : il manque { $keys }
    .help = ajoutez { $keys } : ce qu’il signifie ici, ce qui le réalise, et qui en répond
    .what = Un principe sans définition, sans mécanisme ou sans responsable
    .why = Des droits cités sans être mis en œuvre ne protègent personne.
priority-without-action = la priorité `{ $id }` n’est servie par aucun objectif doté d’actions
    .help = écrivez `priority: { $id }` dans un objectif qui a des actions, ou renoncez à cette priorité
    .what = Une priorité sans objectif doté d’actions
    .why = Une priorité de papier prend la place d’une vraie.
priority-without-rank = { $rank ->
            [none] la priorité `{ $id }` n’a pas de rang
           *[other] la priorité `{ $id }` a le rang { $rank }, comme une autre
        }
    .help = donnez à chaque priorité son propre `rank:`, à partir de 1
    .first = d’abord ici
    .what = Une priorité sans rang, ou deux au même rang
    .why = Quand tout vient en premier, rien n’y vient.
priority-without-reason = la priorité `{ $id }` ne dit pas pourquoi elle vient à ce rang
    .help = ajoutez `reason:` en une ou deux phrases
    .what = Une priorité sans motif de son rang
    .why = Un ordre sans motifs ne peut être discuté.
range-reversed = le haut de la fourchette ({ $high }) est inférieur au bas ({ $low })
    .help = écrivez d’abord le plus petit nombre, ou corrigez l’un des deux
    .from = le bas de la fourchette
    .what = Une fourchette qui finit plus bas qu’elle ne commence
    .why = L’un des deux nombres est faux, et les totaux le seraient aussi.
rank-only-indicator = l’objectif `{ $id }` n’est mesuré que par des rangs dans des classements
    .help = ajoutez un indicateur de ce que le pays change lui-même
    .what = Un objectif dont tous les indicateurs sont des rangs dans un indice
    .why = Un rang bouge quand les autres bougent ; personne ici n’en répond.
region-never-named = { PLURAL($count) ->
        [one] le territoire { $codes } est déclaré
       *[other] { $count } territoires sont déclarés
    } dans `territories`, et aucun objectif ni action { PLURAL($count) ->
        [one] ne le nomme
       *[other] ne les nomme : { $codes }
    }
    .help = ajoutez le code à `territories:` des objectifs ou des actions qui servent ce territoire
    .what = Un territoire de la liste qu’aucun objectif ni action ne nomme
    .why = Qui y vit cherche sa région, et ne la trouve que dans la liste.
risk-without-mitigation = le risque `{ $id }` est nommé, et personne n’agit : il manque { $keys }
    .help = ajoutez { $keys } : ce qui est fait contre lui, et qui en répond
    .what = Un risque sans réponse prévue ou sans responsable
    .why = Un risque seulement écrit se réalise quand même.
risk-without-score = { $kind ->
            [missing] le risque `{ $id }` n’est pas coté : il manque { $keys }
           *[residual] ce qui reste du risque `{ $id }` est coté plus haut que le risque initial ({ $keys })
        }
    .help = { $kind ->
            [missing] ajoutez { $keys }, de 1 à 5
           *[residual] corrigez l’une des deux notes ; la réponse prévue ne devrait pas aggraver le risque
        }
    .what = Un risque sans vraisemblance ou sans gravité, ou dont le reste les dépasse
    .why = Ce qui n’est pas coté ne peut être classé, et le plus grave se perd parmi les autres.
same-text-in-two-languages = le texte en { LANGUAGE($language) } est le même qu’en { LANGUAGE($other) }
    .help = traduisez-le ; si c’est un nom, laissez-le
    .what = Le même texte de vingt caractères ou plus dans deux langues
    .why = Il a sans doute été copié pour être traduit plus tard.
sector-without-label = le secteur `{ $sector }` n’a pas de nom en { LANGUAGE($language) }
    .help = écrivez-le dans { $file } : `{ $key } = …` ; d’ici là, les documents montrent le mot tel quel
    .what = Un secteur sans nom dans une langue publiée
    .why = Un code parmi des mots passe pour une erreur.
sensitive-without-authorisation = le cas d’usage `{ $id }` traite des données sensibles sans autorisation
    .help = écrivez `formality: authorisation` ; l’accord de l’autorité de protection des données précède la mise en service
    .what = Des données sensibles sont traitées sans autorisation de l’autorité de protection des données
    .why = Des données de santé ou génétiques tombées en de mauvaises mains ne se reprennent pas.
sentence-too-long = cette phrase compte { $words } mots, et au-delà de { $most } le lecteur se perd{ $more ->
        [0] {""}
       *[other] {" "}; { $more } de plus dans ce texte sont aussi longues
    }
    .help = coupez-la en deux, ou faites-en une liste
    .what = Une phrase de plus de 45 mots
    .why = Qui relit pour la troisième fois signe sans avoir compris.
share-out-of-bounds = { $of ->
        [funding] les parts de ceux qui paient `{ $id }` font { $value } %, et non entre 0 et 100
       *[indicator] l’indicateur `{ $id }` est une part en %, et { $value } n’est pas entre 0 et 100
    }
    .help = corrigez la valeur ; si ce n’est pas une part, écrivez une unité qui le dise, comme "% du niveau de 2026"
    .what = Une valeur en % inférieure à 0 ou supérieure à 100
    .why = C’est une faute de frappe, ou ce n’est pas une part.
share-without-denominator = l’indicateur `{ $id }` est un pourcentage, et ne dit pas de quoi
    .help = ajoutez `definition:` avec ce qui est rapporté à quoi, par exemple « écoles raccordées, sur l’ensemble des écoles »
    .what = Un indicateur en % sans définition
    .why = 80 % de ceux qui ont répondu, ou de tous ? Les deux se publient.
shared-principle-text = le principe `{ $id }` est défini mot pour mot comme `{ $other }`
    .help = dites ce qui les distingue : qui a la charge, et devant qui l’on rend compte
    .first = d’abord ici
    .what = Deux principes avec une même définition
    .why = Deux principes sont deux devoirs : la responsabilité est une charge, la redevabilité un compte à rendre.
stacked-marks = une lettre porte ici { $count } signes, plus que les { $limit } qu’un document montre
    .help = retapez le passage ; sans cela, le surplus est laissé de côté
    .what = Une lettre porte plus de signes qu’un document ne peut en montrer
    .why = Aucun lecteur ne les voit, et un PDF pourrait ne jamais finir.
stale-translation = ce texte en { LANGUAGE($language) } a été traduit d’une autre phrase : « { $from } »
    .help = traduisez la phrase telle qu’elle est aujourd’hui ; ou, si la traduction reste juste, lancez `roadmap translate record --text { $text }`
    .what = Une traduction a été faite d’une phrase qui a changé depuis
    .why = Les lecteurs de deux langues reçoivent deux promesses différentes, sans que personne l’ait décidé.
stage-after-force = `{ $id }` est dit en vigueur, et l’une de ses étapes est à venir : { $stage } ({ $date })
    .help = corrigez `status` ou la date ; un texte qui en modifiera un autre en vigueur se décrit à part
    .what = Un texte en vigueur dont des étapes sont à venir
    .why = Le lecteur ne peut savoir si le texte oblige quelqu’un aujourd’hui.
stage-out-of-order = les étapes de `{ $id }` ne se suivent pas : { $stage } viendrait avant { $before }
    .help = corrigez l’une des deux dates ; `countries/` dit dans quel ordre viennent les étapes
    .before = cette étape vient plus tard
    .what = Les étapes d’un texte dans un autre ordre que celui du pays
    .why = Un projet adopté avant d’être rédigé porte une date fausse.
stale-value = la situation de départ de l’indicateur `{ $id }` date de { $date }, il y a plus de { $months } mois
    .help = mesurez-la de nouveau, ou dites dans `source` pourquoi il n’existe rien de plus récent et acceptez ce constat dans `waivers:`
    .what = Une situation de départ vieille de plus de 36 mois
    .why = Le progrès serait mesuré par rapport à un pays qui n’existe plus.
sums-differ = { $kind ->
            [years] les années totalisent { $sum }, et le tout est { $total }
            [funding] les financeurs apportent { $sum }, et le tout est { $total }
            [pillars] les piliers totalisent { $sum }, et le tout est { $total }
            [sources] les sources totalisent { $sum }, et le tout est { $total }
            [lines] les lignes totalisent { $sum }, et le tout est { $total }
            [kinds] investissement et fonctionnement totalisent { $sum }, et le tout est { $total }
            [parts] ce qui fait partie de ce coût totalise { $sum }, et l’ensemble est de { $total }
           *[outside] l’action ne se déroule pas en { $year }
        }
    .help = { $kind ->
            [outside] corrigez l’année, ou les dates de l’action
            [parts] corrigez le montant, ou celui de l’action dont il fait partie ; ce qui n’en fait pas partie n’a pas de `part_of:`
            [pillars] corrigez une partie ou l’ensemble ; ce qui ne relève d’aucun pilier se met dans `lines:`, sans `pillar:`
            [lines] corrigez une ligne ou l’ensemble ; ce qui s’ajoute au total porte `beyond_total: true`
           *[other] corrigez une partie ou le tout ; les montants sont en unités entières de la monnaie
        }
    .what = Des montants qui ne s’additionnent pas, ou une année hors de l’action
    .why = Qui refait l’addition ne croit plus rien du document.
supervisor-leads = `{ $actor }` est une autorité, et dirige l’action `{ $id }`
    .help = confiez l’action à un autre acteur, et nommez `{ $actor }` comme partenaire ou au contrôle
    .what = Un acteur de nature `authority` dirige une action
    .why = Qui exécute ne peut contrôler l’exécution.
target-against-direction = l’indicateur `{ $id }` doit { $direction ->
            [increase] augmenter
           *[decrease] diminuer
        }, et va de { $from } à { $to }
    .help = corrigez la situation de départ, la cible ou `direction:` ; ce qui doit rester en l’état a `direction: maintain`
    .baseline = la situation de départ
    .what = Une cible qui n’est pas meilleure que la situation de départ
    .why = L’atteindre ne serait pas un progrès, ou serait le contraire.
target-not-set = la cible de l’indicateur `{ $id }` n’est pas encore fixée ; elle le sera d’ici { $date }
    .help = le dire n’est pas une faute ; écrivez la valeur dès qu’elle est connue
    .what = Une cible annoncée pour plus tard
    .why = Tant qu’elle n’est pas fixée, nul ne peut dire ce que vaut l’objectif.
territory-abroad = le territoire `{ $code }` porte le code d’un autre pays, { $other }, dans une feuille de route de { $country }
    .help = écrivez le code que lui donne le pays, par exemple `{ $country }-…` ; pour un lieu à l’étranger, dites dans son nom où il se trouve et acceptez ce constat dans `waivers:`
    .what = Un territoire dont le code est d’un autre pays
    .why = Les tableaux par territoire, et qui les lit par code, compteraient un autre lieu.
text-cut-by-comment = ce texte s’arrête à ` #` : la suite est un commentaire pour YAML, et elle est perdue : { $lost }
    .help = mettez le texte entre guillemets ; si c’est bien un commentaire, séparez-le par deux espaces
    .what = Un texte est coupé là où YAML lit un commentaire
    .why = Ce que l’auteur a écrit n’est publié nulle part, et personne n’en est averti.
text-too-deep = { $kind ->
        [brackets] ce texte ouvre plus de { $limit } crochets
       *[other] des listes, des citations ou des mises en relief sont imbriquées ici sur plus de { $limit } niveaux
    }
    .help = écrivez plus à plat : en paragraphes, ou en une liste de deux ou trois niveaux
    .what = Un texte est imbriqué plus profondément qu’un document ne peut le montrer
    .why = Aucun lecteur ne suit, et aucun format ne le montre.
too-many-indicators = l’objectif `{ $id }` a { $count } indicateurs, et l’on n’en suit guère plus de { $most }
    .help = gardez ceux qui décident s’il est atteint
    .what = Un objectif avec plus de six indicateurs
    .why = Où tout est mesuré, rien n’est regardé.
too-many-objectives = la feuille de route a { $count } objectifs, et l’on n’en suit guère plus de { $most }
    .help = réunissez-en, ou laissez les plus tardifs à la suivante
    .what = Plus de quarante objectifs
    .why = Un comité qui se réunit quatre fois par an consacre à chacun quelques minutes.
top-heavy-priorities = { $first } des { $all } priorités sont au premier niveau
    .help = passez-en quelques-unes à `tier: second` ou `tier: third`
    .what = Plus de la moitié des priorités sont au premier niveau
    .why = Une liste où la plupart viennent en premier ne dit pas où va la prochaine somme.
transfer-without-ground = des données personnelles du cas d’usage `{ $id }` quittent le pays sans dire à quel titre
    .help = ajoutez `ground:`, par exemple l’autorisation, le niveau de protection du pays ou le consentement sur lequel le transfert repose
    .what = Des données personnelles quittent le pays sans fondement légal
    .why = À l’étranger, la loi qui protège ici ne porte plus.
unanswered-recommendation = pilier `{ $pillar }` : { PLURAL($count) ->
        [one] la recommandation { $codes } est sans réponse
       *[other] { $count } recommandations sont sans réponse : { $codes }
    }
    .help = nommez { $code } dans les `recommendations` de ce qui y répond, ou répondez dans `responses` : planned (avec une date) ou excluded (avec un motif) ; voir roadmap explain { $code }
    .what = Une recommandation dont la feuille de route ne dit rien
    .why = La feuille de route est née de ces recommandations ; le silence n’est pas une réponse.
unanswered-recommendation-said = la réponse à la recommandation { $code } ne compte pas : elle est dite { $status ->
        [planned] prévue, sans dire pour quand
        [partial] partielle, et ni un élément ni une phrase ne dit comment
       *[mentioned] évoquée, et aucune phrase ne l’évoque
    }
    .help = { $status ->
        [planned] ajoutez `date:`
        [partial] nommez { $code } dans les `recommendations` de ce qui y répond, ou ajoutez `answer:`
       *[mentioned] ajoutez `answer:`
    }
unclear-measure = l’indicateur `{ $id }` ne dit pas s’il compte ce qui existe, ce qui s’ajoute chaque année ou le total depuis le début
    .help = ajoutez `measure: stock` (ce qui existe à une date), `per-year` (chaque année) ou `cumulative` (depuis le début)
    .what = Un nombre de choses ou de personnes sans `measure`
    .why = 100 000 par an et 100 000 en tout ne se distinguent plus ensuite.
uncovered-facet = { $code } ne reçoit qu’une partie de réponse : { PLURAL($count) ->
            [one] rien ne répond entièrement à { $facets }
           *[other] rien ne répond entièrement à ces facettes : { $facets }
        }
    .help = nommez chaque facette là où il y est répondu, ou écrivez une réponse `partial` à { $code } avec son motif
    .what = Une facette de recommandation à laquelle rien ne répond entièrement, sans qu’une réponse dise pourquoi
    .why = Une partie de réponse se lit facilement comme le tout.
undeclared-personal-data = le cas d’usage `{ $id }` ne dit pas s’il traite des données personnelles
    .help = ajoutez `personal_data: false`, ou `personal_data:` avec legal_basis, formality, retention et transfer
    .what = Un usage de l’IA qui ne déclare pas ses données personnelles
    .why = Nul ne peut protéger des données dont personne ne dit qu’elles sont là.
undefined-acronym = le sigle { $word } n’est expliqué nulle part
    .help = écrivez-le en toutes lettres au premier emploi, suivi de ({ $word }), ou ajoutez-le au glossaire
    .what = Un sigle que ni le glossaire, ni un acteur, ni le texte n’explique
    .why = Qui ne le connaît pas comprend que le texte n’était pas pour lui.
unknown-actor = il n’y a pas d’acteur `{ $id }`
    .help = { $first ->
        [none] { $near ->
            [none] ajoutez-le à `actors`, ou nommez un acteur qui y figure
           *[other] vouliez-vous dire `{ $near }` ? sinon, ajoutez-le à `actors`
        }
       *[other] { $others ->
            [none] n’en nommez qu’un : `{ $first }`
           *[other] nommez celui qui répond, comme `lead: { $first }`, et les autres à côté : `partners: [{ $others }]`
        }
    }
    .what = Quelqu’un est nommé qui ne figure pas parmi les acteurs
    .why = Un organisme introuvable ne peut être tenu à rien.
unknown-language = { PLURAL($count) ->
            [one] un texte est écrit
           *[other] { $count } textes sont écrits
        } en { LANGUAGE($language) }, langue dans laquelle rien n’est publié
    .help = écrivez dans une langue publiée ({ $known }), ou ajoutez `{ $language }` à `languages: published`
    .what = Un texte dans une langue qui n’est ni la source ni publiée
    .why = Nul ne le lira jamais, et nul ne s’en apercevra.
unknown-change-rule = il n’y a pas de règle de changement `{ $rule }`
    .help = { $near ->
        [none] roadmap explain changes liste les règles
       *[other] vouliez-vous dire `{ $near }` ?
    }
    .what = Un niveau est fixé pour une règle de changement qui n’existe pas
    .why = Rien ne change, alors que quelqu’un a décidé comment juger un changement.
unknown-level-rule = { $kind ->
        [fixed] le niveau de `{ $rule }` ne se règle pas : ce qui se lit mal reste une erreur
       *[unknown] il n’y a pas de règle `{ $rule }`
    }
    .help = { $kind ->
        [fixed] supprimez cette ligne, et corrigez ce que la règle trouve
       *[unknown] { $near ->
            [none] roadmap explain liste les règles
           *[other] vouliez-vous dire `{ $near }` ?
        }
    }
    .what = Le niveau d’une règle qui n’existe pas, ou dont le niveau ne se règle pas
    .why = Il ne change rien, et chacun croit le contraire.
unknown-national-word = { $list ->
        [legal_stages] aucune étape d’un texte ne s’appelle `{ $word }`
        [legal_kinds] aucun type de texte juridique ne s’appelle `{ $word }`
        [formalities] aucune formalité auprès de l’autorité de protection des données ne s’appelle `{ $word }`
       *[actor_kinds] aucun type d’organisme ne s’appelle `{ $word }`
    } { $country ->
        [ZZ] dans une feuille de route qui ne nomme pas de pays
       *[other] d’après ce qui est connu du pays ({ $name })
    }
    .help = { $near ->
        [none] { $country ->
            [ZZ] écrivez { $known-or } ; ou nommez le pays de la feuille de route (`country`), qui peut en avoir d’autres
           *[other] écrivez { $known-or } ; ou ajoutez { "{" }id: { $word }, title: …{ "}" } à `{ $list }` dans { $file }, sous `country: { "{" }code: { $country }{ "}" }`
        }
       *[other] vouliez-vous dire `{ $near }` ? il y a : { $known } ; d’autres s’ajoutent à `{ $list }` dans { $file }
    }{ $adds ->
           *[yes] {""}
            [no] {" "}; la liste remplace les mots usuels : écrivez-les aussi
        }
    .what = Une étape, un type de texte ou d’organisme, ou une formalité que le pays n’a pas
    .why = Le nom des textes et des institutions change d’un pays à l’autre ; le mot d’un autre pays trompe le lecteur.
unknown-norm = il n’y a pas de norme `{ $code }`
    .help = { $near ->
        [none] { $family ->
            [none] écrivez un code comme coe:14, ou décrivez le texte dans un fichier de norms/
           *[other] codes de `{ $family }` : { $codes } ; `roadmap explain { $family }` les donne tous avec leurs intitulés
        }
       *[other] vouliez-vous dire `{ $near }` ?
    }
    .what = Un code de norme qui ne figure dans aucune famille
    .why = Un texte que nul ne peut retrouver paraît inventé.
unknown-pillar = il n’y a pas de pilier `{ $id }` dans les recommandations de cette feuille de route
    .help = { $near ->
        [none] piliers connus : { $known }
       *[other] vouliez-vous dire `{ $near }` ?
    }
    .what = Un pilier qui ne figure dans aucun jeu de recommandations de la feuille de route
    .why = Les documents suivent les piliers ; ce qui est sous un pilier inconnu est introuvable.
unknown-recommendation = { $facet ->
        [none] il n’y a pas de recommandation `{ $code }`
       *[other] la recommandation { $code } n’a pas de facette `{ $facet }`
    }
    .help = { $near ->
        [none] roadmap explain { $code } dit ce qui en est connu
       *[other] vouliez-vous dire `{ $near }` ?
    }
    .what = Une recommandation, ou une facette, qui ne figure dans aucun jeu de la feuille de route
    .why = La réponse est perdue : la recommandation visée paraît n’en avoir aucune.
unknown-split = ce selon quoi l’indicateur est ventilé, `{ $by }`, n’a pas de nom pour le lecteur
    .help = { $near ->
        [none] écrivez { $known-or }, ou ajoutez à `glossary:` un terme d’identifiant `{ $by }`
       *[other] vouliez-vous dire `{ $near }` ? Sinon, ajoutez à `glossary:` un terme d’identifiant `{ $by }`
    }
    .what = Une ventilation d’indicateur sans nom dans les langues du document
    .why = Elle serait imprimée telle qu’elle figure dans le fichier, dans toutes les langues.
unknown-reference = { $kind ->
            [priority] il n’y a pas de priorité
            [objective] il n’y a pas d’objectif
            [action] il n’y a pas d’action
            [principle] il n’y a pas de principe
            [safeguard] il n’y a pas de garantie
            [outcome] il n’y a pas de résultat
            [phase] il n’y a pas de phase
            [indicator] il n’y a pas d’indicateur
            [programme] il n’y a pas de programme
           *[risk] il n’y a pas de risque
        } `{ $id }`
    .help = { $near ->
        [none] nommez un élément qui existe, ou ajoutez-le
       *[other] vouliez-vous dire `{ $near }` ? sinon, ajoutez-le
    }
    .what = Un élément en nomme un autre qui n’existe pas
    .why = Un renvoi qui ne mène nulle part cache une absence.
unknown-code = { $kind ->
        [country] aucun pays n’a le code `{ $code }`
       *[currency] aucune monnaie n’a le code `{ $code }`
    }
    .help = { $near ->
        [none] { $kind ->
            [country] écrivez les deux lettres de la norme ISO 3166-1, comme FR ou IN
           *[currency] écrivez les trois lettres de la norme ISO 4217, comme EUR ou USD
        }
       *[other] vouliez-vous dire `{ $near }` ?
    }
    .what = Un code qui n’est celui d’aucun pays ni d’aucune monnaie
    .why = Le pays décide du droit et des mots, la monnaie du sens de chaque montant.
unknown-territory = il n’y a pas de territoire `{ $code }`
    .help = { $near ->
        [none] ajoutez-le à `territories`, ou nommez un territoire qui y figure
       *[other] vouliez-vous dire `{ $near }` ? sinon, ajoutez-le à `territories`
    }
    .what = Un territoire est nommé qui ne figure pas parmi les territoires
    .why = Nul ne peut voir ce qui est prévu pour un lieu absent de la liste.
unknown-funding-source = il n’y a pas de source de financement `{ $source }`
    .help = { $near ->
        [none] écrivez { $known-or }, ou nommez-la sous `funding_sources:` avec `id` et `title`
       *[other] vouliez-vous dire `{ $near }` ? une source propre au plan se déclare sous `funding_sources:`
    }
    .what = De l’argent d’une source que le plan ne nomme pas
    .why = Le tableau par source aurait une colonne que personne ne peut lire.
unknown-citation = le texte cite `{ $id }`, qui n’est pas dans la bibliographie
    .help = { $near ->
        [none] ajoutez-le sous `bibliography:` avec `id` et `title`
       *[other] vouliez-vous dire `[@{ $near }]` ? les sources s’écrivent sous `bibliography:`
    }
    .what = Un texte cite une source qui n’est pas dans la bibliographie
    .why = Le lecteur ne peut vérifier sur quoi il repose.
unknown-internal-key = { $kind ->
        [needed] `{ $key }` ne peut pas être retiré de l’édition publique
       *[other] `{ $key }` n’est pas une clé de cet élément : rien n’est masqué
    }
    .help = { $kind ->
        [needed] écrivez `all` pour retirer l’élément entier, ou nommez une autre clé : { $known-or }
       *[other] { $near ->
            [none] nommez { $known-or }
           *[other] vouliez-vous dire `{ $near }` ?
        }
    }
    .what = Une mention « interne » qui ne masque rien
    .why = Ce qui devait rester interne serait publié.
unknown-threshold = il n’y a pas de seuil `{ $name }`
    .help = { $near ->
        [none] il y a : { $known }
       *[other] vouliez-vous dire `{ $near }` ?
    }
    .what = Un seuil qu’aucune règle n’a
    .why = La règle continue de comparer avec son propre nombre, sans que personne ne le voie.
unknown-waiver-rule = il n’y a pas de règle `{ $rule }`
    .help = { $near ->
        [none] roadmap explain donne la liste des règles
       *[other] vouliez-vous dire `{ $near }` ?
    }
    .what = Une dérogation nomme une règle qui n’existe pas
    .why = Elle ne déroge à rien, et tout le monde croit le contraire.
unpinned-reference = { $kind ->
        [unknown] il n’y a pas de jeu de recommandations ni de famille de normes `{ $id }`
        [version] `{ $id }` est nommé dans sa version { $version }, et c’est la version { $known } qui est lue
        [unversioned] `{ $id }` est nommé sans sa version
       *[none] la feuille de route ne nomme aucun jeu de piliers, sous lesquels ses objectifs se rangent
    }
    .help = { $near ->
        [none] { $kind ->
            [none] écrivez les piliers dans pillars/axes.yaml : `set:` avec id, version et title, et `pillars:` avec id et title pour chacun ; les recommandations ne sont pas nécessaires. Puis ajoutez `references: [axes@1]` ; `roadmap init` écrit de tels fichiers
           *[other] nommez un jeu de pillars/ ou une famille de norms/ avec sa version, comme oecd@2024
        }
       *[other] { $kind ->
            [unknown] vouliez-vous dire `{ $near }` ?
            [version] écrivez `{ $near }` une fois les réponses relues
            [unversioned] écrivez `{ $near }`
           *[none] ajoutez `references: [{ $near }]` à l’en-tête
        }
    }
    .what = Les recommandations ou normes de référence, ou leur version, ne sont pas nommées
    .why = Quand un jeu change, des réponses à l’ancien passeraient pour des réponses au nouveau.
unsplit-people-indicator = l’indicateur `{ $id }` compte des personnes, sans dire lesquelles
    .help = ventilez-le, par exemple `split: [sex, region]` ou `split: [urban-rural]`
    .what = Un indicateur qui compte des personnes sans ventilation
    .why = Une moyenne qui monte peut laisser derrière elle la moitié des personnes.
unused-waiver = cette dérogation à `{ $rule }` pour `{ $item }` ne concerne rien
    .help = supprimez-la, ou corrigez `item` : c’est l’identifiant de l’élément visé par le constat
    .what = Une dérogation qui ne concerne rien
    .why = Ce qui est corrigé n’a plus besoin d’exception, et une dérogation mal écrite ne protège rien.
use-case-without-discrimination-risk = le cas d’usage `{ $id }` a un fort impact sur des personnes, et aucun de ses risques n’est la discrimination
    .help = nommez dans `risks:` de ce cas d’usage un risque avec `category: discrimination`
    .what = Un usage de l’IA à fort impact sur des personnes, sans risque de discrimination
    .why = Ce qui n’est pas attendu n’est pas cherché.
use-case-without-impact = le cas d’usage `{ $id }` ne dit pas ce qu’il peut changer pour les personnes
    .help = ajoutez `impact:` minimal, limited ou high ; il est high s’il touche aux droits, à la santé, à l’éducation, au travail ou aux services essentiels
    .what = Un usage de l’IA sans son impact sur les personnes
    .why = Les garanties se choisissent selon l’impact ; sans lui, aucune ne l’est.
use-case-without-objective = aucun objectif ne porte le cas d’usage `{ $id }`
    .help = nommez dans `objectives:` ceux dont les actions le lancent
    .what = Un usage de l’IA qu’aucun objectif ne porte
    .why = Un usage qu’aucune action ne lance n’a ni date, ni argent, ni responsable.
value-overdue = la { $point ->
        [target] cible
       *[baseline] situation de départ
    } de l’indicateur `{ $id }` devait être connue ({ $date } au plus tard), et cette date est passée
    .help = écrivez sa valeur (`value`), ou la nouvelle date à laquelle elle sera connue, et dites dans le journal des modifications pourquoi elle tarde
    .what = Une situation de départ ou une cible qui devrait être déjà connue
    .why = Une promesse que nul n’a tenue ni reprise fait douter de toutes les autres.
version-without-change-log = rien ne dit ce qui a changé dans la version { $version }
    .help = ajoutez à `changes:` une ligne qui nomme { $version } et ce qu’elle change
    .what = Une version que `changes` ne nomme pas
    .why = Les lecteurs de la précédente doivent tout relire.
weak-verb = le titre de l’indicateur `{ $id }` commence par « { $word } », et ne dit pas ce qui est compté
    .help = nommez ce qui est compté : « part des services qui… », « nombre de jours avant… »
    .what = Un indicateur dont le titre commence par un verbe comme améliorer ou renforcer
    .why = Quoi qu’il arrive, on pourra le dire atteint.
wrong-script = ce texte est placé sous `{ $language }`, et n’en a pas l’écriture
    .help = écrivez-le en { LANGUAGE($language) }, ou placez-le sous la langue qui est la sienne
    .what = Un texte arabe sans lettres arabes, ou un texte français ou anglais en lettres arabes
    .why = Il serait publié dans la mauvaise édition, et lu par personne.
year-only-date = l’échéance { $date } est proche, et seule l’année est donnée
    .help = écrivez le mois, par exemple { $date }-06
    .what = Une échéance des douze prochains mois sans mois
    .why = Jusqu’au dernier jour de l’année, personne n’est en retard.

## Languages

language-ar = arabe
language-am = amharique
language-ca = catalan
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-fa = persan
language-fr = français
language-ha = haoussa
language-hi = hindi
language-id = indonésien
language-it = italien
language-ja = japonais
language-ko = coréen
language-nl = néerlandais
language-pl = polonais
language-pt = portugais
language-ro = roumain
language-ru = russe
language-rw = kinyarwanda
language-so = somali
language-sv = suédois
language-sw = swahili
language-tr = turc
language-uk = ukrainien
language-ur = ourdou
language-wo = wolof
language-yo = yoruba
language-zgh = amazighe
language-zh = chinois
