extension Cue {
  static let consequence = Cue(
    "consequence",
    "names a consequence or a mechanism (daardoor, leidt tot, zorgt voor)",
    patterns: #"""
      daardoor|waardoor|hierdoor|zodat|bijgevolg|derhalve|dientengevolge|zodoende|dusdoende|waarmee|ergo
      ~leiden|~lijden tot|ertoe|naar
      ~leiden .. tot|ertoe
      leidt|leiden|leidde .. tot|ertoe
      zorgt|zorgen|zorgde .. voor|ervoor
      ~zorgen .. voor|ervoor
      ~ontstaan|ontstaat|ontstaan
      met|als gevolg|resultaat
      het|de|een gevolg|gevolgen|resultaat|uitkomst|effect|prijs is|zijn|:|daarvan|hiervan|was|dat|van
      op den duur
      op de|lange|korte|termijn duur|termijn
      uiteindelijk|vroeg|vanzelf|allengs of? laat?
      ~opleveren|~veroorzaken|~resulteren|~uitmonden|~verhogen|~verlagen|~verminderen|~vergroten|~toenemen|~afnemen
      levert|leveren .. op
      dan|dus|zo|daarmee ~worden|krijg|krijgt|krijgen|raak|raakt|raken|verlies|verliest|verdwijnt|verliezen|gaat|sta|staat|zit
      voor je|ge|u het|'t weet
      maakt|maken .. %good|%bad|lui|dom|gek|afhankelijk|onmogelijk|moeilijk|makkelijk|duur|duurder|goedkoper|kapot|ziek|blij|ongelukkig
      hoe ... hoe|des
      met alle gevolgen
      vloeit|volgt|blijkt .. uit|voort|daaruit|hieruit
      """#,
    found: """
      ⟦Daardoor⟧ wordt het brood duurder.
      Haast ⟦leidt tot⟧ fouten.
      Dat ⟦zorgt voor⟧ rust in huis.
      ⟦Het resultaat is⟧ een lege straat.
      ⟦Op den duur⟧ komt niemand meer.
      ⟦Zo krijg⟧ je ruzie.
      ⟦Voor je het weet⟧ zit je alleen.
      Veel regels ⟦maken mensen lui⟧.
      Een lage prijs ⟦levert gezeur op⟧.
      """,
    ignored: """
      Hij leidt een koor in de stad.
      Zij zorgt vandaag.
      """)
}
