extension Cue {
  static let permission = Cue(
    "permission",
    "says what is allowed",
    patterns: #"""
      ~mogen|mag|mogen|mogt|moogt best|gerust|wel|rustig|ook|zeker|altijd|natuurlijk|heus
      %you|iedereen|men|we|ik|niemand|de|een .. ~mogen
      ~hebben .. recht .. op|om
      recht op|om
      is|zijn .. toegestaan|geoorloofd|toelaatbaar|verboden|verboden|vrij om?
      staat %you|iedereen|hem|haar|hun .. vrij
      het|'t %you|iedereen .. vrij om|staat
      """#,
    found: """
      ⟦Een gast mag⟧ best om zout vragen.
      Iedereen ⟦heeft recht op⟧ rust.
      Roken ⟦is hier niet toegestaan⟧.
      Het ⟦staat u vrij⟧ om te gaan.
      """,
    ignored: """
      De mage hond blaft.
      Zij draait rechts af.
      """)
}
