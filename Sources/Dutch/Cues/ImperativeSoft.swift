extension Cue {
  static let imperativeSoft = Cue(
    "imperativeSoft",
    "tells the reader what to do with a particle (doe dus, kijk eens)",
    patterns: #"""
      %imperative dus|maar|eens|vooral|liever|jezelf|uzelf|gerust|nooit|niet
      niet|nooit|geen .. #INF $
      gewoon|niet|eerst #INF $
      """#,
    found: """
      Schrijf het op en ⟦bel gerust⟧ terug.
      ⟦Kijk eens⟧ om je heen.
      ⟦Niet te lang nadenken⟧.
      """,
    ignored: """
      Hij bakt vooral brood.
      De maan schijnt.
      """)
}
