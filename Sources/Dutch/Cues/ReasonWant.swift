extension Cue {
  static let reasonWant = Cue(
    "reasonWant",
    "gives a reason with want",
    patterns: #"""
      , want
      want $|,
      """#,
    found: """
      Ik blijf⟦, want⟧ de koffie is warm.
      Neem een jas mee⟦, want⟧ het waait.
      Kom snel⟦, want⟧ de taart is bijna op.
      """,
    ignored: """
      De want-zin is kort.
      De wanten zijn nat.
      """)
}
