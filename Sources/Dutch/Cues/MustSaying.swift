extension Cue {
  static let mustSaying = Cue(
    "mustSaying",
    "quotes words in order to talk about them (het woord, de term, wat heet)",
    patterns: #"""
      het|de|dat|die|dit woord|term|begrip|zin|kreet|naam|zinnetje|woordje|woorden
      tussen aanhalingstekens
      ~noemen|~heten|heet|noemt|noemen|genoemd|gedoopt|genaamd
      in|met de|zijn|hun woorden|naam .. van
      """#,
    found: """
      ⟦Het woord⟧ dienst klinkt oud.
      Dat ⟦heet⟧ tegenwoordig service.
      Zo ⟦noemt⟧ men een knecht.
      """,
    ignored: """
      Er viel geen regen.
      De vraag is oud.
      """)
}
