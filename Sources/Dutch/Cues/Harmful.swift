extension Cue {
  static let harmful = Cue(
    "harmful",
    "says that a saying or habit does harm or must go (meer kwaad dan goed, moet weg)",
    patterns: #"""
      meer kwaad|schade|ellende dan goed|nut|plezier
      ~aanrichten|~richten|richt|richten|aanricht|aangericht .. schade|aan|onheil
      ~worden|wordt|werd|is|als .. excuus|smoes|vrijbrief|wapen|alibi|stok|dooddoener
      excuus|smoes|vrijbrief|alibi
      ~moeten|~kunnen|~mogen|moet|kan|mag|hoort .. weg|eruit|uit|eraf|overboord|prullenbak|container|vuilbak|papier|begraven|schrappen|afschaffen|sloop $|,|bij|en
      ~slopen|gesloopt|verpest|kapot|kapotgemaakt|ondermijnt|ondermijnen|vernielt|verziekt|verknoeit|leegmaken|schaadt|schaden|uitholt|uitgehold
      blij|gelukkig .. verdwijnt|sterven|verdwenen|voorbij|verleden|achter
      op sterven|zijn|haar ligt|retour|na
      te duur|hoog .. betaald|prijs
      ~stoppen|~ophouden|stop|stoppen|ophouden .. met|ermee|daarmee
      ~afschaffen|~afrekenen|~begraven|afschaffen|afgeschaft|begraaf
      ten koste van
      burn-out|burnout|opgebrand|overspannen|uitgeput|leeggezogen|ziek .. van?
      wie|dat draait .. voor op
      onverantwoord|funest|fnuikend|schadelijk|gevaarlijk|giftig|verstikkend|vernederend|mensonterend|onmenselijk
      """#,
    found: """
      De slogan doet ⟦meer kwaad dan goed⟧.
      Dat zinnetje ⟦moet weg⟧.
      Zo'n leus ⟦wordt een excuus⟧.
      Ik ben ⟦blij dat die gewoonte verdwijnt⟧.
      Zo'n regel is ⟦funest⟧.
      """,
    ignored: """
      De richting klopt.
      Hij moet naar huis.
      """)
}
