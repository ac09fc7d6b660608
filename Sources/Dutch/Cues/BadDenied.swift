extension Cue {
  static let badDenied = Cue(
    "badDenied",
    "denies something bad",
    patterns: #"""
      niet|geen|nooit|zonder|weinig|nauwelijks|allesbehalve zo|erg|meer|een|heel|echt|altijd? %bad|%vice
      """#,
    found: """
      Dat is ⟦niet dom⟧.
      Het is ⟦geen schande⟧.
      Zij is ⟦nooit onbeschoft⟧.
      """,
    ignored: """
      Dat is dom.
      Het is een schande.
      """)
}
