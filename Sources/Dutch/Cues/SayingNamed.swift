extension Cue {
  static let sayingNamed = Cue(
    "sayingNamed",
    "calls something a saying (het adagium, het motto, zoals het spreekwoord zegt)",
    patterns: #"""
      %sayingName
      het|de|dat|een|oude|bekende %sayingName
      zoals het|'t|men spreekwoord|gezegde|heet|zegt|spreekwoordelijk
      zo|het luidt|heet|gaat .. %sayingName|spreekwoord|gezegde|gaat
      onder|volgens|met het %sayingName
      bij wijze van spreken
      zegt het|de %sayingName
      gaat|geldt|luidt .. gezegde|regel|spreuk|motto|adagium
      oud|oude|bekende|bekend|nederlands|vlaams|chinees|engels|hollands gezegde|spreekwoord|wijsheid
      """#,
    found: """
      ⟦Het adagium⟧ hangt in de gang.
      ⟦Zoals het spreekwoord⟧ zegt, komt tijd met raad.
      ⟦Onder het motto⟧ haast je langzaam.
      ⟦De slogan⟧ staat op de bus.
      """,
    ignored: """
      Zij zegt het tegen haar zus.
      De moto staat buiten.
      """)
}
