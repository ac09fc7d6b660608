extension Cue {
  static let imperative = Cue(
    "imperative",
    "tells the reader what to do, at the start of the sentence",
    patterns: #"""
      ^ niet|dus|liever|altijd|nooit|gewoon? %imperative !,|en|is|was|heeft|wordt|zijn|van|:|?|(|-|$|over|kan|moet|kost|mag|ook
      ^ als|wie|wanneer|wil|heb ... , dan? %imperative je|u|het|de|een|dan|niet|dat|eens|eerst|maar
      ^ wees
      """#,
    found: """
      ⟦Vraag⟧ eerst wat iemand zoekt.
      ⟦Wees⟧ eerlijk tegen de buren.
      ⟦Vergeet⟧ nooit de boter.
      """,
    ignored: """
      Zorg is duur geworden.
      Vraag en aanbod bepalen de prijs.
      """)
}
