extension Cue {
  static let recommendation = Cue(
    "recommendation",
    "gives advice in general (laten we, het beste is, ik pleit voor)",
    patterns: #"""
      laten we|wij|ons
      laat ons|het|ze|hem|haar|die|de|je|dat|iedereen|u|jezelf|niemand
      ~pleiten .. voor|ervoor
      pleidooi voor
      ik|wij|we|ons zou|zouden .. willen|graag|zeggen|adviseren|aanraden|kiezen|wensen
      ~raden|~adviseren|~aanbevelen .. aan|u|je|iedereen
      mijn|ons|een|goed|goede|beste advies|raad|tip|voorstel|oproep|aanbeveling
      ~stellen .. voor|voorstel
      beter|liever|liefst|verstandiger|slimmer|wijzer is|was|ware|zou|kan|kun|kunt|doe|geen|een|één|maar|eerst|nog|$
      is|zou|ware|was .. beter|verstandiger|slimmer|wijzer|raadzaam|aan te raden|verstandig
      kan|kun|kunt|kunnen|doet|doe|doen %you|men|we|wij|ze|zij|iemand? er|dan? beter|verstandig|goed|net|maar
      doet er goed|verstandig aan
      zou het .. sieren
      de oplossing|uitweg|remedie|weg|les|sleutel|kunst|truc is|ligt|begint|daarvoor
      hoog|hoogste tijd
      wie .. wil|wilt .. , moet|kan|doet|zal|begint
      ik|wij|we roep|roepen .. op
      het wordt|is tijd|zaak
      graag|gaarne iets|wat? meer|minder
      in plaats daarvan|van
      """#,
    found: """
      ⟦Laten we⟧ eerst luisteren.
      ⟦Laat ons⟧ de brug niet slopen.
      Wij ⟦pleiten voor⟧ een kleinere markt.
      ⟦Ik zou iedereen willen aanraden⟧ te wandelen.
      ⟦Mijn advies⟧: begin klein.
      ⟦Beter is⟧ het om te wachten.
      ⟦De oplossing is⟧ een vast rooster.
      De bakker ⟦doet er goed aan⟧ te zwijgen.
      ⟦Wie wil winnen, moet⟧ leren verliezen.
      ⟦In plaats daarvan⟧ kun je bellen.
      """,
    ignored: """
      Laat in de avond sneeuwde het.
      Ze wonen beter dan wij.
      """)
}
