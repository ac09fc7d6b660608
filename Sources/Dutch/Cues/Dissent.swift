extension Cue {
  static let dissent = Cue(
    "dissent",
    "disagrees with a saying or a view (dat gaat niet op, ik geloof het niet)",
    patterns: #"""
      ~gaan|gaat|ging|gingen .. niet|evenmin|nergens|nooit op $|,
      geloof|geloven ik|wij|we|er .. niet|niks|niets|geen .. meer|in|$
      ik|wij|we geloof|geloven .. niet|niks|niets .. in|meer|dat|$
      daar|hier klopt|deugt niets|niks van?
      niet|nooit .. van deze|onze tijd
      is|zijn|lijkt|vind .. achterhaald|verouderd|gedateerd|uitgewerkt|voorbijgestreefd
      is|was|zijn|vind|noem|acht !niet .. onjuist|onwaar|onzin|kul|lariekoek|flauwekul|nonsens|kolder|larie|bedrog|misleidend|waanzin
      gewoon|domweg|simpelweg|helemaal|gewoonweg niet juist|waar|zo|correct $|,|en|dat
      werkt|werken .. niet|nooit|nergens|averechts $|,|!voor
      ik|wij|we ben|zijn .. geen voorstander|fan|liefhebber
      niets|niks mee heb|hebben|$
      deugt|deugen|klopt .. niet|evenmin|nergens $|voor|van|meer|wat
      niet|nooit eens|meer? waar $|,
      waag|durf .. te betwijfelen
      ik|wij betwijfel|bestrijd|verwerp|betwist|betwijfelen|bestrijden|verwerpen
      vind|vinden|acht|noem ik|wij|we .. onzin|onjuist|gevaarlijk|flauwekul|gemakkelijk|makkelijk|kortzichtig|verkeerd|onterecht|misplaatst
      ik|wij|we vind|vinden|acht|noem dat|het|die .. onzin|onjuist|gevaarlijk|flauwekul|gemakkelijk|makkelijk|kortzichtig|verkeerd|misplaatst
      daar|hier ben|zijn ik|wij|we .. klaar|moe|beu|uit|tegen
      moeite mee|mee|gekregen
      ~hebben .. steeds|veel|grote meer? moeite met|mee
      tegen|ik zeg|zeggen nee|neen
      ik|wij|we doe|doen|draai|draaien .. niet|er|daar meer|niet .. mee|aan|$
      het tegendeel|omgekeerde is|geldt|bepleit|waar
      is|zijn .. een? mythe|sprookje|fabel|fabeltje|misverstand|dooddoener|leugen|smoes|uitvlucht|vergissing
      mythe|mythes|sprookje|fabeltje|drogreden
      niets|niks is minder waar
      het|daar|ermee|me|mij|ons .. oneens|niet mee eens|$
      ~zijn|ben|zijn het .. niet|nooit|allerminst .. eens
      van geen kanten
      slaat|slaan nergens op
      slaat|slaan .. plank mis
      kant noch wal
      !niet te kort|simpel|simplistisch|makkelijk|gemakkelijk|zwart-wit|naïef $|,|en|om|voor|gedacht|voorgesteld|gesteld
      kort door de bocht
      holle|loze|lege|goedkope|valse frase|kreet|belofte|huls|woorden|leus|slogan|troost
      verleden tijd
      langste tijd gehad
      op de schop|helling
      afscheid ~nemen|nemen|genomen van|$
      ~hebben|heb|hebben .. genoeg|buik .. van|vol
      ben|zijn .. klaar|gestopt .. mee|ermee|met .. $|,|die|dat|deze|het
      weg ermee|hiermee|daarmee
      prullenbak|prullenmand|vuilnisbak|grofvuil|schroothoop|mestvaalt|vuilnisbelt
      broodje aap
      omgekeerde wereld
      averechts
      ~geloven|geloof|geloven .. geen|niks|niets|nooit|niet .. van|snars|woord|barst
      ~kloppen|klopt|kloppen .. van geen kanten|niet|niets|niks|geen meer|van|$
      is|was|zijn .. gebaseerd|stoelt|berust op .. misverstand|denkfout|misvatting|drogredenering|misrekening
      misvatting|denkfout|drogreden|drogredenering|onderbuik|misleiding
      was het maar zo|waar
      waarom zou|zouden|moet|moeten we|wij|je|ik|u .. eigenlijk|nog|blijven|toch|in godsnaam
      zullen we|wij .. ophouden|stoppen|afspreken .. met|dat|niet
      %sayingName|zin|zinnetje|dat|die|het ~gaan .. voorbij aan
      vergeet|verzwijgt|verzwijgen|miskent|negeert|onderschat ,? is? dat|wat|hoe
      rammelt|wringt|schuurt|hinkt|knelt $|,|er|aan|het|hier|daar
      daar|hier wringt|knelt|schuurt|rammelt
      werkelijkheid|praktijk|cijfers|feiten|leven ~zijn .. anders|weerbarstiger|ingewikkelder|grilliger
      cijfers|feiten|onderzoek|praktijk .. anders|tegendeel $|,|beeld|uit
      lijkt|schijnt|klinkt .. maar is|klopt|blijkt .. niet
      ik ken|weet|zag|heb er .. een|twee|drie|vier|genoeg|zat|velen|tientallen
      ^ sinds wanneer
      ^ wie zegt|beweert|bewijst dat $|,
      ^ nou|so en|what $|?
      niet|geen zozeer|automatisch|vanzelf|vanzelfsprekend $|,|dat|een|goed|waar
      dat|dit|het is iets|wat|heel|totaal|een anders|ander $
      dat|het|die bleek|blijkt|is|was .. niet|nooit|geen .. waar|kloppen|opgaan|te $|,|kloppen
      bleek|blijkt|is ... het tegendeel|tegenovergestelde|omgekeerde
      het tegendeel|tegenovergestelde|omgekeerde $|.|bewijst
      nooit|niemand .. beter|wijzer|gelukkiger van geworden
      zou|wil|kan ik? .. omdraaien|omkeren
      niets|weinig|niks|niet .. te maken mee|met
      met .. niets|niks|weinig te maken|maken
      """#,
    found: """
      Dat ⟦gaat niet op⟧.
      ⟦Ik geloof er niet in⟧.
      ⟦Daar klopt niets van⟧.
      De spreuk is ⟦niet eens waar⟧.
      Die regel ⟦deugt niet⟧.
      ⟦Ik vind dat onzin⟧.
      Wij ⟦zijn het er niet mee eens⟧.
      Dat raakt ⟦kant noch wal⟧.
      Dat is ⟦te simpel⟧.
      Dat is wel erg ⟦kort door de bocht⟧.
      Een ⟦holle frase⟧ helpt niet.
      Die regel is ⟦verleden tijd⟧.
      Hij heeft zijn ⟦langste tijd gehad⟧.
      De regel gaat ⟦op de schop⟧.
      Laten we ⟦afscheid nemen van⟧ die leus.
      Wij ⟦hebben er genoeg van⟧.
      ⟦Weg ermee⟧.
      Die leus hoort in de ⟦prullenbak⟧.
      Het is de ⟦omgekeerde wereld⟧.
      Zulke regels ⟦werken averechts⟧.
      Dat ⟦is achterhaald⟧.
      Zoiets is ⟦niet meer van deze tijd⟧.
      Dat is een ⟦denkfout⟧.
      ⟦Het is gewoon niet waar⟧.
      Die aanpak ⟦werkt niet⟧.
      ⟦Was het maar waar⟧.
      Dat ⟦zinnetje gaat voorbij aan⟧ de feiten.
      Wat die leus ⟦vergeet, is dat⟧ het regent.
      ⟦Daar wringt⟧ de schoen.
      De ⟦praktijk is anders⟧.
      Hij ⟦lijkt eerlijk maar is het niet⟧.
      ⟦Ik ken er twee⟧.
      ⟦Sinds wanneer⟧?
      ⟦Wie zegt dat⟧?
      ⟦Dat is iets anders⟧.
      ⟦Het tegendeel is⟧ het geval.
      Ik ⟦zou dat willen omdraaien⟧.
      """,
    ignored: """
      Dat gaat altijd op.
      Ik geloof dat het regent.
      Ik ken haar goed.
      De praktijk van de tandarts is open.
      """)
}
