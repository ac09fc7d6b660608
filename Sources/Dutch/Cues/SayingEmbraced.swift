extension Cue {
  static let sayingEmbraced = Cue(
    "sayingEmbraced",
    "makes a saying one's own (zo hoort het, zeg ik altijd, ik blijf erbij, en terecht)",
    patterns: #"""
      is .. mijn|ons|onze %sayingName|lijfspreuk|regel|principe|uitgangspunt|leidraad|houvast|geloof
      zo hoort|moet het|'t !niet
      en terecht
      onthoud|onthoudt|onthouden .. dat|dit|één|twee
      nooit|geen .. spijt|betere .. gehad|gekregen|raad|advies|regel
      teken .. ervoor|voor
      zeg|zei ik .. altijd|dan|mijn|elke|vaak
      ik zeg|herhaal|roep .. altijd|mijn|elke|vaak
      ik|wij|we zeg|blijf|zeggen|blijven .. erbij|nogmaals|opnieuw
      ik|wij|we blijf|blijven .. bij|volhouden
      blijf|blijven ik|wij|we .. bij|erbij
      dat|die|dit hoort .. erbij
      zo zie je|ziet maar|u
      dat|het|dit ~bewijzen|bewijst|toont|leert .. weer|maar|dat|nog
      geloof|geloven heilig|vast|stellig|nog .. in
      dat staat .. vast
      dat is .. genoeg|alles|geheim|recept
      zo eenvoudig|simpel is het|dat
      niet voor niets|niks
      ik|wij|we ~hebben .. nooit|altijd .. gehouden|beklaagd|bedrogen
      de kern|essentie|moraal|les|waarheid is|blijft
      laat dat|dit .. les|zijn|les
      dat|het|die|dit gold|geldt .. toen|vroeger|altijd .. en .. nu|nog|vandaag
      ^ zo is het|'t !niet|niet|nooit|geen $|,|ook|precies|en
      %kin had|heeft|kreeg|krijgt altijd|toch|wel|dus|groot|alsnog|weer? gelijk !niet
      gelijk had|hadden|heeft|hebben|kreeg hij|ze|zij|die|ie|mijn|m'n|oma|opa
      ~krijgen hij|zij|ze|die .. gelijk
      hangt|prijkt|plakt|kleeft|hangen bij mij|me|ons|thuis
      hangt|staat|prijkt|plakt .. boven|op|aan|in mijn|m'n bed|bureau|spiegel|koelkast|werkbank|toog|kassa|deur|toilet
      ik|wij|we zweer|zweren .. bij|erbij|daarbij
      zweer|zweren|leef|leven|werk|handel ik|wij|we .. bij|naar|volgens|daarnaar|ernaar
      ik|wij|we leef|leven|handel|handelen|werk|werken .. naar|volgens|ernaar|daarnaar
      ik zou .. niet|nooit anders|beter weten|kunnen|willen
      ~kunnen .. niet|geen mooier|beter|korter|treffender|wijzer .. zeggen|verwoorden|samenvatten
      mooier|beter|korter|treffender ~kunnen|valt|is .. ik|je|men|u|het .. niet .. zeggen|verwoorden|samenvatten|samengevat|gezegd
      ^ amen|punt|basta|halleluja $
      , [ amen|punt|basta ] $
      zeg|zegt dat|u wel|dat $|,|wel
      beste|wijste|mooiste|verstandigste|gouden|nuttigste|waarste raad|advies|les|tip|regel|zin|%sayingName
      een|die|dat|deze gouden|wijze|waardevolle|bruikbare|onmisbare|verstandige raad|les|tip|regel|zin|wijsheid|leidraad
      ~hebben .. zelf|vaak|geregeld|lijve|dikwijls|meermaals .. ondervonden|ondervinden
      inlijsten|ingelijst|koester|koesteren|koestert
      ~kunnen|zou|wil ik|wij|we? .. iedereen|elke|ieder|je|jullie|u .. aanraden|aanbevelen|meegeven
      ik heb .. er|het|daar .. ~kunnen?  veel|alles|nooit aan|spijt gehad
      ik|wij|we heb|hebben .. veel|alles|genoeg aan .. gehad|te danken
      ~danken ik|wij .. veel|alles aan
      neem|nemen ik|wij|we .. letter|woord .. terug
      geen letter|woord .. terug
      niets|niks ouderwets|mis|verkeerds aan|mee
      daar ~horen|hoef|hoeft|hoeven|moet niemand|u|je|jij|men .. niet|niets .. aan .. twijfelen
      geen twijfel|discussie|vraag over|mogelijk|aan
      zonder twijfel|meer waar|is
      daar valt|is|was .. niets|niks|weinig|geen .. tegen|op .. in|aan|af .. brengen|merken|dingen
      daar valt|is niets|niks tegenin|tegen|op|aan
      en gelijk|terecht had|hebben|heeft|maar
      ~klinken|lijkt|is .. ouderwets|oubollig|belegen|truttig|braaf|afgezaagd|cliché , ... maar|toch
      noem me|mij|het .. ouderwets|oubollig|naïef|soft|romanticus|romantisch
      mee groot geworden|gebracht
      geen speld tussen
      betere|mooiere|wijzere .. ~zijn|bestaat|ken|weet er|ik .. niet
      die|deze|dat les|raad|zin|wijsheid|advies|regel ~zijn|heb ik|wij .. nooit|altijd .. vergeten|onthouden
      dat|het heb|ben ik .. altijd|nooit .. onthouden|vergeten|meegenomen|meegedragen
      ^ sindsdien .. ik|wij|we
      ^ en? het werkt|werkte|hielp|helpt|klopt|loont $|,|ook|nog
      nu|inmiddels|later|intussen|ondertussen begrijp|snap|snapte|begreep ik|wij .. wat|dat|hem|haar|ze|waarom|het
      ik|wij ben|zijn|begin|begon .. gaan? begrijpen|inzien|waarderen|snappen
      had|hadden ik|we .. maar|toen .. geluisterd|opgelet
      te|ter harte genomen
      wat een|'n wijsheid|wijze|waarheid|mooie|prachtige
      daar draait|gaat het .. om $|,|in|bij
      zo ~worden|gaat|werkt het .. nog|ook steeds|altijd|echt
      """#,
    found: """
      ⟦Zo hoort het⟧.
      Eerst kijken, ⟦zeg ik altijd⟧.
      ⟦Ik blijf erbij⟧.
      Zij kregen loon, ⟦en terecht⟧.
      ⟦Zo zie je maar⟧.
      ⟦Dat staat vast⟧.
      Dat ⟦is mijn lijfspreuk⟧.
      ⟦Onthoud dat⟧ als je bakt.
      ⟦Ik zeg altijd⟧ dat het loont.
      ⟦Blijf ik bij⟧.
      ⟦Dat hoort erbij⟧.
      ⟦Dat bewijst weer⟧ zijn gelijk.
      ⟦Zo simpel is het⟧.
      Wij doen dat ⟦niet voor niets⟧.
      ⟦De kern is⟧ eenvoudig.
      Wij ⟦geloven heilig in⟧ geduld.
      ⟦Dat gold toen en het geldt nu⟧.
      ⟦Zo is het⟧.
      Mijn ⟦oma had gelijk⟧.
      ⟦Gelijk had ze⟧.
      Die spreuk ⟦hangt bij mij⟧ in de keuken.
      Dat bordje ⟦hangt boven mijn bed⟧.
      ⟦Ik zweer erbij⟧.
      ⟦Ik leef er al jaren naar⟧.
      ⟦Mooier kan ik het niet zeggen⟧.
      ⟦Amen⟧.
      ⟦Zeg dat wel⟧.
      Het is de ⟦beste raad⟧ van allemaal.
      Dat ⟦heb ik zelf ondervonden⟧.
      Ik ⟦kan het iedereen aanraden⟧.
      Ik neem er ⟦geen letter van terug⟧.
      Daar is ⟦niets mis mee⟧.
      ⟦Daar hoeft u niet aan te twijfelen⟧.
      ⟦Daar valt niets tegenin⟧ te brengen.
      Het ⟦klinkt ouderwets, maar⟧ het werkt.
      ⟦Noem me ouderwets⟧.
      Daar is ⟦geen speld tussen⟧ te krijgen.
      ⟦Die les ben ik nooit vergeten⟧.
      ⟦Sindsdien tel ik⟧ alles na.
      ⟦En het werkt⟧.
      ⟦Nu begrijp ik wat⟧ hij bedoelde.
      ⟦Had ik maar geluisterd⟧.
      """,
    ignored: """
      Zo hoort het niet.
      Hij zegt niets.
      Zij blijft slapen.
      De jas hangt aan de haak.
      Mijn oma had geen gelijk.
      Zo is het niet.
      Het gold als een goede oogst.
      Het klinkt ouderwets.
      Hij was de les vergeten.
      """)
}
