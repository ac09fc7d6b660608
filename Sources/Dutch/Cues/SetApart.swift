extension Cue {
  static let setApart = Cue(
    "setApart",
    "sets a thing apart from what it is taken for (X is iets anders dan Y)",
    patterns: #"""
      [ #N|#INF ] is|zijn|blijft .. iets|wat|heel|totaal anders dan
      [ #N|#INF ] is|zijn .. niet|geen hetzelfde|synoniem
      [ *heid|*schap|*ing ] is|betekent geen|niet|niets
      """#,
    found: """
      ⟦Vriendelijkheid⟧ is heel wat anders dan gehoorzaamheid.
      ⟦Rust⟧ is iets anders dan slapen.
      ⟦Beleefdheid⟧ is geen zwakte.
      ⟦Eerlijkheid⟧ is niet hetzelfde als stilstand.
      """,
    ignored: """
      Er is iets veranderd.
      Hij wil iets anders.
      """)
}
