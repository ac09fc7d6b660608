extension Cue {
  static let genericYou = Cue(
    "genericYou",
    "speaks of anyone as you (als je, je kunt)",
    patterns: #"""
      ge|je|men|u ~kunnen|~moeten|~mogen|~worden|~weten|~krijgen|~zien|~hoeven|~leren|~kopen|~verkopen|~winnen|~verliezen|hebt|bent|zit
      als|wanneer|zodra|voordat|omdat|tot je|ge|men|u
      kun|kan|moet|mag|hoef|word|weet|krijg|heb|ben je|ge
      """#,
    found: """
      ⟦Als je⟧ altijd ja zegt, hoort niemand je nee.
      ⟦Je kunt⟧ een vis niet leren fietsen.
      Zo ⟦krijg je⟧ ruzie.
      """,
    ignored: """
      Zij kan fietsen.
      Jij lacht.
      """)
}
