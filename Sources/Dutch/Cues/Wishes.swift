extension Cue {
  static let wishes = Cue(
    "wishes",
    "says what the author wishes or fears",
    patterns: #"""
      ik|wij|we ~hopen|~wensen|~vrezen|hoop|hopen|wens|wensen|vrees|droom|verlang|wou|wilde
      ik|wij|we zou|zouden .. willen|graag|liever
      ^ hopelijk
      hopelijk
      ^ was|waren|had|hadden ik|het|er|we|ze .. maar
      """#,
    found: """
      ⟦Ik hoop⟧ dat de zomer komt.
      ⟦Wij zouden liever⟧ blijven.
      ⟦Hopelijk⟧ wordt het beter.
      """,
    ignored: """
      Zij wil naar huis.
      De hoop puin lag er.
      """)
}
