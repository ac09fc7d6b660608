extension Cue {
  static let mechanism = Cue(
    "mechanism",
    "says how one thing brings about another (leidt tot, zorgt voor, maakt mensen lui)",
    patterns: #"""
      ~leiden .. tot|ertoe
      ~zorgen|zorgt|zorgde .. voor|ervoor
      ~ontstaan
      ~veroorzaken|~resulteren|~uitmonden|~verhogen|~verlagen|~verminderen|~vergroten|~toenemen|~afnemen|~versterken|~ondermijnen|~verzwakken|~aanwakkeren|~bevorderen|~belonen|~opleveren
      levert|leveren|leverde .. op
      neemt|nemen .. toe|af
      ~maken .. %good|%bad|lui|dom|gek|afhankelijk|onmogelijk|moeilijk|makkelijk|duur|duurder|goedkoper|kapot|ziek|blij|ongelukkig|kwetsbaar|bang|rijk|arm|sterk|zwak|overbodig
      hoe #COMP|%comparative|meer|minder ... hoe|des
      kost|kosten .. tijd|geld|moeite|energie|veel|meer|niets|uren
      leert|leren .. dat|hoe|te|om|zo|niet
      wie .. , verliest|krijgt|betaalt|leert|wint|raakt|verdient|eindigt
      """#,
    found: """
      Haast ⟦leidt tot⟧ fouten.
      Een vast rooster ⟦zorgt voor⟧ rust.
      Veel regels ⟦maken mensen lui⟧.
      Korting ⟦levert gezeur op⟧.
      ⟦Hoe langer je wacht, hoe⟧ duurder het wordt.
      Zo ⟦ontstaat⟧ een rij.
      """,
    ignored: """
      Hij leidt een koor in de stad.
      Zij zorgt vandaag.
      """)
}
