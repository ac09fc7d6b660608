extension Cue {
  static let difference = Cue(
    "difference",
    "says that two things differ or are the same",
    patterns: #"""
      ~verschillen|verschil|verschillen .. tussen|van|in|is
      anders|andere|ander dan
      iets|heel|wat|wezenlijk|niets anders|ander dan|als|$|,
      hetzelfde|dezelfde|gelijk .. als|aan
      ~zijn|betekent|heet|maakt iets|heel|wat|wezenlijk|niet? anders|ander|hetzelfde
      net zo|evenveel|even .. als
      """#,
    found: """
      Luisteren ⟦is iets anders⟧ dan gehoorzamen.
      Er is een ⟦verschil tussen⟧ haast en spoed.
      Dat ⟦is hetzelfde⟧ als zwijgen.
      """,
    ignored: """
      Een andere keer graag.
      Het ging anders.
      """)
}
