extension Cue {
  static let answerNo = Cue(
    "answerNo",
    "opens with a no",
    patterns: #"""
      ^ nee|neen|nope|nie|welnee|welneen|geenszins|integendeel ,|.|!|$|dus|hoor|dat|en|niet|want|geen
      ^ natuurlijk|absoluut|zeker|helemaal|uiteraard|echt niet|geen
      """#,
    found: """
      ⟦Nee,⟧ de zaak blijft open.
      ⟦Welnee!⟧
      ⟦Natuurlijk niet⟧.
      ⟦Nee dus⟧.
      """,
    ignored: """
      Neem plaats.
      Natuurlijk wel.
      """)
}
