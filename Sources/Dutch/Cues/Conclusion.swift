extension Cue {
  static let conclusion = Cue(
    "conclusion",
    "draws a conclusion (dus, daarom, zo bezien)",
    patterns: #"""
      ^ dus|daarom|derhalve|vandaar|kortom|aldus|zodoende|ergo|bijgevolg
      dus|daarom|derhalve|vandaar|hierom
      zo|dan bezien|gezien|beschouwd|opgevat
      daaruit|hieruit|hiermee|daarmee .. volgt|blijkt|concludeer|is|wordt
      is|zijn|was dan|dus ook
      wat .. leert|leren|bewijst|betekent
      dat leert|bewijst|toont|laat|zegt .. mij|ons|dat|hoe|iets|genoeg
      reden te? meer|om|genoeg|temeer
      """#,
    found: """
      ⟦Dus⟧ blijft de deur open.
      De winkel moet ⟦daarom⟧ dicht.
      ⟦Zo bezien⟧ is rust goedkoop.
      ⟦Daaruit volgt⟧ dat snelheid geen doel is.
      ⟦Dat bewijst hoe⟧ broos het is.
      """,
    ignored: """
      Daaruit groeide een boom.
      Hij dacht aan haar.
      """)
}
