extension Cue {
  static let reasonClause = Cue(
    "reasonClause",
    "gives a reason in a clause (omdat, doordat, aangezien)",
    patterns: #"""
      omdat|doordat|aangezien|vermits|temeer|gezien
      gelet|gezien de|op|het|dat
      dankzij|wegens|vanwege|ingevolge
      """#,
    found: """
      Ze zweeg ⟦omdat⟧ ze moe was.
      ⟦Doordat⟧ de brug sloot, liep de straat leeg.
      ⟦Dankzij⟧ de regen groeit het gras.
      """,
    ignored: """
      Zij zweeg.
      De dom is hoog.
      """)
}
