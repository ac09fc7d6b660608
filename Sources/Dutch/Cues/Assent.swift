extension Cue {
  static let assent = Cue(
    "assent",
    "agrees with what was just said or quoted (daar geloof ik in, dat menen wij)",
    patterns: #"""
      daar|hier|erin|erachter geloof|sta|teken|geloven|staan ik|wij|we !niet .. in|achter|voor
      dat|dit|het menen|meen wij|we|ik|het !niet
      meen|menen ik|wij|we het|dat $
      dat|dit|het geldt|gold !niet .. ook|evenzeer|nog|voor
      klopt|klopte !niet nog|als|ook|wel|aardig .. ook|steeds|altijd|bus|$
      dat|die|het leerde|leerden|leert|wist|wisten|weet|weten .. ~ik|we|wij|je|elke|iedere|iedereen|al|%kin
      ik|wij|we neem|nemen|doe|doen er|daar|daarvan .. geen|niets|niks .. afstand|terug|af
      overschot van gelijk
      geen woord .. gelogen|spaans
      ~hebben|had|hadden .. !geen !niet gelijk in|gehad|$
      daar|er|hier zit|schuilt|zat .. veel|waarheid in
      ik|wij|we houd|hou|houden het .. op
      mijn|ons|onze motto|lijfspreuk|devies|credo
      bleek|blijkt|blijft !niet .. waar|kloppen|gelden|overeind
      is|was|blijft .. een bruikbaar|bruikbare|goed|goede|wijze|mooie|prima|fijn|uitstekende|uitstekend %sayingName|raad|stuurmiddel|uitgangspunt|bedrijfsplan|plan|richtlijn
      is|was lang|helemaal|bepaald? geen slechte|gekke|verkeerde|domme
      zo|dat is het nu|nou|gewoon|ook|nog|gewoonweg|maar .. eenmaal|ook|steeds|net
      zo werkt|gaat|is het|'t .. eenmaal|met|gewoon
      waarheid als een koe
      kan|kunnen .. me|mij|ons .. goed|helemaal|prima? in vinden
      ben|zijn het er? helemaal|volledig|volkomen|roerend|hartgrondig|van? mee? eens
      onderschrijf|onderschrijven ik|wij|we|het|dat|die|deze
      sluit|sluiten .. me|mij|ons .. bij aan
      gaat|gaan|ging .. nog|altijd|steeds|vrijwel altijd|steeds? op $|,|en|voor|in|als
      niets|niks is zo waar
      hoe waar|wijs|terecht $|is|was|blijft
      wijze|ware|verstandige|behartenswaardige woorden|raad|les|spreuk|uitspraak
      spijker op de|zijn kop
      zweer|zweren ik|wij|we? er|daar|bij .. bij
      ben|zijn .. !geen groot|groot|grote|overtuigd|overtuigde|warm voorstander|aanhanger|voorstanders
      heilig|rotsvast|oprecht|nog|steeds in ~geloven|geloof|geloven|overtuigd
      ~geloven|geloof|geloven .. heilig|oprecht|rotsvast in
      mag|mogen .. boven|aan|op .. elke|iedere|elk|ieder .. hangen|staan
      zou|zouden .. inlijsten|omarmen|toejuichen
      het loont|werkt echt|altijd|wel
      ervaring|praktijk|geschiedenis|tijd .. leert|bewijst|toont|geeft .. dat|gelijk|keer
      ^ precies|exact|absoluut|inderdaad|volkomen|helemaal $|,|waar|juist|mee
      is|zijn|was !niet volkomen|helemaal|zeker|gewoon|absoluut|dubbel waar|juist|terecht $|,|en
      zo eenvoudig|simpel|waar is|kan het|dat zijn? $
      hoe ouder ik|je ... meer|vaker
      ~blijken ... waar|juist|gelijk $
      daar|hier ~hebben ik|we|wij .. nooit|niets|niks .. aan|op .. toe|af|voegen|dingen
      niets|niks aan toe|af te|toe voegen|doen
      klopt|waar als een bus|koe
      dat|het is gewoon|nog|nu|gewoonweg steeds|ook|altijd|allemaal? waar|zo $
      tot op de|vandaag dag|$ .. waar|geldig
      heb|hebben ik|we|wij .. nooit|niet .. spijt .. van
      mijn|onze ervaring|praktijk leert|bevestigt|bewijst
      uit ervaring .. weten|zeggen|spreek|weet
      ik weet|spreek .. uit ervaring
      iedereen|elke|elk|ieder .. zou|moet .. ~moeten|kennen|onthouden|hangen|weten
      daar|dat ben|sta ik .. eens|achter|mee
      """#,
    found: """
      ⟦Daar geloof ik in⟧.
      De koning eerst, en ⟦dat menen wij⟧.
      Dat ⟦klopt nog steeds⟧.
      ⟦Dat leerde ik⟧ van mijn tante.
      ⟦Wij nemen er geen afstand⟧ van.
      Daar ⟦hebben ze overschot van gelijk in⟧.
      Daar is ⟦geen woord van gelogen⟧.
      ⟦Daar zit veel waarheid in⟧.
      Dat is een ⟦waarheid als een koe⟧.
      Ik ⟦kan me daar goed in vinden⟧.
      Ik ⟦ben het er helemaal mee eens⟧.
      Die regel ⟦onderschrijven wij⟧.
      ⟦Wijze woorden⟧ van een oude baas.
      Zij sloeg de ⟦spijker op de kop⟧.
      Ik ⟦ben een groot voorstander⟧ van rust.
      Ik ⟦geloof er heilig in⟧.
      De ⟦ervaring leert dat⟧ rust loont.
      ⟦Precies⟧.
      ⟦Het is gewoon waar⟧.
      ⟦Daar heb ik niets aan toe te voegen⟧.
      Dat ⟦klopt als een bus⟧.
      ⟦Mijn ervaring leert⟧ hetzelfde.
      ⟦Ik weet het uit ervaring⟧.
      """,
    ignored: """
      Daar geloof ik niet in.
      De slager klopt op de deur.
      Precies om negen uur ging de deur open.
      De ervaren kok zweeg.
      """)
}
