extension Cue {
  static let myThing = Cue(
    "myThing",
    "speaks of what is the author's own (mijn)",
    patterns: #"""
      mijn|m'n|m’n|mijne|mijnen
      """#,
    found: """
      ⟦Mijn⟧ fiets is stuk.
      Dat is ⟦mijn⟧ fout.
      Zo ging het in ⟦mijn⟧ tijd.
      """,
    ignored: """
      Ik blijf thuis.
      Dat is zijn fout.
      """)
}
