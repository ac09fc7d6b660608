extension Cue {
  static let factNamed = Cue(
    "factNamed",
    "calls something a fact or a proof",
    patterns: #"""
      feit|feiten|bewijs|bewezen|aangetoond|aantoonbaar|bewijzen
      het is|blijft .. bekend|feit|bewezen|aangetoond|duidelijk|zo|waar dat
      het|de feit|waarheid|werkelijkheid is|dat|blijft
      in werkelijkheid|feite
      """#,
    found: """
      ⟦Het is een feit dat⟧ water kookt.
      ⟦In werkelijkheid⟧ is het drukker.
      Er is geen ⟦bewijs⟧ voor haast.
      ⟦De waarheid is⟧ eenvoudig.
      """,
    ignored: """
      De feestzaal is leeg.
      Werkelijk koud is het niet.
      """)
}
