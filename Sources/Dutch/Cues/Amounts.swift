extension Cue {
  static let amounts = Cue(
    "amounts",
    "gives sums and counts",
    patterns: #"""
      €|euro|eur|dollar|gulden|cent
      miljoen|miljard|duizenden|miljoenen|honderden|tientallen
      %number keer|maal|uur|kilo|meter|liter|stuks|man|mensen|weken|dagen|maanden|jaar|minuten
      #NUM keer|maal|uur|kilo|meter|liter|stuks|man|mensen|weken|dagen|maanden|jaar|minuten|euro
      """#,
    found: """
      Het kost ⟦40 euro⟧.
      Zij belde ⟦drie keer⟧.
      Er kwamen ⟦duizenden⟧ brieven.
      """,
    ignored: """
      Hij belt vaak.
      De prijs is hoog.
      """)
}
