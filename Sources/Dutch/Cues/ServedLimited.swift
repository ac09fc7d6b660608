extension Cue {
  static let servedLimited = Cue(
    "servedLimited",
    "sets limits to those who are served, or makes them equals (nee zeggen, van twee kanten)",
    patterns: #"""
      ~zijn|is|ben|bent geen|niet %served|gast|koning|god|baas|kroon|knecht|slaaf|koningin
      geen|niet|nooit .. knecht|slaaf|slaven|bediende|voetveeg|dienstmeid|dienstmeisje|lakei|butler|loopjongen|onderdaan|onderdanen|slachtoffer|voetvolk|deurmat|kroon|troon|schort
      %served .. niet|nooit|geen .. altijd|alles|bepaalt|bepalen|beslist|gelijk|baas|koning|god
      ~weigeren|~ontslaan|~wegsturen|~buitenzetten|ontsla|ontslaan|weiger|weigeren|buitenzetten|wegsturen .. %served
      %served .. ~weigeren|~ontslaan|wegsturen|weigeren|ontslaan|buitenzetten|tegenspreken|vergist|ongelijk
      nee|neen|néé te? ~zeggen|zeggen|zeg|durven|durf|verkopen|hoort|hoorde
      ~zeggen|zeg|zegt|zei|zeiden .. nee|neen|néé $|,|tegen|als|en|is|ook
      antwoord .. nee|neen
      ~tegenspreken|tegenspraak|weerwoord|tegengas|tegenspreken
      ~stellen|~trekken|stel|trek|stelt|bewaken|aangeven|bewaak|leg .. grens|grenzen
      gelijkwaardig|gelijkwaardige|gelijkwaardigheid|evenwaardig|wederzijds|wederzijdse|wederkerig|wederkerigheid|gelijken|evenwicht|partners|partner|partnerschap|samenwerking|samenwerken
      van twee|beide|weerszijden kanten|zijden
      twee|beide partijen|mensen|kanten
      onderdanig|onderdanige|onderdanigheid|slaafs|slaafse|kruiperig|kruipen|kruiperigheid|gedienstigheid|gehoorzaamheid|gehoorzamen|slijmen|ja-knikker|jaknikker|jaknikken|bukken|knielen
      meer|iets anders|wat .. dan .. gehoorzaamheid|dienen|bedienen|gehoorzamen|wens|wensen
      eerst|éérst ... dan|daarna|pas de|het|je|onze|een %served
      %served .. op plek|plaats twee
      vóór|boven de|hem|haar|een|je %served .. gaat|komt|staat|beurt
      op een|'n voetstuk
      hofhouding|lakei|lakeien|tiran|despoot|hielenlikker|hielenlikken|onttronen|onttroond
      %served|je|u|hij .. tegen zichzelf|zijn .. wil|beschermen
      ~verwarren|haalt|halen ... door elkaar
      schreeuwer|schreeuwers|scheldt|schelden|schreeuwen|uitgescholden|scheldende|agressie|agressieve|misbruik|intimidatie|wangedrag
      wens|wensen|zin .. niet|geen .. wet|maat|maatstaf|alles|hetzelfde
      %served .. weet|weten .. niet|vaak .. wat|altijd|zelf
      kan|kunnen .. niet .. weten wat
      vakmanschap|deskundigheid|expertise|beroepseer|vakkennis
      """#,
    found: """
      Een leerling ⟦is geen klant⟧.
      Wij zijn ⟦geen slaven⟧.
      Soms moet je ⟦nee zeggen⟧.
      Wie werkt, mag ⟦tegenspreken⟧.
      Respect komt ⟦van twee kanten⟧.
      Een ⟦gelijkwaardige⟧ afspraak werkt beter.
      ⟦Eerst het team, dan de gast⟧.
      Zij zetten hem ⟦op een voetstuk⟧.
      Ik ben uw ⟦lakei⟧ niet.
      De ⟦gast staat op plaats twee⟧.
      """,
    ignored: """
      De klant rookt.
      Er is geen brood meer.
      """)
}
