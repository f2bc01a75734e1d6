# Labels of the documents, in Spanish. Keys and variables equal those of the other languages.

## Language

language-name = español
percent = { $value } %
date-quarter = { $number ->
    [1] 1.er
    [3] 3.er
   *[other] { $number }.º
} trimestre de { $year }
date-half = { $number ->
    [1] primer semestre
   *[other] segundo semestre
} de { $year }
date-fiscal-year = ejercicio presupuestario { $year }
range = { $start } – { $end }
value-at = { $value } ({ $date })
value-unit = { PLURAL($count) ->
    [one] { $value } ({ $unit })
   *[other] { $value }{"\u00A0"}{ $unit }
}
value-symbol = { $value }{"\u00A0"}{ $unit }
unknown = desconocido
unknown-until = { $part ->
   *[other] por establecer antes de: { $date }
}
none = —
separator = { ", " }
total = Total
yes = sí
no = no
other-pillar = { -objective-word.gender ->
    [feminine] Otras
   *[other] Otros
} { -objective-word(form: "plural") }
colon = { ": " }

## Words for the levels of a plan, in the place of which a roadmap may have its own

-pillar-word = { $form ->
    [title] Pilar
    [title-plural] Pilares
    [plural] pilares
   *[singular] pilar
}
    .gender = masculine
-objective-word = { $form ->
    [title] Objetivo
    [title-plural] Objetivos
    [plural] objetivos
   *[singular] objetivo
}
    .gender = masculine
-action-word = { $form ->
    [title] Acción
    [title-plural] Acciones
    [plan] Plan de acción
    [plural] acciones
   *[singular] acción
}
    .gender = feminine

## Status of the document

status-working-draft = Borrador de trabajo
status-consultation = Borrador en consulta
status-revised = Borrador revisado
status-adopted = Aprobado
status-amended = Aprobado, con modificaciones

## Sections

section-foreword = Prólogo
section-reading-guide = Cómo leer este documento y comentarlo
section-acronyms = Siglas
section-summary = Resumen ejecutivo
section-context = Contexto y diagnóstico
section-vision = Visión
section-priorities = Prioridades
section-objectives = { -objective-word(form: "title-plural") } y { -action-word(form: "plural") } por { -pillar-word }
section-ethics = Componentes éticos
section-use-cases = Casos de uso y garantías
section-legislation = Plan de trabajo legislativo
section-governance = Gobernanza
section-monitoring = Seguimiento y evaluación: los indicadores
section-budget = Presupuesto y financiación
section-calendar = Calendario
section-risks = Registro de riesgos
section-conclusion = Conclusión y próximos pasos
section-action-plan = { -action-word(form: "plan") }
section-traceability = Respuesta a cada recomendación
section-norms = Textos internacionales de referencia
section-laws = Referencias jurídicas
section-actors = Actores
section-glossary = Glosario
section-waivers = Observaciones dispensadas
section-changes = Registro de cambios
annex = Anexo { $number }
norms-intro = Son textos de referencia; los que obligan al país figuran en un anexo propio. Solo se recogen los puntos a los que remite este documento.

## Words of the layout

partly-translated = Esta edición está traducida en parte: el resto figura en otro idioma.
not-translated = Lo que no está traducido en esta parte figura en otro idioma: { $languages }.
strengths = Fortalezas
weaknesses = Debilidades
opportunities = Oportunidades
threats = Amenazas
section-responsibilities = Quién responde de qué (RACI)
responsibilities-intro = A: responde de { -objective-word.gender ->
    [feminine] las
   *[other] los
} { -objective-word(form: "plural") }. R: ejecuta { -action-word.gender ->
    [feminine] las
   *[other] los
} { -action-word(form: "plural") }. C: participa en { -action-word.gender ->
    [feminine] ellas
   *[other] ellos
}. Todos los lectores de los informes públicos quedan informados (I).
accountable = A — { -objective-word(form: "plural") }
responsible = R — { -action-word(form: "plural") } { -action-word.gender ->
    [feminine] dirigidas
   *[other] dirigidos
}
consulted = C — { -action-word(form: "plural") } { -action-word.gender ->
    [feminine] apoyadas
   *[other] apoyados
}
figure-number = Figura
contents = Índice
of-pages = /
page-number = página { $number }
filter = Filtrar esta tabla:
search-page = Buscar en la página
search-found = Resultados
link-to = Enlace a
skip = Ir al contenido
epub-accessibility = El texto puede leerse sin las imágenes: cada imagen tiene una descripción y sus cifras.
languages = Idiomas
version = Versión
date = Fecha
horizon = Período
status = Estado
issuer = Emisor
mission = Misión
figures = El documento en cifras
pillar = { -pillar-word(form: "title") }
pillar-number = { -pillar-word(form: "title") } { $number }
objective = { -objective-word(form: "title") }
objectives = { -objective-word(form: "title-plural") }
problem = Problema
change = Cambio esperado
owner = Responsable
priority = Prioridad
rank = Orden
tier = Nivel
reason = Motivo
answers = Responde a
norms = Textos de referencia
territories = Territorios
indicators = Indicadores
indicator = Indicador
stage = Etapa
unit = Unidad
baseline = Valor inicial
target = Meta
milestones = Hitos
source = Fuente
frequency = Frecuencia
measured-by = Medido por
split = Desglose
actions = { -action-word(form: "title-plural") }
action = { -action-word(form: "title") }
lead = Entidad líder
partners = Socios
dates = Período
start = Inicio
end = Fin
deliverable = Entregable
cost = Costo
depends-on = Depende de
awaited = { $ends ->
    [start-to-start] empieza
    [start-to-finish] empieza
   *[other] termina
} { $lag ->
    [0] { "" }
   *[other] al menos { $lag } { PLURAL($lag) ->
        [one] mes
       *[other] meses
    }{ " " }
}antes de su { $ends ->
    [finish-to-finish] fin
    [start-to-finish] fin
   *[other] inicio
}
count = Cantidad
number = N.º
principles = Principios
principle = Principio
definition = Definición
mechanism = Mecanismo
safeguards = Garantías
safeguard = Garantía
description = Descripción
oversight = Supervisión ética
review = Revisión
complaints = Reclamaciones e incidentes
use-case = Caso de uso
sector = Sector
persons = Personas afectadas
impact = Nivel de impacto
personal-data = Datos personales
retention = Conservación
of-every-use = {""}, en todos los casos de uso
automated-decision = Decisión totalmente automatizada
assessment = Evaluación de impacto
risks = Riesgos
risk = Riesgo
category = Categoría
score = Puntuación (de 25)
residual = Residual
mitigation = Mitigación
trigger = Señal de alerta
text = Texto
kind = Tipo
purpose = Finalidad
cites = Textos vigentes afectados
stages = Etapas
impact-study = Estudio de impacto
bodies = Órganos
body = Órgano
role = Función
mandate = Mandato
chair = Presidencia
members = Miembros
reporting = Informes públicos
first-report = Primer informe
evaluations = Evaluaciones
evaluation = Evaluación
scope = Alcance
change-procedure = Procedimiento de modificación
consultation = Consulta
adoption = Aprobación
channel = Canal
audience = Público
comments-answers = Qué se hace con los comentarios
costed = Con costo estimado
existing = Medios existentes
unfunded = Sin financiación
amount = Importe
announced = Presupuesto anunciado
budget-no-amount = No se propone ningún importe en esta fase: cada { -action-word } indica si usa medios existentes o si aún falta su financiación.
runs = en curso
recommendation = Recomendación
recommendations = Recomendaciones
answered-by = Respondida por
missing-facets = Por cubrir
coverage-title = Cobertura de las recomendaciones por { -pillar-word }
coverage-of = { $covered } de { $total } recomendaciones cubiertas ({ $share })
code = Código
code-of = { $name } (código)
title = Título
cited-as = Citado como
applied-by = Elementos afectados
draft-text = proyecto, no aprobado
name = Nombre
acronym = Sigla
leads = { -action-word(form: "title-plural") } { -action-word.gender ->
    [feminine] dirigidas
   *[other] dirigidos
}
helps = { -action-word(form: "title-plural") } { -action-word.gender ->
    [feminine] apoyadas
   *[other] apoyados
}
owns = { -objective-word(form: "title-plural") }
term = Término
other-languages = Otros idiomas
rule = Regla
item = Elemento
until = Hasta
generated = Producido a partir de una fuente única, versión { $version }.

## Words of the format

tier-first = primer grupo
tier-second = segundo grupo
tier-third = tercer grupo
stage-input = insumo
stage-output = producto
stage-outcome = resultado
stage-impact = impacto
nature-input = Indicador de insumo
nature-output = Indicador de producto
nature-outcome = Indicador de resultado
nature-impact = Indicador de impacto
measure = Medida
measure-stock = situación en la fecha
measure-per-year = por año
measure-cumulative = acumulado
direction = Sentido
direction-increase = aumentar
direction-decrease = disminuir
direction-maintain = mantener
frequency-continuous = continua
frequency-monthly = mensual
frequency-quarterly = trimestral
frequency-half-yearly = semestral
frequency-yearly = anual
frequency-every-two-years = cada dos años
frequency-every-three-years = cada tres años
scroll-hint = Desplace la imagen hacia un lado para ver el resto.
split-sex = sexo
split-region = región
split-urban-rural = zona urbana o rural
split-age = edad
split-disability = discapacidad
split-sector = sector
split-size = tamaño
split-country = país
split-language = idioma
sector-health = salud
sector-education = educación
sector-administration = administración
sector-employment = empleo
sector-transport = transporte
sector-water = agua
sector-energy = energía
sector-agriculture = agricultura
sector-culture = cultura
sector-cybersecurity = ciberseguridad
sector-justice = justicia
sector-industry = industria
sector-infrastructure = infraestructuras
sector-research = investigación
sector-finance = finanzas
sector-taxation = fiscalidad
sector-environment = medio ambiente
sector-tourism = turismo
sector-security = seguridad
sector-defence = defensa
sector-trade = comercio
sector-housing = vivienda
sector-social-protection = protección social
sector-media = medios de comunicación
sector-telecommunications = telecomunicaciones
safeguard-human-oversight = supervisión humana
safeguard-notice = información a las personas
safeguard-appeal = recurso
safeguard-bias-test = prueba de sesgos
safeguard-privacy = privacidad
safeguard-security = seguridad
safeguard-impact-assessment = evaluación de impacto
safeguard-child-protection = protección de la infancia
safeguard-accessibility = accesibilidad
safeguard-traceability = trazabilidad
level-of-impact-minimal = impacto mínimo
level-of-impact-limited = impacto limitado
level-of-impact-high = impacto alto
impact-minimal = mínimo
impact-limited = limitado
impact-high = alto
risk-discrimination = discriminación
risk-employment = empleo
risk-cybersecurity = ciberseguridad
risk-privacy = privacidad
risk-safety = seguridad de las personas
risk-exclusion = exclusión
risk-dependence = dependencia
risk-environment = medio ambiente
risk-delivery = ejecución
risk-society = sociedad
level-low = bajo
level-medium = medio
level-high = alto
data-none = ninguno
data-processed = se tratan
data-sensitive = datos sensibles
data-stays = sin transferencia al extranjero
data-abroad = transferencia al extranjero
role-steering = dirección
role-delivery = ejecución
role-advisory = asesoramiento
role-oversight = supervisión
evaluation-mid-term = intermedia
evaluation-final = final
evaluation-independent = independiente
legal-status-planned = previsto
legal-status-draft = en redacción
legal-status-in-procedure = en trámite
legal-status-in-force = en vigor
cost-unfunded = sin financiación
cost-existing-means = medios existentes
cost-estimate = estimación
cost-approved = aprobado
funding-finance-law = presupuesto del Estado
funding-public-enterprise = empresa pública
funding-local-authority = administración territorial
funding-ppp = asociación público-privada
funding-private = fondos privados
funding-donor = donante o prestamista
coverage-covered = cubierta
coverage-partial = en parte
coverage-mentioned = mencionada
coverage-planned = prevista
coverage-excluded = excluida
coverage-missing = sin respuesta
kind-of-objective = { -objective-word }
kind-of-indicator = indicador
kind-of-action = { -action-word }
kind-of-priority = prioridad
kind-of-principle = principio
kind-of-safeguard = garantía
kind-of-use-case = caso de uso
kind-of-risk = riesgo
kind-of-legislation = texto jurídico
kind-of-body = órgano
kind-of-actor = actor
kind-of-territory = territorio
kind-of-term = término
kind-of-governance = gobernanza
kinds-of-objective = { -objective-word(form: "plural") }
kinds-of-indicator = indicadores
kinds-of-action = { -action-word(form: "plural") }
kinds-of-priority = prioridades
kinds-of-principle = principios
kinds-of-safeguard = garantías
kinds-of-use-case = casos de uso
kinds-of-risk = riesgos
kinds-of-legislation = textos jurídicos
kinds-of-body = órganos
kinds-of-actor = actores
kinds-of-territory = territorios
kinds-of-term = términos
kinds-of-governance = gobernanza

## Figures of the first page

figure-coverage = recomendaciones cubiertas
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
    [one] indicador
   *[other] indicadores
}
figure-leads = { PLURAL($count) ->
    [one] entidad líder
   *[other] entidades líderes
}
figure-high-impact = { PLURAL($count) ->
    [one] caso de uso de alto impacto
   *[other] casos de uso de alto impacto
}
figure-risks = { PLURAL($count) ->
    [one] riesgo en seguimiento
   *[other] riesgos en seguimiento
}
figure-legislation = { PLURAL($count) ->
    [one] texto en el plan legislativo
   *[other] textos en el plan legislativo
}
figure-unfunded = { PLURAL($count) ->
    [one] { -action-word } sin financiación
   *[other] { -action-word(form: "plural") } sin financiación
}

## Pictures

section-territories = Territorios
chart-part = { $title } ({ $part }/{ $parts })
chart-figures = Las cifras de esta imagen
chart-time = El tiempo va de izquierda a derecha.
chart-calendar = Calendario de { -action-word.gender ->
    [feminine] las
   *[other] los
} { -action-word(form: "plural") }
chart-continued = { $title } (continuación)
chart-in-phase = { -action-word } sin más fechas que las de su fase
chart-milestone = hito
chart-text-end = texto: publicación o adopción
chart-end = fin de { -action-word.gender ->
    [feminine] una
   *[other] un
} { -action-word }
chart-dependency = debe { $ends ->
    [start-to-start] empezar
    [start-to-finish] empezar
   *[other] terminar
} antes de que { $ends ->
    [finish-to-finish] termine
    [start-to-finish] termine
   *[other] empiece
} lo que señala la flecha
chart-elsewhere = { PLURAL($count) ->
    [one] una dependencia no representada: véase la tabla
   *[other] { $count } dependencias no representadas: véase la tabla
}
chart-dependencies = Dependencias
chart-funding = Financiación de { -action-word.gender ->
    [feminine] las
   *[other] los
} { -action-word(form: "plural") } por { -pillar-word }
chart-unsaid = Sin indicar
chart-cost = Costo por { -pillar-word } y año
chart-later = { $year } y después
chart-undated = sin año indicado
chart-indicators = Indicadores, del valor inicial a la meta
chart-indicators-alt = Indicadores representados: { $drawn } de { $total }, aquellos con situación de partida, un hito y meta conocidos
chart-risks = Matriz de riesgos, con los números del registro
chart-initial = Antes de la mitigación
chart-residual = Después de la mitigación
chart-place = { $likelihood } × { $impact } = { $score }
chart-likelihood = Probabilidad
chart-impact = Impacto
chart-leads = { -action-word(form: "title-plural") } por entidad líder
chart-bodies = Entidades líderes
chart-others = { PLURAL($count) ->
    [one] otro más
   *[other] otros { $count }
}
chart-nobody = Sin entidad líder
chart-territories = { -action-word(form: "title-plural") } por territorio
chart-territory = Territorio
chart-named = { -action-word(form: "title-plural") } para este territorio
chart-through = { -action-word(form: "title-plural") } para este territorio por su { -objective-word }
chart-chain = De las recomendaciones a { -action-word.gender ->
    [feminine] las
   *[other] los
} { -action-word(form: "plural") }: { -pillar-word } { $number }, { $title }
chart-full = responde por completo
chart-partly = responde en parte

## Tables of the workbook and of open data

id = Id
objective-id = { -objective-word(form: "title") } (id)
cost-status = Estado del costo
cost-note = Cómo se calculó el costo
currency = Moneda
baseline-date = Valor inicial: fecha
baseline-by = Valor inicial: por establecer antes de
baseline-source = Valor inicial: fuente
target-date = Meta: fecha
target-by = Meta: por fijar antes de
baseline-to = Valor inicial: límite superior
target-to = Meta: límite superior
baseline-bound = Valor inicial: alcance
target-bound = Meta: alcance
baseline-level = Valor inicial: nivel
target-level = Meta: nivel
baseline-times = Valor inicial: múltiplo
target-times = Meta: múltiplo
amount-to = Importe: límite superior
amount-bound = Importe: alcance
target-source = Meta: fuente
residual-likelihood = Probabilidad residual
residual-impact = Impacto residual
citation = Cita
answer = Respuesta
sheet-about = Acerca de
sheet-notice = Aviso
sheet-locked = Los ids están bloqueados: unen estas tablas a la fuente.
sheet-objectives = { -objective-word(form: "title-plural") }
sheet-actions = { -action-word(form: "plan") }
sheet-indicators = Indicadores
sheet-use-cases = Casos de uso
sheet-risks = Riesgos
sheet-traceability = Trazabilidad
sheet-norms = Textos aplicados
sheet-budget = Presupuesto

## Editions

section-validation = Informe de validación
section-comments = Ficha de comentarios
validation-intro = Lo que la verificación del { $date } todavía observa en este borrador, regla por regla.
validation-none = La verificación del { $date } no observa nada.
findings = Observaciones
severity = Gravedad
severity-error = error
severity-warning = advertencia
severity-info = nota
comments-intro = Una fila por comentario. Indique el párrafo por el código o número que figura a su lado y, si puede, proponga un texto.
comment-paragraph = Párrafo o número
comment-type = Tipo (general, técnico, de redacción)
comment = Comentario
comment-proposed = Texto propuesto
comment-author = Organización o persona
comment-language = Idioma
comment-answer = Respuesta (la rellena quien consulta)

## Redline

redline = Versión con cambios
redline-added = Añadido
redline-removed = Suprimido
redline-legend = lo que { $new } cambia en { $old }. Las palabras añadidas van subrayadas; las suprimidas, tachadas.

## Money, time, results

between = de { $from } a { $to }
bound-at-least = al menos { $value }
bound-at-most = como máximo { $value }
bound-about = aproximadamente { $value }
times = { $count ->
    [2] el doble del valor inicial
   *[other] { $times } veces el valor inicial
}
level-yes = sí
level-no = no
ending = { $part ->
    [year] hasta { $date }
    [month] hasta { $date }
   *[other] hasta el { $date }
}
since = { $part ->
    [year] desde { $date }
    [month] desde { $date }
   *[other] desde el { $date }
}
starting = { $part ->
    [year] a partir de { $date }
    [month] a partir de { $date }
   *[other] a partir del { $date }
}
ongoing = sin fecha de fin
other-source = { $source }: { $value }
rate = 1 { $currency } = { $rate } { $own } ({ $note })
fact-impact = Impacto a largo plazo
fact-lead = Responsable
fact-parent = Parte de
fact-beneficiaries = Beneficiarios
fact-timing = Cuándo
fact-recurring = Se repite
fact-phase = Fase
fact-programme = Programa
fact-leads-to = Conduce a
fact-condition = Condición
fact-duties = Tareas
fact-place = Lugar
fact-contact = Contacto
fact-legal-basis = Base jurídica
fact-formality = Trámite
fact-transfer = Transferencia
fact-territories = Territorios
fact-links = Más información
fact-part-of = Incluido en el costo de
fact-cost-parts = De los cuales
fact-cost-years = Por año
capital = gasto de capital
running = gasto corriente
fact-funding = Pagado por
succeeded-by = sucedido por { $actor }
formerly = Anteriormente
successor = Sucesor
outcomes = Resultados
outcome = Resultado
measured-as = Medido por
lessons = Lecciones de planes anteriores
benchmarks = Lo que hacen otros
section-programmes = Programas y proyectos emblemáticos
section-annexes = Otros anexos
section-bibliography = Fuentes
phases = Fases
envelope-matrix = Presupuesto anunciado por { -pillar-word } y fuente
envelope-compared = Anunciado y previsto
envelope-lines = Líneas del presupuesto anunciado
beyond-total = Además del total
no-year = sin año
no-pillar = sin { -pillar-word }
no-source = fuente sin precisar
by-pillar = Por { -pillar-word }
by-year = Por año
by-source = Por fuente
announced-amount = Anunciado
planned-amount = En { -action-word.gender ->
    [feminine] las
   *[other] los
} { -action-word(form: "plural") }
gap = Diferencia
rates = Tipos de cambio
rounding = Redondeado a
line = Línea
source-of-money = Fuente
payer = Pagador
year = Año
accessed = consultado: { $date }
links = Más información
funding-status-secured = asegurado
funding-status-pledged = comprometido
funding-status-sought = por obtener
funding-budget = presupuesto público
funding-fund = fondo
funding-loan = préstamo
funding-development-bank = banco de desarrollo
funding-in-kind = en especie
decision-accepted = aceptada
decision-in-part = aceptada en parte
decision-deferred = aplazada
decision-declined = rechazada
decision-reversed = revocada
fact-baseline = Valor inicial, tal como se dice
fact-target = Meta, tal como se dice
fact-scale = Escala
fact-groups = Por grupo
sheet-facts = Otros datos
sheet-outcomes = Resultados
sheet-phases = Fases
sheet-programmes = Programas
sheet-budget-lines = Líneas presupuestarias
sheet-images = Imágenes
image-file = Archivo
image-after = Situada después de
image-alt = Muestra
image-licence = Licencia
sheet-bibliography = Fuentes
sheet-texts = Textos
gaps = Por qué la respuesta es parcial
subtitle = Subtítulo
element = Elemento
key = Clave
what = Qué
said = Lo dicho
note = Nota
authors = Autores
publisher = Editor
address = Dirección
read-on = Consultado el
fact-cost = Costo según lo indicado
decision = Decisión
decided-by = Decidido por
measures = Medidas
fact-ongoing = Continúa

## Said first

brief-with-target = indicadores con una meta conocida
brief-begun = { -action-word(form: "plural") } que comienzan el primer año
brief-funded = { -action-word(form: "plural") } con medios identificados
brief-within-means = { -action-word(form: "plural") } { -action-word.gender ->
    [feminine] previstas
   *[other] previstos
} con medios existentes
brief-asked = Costo estimado
brief-existing = { -action-word(form: "title-plural") } con medios existentes
brief-unfunded = { -action-word(form: "title-plural") } sin financiación
brief-priorities = Lo que busca cada prioridad
brief-first-year = Por terminar el primer año
brief-others = { PLURAL($count) ->
    [one] y { -action-word.gender ->
        [feminine] una
       *[other] un
    } { -action-word } más, en el anexo ({ -action-word(form: "plan") })
   *[other] y { $count } { -action-word(form: "plural") } más, en el anexo ({ -action-word(form: "plan") })
}
brief-money = Los medios
brief-risks = Los riesgos más graves
brief-decisions = Decisiones e informes: quién y cuándo
brief-by = Responsable
brief-comment = Cómo opinar
decision-adoption = Aprobación del plan
prepared-by = preparación
passed-by = aprobación
indicative-date = { $date } (fecha indicativa)
adopted-by = Aprobado por
to-be-named = por designar
decision-mid-term = Evaluación intermedia
decision-final = Evaluación final
decision-independent = Evaluación independiente

## What a pillar opens with

chart-strip = Calendario: { $title }
opening-changes = Qué cambia
opening-targets = Qué se alcanzará
opening-measured = Lo que se medirá
opening-unset = { PLURAL($count) ->
        [one] { $count } indicador cuya meta está por fijar
       *[other] { $count } indicadores cuya meta está por fijar
    }{ $date ->
        [none] {""}
       *[other] , a más tardar { $date }
    }{ $undated ->
        [none] {""}
       *[other] {","} de ellos { $undated } sin fecha
    }
opening-leads = Responsables
opening-dates = Cuándo
safeguards-by-use = Garantías por caso de uso
risks-by-use-note = Los números son los del registro de riesgos; solo figuran los que conlleva algún uso.
measured = Metas conocidas y por fijar, por { -pillar-word }
measured-intro = Los indicadores figuran con sus { -objective-word(form: "plural") }, cuyos números llevan.
measured-drawn = Se dibujan aquellos de los que se conocen la situación de partida, al menos un hito y la meta.
measured-targets = Metas conocidas
measured-unset = Metas por fijar
measured-silent = Sin meta
more-of = y { $count } más
opening-undated = Sin fecha: { $count }
territories-intro = Aquí figura solo lo que nombra un territorio; lo demás concierne a todo el país.
chart-overview = Calendario de { -objective-word.gender ->
    [feminine] las
   *[other] los
} { -objective-word(form: "plural") }
risks-by-use = Riesgos por caso de uso
sheet-milestones = Hitos
sheet-actors = Actores
sheet-responsibilities = Responsabilidades (RACI)
sheet-governance = Órganos de gobernanza
sheet-legislation = Plan legislativo
sheet-principles = Principios
sheet-safeguards = Garantías
sheet-territories = Territorios
sheet-glossary = Glosario
