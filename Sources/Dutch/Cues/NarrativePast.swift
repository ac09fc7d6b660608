extension Cue {
  static let narrativePast = Cue(
    "narrativePast",
    "tells in the past tense what the author did or saw",
    patterns: #"""
      ik|we|wij|'k .. %pastVerb|#PAST
      %pastVerb|#PAST .. ik|we|wij
      ik|we|wij|heb|hebben|ben|zijn .. heb|hebben|ben|zijn ... #PART $|,
      heb|ben|hebben|zijn ik|we|wij .. #PART
      mijn|onze|m'n .. %pastVerb|#PAST
      """#,
    found: """
      ⟦Ik zat⟧ in de wachtkamer.
      Toen ⟦stond ik⟧ op.
      ⟦Wij kwamen⟧ uit Genk.
      ⟦Mijn moeder zei⟧ niets.
      """,
    ignored: """
      Ik zit in de wachtkamer.
      De zaal was leeg.
      """)
}
