extension Cue {
  static let thirdPerson = Cue(
    "thirdPerson",
    "speaks of a person or people named before",
    patterns: #"""
      hij|zij|hem|haar|ze|hen|hun
      """#,
    found: """
      Toen kwam ⟦hij⟧.
      De kok gaf ⟦hun⟧ soep.
      Daar stond ⟦zij⟧.
      """,
    ignored: """
      Ik kwam.
      De regen kwam.
      """)
}
