extension Cue {
  static let genericOne = Cue(
    "genericOne",
    "speaks of a kind in the singular (een goede kapper luistert, de klant is)",
    patterns: #"""
      ^ een %good|%bad|slimme|echte|goede|slechte|tevreden|ontevreden %people|%profession|%acquaintance|mens
      ^ een #N is|heeft|wil|kan|moet|hoort|zonder|weet|koopt|komt|doet|verdient|krijgt|mag|wordt|die|blijft|vraagt|maakt
      """#,
    found: """
      ⟦Een goede kapper⟧ luistert en zwijgt.
      ⟦Een winkel is⟧ geen theater.
      ⟦Een stad die⟧ slaapt, wordt oud.
      """,
    ignored: """
      Een man stapte binnen.
      De winkel is dicht.
      """)
}
