extension Cue {
  static let consequence = Cue(
    "consequence",
    "names a consequence (daardoor, zodat, het resultaat is, op den duur)",
    patterns: #"""
      daardoor|waardoor|hierdoor|zodat|bijgevolg|derhalve|dientengevolge|zodoende|ergo
      met als gevolg|resultaat
      het|de|een gevolg|gevolgen|resultaat|uitkomst|effect is|zijn|:|daarvan|hiervan|dat
      op den duur
      op de|lange|korte|termijn duur|termijn
      uiteindelijk|vanzelf|allengs|gaandeweg|tenslotte
      vroeg|later of|of laat|vroeg
      dan|dus|zo|daarmee ~worden|krijg|krijgt|krijgen|raak|raakt|raken|verlies|verliest|verliezen|verdwijnt|gaat|sta|staat|zit
      voor je|ge|u het|'t|er ~weten|bent
      met alle gevolgen
      vloeit|volgt .. uit|voort|daaruit|hieruit
      """#,
    found: """
      ⟦Daardoor⟧ wordt het brood duurder.
      ⟦Het resultaat is⟧ een lege straat.
      ⟦Op den duur⟧ komt niemand meer.
      ⟦Uiteindelijk⟧ verliest de buurt.
      ⟦Zo krijg⟧ je ruzie.
      ⟦Voor je het weet⟧ zit je alleen.
      ⟦Vroeg of laat⟧ breekt het.
      """,
    ignored: """
      Het gevolg van de vorst was klein in aantal.
      De duur van de reis.
      """)
}
