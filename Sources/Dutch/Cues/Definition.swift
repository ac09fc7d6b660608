extension Cue {
  static let definition = Cue(
    "definition",
    "says what something is or means",
    patterns: #"""
      ~betekenen|betekent dat|het|niet|dan|voor|een
      wil|wilt zeggen|dat
      ~verstaan .. onder
      onder .. ~verstaan
      dat|dit|het is|zijn|heet wat|hoe|waarom|de|het|precies|nu|juist wat|hoe|betekenis|essentie|kern|kenmerk|wat|ik
      is|zijn niets|niet|niks anders|meer|minder dan
      met andere woorden
      anders gezegd
      dat|dit heet|noemen|noemt|noem we|ik|men|je|ze|wij|een
      is een|geen vorm|soort|teken|kwestie|zaak|gevolg|manier|middel|recept|bewijs|kenmerk|vorm|vraag
      in de|het zin|woord|woordenboek van?
      komt|komen|kwam .. neer|hierop|op
      komt|komen er .. op neer
      komt|kwam|komen erop neer
      letterlijk|eigenlijk ~betekenen|betekent
      """#,
    found: """
      Dat ⟦betekent dat⟧ de winkel sluit.
      Dienen ⟦wil zeggen⟧: eerst kijken.
      Gastvrij zijn ⟦is niets anders dan⟧ opletten.
      ⟦Met andere woorden⟧, het geld is op.
      ⟦Dat noemen we⟧ marktwerking.
      Zwijgen ⟦is een vorm⟧ van spreken.
      Het ⟦komt erop neer⟧ dat niemand belt.
      """,
    ignored: """
      De winkel betekent veel.
      Hij wil iets zeggen tegen haar.
      """)
}
