extension Cue {
  static let lesson = Cue(
    "lesson",
    "draws a lesson from experience (ik leerde, sindsdien, de les)",
    patterns: #"""
      ~leren|geleerd|leerde|les .. dat|ik|me|mij|hiervan|ervan|daarvan|van
      sindsdien|voortaan
      de|mijn|een|belangrijkste|wijze les|lessen|moraal
      """#,
    found: """
      Ik heb ⟦geleerd dat⟧ haast duur is.
      ⟦Sindsdien⟧ bel ik eerst.
      ⟦De les⟧ is simpel.
      """,
    ignored: """
      Zij las een boek.
      Het regent nog.
      """)
}
