extension Cue {
  static let calledSo = Cue(
    "calledSo",
    "says what something is called",
    patterns: #"""
      ~noemen|~heten|heet|noemt|noemen|genoemd|gedoopt|genaamd|zogeheten
      ~gelden .. als
      ~beschouwen .. als
      """#,
    found: """
      Dat ⟦heet⟧ tegenwoordig service.
      Zo ⟦noemt⟧ men een knecht.
      Zwijgen ⟦geldt hier als⟧ wijs.
      """,
    ignored: """
      Er viel geen regen.
      De vraag is oud.
      """)
}
