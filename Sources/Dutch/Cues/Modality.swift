extension Cue {
  static let modality = Cue(
    "modality",
    "says what may or could be",
    patterns: #"""
      misschien|wellicht|mogelijk|waarschijnlijk|vermoedelijk|allicht|ongetwijfeld|hopelijk|blijkbaar|kennelijk|schijnbaar
      kan|kunnen|zou|zouden|kon|konden .. zijn|worden|hebben|kunnen|gaan|komen|doen|blijken
      ~lijken|lijkt|lijken .. te|wel|alsof|me|mij|niet
      """#,
    found: """
      ⟦Misschien⟧ komt de zomer nog.
      Het ⟦zou beter kunnen⟧.
      De brug ⟦lijkt te⟧ wankelen.
      """,
    ignored: """
      De kan is leeg.
      Zij leek op haar moeder.
      """)
}
