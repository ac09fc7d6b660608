extension Cue {
  static let restatement = Cue(
    "restatement",
    "says the same in other words, or sums up",
    patterns: #"""
      oftewel|ofwel|kortom|d.w.z|d.w.z.|m.a.w|m.a.w.|dwz
      met andere woorden
      anders|kort|beter|simpel|plat gezegd|gesteld|geformuleerd
      in het kort
      dat wil zeggen
      samengevat|samenvattend|concluderend|resumerend|kortweg
      """#,
    found: """
      ⟦Kortom⟧, het werkt niet.
      ⟦Anders gezegd⟧: het is op.
      ⟦Dat wil zeggen⟧ dat wij sluiten.
      """,
    ignored: """
      Een kort verhaal.
      Hij wil iets anders.
      """)
}
