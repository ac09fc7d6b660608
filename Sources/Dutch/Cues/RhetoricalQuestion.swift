extension Cue {
  static let rhetoricalQuestion = Cue(
    "rhetoricalQuestion",
    "a question that answers itself (wie wil dat nu, waarom zou je)",
    patterns: #"""
      ^ waarom zou|zouden|moet|moeten|dan|niet|toch
      ^ wie|wat|welke wil|zou|kan|heeft|wordt|durft|bepaalt|zegt|betaalt|is|schiet|heb|gelooft|zit|geeft|koopt|krijgt|maakt|houdt ... ?
      ^ hoe kan|kun|kunnen|kunt|zou|moet|zouden|vaak|lang|erg|moeilijk|zot|gek ... ?
      ^ sinds|waar|wat|wanneer|vanaf wanneer|blijft|is|moet|dan|heb|heeft|zijn|hebben ... ?
      ^ is|zijn|heeft|mag|moet|kan|was|hebben|willen|moeten|kunnen|doet|bent|ben|heb|wil|zou|zouden ... ?
      , toch|niet|hè|nietwaar|of|niet? niet|wel|toch? ?
      of|toch niet|wel|dan? ?
      vindt|vind|zie|hoor|weet|snap|ken|herken je|u|jij|jullie|ge ... ?
      vindt|vind u|je|jij het gek
      wie|wat niet ?
      sinds wanneer
      hoezo
      """#,
    found: """
      ⟦Waarom zou⟧ een bakker dan zwijgen?
      ⟦Wie wil er nu een koude oven?⟧
      ⟦Hoe kan dat eerlijk zijn?⟧
      ⟦Is dat de prijs van haast?⟧
      Dat is vreemd⟦, toch?⟧
      ⟦Vind je het gek dat hij stopt?⟧
      ⟦Sinds wanneer is stilte verdacht?⟧
      """,
    ignored: """
      Ik weet waarom hij zong.
      Wie zaait, zal oogsten.
      """)
}
