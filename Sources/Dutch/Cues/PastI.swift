extension Cue {
  static let pastI = Cue(
    "pastI",
    "tells in the past tense what the author did or saw",
    patterns: #"""
      ik|we|wij|'k .. %pastVerb|#PAST
      %pastVerb|#PAST .. ik|we|wij
      mijn|onze|m'n .. %pastVerb|#PAST
      """#,
    found: """
      ⟦Ik zat⟧ in de wachtkamer.
      Toen ⟦stond ik⟧ op.
      ⟦Mijn moeder zei⟧ niets.
      """,
    ignored: """
      Ik zit in de wachtkamer.
      De zaal was leeg.
      """)
}
