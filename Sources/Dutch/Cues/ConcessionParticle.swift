extension Cue {
  static let concessionParticle = Cue(
    "concessionParticle",
    "a word inside the sentence that concedes (natuurlijk, best, inderdaad, heus)",
    patterns: #"""
      natuurlijk|uiteraard|inderdaad|heus|weliswaar|toegegeven|vanzelfsprekend
      best|heus wel|eens|een|lastig|fijn|leuk|goed|begrip|graag|moeilijk|veel
      wel degelijk|eens|natuurlijk|heus
      zal|zullen|kan|kunnen|mag|wil|willen|zou .. best|heus|vast|wel
      """#,
    found: """
      Dat kost ⟦natuurlijk⟧ geld.
      Zoiets ⟦zal best⟧ werken in de stad.
      Ik ⟦wil heus⟧ luisteren.
      Hij ⟦wil het best wel⟧ proberen.
      """,
    ignored: """
      Hij is de beste.
      De soep is zacht.
      """)
}
