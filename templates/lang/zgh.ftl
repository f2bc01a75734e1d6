# Libellés des documents en amazighe (tifinaghe). Formulations proposées, à valider par l’Institut
# royal de la culture amazighe. Ce qui n’est pas ici reste en français, et se voit comme tel.

# La langue dont les libellés remplacent ceux qui manquent.
stand-in = fr

## Language

language-name = ⵜⴰⵎⴰⵣⵉⵖⵜ
percent = { $value } %
range = { $start } – { $end }
value-at = { $value } ({ $date })
none = —
separator = { ", " }
yes = ⵢⵢⵀ
no = ⵓⵀⵓ
colon = { ": " }

## Words for the levels of a plan, in the place of which a roadmap may have its own

-objective-word = { $form ->
    [title-plural] ⵉⵡⵜⵜⴰⵙⵏ
   *[title] ⴰⵡⵜⵜⴰⵙ
}
    .gender = other
-action-word = { $form ->
    [plan] ⴰⵖⴰⵡⴰⵙ ⵏ ⵜⵉⴳⴰⵡⵉⵏ
    [title-plural] ⵜⵉⴳⴰⵡⵉⵏ
   *[title] ⵜⵉⴳⴰⵡⵜ
}
    .gender = other

## Sections

section-foreword = ⵜⴰⵣⵡⴰⵔⵜ
section-summary = ⴰⵙⴳⵣⵍ
section-vision = ⵜⴰⵏⵏⴰⵢⵜ
section-action-plan = { -action-word(form: "plan") }
section-laws = ⵉⵙⵓⴹⴰⴼ
section-actors = ⵉⵎⵙⴽⴰⵔⵏ
section-glossary = ⴰⵎⴰⵡⴰⵍ
section-territories = ⵜⵉⵙⴳⵉⵡⵉⵏ

## Words of the layout

contents = ⵜⵓⵎⴰⵢⵉⵏ
page-number = ⵜⴰⵙⵏⴰ { $number }
languages = ⵜⵓⵜⵍⴰⵢⵉⵏ
version = ⵜⵓⵏⵖⵉⵍⵜ
date = ⴰⵙⴰⴽⵓⴷ
objective = { -objective-word(form: "title") }
objectives = { -objective-word(form: "title-plural") }
territories = ⵜⵉⵙⴳⵉⵡⵉⵏ
actions = { -action-word(form: "title-plural") }
action = { -action-word(form: "title") }
start = ⴰⵙⵙⵏⵜⵉ
end = ⵜⵉⴳⵉⵔⴰ
number = ⵓⵟⵟⵓⵏ
definition = ⴰⵙⵏⵎⵍ
text = ⴰⴹⵕⵉⵚ
members = ⵉⴳⵎⴰⵎⵏ
code = ⵜⴰⵏⴳⴰⵍⵜ
title = ⴰⵣⵡⵍ
name = ⵉⵙⵎ
term = ⵉⵔⵎ
other-languages = ⵜⵓⵜⵍⴰⵢⵉⵏ ⵢⴰⴹⵏ
answer = ⵜⴰⵎⵔⴰⵔⵓⵜ

## Words of the format

sector-health = ⵜⴰⴷⵓⵙⵉ
sector-education = ⴰⵙⴳⵎⵉ
sector-employment = ⵜⴰⵡⵓⵔⵉ
sector-water = ⴰⵎⴰⵏ
sector-culture = ⵜⴰⴷⵍⵙⴰ
kind-of-objective = ⴰⵡⵜⵜⴰⵙ
kind-of-action = ⵜⵉⴳⴰⵡⵜ
kind-of-legislation = ⴰⴹⵕⵉⵚ
kind-of-term = ⵉⵔⵎ
chart-territory = ⵜⴰⵙⴳⴰ
sheet-objectives = ⵉⵡⵜⵜⴰⵙⵏ
sheet-actions = ⴰⵖⴰⵡⴰⵙ ⵏ ⵜⵉⴳⴰⵡⵉⵏ
