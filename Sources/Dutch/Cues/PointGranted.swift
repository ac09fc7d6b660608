extension Cue {
  static let pointGranted = Cue(
    "pointGranted",
    "admits that the other side has a point (dat klopt, daar zit wat in)",
    patterns: #"""
      ^ dat|dit|'t|het|zoiets|die is|klinkt|lijkt|was ook|nog|wel|natuurlijk|best|allemaal|helemaal|op|heel|volkomen|deels|ten? zo|waar|juist|terecht|redelijk|begrijpelijk|logisch|verleidelijk|sympathiek $|,|en
      ^ dat|dit|het klopt|snap|begrijp|geloof|mag|kan|kunnen !niet .. wel|ook|best|natuurlijk|gerust|graag|$|,
      ^ dat|dit zal|kan|zou wel|best|heus|vast|zeker|allemaal|ook|kunnen|zo|$
      ^ zal|kan|zou best|wel|kunnen|zo $|,|zijn|wezen
      daar|er zit|schuilt|steekt wat|iets|veel|heel|een|wel .. in
      daar|hier|er valt|is .. wat|iets|veel|weinig|niets|niks .. voor|tegen .. te zeggen|brengen
      ~hebben|heeft|hebben|hebt|had .. een|wel|natuurlijk|zeker punt|gelijk
      ~hebben ze|hij|zij|die|u|jij .. gelijk|punt
      niet geheel|helemaal|uit|onterecht|ongegrond|onredelijk de? lucht? gegrepen?|onterecht|ongegrond|onredelijk
      niet uit de lucht gegrepen
      ~verdienen|verdient|verdienen een? .. serieus|serieuze|eerlijk antwoord|weerwoord|behandeling
      redelijk|begrijpelijk|eerlijk|serieus|sterk|terecht|zwaarwegend|sterker|geldig argument|bezwaar|punt|verwijt|vraag|dilemma|tegenargument|tegenwerping
      ^ daar|hier is|heb|ben|valt|wil|kan .. niets|niks|weinig .. mis|tegen|op|aan
      ^ waar|klopt|juist|terecht|akkoord|goed $
      !niet ~klinken .. %good|mooi|goed|lekker|logisch|aardig|redelijk|prachtig
      daar niet van
      ~hebben .. daar|daarin .. gelijk|punt
      daarin|daar ~hebben|heeft|hebben .. gelijk|punt
      """#,
    found: """
      ⟦Dat is waar,⟧ het kost tijd.
      ⟦Dat klopt ook⟧ wel.
      ⟦Dat kan best⟧.
      ⟦Daar zit wat in⟧.
      ⟦Er is veel voor te zeggen⟧ om te wachten.
      De directeur ⟦heeft een punt⟧.
      Dat verwijt is ⟦niet uit de lucht gegrepen⟧.
      Zo'n vraag ⟦verdient een serieus antwoord⟧.
      Dat is een ⟦eerlijk bezwaar⟧.
      ⟦Daar is niets mis⟧ mee.
      ⟦Klopt⟧.
      Het ⟦klinkt mooi⟧.
      ⟦Daarin heeft de buurman gelijk⟧.
      ⟦Hebben ze gelijk⟧?
      """,
    ignored: """
      Dat klopt niet.
      Het schip steekt in de haven.
      Dat is niet waar.
      """)
}
