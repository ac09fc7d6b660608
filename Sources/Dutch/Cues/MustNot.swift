extension Cue {
  static let mustNot = Cue(
    "mustNot",
    "says what must not be",
    patterns: #"""
      mag|mogen niet|nooit|geen
      mag|mogen .. niet|nooit $|,|meer|worden|zijn|ten
      moet|moeten .. niet|geen|nooit
      nooit|niet meer? mogen
      """#,
    found: """
      Zo'n fout ⟦mag niet worden⟧ beloond.
      Een dokter ⟦moet niet⟧ vleien.
      Dat ⟦mag nooit⟧ gebeuren.
      """,
    ignored: """
      Het mag.
      Zij moet weg.
      """)
}
