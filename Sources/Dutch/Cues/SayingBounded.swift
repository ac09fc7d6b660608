extension Cue {
  static let sayingBounded = Cue(
    "sayingBounded",
    "grants a saying within bounds (klopt, maar; meestal dan; er zit wel wat in; niet overal)",
    patterns: #"""
      ^ jawel|jazeker|ja|zeker|akkoord|prima|goed|mooi|klopt|natuurlijk|oké|allicht|soit , ... maar|alleen|doch|al|tot
      , [ akkoord|goed|prima|zeker|toegegeven|soit ] ,|$|zolang|als
      , [ al zou|is|moet|helpt|mag|kan|heb|blijft|geldt|zijn ]
      meestal|doorgaans|vaak|soms|grotendeels $|dan|,
      op .. na $
      er|daar zit .. wel .. wat|iets|waarheid .. in
      zit er .. wel .. wat|iets|waarheid .. in
      wel , ... niet
      een? beetje|tikje
      zekere mate
      in de? regel|meeste|beginsel|principe
      strikt|goed|ruim genomen|bezien
      iets|wat .. toevoegen|toe|bijzetten
      en|maar ook weer|soms niet
      ten dele|halve
      niet|geen altijd|overal|elke|iedere|iedereen|alles|per
      dat|die|de|het|'t ~meeste|meesten|meeste wel
      zegt|is|geldt .. alleen|pas .. als|wanneer|zolang|waar
      binnen|tussen .. openingstijden|kantooruren|grenzen|muren
      ~uitzondering|uitzonderingen|nuance|nuanceren|genuanceerd|genuanceerder
      geen wet|dogma
      """#,
    found: """
      ⟦Zeker, maar⟧ niet vandaag.
      De bakker lacht, ⟦al zou⟧ hij liever slapen.
      De trein rijdt, ⟦meestal dan⟧.
      ⟦Er zit wel wat in⟧.
      ⟦Strikt genomen⟧ klopt het.
      Alles is te koop, ⟦op de zon na⟧.
      Ik zou er ⟦iets aan willen toevoegen⟧.
      Hij heeft gelijk ⟦en ook weer niet⟧.
      ⟦In de regel⟧ loont het.
      Dat geldt ⟦niet altijd⟧.
      ⟦Een beetje⟧ geduld loont.
      Het werkt ⟦binnen kantooruren⟧.
      Soms maak ik een ⟦uitzondering⟧.
      """,
    ignored: """
      Zeker van zijn zaak liep hij door.
      Hij is nooit tevreden.
      """)
}
