extension Cue {
  static let goodVerb = Cue(
    "goodVerb",
    "a verb that approves or does good",
    patterns: #"""
      %approve
      """#,
    found: """
      Zij ⟦waardeert⟧ de kok.
      Dat ⟦helpt⟧ de buurt.
      Wij ⟦steunen⟧ de school.
      """,
    ignored: """
      Zij ziet de kok.
      Dat kost geld.
      """)
}
