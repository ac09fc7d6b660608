extension Cue {
  static let upheld = Cue(
    "upheld",
    "upholds an old rule, or wants it back (blijft gelden, weer leren, laat hangen)",
    patterns: #"""
      aan herwaardering|eerherstel toe
      in ere ~herstellen|houden|hersteld|herstellen|gehouden
      ~blijven|blijft|bleef .. waar|gelden|geldig|overeind|koning|actueel|erbij|zeggen
      nog steeds|altijd $|,|waar|van|geldig|actueel|koning|het|een|de|zo
      ~moeten|~horen|moet|moeten|hoort|mogen|mag|zouden|wil .. weer|opnieuw .. worden|leren|komen|hangen|gaan|houden|zijn|krijgen|staan
      weer|opnieuw ~moeten|moeten|mogen|gaan leren|worden|houden|hangen
      ~afleren|~verleren|afgeleerd|verleerd|ingeruild
      niet meer .. koning|gewoon|vanzelfsprekend|serieus
      ~waarmaken|waarmaken|naleven|nakomen|nagekomen|waarmaakt|naleeft|waargemaakt|nageleefd
      ~houden|houd|houden|houdt .. er|zich|eraan .. aan $|,|en
      laat|laten de|het|die|dat|dit|deze|hem|haar|ons .. hangen|staan|zitten|heel|overeind
      hang|hangt|zet|schrijf hem|haar|het|die|dat .. op|boven|aan|in|bovenaan
      ~afschaffen|schaf|schaffen .. niet|geen .. af|$
      niets|niks|geen .. tegen .. die|deze|de|het? %sayingName
      wel degelijk|wél
      ~handhaven|handhaven|handhaaft
      toch|groot .. gelijk $|,|als|dat|in|en|hier|ook
      bewijs .. geleverd
      bewijst|bewezen|bewijs .. dat .. klopt|werkt|kan|loont
      geen|niet|nooit|nergens .. gezien|gevonden|meegemaakt|hoeven .. kortere|andere|beter|waar|bijsturen
      niets|niks|geen .. bezwaar|mis|verkeerds|op tegen|aan|mee .. %sayingName|die|dat|dit
      ik pleit|pleiten|bepleit|stel .. voor|ervoor|dat
      beetje ouderwets
      ook vandaag|nu|tegenwoordig $|nog|geldig|waar
      ook als|wanneer het tegenzit|moeilijk
      hard|meer nodig|dan ooit
      nog|actueler|noodzakelijker|belangrijker altijd|steeds|dan|meer waar|actueel|ooit|dan
      tijdloos|tijdloze|onverminderd|springlevend
      ~vergeten|vergeten|vergeet we|wij|men|velen|veel te? vaak|snel|wel|soms|helaas|nogal
      ~leven|leven|leeft|handelen|handelt niet|weinig|nauwelijks er|daar|ernaar|daarnaar naar?
      in de? praktijk brengen|gebracht|brengt
      ter harte nemen|genomen|neemt
      met|de voeten getreden|treden
      lippendienst
      teloor gegaan|gaat
      ~verdienen|verdient|verdienen .. ereplaats|eerherstel|herwaardering|navolging|terug
      ~breken|breek|lans .. lans|voor
      blijf|blijven ik|wij|we .. erbij|bij|achter|geloven|zweren|herhalen
      hoort .. op|boven|in elke|iedere|elk|ieder
      niet|nooit .. verloren|vergeten|afdanken|overboord .. laten|gaan|worden|zetten|gooien
      nog altijd|steeds .. goed|beste|wijze|bruikbaar|bruikbare|gouden|verstandige|overeind|raak
      hoort|horen|verdient|verdienen .. weer|opnieuw|terug|boven|plaats|ereplaats|respect|gehoorzaamheid|navolging
      ~moeten|zouden|mogen|kunnen ik|we|wij|ze|men|bedrijven|iedereen .. weer|vaker|opnieuw|eindelijk|meer .. aan|naar .. houden|leven|luisteren|handelen
      vaker|weer|opnieuw ter harte|hart
      nog niet|lang|geenszins versleten|achterhaald|verouderd|uitgewerkt|begraven|weerlegd
      niet|nooit|geenszins achterhaald|verouderd|ouderwets|versleten|overbodig
      helemaal|nog|lang niet|geen .. achterhaald|verouderd|gek|dom
      gehoorzaamheid|navolging
      """#,
    found: """
      Die regel is ⟦aan herwaardering toe⟧.
      De leus ⟦blijft waar⟧.
      Wij ⟦moeten dat weer leren⟧.
      ⟦Laat dat bord hangen⟧.
      Wij hebben het ⟦afgeleerd⟧.
      Die wijsheid is ⟦tijdloos⟧.
      Dat is ⟦actueler dan ooit⟧.
      Wij willen die regel ⟦in praktijk brengen⟧.
      Zij bewees ⟦lippendienst⟧.
      Dat ⟦verdient eerherstel⟧.
      Daar ⟦blijf ik bij⟧.
      De regel wordt ⟦met voeten getreden⟧.
      ⟦Hang hem maar op⟧.
      ⟦Laat die leus staan⟧.
      Ik vind dat we dat ⟦opnieuw moeten leren⟧.
      Dat is ⟦nog steeds een⟧ goede raad.
      Die regel ⟦verdient respect⟧.
      We ⟦moeten ons daar weer aan houden⟧.
      De wijsheid is ⟦niet achterhaald⟧.
      """,
    ignored: """
      Hij blijft thuis.
      Zij schaft een fiets aan.
      De bakker verdient een goed loon.
      """)
}
