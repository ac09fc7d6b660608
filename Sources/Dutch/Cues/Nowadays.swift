extension Cue {
  static let nowadays = Cue(
    "nowadays",
    "speaks of these days (tegenwoordig, vandaag de dag)",
    patterns: #"""
      tegenwoordig|heden|hedendaags|hedendaagse|momenteel|vandaag
      vandaag de dag
      in deze|onze tijd|tijden|wereld|maatschappij|samenleving|dagen
      anno %year|#NUM|nu
      steeds|almaar|alsmaar meer|vaker|minder|#COMP|groter|sneller|harder|moeilijker
      de laatste|afgelopen|voorbije jaren|tijd|decennia
      sinds kort|corona|jaren
      niet meer
      de huidige|moderne
      """#,
    found: """
      ⟦Tegenwoordig⟧ betaal je met je horloge.
      ⟦In deze tijd⟧ leest niemand een brief.
      ⟦Steeds meer⟧ winkels sluiten.
      ⟦De laatste jaren⟧ werd het stil.
      """,
    ignored: """
      Dagelijks eten wij brood.
      Een tijd van komen.
      """)
}
