extension Cue {
  static let imperative = Cue(
    "imperative",
    "tells the reader what to do",
    patterns: #"""
      ^ niet|dus|liever|altijd|nooit|gewoon? %imperative !,|en|is|was|heeft|wordt|zijn|van|:|?|(|-|$|over|kan|moet|kost|mag|ook
      ^ #V&#IMP !,
      %imperative|#IMP dus|maar|eens|toch|nooit|altijd|gewoon|vooral|even|liever|jezelf|uzelf|je|uw|jouw|nou
      ^ als|wie|wanneer|wil|heb ... , dan? %imperative je|u|het|de|een|dan|niet|dat|eens|eerst
      niet|nooit .. #INF !,|en .. !
      wees|zij niet|eerlijk|duidelijk|zuinig|trots|voorzichtig|bereid|streng|mild|jezelf|lief|dus|gerust
      """#,
    found: """
      ⟦Vraag⟧ eerst wat iemand zoekt.
      ⟦Wees eerlijk⟧ tegen de buren.
      ⟦Schrijf⟧ het dus op.
      ⟦Bel gewoon⟧ de fabriek.
      ⟦Vergeet nooit⟧ de boter.
      """,
    ignored: """
      Zorg is duur geworden.
      Vraag en aanbod bepalen de prijs.
      """)
}
