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
      ~slopen|gesloopt|verpest|kapotgemaakt|ondermijnt|ondermijnen|vernielt|verziekt|verknoeit|leegmaken|schaadt|schaden|uitholt|uitgehold
      blij|gelukkig .. verdwijnt|sterven|verdwenen|voorbij|verleden|achter
      op sterven|zijn|haar ligt|retour|na
      te duur|hoog .. betaald|prijs
      ~stoppen|~ophouden|stop|stoppen|ophouden .. met|ermee|daarmee
      ~afschaffen|~begraven|afschaffen|afgeschaft|begraaf !niet .. $|,|die|dat|de|het
      ~afrekenen|afrekenen|afgerekend|afrekent .. met|ermee|daarmee .. %sayingName|idee|gedachte
      ten koste van
      burn-out|burnout|opgebrand|overspannen|uitgeput|leeggezogen
      ~worden|wordt|werd|worden .. ziek|doodziek van|ervan
      ~houden|houdt|houden .. klein|dom|arm|onmondig|gevangen
      ~jagen|~drijven|jaagt|drijft .. weg
      verkeerde|foute partij|kant|been|boodschap|signaal|prikkel
      wie|dat draait .. voor op
      onverantwoord|funest|fnuikend|schadelijk|gevaarlijk|giftig|verstikkend|vernederend|mensonterend|onmenselijk
      ~aanrichten|~veroorzaken|veroorzaakt|brengt|richtte .. schade|ellende|onheil|leed|pijn|kwaad
      goedpraten|goedgepraat|goedpraat|goedkeuren|schoonpraten
      onder het mom|motto van
      dekmantel|zoethoudertje|schaamlap|dwangbuis|keurslijf|valkuil
      doekje voor het bloeden
      verlammend|verlamt|verlammen|verwoestend|verwoest|kwalijk|kwalijke|desastreus|dodelijk|rampzalig|heilloos|verderfelijk
      in de kiem
      ~misbruiken|misbruikt .. om|als|door|voor
      schuldgevoel|schaamte|angst .. aan|door|van|wekt|zaait
      ~leiden|leidt|leiden .. tot|naar ellende|uitval|ongelukken|fouten|stress|burn-outs|onrecht|wantrouwen|schijnheiligheid|luiheid|middelmatigheid
      kwaad|onheil is geschied
      schade|kwaad|onheil|ellende|leed ~hebben? .. aangericht|berokkend|gesticht|veroorzaakt|gedaan
      ~aanrichten|~berokkenen .. schade|kwaad|onheil|ellende
      zoveel|grote|enorme|onnoemelijk|veel schade|ellende|kwaad|leed|onheil
      ~maken|maakt|maken|maakte .. mensen|iemand|je|ons|jongeren|kinderen|personeel|hen|ze? .. kapot|ziek|klein|bang|onzeker|monddood|lui
      ~gaan .. mensen|eraan|eronderdoor|onderdoor kapot|onderdoor|$
      carrières|levens|gezinnen|relaties|vriendschappen|mensen .. gekost|gesloopt|verwoest|kapotgemaakt|geruïneerd|verpest
      ~hebben .. gekost|gesloopt|verwoest|geruïneerd|verpest|verziekt|kapotgemaakt
      ~doen .. kwaad|onrecht|tekort|pijn
      onder geleden|lijden|gebukt
      mondsnoerder|stoplap|machtsmiddel|chantage|intimidatie|uitbuiting|onderdrukking
      mond ~snoeren|gesnoerd|snoeren
      stok|wapen om|waarmee .. mee|te .. slaan|slaat
      sloopt|sloopte|slopen|vergiftigt|vergiftigen|verziekt|verpest|verpesten|beschadigt|beschadigen
      vergif|gif|vloek|gesel|pest|kwaal voor|van
      wie .. betaalt|betalen|opdraait .. rekening|prijs
      ~verbergen|~verschuilen|verschuilt|verschuilen|verschuil .. achter
      """#,
    found: """
      De slogan doet ⟦meer kwaad dan goed⟧.
      Dat zinnetje ⟦moet weg⟧.
      Zo'n leus ⟦wordt een excuus⟧.
      Ik ben ⟦blij dat die gewoonte verdwijnt⟧.
      Zo'n regel is ⟦funest⟧.
      Die spreuk is een ⟦dekmantel⟧.
      Dat is een ⟦doekje voor het bloeden⟧.
      Er wordt gepest ⟦onder het mom van⟧ humor.
      Zo'n zin ⟦houdt mensen klein⟧.
      Dat ⟦leidt tot stress⟧.
      Dat ⟦jaagt iedereen weg⟧.
      Geweld wordt ⟦goedgepraat⟧.
      Dat ging de ⟦verkeerde kant⟧ op.
      Die zin heeft ⟦veel schade⟧ aangericht.
      Die spreuk heeft ⟦kwaad gesticht⟧.
      Het ⟦heeft carrières gesloopt⟧.
      Veel gezinnen hebben er ⟦onder geleden⟧.
      Men wil haar de ⟦mond snoeren⟧.
      Het is een ⟦stok om mee te slaan⟧.
      Hij ⟦verschuilt zich achter⟧ de regel.
      """,
    ignored: """
      De richting klopt.
      Hij moet naar huis.
      De schade aan de auto viel mee.
      De hond deed niets.
      """)
}
