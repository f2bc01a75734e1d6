# What Spain says otherwise.

cost = Coste
costed = Con coste estimado
chart-cost = Coste por { -pillar-word } y año
cost-status = Estado del coste
cost-note = Cómo se calculó el coste
fact-cost = Coste según lo indicado
fact-part-of = Incluido en el coste de
brief-asked = Coste estimado
