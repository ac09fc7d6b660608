extension Cue {
  static let seenAs = Cue(
    "seenAs",
    "names what somebody should be seen as (behandel hem als X, geen Y maar X)",
    patterns: #"""
      behandel|behandelen|behandelt|gedraag|gedragen|gedraagt|zie|zien|ziet|beschouw|beschouwen|noem|noemen .. als [ .. #N ]
      als [ .. #N ] behandelen|behandel|behandelt|zien|zie|ziet|beschouwen|behandeld|gezien
      is|zijn|ben|bent|blijft|blijven|wordt een? [ #A? #N ] , geen|niet
      is|zijn|ben|bent|blijft|blijven|wordt een? [ #A? #N ] en geen|niet
      """#,
    found: """
      Behandel hem als ⟦een gast⟧.
      Gedraag u als ⟦vakman⟧.
      Wie haar als ⟦collega⟧ ziet, luistert.
      Als ⟦partner⟧ behandelen wij hem.
      De lezer is een ⟦gast⟧, geen rekening.
      """,
    ignored: """
      Als het regent, blijf ik thuis.
      Hij werkt als kok.
      """)
}
