extension Cue {
  static let partAssent = Cue(
    "partAssent",
    "agrees in part (half eens, tot op zekere hoogte, het hangt ervan af)",
    patterns: #"""
      half|deels|gedeeltelijk|grotendeels eens|waar|juist|gelijk
      ten dele eens|waar|juist|gelijk
      niet helemaal|geheel|volledig|volkomen|honderd eens|waar|juist|mee|gelijk
      ^ ja|jazeker|zeker|jawel , maar|mits|alleen|zij|met|tenzij
      tot op? zekere|bepaalde? hoogte
      tot zover|daar|hier|aan $|,|is|ben|was|de|het
      hangt|hing .. ervan|daarvan|van .. af|$|waar|wie|of|hoe|wat
      hangt|hing er|dat|dit .. van af?
      ligt eraan|daaraan|genuanceerd|genuanceerder
      ligt er|dat|het maar|nogal|ook? genuanceerd|genuanceerder|aan
      met|onder|op een|één|twee|drie|enige|enkele|de|die aanvulling|toevoeging|kanttekening|kanttekeningen|voorbehoud|voorbehouden|nuance|mits|grens|voorwaarde|voorwaarden|beperking
      op|onder voorwaarde dat|van
      een|één|twee|drie|enkele|paar voorwaarde|voorwaarden|kanttekening|kanttekeningen|voorbehoud|mits|uitzondering|nuance
      stel|stellen|verbind|verbinden|koppel .. voorwaarde|voorwaarden|grens|grenzen
      met dien verstande|kanttekening
      zij het met|dat|alleen|pas
      voor|de de|een ene|een ... voor|de de|ander andere|ander
      zowel ... als
      eerst|allebei|beide|beiden gelijk|waar
      allebei|beiden|beide .. gelijk
      twee verschillende dingen|zaken|vragen|soorten
      waarheid|gelijk|antwoord|kunst .. ligt|zit|zoals .. midden|tussenin|ertussen
      gulden|een|die|de middenweg|tussenweg|gulden
      te ver|ver .. doorgeschoten|doorgeslagen|doorgedreven|doorgevoerd
      de|voor rest|overige is|was|blijft|niet|geldt .. niet|nooit|van|aan|wel
      heeft|hebben gelijk , .. toch|maar
      niet in elk|ieder|alle|elke geval|gevallen|situatie
      dat|het mag|moge|zal|kan opgaan|gelden|waar
      lijkt .. maar is
      gaat mij|me|ons .. te ver
      op zich .. niets|niks|geen|goed|waar|terecht
      in beginsel|principe|wezen
      met mate
      niet|geen altijd|overal|onbeperkt|onvoorwaardelijk
      maar|doch dan? wel|alleen|niet|pas|slechts
      koning|keizer , maar|mits|zolang
      koning ... keizer
      keizer ... koning
      geldt|werkt|klopt waar|zolang|alleen|voor|in|binnen|bij
      mits|zolang|zoolang|tenzij|vooropgesteld|behalve
      daarbuiten|daarboven|daarna niet|niets|is|houdt
      houdt .. op bij|waar|zodra
      binnen de|het|redelijke|bepaalde|die wet|grenzen|fatsoen|regels|contract|afspraken|redelijke|perken
      wel|geldt voor ... niet|maar voor|niet
      niet .. zwart-wit|zwart/wit
      te zwart-wit|absoluut|ongenuanceerd
      kern van waarheid
      grijs gebied
      per|elk|elke|ieder|iedere geval|situatie .. verschilt|anders|bekijken|verschillen|wegen|afwegen
      verschilt per|van
      maatwerk
      gezond verstand
      een beetje van allebei|beide|beiden
      het ene|een sluit het andere|ander niet uit
      niet of-of|óf-óf
      en-en|én-én
      soms wel ... soms niet
      wel|niet wanneer|waar|als ... niet|wel wanneer|waar|als
      in de meeste|veel|sommige|bepaalde gevallen|situaties
      in grote lijnen|trekken
      niet tegen|ten|koste elke|iedere|kost|koste prijs|van?
      niet|nooit blind|blindelings|klakkeloos|onbeperkt|onvoorwaardelijk|eindeloos|heilig
      binnen|tot redelijke|zekere|bepaalde|de grenzen|grens|perken
      overdrijven|overdreven|doorslaan|doorschieten|doorschiet|doorslaat .. kan|kun|kunt|ook|niet|te
      kan|kun|kunt|kunnen|mag|moet .. ook|niet|wel te|in ver|doorslaan|doorschieten|overdrijven gaan|drijven?
      te veel van het goede
      keerzijde|schaduwzijde|achterkant
      twee|beide kanten|zijden van|aan .. medaille|verhaal|zaak
      dubbel|gemengde|gemengd gevoel|gevoelens
      zit|schuilt .. iets|wat|veel in , maar
      gelijk én|en|maar|, ongelijk
      middenweg|midden tussen|vinden|zoeken|bewaren
      gepaste|gezonde|redelijke mate|afstand|dosis
      deels wel|waar|gelijk|eens
      met enige|de nodige|wat slagen|voorzichtigheid|terughoudendheid|korrel
      één|eén|een maar|mits|kanttekening|uitzondering|voorwaarde $|:|,|wel
      """#,
    found: """
      Ik ben het ⟦half eens⟧ met de kok.
      Dat geldt ⟦tot op zekere hoogte⟧.
      Het ⟦hangt ervan af⟧.
      De leus blijft, ⟦met een aanvulling⟧.
      De ober helpt iedereen, ⟦zolang⟧ er plaats is.
      ⟦Op zich is dat waar⟧.
      Hij doet veel, ⟦maar niet⟧ alles.
      Het ligt ⟦niet zo zwart-wit⟧.
      Er zit een ⟦kern van waarheid⟧ in.
      Het blijft een ⟦grijs gebied⟧.
      Dat ⟦verschilt per⟧ winkel.
      Het blijft ⟦maatwerk⟧.
      Wij gaan ⟦niet tegen elke prijs⟧ door.
      Volg een regel ⟦niet blindelings⟧.
      Dat is ⟦te veel van het goede⟧.
      Elke medaille heeft een ⟦keerzijde⟧.
      Ik heb er ⟦gemengde gevoelens⟧ bij.
      Het ⟦ligt genuanceerd⟧.
      Het is ⟦niet helemaal waar⟧.
      Het gaat om ⟦twee verschillende dingen⟧.
      De ⟦waarheid ligt in het midden⟧.
      Dat is ⟦te ver doorgeschoten⟧.
      """,
    ignored: """
      De helft is op.
      Zij gaan ver weg.
      """)
}
