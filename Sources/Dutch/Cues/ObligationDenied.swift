extension Cue {
  static let obligationDenied = Cue(
    "obligationDenied",
    "says that something need not be",
    patterns: #"""
      ~hoeven|~moeten|hoeft|hoeven .. niet|geen|niets|niks|nooit|niemand|nergens
      geen|niet|nergens .. nodig|noodzakelijk|verplicht|vereist
      geen|niemand ~hebben|is|zijn|heeft verplicht|plicht
      zonder .. te? hoeven|moeten
      """#,
    found: """
      Een leraar ⟦hoeft niet⟧ leuk te zijn.
      Daar is ⟦geen diploma voor nodig⟧.
      ⟦Niemand is verplicht⟧ te glimlachen.
      """,
    ignored: """
      De soep moet warm zijn.
      Hij moet naar huis.
      """)
}
