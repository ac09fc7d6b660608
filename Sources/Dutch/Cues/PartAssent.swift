extension Cue {
  static let partAssent = Cue(
    "partAssent",
    "agrees in part (half eens, tot op zekere hoogte, het hangt ervan af)",
    patterns: #"""
      half|deels|gedeeltelijk|grotendeels|ten|niet helemaal|dele? eens|waar|onwaar|juist|gelijk
      ja .. maar
      tot op? zekere|bepaalde? hoogte
      tot zover|daar|hier|aan $|,|is|ben|was|de|het
      hangt|hing|ligt er|ervan|eraan|daarvan|daaraan|maar|aan|af .. af|aan|van|waar|wie|of|hoe
      met een|één|twee|enige|de aanvulling|toevoeging|kanttekening|kanttekeningen|voorbehoud|voorbehouden|nuance|mits|grens
      met dien verstande|kanttekening
      zij het met|dat|alleen|pas
      voor|de de|een ene|een ... voor|de de|ander andere|ander
      zowel ... als
      eerst|allebei|beide|beiden gelijk|waar
      allebei|beiden|beide .. gelijk
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
      keizer
      geldt|werkt|klopt waar|zolang|alleen|voor|in|binnen|bij
      mits|zolang|zoolang|tenzij|vooropgesteld|behalve
      daarbuiten|daarboven|daarna niet|niets|is|houdt
      houdt .. op bij|waar|zodra
      binnen de|het|redelijke|bepaalde|die wet|grenzen|fatsoen|regels|contract|afspraken|redelijke|perken
      wel|geldt voor ... niet|maar voor|niet
      """#,
    found: """
      Ik ben het ⟦half eens⟧ met de kok.
      Dat geldt ⟦tot op zekere hoogte⟧.
      Het ⟦hangt ervan af⟧.
      De leus blijft, ⟦met een aanvulling⟧.
      De ober helpt iedereen, ⟦zolang⟧ er plaats is.
      ⟦Op zich is dat waar⟧.
      Hij doet veel, ⟦maar niet⟧ alles.
      """,
    ignored: """
      De helft is op.
      Zij gaan ver weg.
      """)
}
