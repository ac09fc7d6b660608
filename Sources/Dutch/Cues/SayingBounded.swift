extension Cue {
  static let sayingBounded = Cue(
    "sayingBounded",
    "grants a saying within bounds (klopt, maar; meestal dan; er zit wel wat in; niet overal)",
    patterns: #"""
      ^ jawel|jazeker|ja|zeker|akkoord|prima|goed|mooi|klopt|natuurlijk|oké|allicht|soit , ... maar|alleen|doch|al|tot
      , [ akkoord|goed|prima|zeker|toegegeven|soit ] ,|$|zolang|als
      , [ al zou|is|moet|helpt|mag|kan|heb|blijft|geldt|zijn ]
      meestal|doorgaans|vaak|soms|grotendeels $|dan|,
      op .. na $
      er|daar zit .. wel .. wat|iets|waarheid .. in
      zit er .. wel .. wat|iets|waarheid .. in
      wel , ... niet
      een? beetje|tikje
      zekere mate
      in de? regel|meeste|beginsel|principe
      strikt|goed|ruim genomen|bezien
      iets|wat .. toevoegen|toe|bijzetten
      en|maar ook weer|soms niet
      ten dele|halve
      niet|geen altijd|overal|elke|iedere|iedereen|alles|per
      dat|die|de|het|'t ~meeste|meesten|meeste wel
      zegt|is|geldt .. alleen|pas .. als|wanneer|zolang|waar
      binnen|tussen .. openingstijden|kantooruren|grenzen|muren
      ~uitzondering|uitzonderingen|nuance|nuanceren|genuanceerd|genuanceerder
      geen wet|dogma
      in zulke|dergelijke|dat|zo'n|sommige|bepaalde|gewone|die|zulk gevallen|geval|situaties|situatie|omstandigheden|tijden
      verliest|verliezen|vervalt|vervallen|stopt|eindigt|eindigen|ophoudt|ophouden .. zodra|wanneer|waar|als
      geldt|werkt|klopt|gaat|opgaat .. zodra|zolang|alleen|tot|totdat|mits|voorzover|zover
      geloofde|geloof|meende|meen|vond|snap|klopt|waar .. maar|slechts half|deels|ten|gedeeltelijk
      maar|slechts half|deels|gedeeltelijk $|,|waar|gelijk
      tot zover|daar|hier|dusver|dat|op|daaraan .. geef|heeft|krijgt|klopt|volg|volgen|eens|ga|hebben
      aan|onder|op een|één|twee|drie|enkele|strikte|bepaalde|deze voorwaarde|voorwaarden
      volg|ga|onderschrijf|deel ik|wij|we .. een|tot|het eind|zover|stuk|eindje|hoogte .. mee|met|$
      eind|stuk .. meegaan|mee $|,
      alleen|enkel|slechts|pas|uitsluitend als|wanneer|zolang|indien|mits
      daar|dan|verder|hier houdt|stopt|eindigt|ophoudt het|de|mijn|die|zijn|haar .. op|$|koningschap|gelijk
      ~kennen .. grens|grenzen|perken|uitzonderingen|beperkingen|randvoorwaarden
      ~hebben wel|ook|zijn|haar|hun|zo|een|echter grens|grenzen|perken|uitzonderingen|beperkingen|keerzijde|keerzijden
      ~zijn er grenzen|perken|uitzonderingen
      bijsluiter|sterretje|asterisk|voetnoot
      kleine letters|lettertjes
      enerzijds ... anderzijds
      niet|geen onwaar|onjuist|onzinnig|onverstandig|ongelijk ... maar
      ja én|en|, nee|neen
      halve|halfslachtige waarheid|waarheden
      met mate|maat|beleid|verstand|verstande|tact|beperkingen
      ^ zo|ruim|letterlijk|aldus|goed opgevat|begrepen|gelezen|uitgelegd|verstaan|beschouwd
      eerste|tweede|andere|voorste|laatste helft|deel .. klopt|waar|vergeten|eerlijk|ontbreekt|weggelaten|niet
      helft .. waarheid|verhaal|gelijk
      halve|half verhaal|waarheid|gelijk
      zal|zou|kan .. wel|best iets|wat|een .. waar|in|kern|van
      ^ akkoord|toegegeven|soit|allicht ,
      ^ goed|prima , [ dan|maar|alleen|tot|meet|zolang ]
      ^ ligt aan|eraan|er
      dat|het|die moge|mag|zal opgaan|gelden|kloppen|waar .. voor|in|bij|zijn
      geldt|klopt|werkt|waar .. voor|bij|in ... maar|niet .. voor|bij|in
      meer|iets|veel dan .. alleen|slechts
      ^ niet altijd|overal|iedereen|wanneer|zonder|elke|elk $|,|voor|en|als
      ^ alleen :|is|was|moet|geldt|vergeet|jammer
      koning ... geen|niet een? god|dictator|tiran|despoot|alleenheerser|slavendrijver|paus|keizer
      constitutionele|constitutioneel|verlichte|verlicht vorst|koning|monarchie|despoot|monarch
      ^ mja|mwah|soms|meestal|deels|bijna|half|ongeveer|doorgaans|misschien $|,|wel
      kwestie van balans|dosering|evenwicht|maat|doseren|timing
      balans|evenwicht tussen|vinden|zoeken|bewaren|zoek
      is|bestaat|zit|blijft .. verschil|onderscheid|grens|wereld tussen
      , [ ja ] $
      ~willen .. niet zeggen dat|:
      betekent|betekende .. niet|nog dat|meteen|automatisch
      ^ tenminste|althans ,|als|wanneer|zolang|zo|voor|bij
      , [ tenminste|althans ] $|,|als|wanneer|zolang|bij|voor
      op voorwaarde|conditie dat|van
      afhankelijk van
      in|met één|een uitzondering|verschil|verstande
      goed|prima|nuttig|bruikbaar|waar als|voor|zolang|tot ... maar
      begin|startpunt|vertrekpunt|uitgangspunt , .. geen|niet
      geen|niet .. einde|eindpunt|excuus|vrijbrief|wet|dogma
      soms|vaak|meestal is|klopt|geldt|werkt dat|het|die
      """#,
    found: """
      ⟦Zeker, maar⟧ niet vandaag.
      De bakker lacht, ⟦al zou⟧ hij liever slapen.
      De trein rijdt, ⟦meestal dan⟧.
      ⟦Er zit wel wat in⟧.
      ⟦Strikt genomen⟧ klopt het.
      Alles is te koop, ⟦op de zon na⟧.
      Ik zou er ⟦iets aan willen toevoegen⟧.
      Hij heeft gelijk ⟦en ook weer niet⟧.
      ⟦In de regel⟧ loont het.
      Dat geldt ⟦niet altijd⟧.
      ⟦Een beetje⟧ geduld loont.
      Het werkt ⟦binnen kantooruren⟧.
      Soms maak ik een ⟦uitzondering⟧.
      ⟦In zulke gevallen⟧ geldt de regel.
      Hij ⟦verliest dat recht zodra⟧ hij schreeuwt.
      Ik ⟦geloofde het zelf maar half⟧.
      ⟦Tot zover geef⟧ ik hem gelijk.
      Dat mag, ⟦onder een voorwaarde⟧.
      ⟦Daar houdt het op⟧.
      Elke wijsheid ⟦kent haar grenzen⟧.
      Er hoort een ⟦bijsluiter⟧ bij.
      Het is een ⟦halve waarheid⟧.
      Doe het ⟦met mate⟧.
      ⟦Zo opgevat⟧ klopt het.
      Dat is het ⟦halve verhaal⟧.
      Daar ⟦zal wel iets van⟧ waar zijn.
      ⟦Akkoord,⟧ over smaak niet.
      ⟦Dat moge opgaan voor⟧ de tandarts.
      ⟦Niet altijd⟧.
      ⟦Alleen was⟧ het te laat.
      ⟦Soms wel⟧.
      Het is een ⟦kwestie van balans⟧.
      Er ⟦is een verschil tussen⟧ horen en luisteren.
      Dat ⟦wil niet zeggen dat⟧ alles mag.
      ⟦Althans voor⟧ wie betaalt.
      Dat is ⟦afhankelijk van⟧ het weer.
      """,
    ignored: """
      Zeker van zijn zaak liep hij door.
      Hij is nooit tevreden.
      In dat huis woont een bakker.
      Zij heeft een half brood.
      De voorwaarden staan op de doos.
      Soms regent het.
      Hij alleen wist het.
      """)
}
