# Libellés des documents en amazighe (tifinaghe). Formulations proposées, à valider par l’Institut
# royal de la culture amazighe. Ce qui n’est pas ici reste en français, et se voit comme tel.

# La langue dont les libellés remplacent ceux qui manquent.
stand-in = fr

## Language

language-name = ⵜⴰⵎⴰⵣⵉⵖⵜ
percent = { $value } %
range = { $start } – { $end }
value-at = { $value } ({ $date })
none = —
separator = { ", " }
yes = ⵢⵢⵀ
no = ⵓⵀⵓ
colon = { ": " }

## Sections

section-foreword = ⵜⴰⵣⵡⴰⵔⵜ
section-summary = ⴰⵙⴳⵣⵍ
section-vision = ⵜⴰⵏⵏⴰⵢⵜ
section-action-plan = ⴰⵖⴰⵡⴰⵙ ⵏ ⵜⵉⴳⴰⵡⵉⵏ
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
objective = ⴰⵡⵜⵜⴰⵙ
objectives = ⵉⵡⵜⵜⴰⵙⵏ
territories = ⵜⵉⵙⴳⵉⵡⵉⵏ
actions = ⵜⵉⴳⴰⵡⵉⵏ
action = ⵜⵉⴳⴰⵡⵜ
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
