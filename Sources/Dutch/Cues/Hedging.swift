extension Cue {
  static let hedging = Cue(
    "hedging",
    "takes back some of what is said (een beetje, min of meer, eigenlijk)",
    patterns: #"""
      min|meer of meer|minder
      een|'n beetje
      eigenlijk|enigszins|ietwat|tamelijk|nogal|grotendeels|deels|zogezegd|hooguit|hoogstens|zowat|ongeveer
      in zekere|zekere|bepaalde zin|mate
      soort van
      voor zover|zover
      doorgaans|meestal|vaak|soms|geregeld|weleens
      """#,
    found: """
      Het is ⟦min of meer⟧ klaar.
      Zij is ⟦een beetje⟧ moe.
      ⟦Eigenlijk⟧ wil niemand dat.
      ⟦Soms⟧ helpt een stilte.
      """,
    ignored: """
      Meer brood graag.
      De soort is zeldzaam.
      """)
}
