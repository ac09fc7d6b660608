extension Cue {
  static let addressSaid = Cue(
    "addressSaid",
    "speaks to the reader as one whose case is told (jouw klant, je zaak)",
    patterns: #"""
      jouw|je|uw|jullie %people|%firm|klanten|bedrijf|team|product|dienst|prijs|prijzen|vak|werk|collega's|baas|organisatie|omzet|zaak|website|klant
      """#,
    found: """
      Dan kent ⟦jouw klant⟧ de prijs.
      Zo groeit ⟦uw zaak⟧ vanzelf.
      Kijk naar ⟦je team⟧.
      """,
    ignored: """
      Een team is geen gezin.
      Ze ging naar de zaak.
      """)
}
