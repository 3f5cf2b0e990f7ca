"""Swedish words for invented insatser. Nothing here is copied from a real catalogue."""

HEADS = """träning praktik stöd coachning kurs program handledning kartläggning utbildning vägledning
bedömning introduktion spår skola grupp lots samtal nätverk modul metod verksamhet plan mottagning
studiebesök uppföljning kontakt teori instruktör miljö uppgift prövning vecka förberedelse""".split()

FIRSTS = """arbets språk yrkes studie jobb rehab ungdoms integrations utbildnings kompetens motivations
hälso friskvårds kultur natur köks restaurang lager butiks vård omsorgs barnomsorgs fastighets
verkstads städ tvätt transport data ekonomi miljö återbruks djur skogs bygg målar elektriker truck
svensk samhälls föräldra individ företags bransch region aktivitets dag kvälls distans sommar höst
start arbetsmarknads arbetslivs personal service industri process logistik bemötande digital""".split()

SECTORS = """lager|kök och restaurang|vård och omsorg|barnomsorg|butik och handel|städ och lokalvård|trädgård
och park|fastighetsskötsel|snickeri|textil och återbruk|kontor och kundtjänst|transport och truck|bygg och
anläggning|metall och svets|it och data|hotell|djurvård|odling""".replace("\n", " ").split("|")

PLACES = """Backen Norrgård Ekholmen Sjöberga Västerhag Hamnviken Lillängen Björkvik Kvarnbyn Stenudden Rosenlund
Hagaborg Solbacka Tallmon Ängsgården Brovakten Fridhem Kyrkbyn Åsvallen Östergårde Granliden""".split()

BRANDS = """Kompassen Stegen Språngbrädan Navet Vägvalet Framtiden Bryggan Lyktan Ankaret Växthuset Slussen
Trappan Fyrtornet Mosaiken Tråden Kugghjulet Stigen Vändpunkten Hörnstenen Spegeln""".split()

SURNAMES = """Ahlbring Bodenmo Cederstav Dalfors Ekvinge Falkhed Granvide Hedlanda Islinge Jutbo Kallvik Lindhem
Mossfors Norrvide Oxdal Palmhed""".split()

# {c} a compound, {d} another, {s} a line of work, {g} a target group, {p} a place, {n} a number
SENTENCES = """Insatsen vänder sig till {g} som behöver {c} innan nästa steg.
Deltagarna får {c} inom {s} tillsammans med en handledare.
Arbetet sker i små grupper med högst {n} personer på {p}.
Varje vecka hålls ett enskilt samtal om mål, hinder och framsteg.
Den som deltar provar {s} i lugn takt och får återkoppling varje dag.
Efter {n} veckor görs en {c} tillsammans med deltagaren.
Språket övas i praktiska situationer och i samtal med arbetskamrater.
Det finns möjlighet till {c} för den som kommit en bit på väg.
Verksamheten ligger nära {p} och nås lätt med buss.
Handläggaren får en skriftlig {c} senast efter {n} arbetsdagar.
Insatsen kan kombineras med {c} eller studier på deltid.
Målet är egen försörjning genom arbete, studier eller en längre {c}.
Vi arbetar med {c} och {d} utifrån vad var och en behöver.
För {g} finns särskilt stöd och anpassad arbetstid.
Närvaron följs upp varje dag och frånvaro tas upp samma vecka.
Deltagaren skriver själv en plan och prövar den i {s}.
Innan start bjuds {g} in till ett besök på {p}.
Tolk kan bokas till de första samtalen och till {d}.
Många går vidare till praktik inom {s} eller till en kortare {d}.
En arbetsterapeut deltar när {c} visar att det behövs.""".split("\n")
