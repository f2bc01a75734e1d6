# Labels of the documents, in Portuguese. Keys and variables equal those of the other languages.

## Language

language-name = português
percent = { $value }%
date-quarter = { $number }º trimestre de { $year }
date-half = { $number ->
    [1] primeiro semestre
   *[other] segundo semestre
} de { $year }
date-fiscal-year = exercício financeiro { $year }
range = { $start } – { $end }
value-at = { $value } ({ $date })
value-unit = { PLURAL($count) ->
    [one] { $value } ({ $unit })
   *[other] { $value }{"\u00A0"}{ $unit }
}
value-symbol = { $value }{"\u00A0"}{ $unit }
unknown = desconhecido
unknown-until = { $part ->
    [half] a estabelecer até o { $date }
    [quarter] a estabelecer até o { $date }
    [fiscal] a estabelecer até o { $date }
   *[other] a estabelecer até { $date }
}
none = —
separator = { ", " }
total = Total
yes = sim
no = não
other-pillar = { -objective-word.gender ->
    [feminine] Outras
   *[other] Outros
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
    [title] Ação
    [title-plural] Ações
    [plan] Plano de ação
    [plural] ações
   *[singular] ação
}
    .gender = feminine

## Status of the document

status-working-draft = Versão preliminar de trabalho
status-consultation = Versão em consulta
status-revised = Versão revista
status-adopted = Adotado
status-amended = Adotado, com alterações

## Sections

section-foreword = Prefácio
section-reading-guide = Como ler este documento e comentá-lo
section-acronyms = Siglas
section-summary = Sumário executivo
section-context = Contexto e diagnóstico
section-vision = Visão
section-priorities = Prioridades
section-objectives = { -objective-word(form: "title-plural") } e { -action-word(form: "plural") } por { -pillar-word }
section-ethics = Componentes éticos
section-use-cases = Casos de uso e salvaguardas
section-legislation = Plano de trabalho legislativo
section-governance = Governança
section-monitoring = Monitoramento e avaliação: os indicadores
section-budget = Orçamento e financiamento
section-calendar = Calendário
section-risks = Registro de riscos
section-conclusion = Conclusão e próximos passos
section-action-plan = { -action-word(form: "plan") }
section-traceability = Resposta a cada recomendação
section-norms = Textos internacionais de referência
section-laws = Referências jurídicas
section-actors = Atores
section-glossary = Glossário
section-waivers = Observações dispensadas
section-changes = Registro de alterações
annex = Anexo { $number }
norms-intro = São textos de referência; os que obrigam o país figuram em anexo próprio. Só constam os pontos a que este documento se refere.

## Words of the layout

partly-translated = Esta edição está traduzida em parte: o restante figura em outro idioma.
not-translated = O que não está traduzido nesta parte figura em outro idioma: { $languages }.
strengths = Forças
weaknesses = Fraquezas
opportunities = Oportunidades
threats = Ameaças
section-responsibilities = Quem responde por quê (RACI)
responsibilities-intro = A: responde { -objective-word.gender ->
    [feminine] pelas
   *[other] pelos
} { -objective-word(form: "plural") }. R: executa { -action-word.gender ->
    [feminine] as
   *[other] os
} { -action-word(form: "plural") }. C: participa { -action-word.gender ->
    [feminine] delas
   *[other] deles
}. Todos os leitores dos relatórios públicos são informados (I).
accountable = A — { -objective-word(form: "plural") }
responsible = R — { -action-word(form: "plural") } { -action-word.gender ->
    [feminine] lideradas
   *[other] liderados
}
consulted = C — { -action-word(form: "plural") } { -action-word.gender ->
    [feminine] apoiadas
   *[other] apoiados
}
figure-number = Figura
contents = Sumário
of-pages = /
page-number = página { $number }
filter = Filtrar esta tabela:
search-page = Pesquisar na página
search-found = Resultados
link-to = Ligação para
skip = Ir para o conteúdo
epub-accessibility = O texto pode ser lido sem as imagens: cada imagem tem uma descrição e seus números.
languages = Idiomas
version = Versão
date = Data
horizon = Período
status = Situação
issuer = Emissor
mission = Missão
figures = O documento em números
pillar = { -pillar-word(form: "title") }
pillar-number = { -pillar-word(form: "title") } { $number }
objective = { -objective-word(form: "title") }
objectives = { -objective-word(form: "title-plural") }
problem = Problema
change = Mudança esperada
owner = Responsável
priority = Prioridade
rank = Ordem
tier = Nível
reason = Motivo
answers = Responde a
norms = Textos de referência
territories = Territórios
indicators = Indicadores
indicator = Indicador
stage = Etapa
unit = Unidade
baseline = Valor inicial
target = Meta
milestones = Marcos
source = Fonte
frequency = Frequência
measured-by = Medido por
split = Desagregação
actions = { -action-word(form: "title-plural") }
action = { -action-word(form: "title") }
lead = Entidade líder
partners = Parceiros
dates = Período
start = Início
end = Fim
deliverable = Entrega
cost = Custo
depends-on = Depende de
awaited = { $ends ->
    [start-to-start] começa
    [start-to-finish] começa
   *[other] termina
} { $lag ->
    [0] { "" }
   *[other] pelo menos { $lag } { PLURAL($lag) ->
        [one] mês
       *[other] meses
    }{ " " }
}antes do seu { $ends ->
    [finish-to-finish] fim
    [start-to-finish] fim
   *[other] início
}
count = Quantidade
number = Nº
principles = Princípios
principle = Princípio
definition = Definição
mechanism = Mecanismo
safeguards = Salvaguardas
safeguard = Salvaguarda
description = Descrição
oversight = Supervisão ética
review = Revisão
complaints = Reclamações e incidentes
use-case = Caso de uso
sector = Setor
persons = Pessoas afetadas
impact = Nível de impacto
personal-data = Dados pessoais
retention = Retenção
of-every-use = {""}, em todos os casos de uso
automated-decision = Decisão totalmente automatizada
assessment = Avaliação de impacto
risks = Riscos
risk = Risco
category = Categoria
score = Pontuação (de 25)
residual = Residual
mitigation = Mitigação
trigger = Sinal de alerta
text = Texto
kind = Tipo
purpose = Finalidade
cites = Textos vigentes afetados
stages = Etapas
impact-study = Estudo de impacto
bodies = Órgãos
body = Órgão
role = Papel
mandate = Mandato
chair = Presidência
members = Membros
reporting = Relatórios públicos
first-report = Primeiro relatório
evaluations = Avaliações
evaluation = Avaliação
scope = Escopo
change-procedure = Procedimento de alteração
consultation = Consulta
adoption = Adoção
channel = Canal
audience = Público
comments-answers = O que é feito dos comentários
costed = Com custo estimado
existing = Meios existentes
unfunded = Sem financiamento
amount = Valor
announced = Orçamento anunciado
budget-no-amount = Nenhum valor é proposto nesta fase: cada { -action-word } indica se usa meios existentes ou se ainda falta o seu financiamento.
runs = em curso
recommendation = Recomendação
recommendations = Recomendações
answered-by = Respondida por
missing-facets = A cobrir
coverage-title = Cobertura das recomendações por { -pillar-word }
coverage-of = { $covered } de { $total } recomendações cobertas ({ $share })
code = Código
code-of = { $name } (código)
title = Título
cited-as = Citado como
applied-by = Elementos abrangidos
draft-text = projeto, não adotado
name = Nome
acronym = Sigla
leads = { -action-word(form: "title-plural") } { -action-word.gender ->
    [feminine] lideradas
   *[other] liderados
}
helps = { -action-word(form: "title-plural") } { -action-word.gender ->
    [feminine] apoiadas
   *[other] apoiados
}
owns = { -objective-word(form: "title-plural") }
term = Termo
other-languages = Outros idiomas
rule = Regra
item = Elemento
until = Até
generated = Produzido a partir de uma fonte única, versão { $version }.

## Words of the format

tier-first = primeiro grupo
tier-second = segundo grupo
tier-third = terceiro grupo
stage-input = insumo
stage-output = produto
stage-outcome = resultado
stage-impact = impacto
nature-input = Indicador de insumo
nature-output = Indicador de produto
nature-outcome = Indicador de resultado
nature-impact = Indicador de impacto
measure = Medida
measure-stock = situação na data
measure-per-year = por ano
measure-cumulative = acumulado
direction = Sentido
direction-increase = aumentar
direction-decrease = diminuir
direction-maintain = manter
frequency-continuous = contínua
frequency-monthly = mensal
frequency-quarterly = trimestral
frequency-half-yearly = semestral
frequency-yearly = anual
frequency-every-two-years = a cada dois anos
frequency-every-three-years = a cada três anos
scroll-hint = Deslize a imagem para o lado para ver o resto.
split-sex = sexo
split-region = região
split-urban-rural = zona urbana ou rural
split-age = idade
split-disability = deficiência
split-sector = setor
split-size = tamanho
split-country = país
split-language = idioma
sector-health = saúde
sector-education = educação
sector-administration = administração
sector-employment = emprego
sector-transport = transporte
sector-water = água
sector-energy = energia
sector-agriculture = agricultura
sector-culture = cultura
sector-cybersecurity = cibersegurança
sector-justice = justiça
sector-industry = indústria
sector-infrastructure = infraestruturas
sector-research = pesquisa
sector-finance = finanças
sector-taxation = tributação
sector-environment = meio ambiente
sector-tourism = turismo
sector-security = segurança
sector-defence = defesa
sector-trade = comércio
sector-housing = habitação
sector-social-protection = proteção social
sector-media = mídia
sector-telecommunications = telecomunicações
safeguard-human-oversight = supervisão humana
safeguard-notice = informação às pessoas
safeguard-appeal = recurso
safeguard-bias-test = teste de vieses
safeguard-privacy = privacidade
safeguard-security = segurança
safeguard-impact-assessment = avaliação de impacto
safeguard-child-protection = proteção da criança
safeguard-accessibility = acessibilidade
safeguard-traceability = rastreabilidade
level-of-impact-minimal = impacto mínimo
level-of-impact-limited = impacto limitado
level-of-impact-high = impacto alto
impact-minimal = mínimo
impact-limited = limitado
impact-high = alto
risk-discrimination = discriminação
risk-employment = emprego
risk-cybersecurity = cibersegurança
risk-privacy = privacidade
risk-safety = segurança das pessoas
risk-exclusion = exclusão
risk-dependence = dependência
risk-environment = meio ambiente
risk-delivery = execução
risk-society = sociedade
level-low = baixo
level-medium = médio
level-high = alto
data-none = nenhum
data-processed = tratados
data-sensitive = dados sensíveis
data-stays = sem transferência para o exterior
data-abroad = transferência para o exterior
role-steering = direção
role-delivery = execução
role-advisory = assessoramento
role-oversight = supervisão
evaluation-mid-term = intermediária
evaluation-final = final
evaluation-independent = independente
legal-status-planned = previsto
legal-status-draft = em elaboração
legal-status-in-procedure = em tramitação
legal-status-in-force = em vigor
cost-unfunded = sem financiamento
cost-existing-means = meios existentes
cost-estimate = estimativa
cost-approved = aprovado
funding-finance-law = orçamento do Estado
funding-public-enterprise = empresa pública
funding-local-authority = governo local
funding-ppp = parceria público-privada
funding-private = recursos privados
funding-donor = doador ou financiador
coverage-covered = coberta
coverage-partial = em parte
coverage-mentioned = mencionada
coverage-planned = prevista
coverage-excluded = excluída
coverage-missing = sem resposta
kind-of-objective = { -objective-word }
kind-of-indicator = indicador
kind-of-action = { -action-word }
kind-of-priority = prioridade
kind-of-principle = princípio
kind-of-safeguard = salvaguarda
kind-of-use-case = caso de uso
kind-of-risk = risco
kind-of-legislation = texto jurídico
kind-of-body = órgão
kind-of-actor = ator
kind-of-territory = território
kind-of-term = termo
kind-of-governance = governança
kinds-of-objective = { -objective-word(form: "plural") }
kinds-of-indicator = indicadores
kinds-of-action = { -action-word(form: "plural") }
kinds-of-priority = prioridades
kinds-of-principle = princípios
kinds-of-safeguard = salvaguardas
kinds-of-use-case = casos de uso
kinds-of-risk = riscos
kinds-of-legislation = textos jurídicos
kinds-of-body = órgãos
kinds-of-actor = atores
kinds-of-territory = territórios
kinds-of-term = termos
kinds-of-governance = governança

## Figures of the first page

figure-coverage = recomendações cobertas
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
    [one] entidade líder
   *[other] entidades líderes
}
figure-high-impact = { PLURAL($count) ->
    [one] caso de uso de alto impacto
   *[other] casos de uso de alto impacto
}
figure-risks = { PLURAL($count) ->
    [one] risco monitorado
   *[other] riscos monitorados
}
figure-legislation = { PLURAL($count) ->
    [one] texto no plano legislativo
   *[other] textos no plano legislativo
}
figure-unfunded = { PLURAL($count) ->
    [one] { -action-word } sem financiamento
   *[other] { -action-word(form: "plural") } sem financiamento
}

## Pictures

section-territories = Territórios
chart-part = { $title } ({ $part }/{ $parts })
chart-figures = Os números desta imagem
chart-time = O tempo corre da esquerda para a direita.
chart-calendar = Calendário { -action-word.gender ->
    [feminine] das
   *[other] dos
} { -action-word(form: "plural") }
chart-continued = { $title } (continuação)
chart-in-phase = { -action-word } sem outras datas além das da sua fase
chart-milestone = marco
chart-text-end = texto: publicação ou adoção
chart-end = fim de { -action-word.gender ->
    [feminine] uma
   *[other] um
} { -action-word }
chart-dependency = deve { $ends ->
    [start-to-start] começar
    [start-to-finish] começar
   *[other] terminar
} antes do { $ends ->
    [finish-to-finish] fim
    [start-to-finish] fim
   *[other] início
} do que a seta aponta
chart-elsewhere = { PLURAL($count) ->
    [one] uma dependência não representada: ver a tabela
   *[other] { $count } dependências não representadas: ver a tabela
}
chart-dependencies = Dependências
chart-funding = Financiamento { -action-word.gender ->
    [feminine] das
   *[other] dos
} { -action-word(form: "plural") } por { -pillar-word }
chart-unsaid = Não informado
chart-cost = Custo por { -pillar-word } e ano
chart-later = { $year } e depois
chart-undated = sem ano informado
chart-indicators = Indicadores, do valor inicial à meta
chart-indicators-alt = Indicadores representados: { $drawn } de { $total }, aqueles com situação de partida, um marco e meta conhecidos
chart-risks = Matriz de riscos, com os números do registro
chart-initial = Antes da mitigação
chart-residual = Depois da mitigação
chart-place = { $likelihood } × { $impact } = { $score }
chart-likelihood = Probabilidade
chart-impact = Impacto
chart-leads = { -action-word(form: "title-plural") } por entidade líder
chart-bodies = Entidades líderes
chart-others = { PLURAL($count) ->
    [one] outro
   *[other] outros { $count }
}
chart-nobody = Sem entidade líder
chart-territories = { -action-word(form: "title-plural") } por território
chart-territory = Território
chart-named = { -action-word(form: "title-plural") } para este território
chart-through = { -action-word(form: "title-plural") } para este território por meio { -objective-word.gender ->
    [feminine] da sua
   *[other] do seu
} { -objective-word }
chart-chain = Das recomendações { -action-word.gender ->
    [feminine] às
   *[other] aos
} { -action-word(form: "plural") }: { -pillar-word } { $number }, { $title }
chart-full = responde por completo
chart-partly = responde em parte

## Tables of the workbook and of open data

id = Id
objective-id = { -objective-word(form: "title") } (id)
cost-status = Situação do custo
cost-note = Como o custo foi calculado
currency = Moeda
baseline-date = Valor inicial: data
baseline-by = Valor inicial: a estabelecer até
baseline-source = Valor inicial: fonte
target-date = Meta: data
target-by = Meta: a fixar até
baseline-to = Valor inicial: limite superior
target-to = Meta: limite superior
baseline-bound = Valor inicial: alcance
target-bound = Meta: alcance
baseline-level = Valor inicial: nível
target-level = Meta: nível
baseline-times = Valor inicial: múltiplo
target-times = Meta: múltiplo
amount-to = Valor: limite superior
amount-bound = Valor: alcance
target-source = Meta: fonte
residual-likelihood = Probabilidade residual
residual-impact = Impacto residual
citation = Citação
answer = Resposta
sheet-about = Sobre
sheet-notice = Aviso
sheet-locked = Os ids estão bloqueados: eles ligam estas tabelas à fonte.
sheet-objectives = { -objective-word(form: "title-plural") }
sheet-actions = { -action-word(form: "plan") }
sheet-indicators = Indicadores
sheet-use-cases = Casos de uso
sheet-risks = Riscos
sheet-traceability = Rastreabilidade
sheet-norms = Textos aplicados
sheet-budget = Orçamento

## Editions

section-validation = Relatório de validação
section-comments = Ficha de comentários
validation-intro = O que a verificação de { $date } ainda observa nesta versão, regra por regra.
validation-none = A verificação de { $date } não observa nada.
findings = Observações
severity = Gravidade
severity-error = erro
severity-warning = aviso
severity-info = nota
comments-intro = Uma linha por comentário. Indique o parágrafo pelo código ou número ao seu lado e, se puder, proponha um texto.
comment-paragraph = Parágrafo ou número
comment-type = Tipo (geral, técnico, de redação)
comment = Comentário
comment-proposed = Texto proposto
comment-author = Organização ou pessoa
comment-language = Idioma
comment-answer = Resposta (preenchida por quem consulta)

## Redline

redline = Versão com alterações
redline-added = Acrescentado
redline-removed = Suprimido
redline-legend = o que { $new } altera em { $old }. As palavras acrescentadas estão sublinhadas; as suprimidas, riscadas.

## Money, time, results

between = de { $from } a { $to }
bound-at-least = pelo menos { $value }
bound-at-most = no máximo { $value }
bound-about = cerca de { $value }
times = { $count ->
    [2] o dobro do valor inicial
   *[other] { $times } vezes o valor inicial
}
level-yes = sim
level-no = não
ending = { $part ->
    [half] até o { $date }
    [quarter] até o { $date }
    [fiscal] até o { $date }
   *[other] até { $date }
}
since = { $part ->
    [half] desde o { $date }
    [quarter] desde o { $date }
    [fiscal] desde o { $date }
   *[other] desde { $date }
}
starting = { $part ->
    [half] a partir do { $date }
    [quarter] a partir do { $date }
    [fiscal] a partir do { $date }
   *[other] a partir de { $date }
}
ongoing = sem data de fim
other-source = { $source }: { $value }
rate = 1 { $currency } = { $rate } { $own } ({ $note })
fact-impact = Impacto no longo prazo
fact-lead = Responsável
fact-parent = Parte de
fact-beneficiaries = Beneficiários
fact-timing = Quando
fact-recurring = Repetição
fact-phase = Fase
fact-programme = Programa
fact-leads-to = Leva a
fact-condition = Condição
fact-duties = Tarefas
fact-place = Lugar
fact-contact = Contato
fact-legal-basis = Base legal
fact-formality = Formalidade
fact-transfer = Transferência
fact-territories = Territórios
fact-links = Mais informações
fact-part-of = Incluído no custo de
fact-cost-parts = Dos quais
fact-cost-years = Por ano
capital = despesa de capital
running = despesa corrente
fact-funding = Pago por
succeeded-by = sucedido por { $actor }
formerly = Anteriormente
successor = Sucessor
outcomes = Resultados
outcome = Resultado
measured-as = Medido por
lessons = Lições de planos anteriores
benchmarks = O que outros fazem
section-programmes = Programas e projetos emblemáticos
section-annexes = Outros anexos
section-bibliography = Fontes
phases = Fases
envelope-matrix = Orçamento anunciado por { -pillar-word } e fonte
envelope-compared = Anunciado e previsto
envelope-lines = Linhas do orçamento anunciado
beyond-total = Além do total
no-year = sem ano
no-pillar = sem { -pillar-word }
no-source = fonte não indicada
by-pillar = Por { -pillar-word }
by-year = Por ano
by-source = Por fonte
announced-amount = Anunciado
planned-amount = { -action-word.gender ->
    [feminine] Nas
   *[other] Nos
} { -action-word(form: "plural") }
gap = Diferença
rates = Taxas de câmbio
rounding = Arredondado a
line = Linha
source-of-money = Fonte
payer = Pagador
year = Ano
accessed = consultado: { $date }
links = Mais informações
funding-status-secured = assegurado
funding-status-pledged = prometido
funding-status-sought = a obter
funding-budget = orçamento público
funding-fund = fundo
funding-loan = empréstimo
funding-development-bank = banco de desenvolvimento
funding-in-kind = em espécie (bens e serviços)
decision-accepted = aceita
decision-in-part = aceita em parte
decision-deferred = adiada
decision-declined = recusada
decision-reversed = revertida
fact-baseline = Valor inicial, tal como dito
fact-target = Meta, tal como dita
fact-scale = Escala
fact-groups = Por grupo
sheet-facts = Outros dados
sheet-outcomes = Resultados
sheet-phases = Fases
sheet-programmes = Programas
sheet-budget-lines = Linhas orçamentárias
sheet-images = Imagens
image-file = Arquivo
image-after = Fica depois de
image-alt = Mostra
image-licence = Licença
sheet-bibliography = Fontes
sheet-texts = Textos
gaps = Por que a resposta é parcial
subtitle = Subtítulo
element = Elemento
key = Chave
what = O quê
said = O que se diz
note = Nota
authors = Autores
publisher = Editora
address = Endereço
read-on = Consultado em
fact-cost = Custo conforme indicado
decision = Decisão
decided-by = Decidido por
measures = Medidas
fact-ongoing = Continua

## Said first

brief-with-target = indicadores com meta conhecida
brief-begun = { -action-word(form: "plural") } que começam no primeiro ano
brief-funded = { -action-word(form: "plural") } com meios identificados
brief-within-means = { -action-word(form: "plural") } { -action-word.gender ->
    [feminine] previstas
   *[other] previstos
} com meios existentes
brief-asked = Custo estimado
brief-existing = { -action-word(form: "title-plural") } com meios existentes
brief-unfunded = { -action-word(form: "title-plural") } sem financiamento
brief-priorities = O que cada prioridade pretende
brief-first-year = A concluir no primeiro ano
brief-others = { PLURAL($count) ->
    [one] e mais { -action-word.gender ->
        [feminine] uma
       *[other] um
    } { -action-word }, no anexo ({ -action-word(form: "plan") })
   *[other] e mais { $count } { -action-word(form: "plural") }, no anexo ({ -action-word(form: "plan") })
}
brief-money = Os meios
brief-risks = Os riscos mais graves
brief-decisions = Decisões e relatórios: quem e quando
brief-by = Responsável
brief-comment = Como opinar
decision-adoption = Adoção do plano
prepared-by = preparação
passed-by = aprovação
indicative-date = { $date } (data indicativa)
adopted-by = Aprovado por
to-be-named = a designar
decision-mid-term = Avaliação intermediária
decision-final = Avaliação final
decision-independent = Avaliação independente

## What a pillar opens with

chart-strip = Calendário: { $title }
opening-changes = O que muda
opening-targets = O que será alcançado
opening-measured = O que será medido
opening-unset = { PLURAL($count) ->
        [one] { $count } indicador cuja meta está por fixar
       *[other] { $count } indicadores cuja meta está por fixar
    }{ $date ->
        [none] {""}
       *[other] , o mais tardar { $date }
    }{ $undated ->
        [none] {""}
       *[other] {","} dos quais { $undated } sem data
    }
opening-leads = Responsáveis
opening-dates = Quando
safeguards-by-use = Garantias por caso de uso
risks-by-use-note = Os números são os do registo de riscos; só figuram os que algum uso traz.
measured = Metas conhecidas e por fixar, por { -pillar-word }
measured-intro = Os indicadores figuram com cada { -objective-word }, cujo número trazem.
measured-drawn = São desenhados aqueles cuja situação de partida, pelo menos um marco e a meta são conhecidos.
measured-targets = Metas conhecidas
measured-unset = Metas por fixar
measured-silent = Sem meta
more-of = e mais { $count }
opening-undated = Sem data: { $count }
territories-intro = Aqui figura apenas o que nomeia um território; o resto diz respeito a todo o país.
chart-overview = Calendário { -objective-word.gender ->
    [feminine] das
   *[other] dos
} { -objective-word(form: "plural") }
risks-by-use = Riscos por caso de uso
sheet-milestones = Marcos
sheet-actors = Atores
sheet-responsibilities = Responsabilidades (RACI)
sheet-governance = Instâncias
sheet-legislation = Plano legislativo
sheet-principles = Princípios
sheet-safeguards = Garantias
sheet-territories = Territórios
sheet-glossary = Glossário
