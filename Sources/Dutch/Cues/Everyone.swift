extension Cue {
  static let everyone = Cue(
    "everyone",
    "speaks of all or of none",
    patterns: #"""
      iedereen|niemand|alleman|elkeen|eenieder
      elke|ieder|iedere|alle|elk %people|%profession|mens|zaak|bedrijf|winkel|vak|ambacht
      alles|niets|niks
      """#,
    found: """
      ⟦Iedereen⟧ wil gezien worden.
      ⟦Elke klant⟧ telt.
      ⟦Niets⟧ is gratis.
      """,
    ignored: """
      Anna wil een ijsje.
      Een klant telt.
      """)
}
