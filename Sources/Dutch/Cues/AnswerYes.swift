extension Cue {
  static let answerYes = Cue(
    "answerYes",
    "opens with a yes or an agreement",
    patterns: #"""
      ^ ja|jawel|jazeker|jaja|klopt|juist|precies|exact|zeker|absoluut|inderdaad|waar|mee|akkoord ,|.|!|$|en|dat|er|natuurlijk|eens|toch|waar
      """#,
    found: """
      ⟦Ja,⟧ er komt een nieuwe kok.
      ⟦Jazeker,⟧ het kan.
      ⟦Precies!⟧
      ⟦Klopt,⟧ de zaak is dicht.
      """,
    ignored: """
      Jan lacht.
      Zeker weten doen we niets.
      """)
}
