extension Cue {
  static let genericThe = Cue(
    "genericThe",
    "says of the one meant by the piece what he is or does (de klant is)",
    patterns: #"""
      de %people|%profession is|wil|heeft|moet|kan|zal|weet|denkt|hoort|krijgt|verwacht|verdient|bepaalt|betaalt|komt|mag|wordt|koopt|blijft|vraagt
      ^ de|het %people|%profession is|heeft|moet|hoort|blijft|wil
      is|heeft|wil|moet|kan|hoort|mag|blijft de %people
      """#,
    found: """
      ⟦De burger wil⟧ rust.
      ⟦De klant is⟧ niet dom.
      Zo ⟦is de patiënt⟧ tevreden.
      """,
    ignored: """
      De bakker zong gisteren.
      Een klant is niet dom.
      """)
}
