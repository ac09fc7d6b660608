extension Cue {
  static let goodDenied = Cue(
    "goodDenied",
    "denies something good",
    patterns: #"""
      niet|geen|nooit|zonder|gebrek|weinig|nauwelijks|allesbehalve aan? zo|erg|meer|een|heel|echt|altijd? %good|%value
      """#,
    found: """
      Dat is ⟦niet eerlijk⟧.
      Er is ⟦geen vertrouwen⟧.
      Een ⟦gebrek aan respect⟧.
      """,
    ignored: """
      Dat is eerlijk.
      Er is vertrouwen.
      """)
}
