extension Cue {
  static let yet = Cue(
    "yet",
    "a contrast inside the sentence (maar, toch, echter)",
    patterns: #"""
      , maar|doch !liefst|ook
      echter|evenwel|niettemin|desondanks|desalniettemin|daarentegen|nochtans|anderzijds
      en toch
      maar|en dan|daarmee|dat|daarom .. nog niet
      daar staat .. tegenover
      aan|van de andere kant|zijde
      """#,
    found: """
      Het eten was duur⟦, maar⟧ de wijn niet.
      De prijs daalde ⟦echter⟧ niet.
      ⟦Daar staat een lange wachttijd tegenover⟧.
      ⟦Aan de andere kant⟧ is rust ook iets waard.
      De winkel was dicht ⟦en toch⟧ stond er een rij.
      """,
    ignored: """
      Wacht maar even.
      Hij woont aan de kant van de weg.
      """)
}
