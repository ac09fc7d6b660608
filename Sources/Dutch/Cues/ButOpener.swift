extension Cue {
  static let butOpener = Cue(
    "butOpener",
    "opens with but or yet, answering what was said",
    patterns: #"""
      ^ maar|toch|echter|alleen|evenwel|niettemin|desondanks|desalniettemin|daarentegen|nochtans|integendeel|doch !ja
      """#,
    found: """
      ⟦Maar⟧ een boek is geen brood.
      ⟦Toch⟧ blijf ik betalen.
      ⟦Nochtans⟧ was de deur open.
      ⟦Integendeel⟧, het werd drukker.
      """,
    ignored: """
      Ze wilde wel maar kon niet.
      Ja zeker, knikte hij.
      """)
}
