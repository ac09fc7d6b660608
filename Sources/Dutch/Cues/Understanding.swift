extension Cue {
  static let understanding = Cue(
    "understanding",
    "says that the author understands the other side (ik snap best dat)",
    patterns: #"""
      ik|wij|we snap|begrijp|snappen|begrijpen|versta|erken|erkennen !niet best|wel|heel|goed|ook|dat|het|die|waarom|hoe|natuurlijk|heus|de|uw|je|ze
      ik|wij|we kan|kunnen|kon me|ons|mij|het|er|dat|daar .. voorstellen|begrijpen|inkomen|begrip
      ik|wij|we heb|hebben .. begrip|respect .. voor
      begrijpelijk|logisch|verklaarbaar|menselijk|invoelbaar|voorstelbaar|verleidelijk is? dat|om|,|is
      ^ dat|het is|lijkt|klinkt .. begrijpelijk|logisch|verklaarbaar|menselijk|verleidelijk|aanlokkelijk|sympathiek
      ^ ik ben|was|wil niet|geen|best .. tegen|tegenstander
      ^ ik ben|wil|zeg|heb .. niet|niks|niets|geen .. tegen
      ik gun|gunde iedereen|ze|hem|haar|hun|de
      """#,
    found: """
      ⟦Ik snap best⟧ dat een huurder bang is.
      ⟦Wij begrijpen dat⟧ u haast heeft.
      ⟦Ik kan me voorstellen⟧ dat het vermoeit.
      ⟦Ik heb begrip voor⟧ de boeren.
      ⟦Het is begrijpelijk⟧ dat hij zweeg.
      ⟦Dat klinkt sympathiek⟧.
      ⟦Ik ben niet tegen⟧ vooruitgang.
      ⟦Ik gun ze⟧ hun pauze.
      """,
    ignored: """
      Ik snap niets van die machine.
      De hond begrijpt het best.
      """)
}
