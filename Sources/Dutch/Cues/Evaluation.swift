extension Cue {
  static let evaluation = Cue(
    "evaluation",
    "weighs something with a comparative or superlative",
    patterns: #"""
      %good|%bad|meer|minder|groter|kleiner|hoger|lager|sneller|langer|korter|goedkoper|duurder|zwaarder|makkelijker|moeilijker|eenvoudiger|belangrijker|gevaarlijker|erger|liever|sterker|vaker|zinniger dan
      #COMP dan
      hoe #COMP|%comparative|meer|minder|beter|vaker|langer ... hoe|des #COMP|%comparative|meer|minder|beter|te|vaker
      het|de #SUP|beste|slechtste|ergste|belangrijkste|mooiste|grootste|meeste|enige|gevaarlijkste|eerlijkste wat|dat|van|is|,|om|aan
      belangrijker|erger|liever|hoger|zwaarder|verstandiger
      niets|niks|weinig is|zo .. #COMP|%comparative|%good|%bad
      niets|niks|geen .. #COMP|%comparative|beter|erger|mooier|liever dan
      """#,
    found: """
      Een vast gezicht is ⟦beter dan⟧ een korting.
      ⟦Hoe langer je wacht, hoe duurder⟧ het wordt.
      ⟦Het ergste is⟧ de stilte.
      ⟦Niets is zo eerlijk⟧ als een weegschaal.
      Rust is ⟦belangrijker⟧.
      """,
    ignored: """
      De beste man zweeg.
      Hij at meer soep.
      """)
}
