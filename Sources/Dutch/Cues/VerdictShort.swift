extension Cue {
  static let verdictShort = Cue(
    "verdictShort",
    "a verdict of a word or two (jammer, prima, zonde)",
    patterns: #"""
      ^ jammer|zonde|prima|fout|schande|onzin|terecht|helaas|gelukkig|goed|slecht|mooi|knap|dom|slim|gek|raar|vreemd|triest|ergerlijk|kwalijk|onterecht|logisch|prachtig|top|schandalig|laf|vervelend|zielig|kinderachtig|overdreven|netjes|keurig|vriendelijk|begrijpelijk|ondankbaar|leuk|lekker|makkelijk|handig|gevaarlijk|ouderwets $|,|dat|om|toch|zo|bezig|van|voor|genoeg
      ^ heel|erg|zeer|best|niet|zo|behoorlijk|nogal|hartstikke|te %good|%bad $|,|.
      """#,
    found: """
      ⟦Jammer,⟧ de winkel is dicht.
      ⟦Zonde van⟧ de moeite.
      ⟦Heel eerlijk.⟧
      """,
    ignored: """
      De jammerende kat.
      Prima brood kopen ze daar niet meer.
      """)
}
