extension Cue {
  static let sceneThing = Cue(
    "sceneThing",
    "names a thing one can touch",
    patterns: #"""
      jas|hoed|tas|fiets|koffie|brood|bel|deur|raam|stoel|tafel|trap|sleutel|brief|bon|bord|glas|telefoon|paraplu|hond|kat|schoenen|broek|jurk|auto|doos|envelop|formulier|lamp|kopje|taart|soep|bier|biefstuk|vis|patat|ijs|potje|~jas|~tas|~stoel|~tafel|~kop|~fles|~bloem|~kip|~ei|~bril|~kast|~muur|~plank|~boor|~hamer|~schroef|~kaart|~papier|~pen|~bus|~bank
      """#,
    found: """
      Zij zette de ⟦koffie⟧ neer.
      Er hing een ⟦jas⟧ achter de deur.
      De ⟦stoelen⟧ stonden klaar.
      """,
    ignored: """
      De economie groeit.
      Vrijheid vraagt moed.
      """)
}
