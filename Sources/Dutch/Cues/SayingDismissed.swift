extension Cue {
  static let sayingDismissed = Cue(
    "sayingDismissed",
    "waves a saying or a view away (weg met, hou op met, laat me niet lachen, was het maar waar)",
    patterns: #"""
      weg dus|dan? met|ermee
      hou|houd|houden|stop|stoppen|schei|kap toch|nou|eens|maar? op|uit|mee? met|ermee
      kom|komt mij|me|ons niet|nooit .. met
      afgelopen|gedaan|klaar|uit zijn|is? met
      m'n|mijn|me neus|hoela|reet|zolen
      laat|laten me|mij|ons niet lachen
      wat|hoezo nou|,
      ^ hoezo
      alsof
      wie|iemand nog .. gelooft|denkt|meent
      ga dat|het|die|ga maar|eens ... aan|tegen|bij
      vertel|leg|zeg|vraag|probeer dat|het|die .. maar|eens|aan|uit
      was het|dat|'t maar waar|zo
      daar|hiervoor pas|bedank|walg ik|wij
      ~kunnen|kan|kunnen .. niet meer horen|zien|uitstaan|verdragen
      niet meer ~kunnen? horen
      ~worden|word|wordt|werd|worden .. ziek|moe|misselijk|kriegel|onpasselijk|boos|moedeloos|gek .. van
      ergste|grootste|domste|slechtste|stomste|treurigste|dommere|treuriger|slechter|dommer %sayingName|kreet|kreten|onzin|leugen|mythe|$|bestaat
      het laatste wat
      zeg|zegt|zeggen .. nooit|nimmer
      is|zijn voor mensen|wie|lui|types|bange|luie
      nu|inmiddels|intussen|tegenwoordig weet|weten ik|we|wij .. beter
      dacht|dachten|geloofde|geloofden|meende ik|wij|we vroeger|ook|ooit|altijd|jarenlang|lang
      vroeger|ooit|jarenlang dacht|geloofde|meende ik|wij|we
      gaat|loopt .. mank|scheef|krom
      klinkt|oogt ... maar|doch|totdat|tot
      ik|wij|we ~hebben niets|niks|weinig met|aan
      ik|wij|we ben|zijn niet|nooit zo? .. van
      kul|apekool|gezwets|geleuter|prietpraat|kolder|gelul|lulkoek|quatsch|humbug|gezeik|zever|larie|lariekoek|kletskoek
      helpt|helpen .. niemand|geen
      niet|nooit meer .. geloof|geloven
      welnee|ammehoela|nonsens
      ^ sorry|excuseer|pardon|helaas ,? maar? nee|neen|niet|daar|dat|ik
      ^ nee|neen ,? dank|bedankt|dankjewel|dankuwel|merci|alstublieft|alsjeblieft|sorry|zeg|jongens|mensen
      , [ m'n|mijn neus|voeten|gat|reet|hoela|zolen ] $
      ^ mijn|m'n voeten|gat|kloten $
      laat naar je|jullie|u kijken
      daar|hier geloof|geloofde|klopt|snap|begrijp|merk|zie ik|wij|men|we? .. niks|niets|geen .. van
      ~geloven .. niks|niets|geen .. van
      ^ kom|toe nou|nu|zeg|op $|,
      ^ ach|och|pff|pfff|poeh|bah|tss|tsss kom|man|gut|wat|ja|nee|$
      ammehoela|amehoela|ammereet|tarara|boerenbedrog|volksverlakkerij|larifari|kletspraat|prietpraat|zwans|blabla|borrelpraat
      klinkklare|kletskoek|kletspraat|geklets|gezever|gezwam|geouwehoer|bullshit|nonsense|stierenstront|lulkoek
      , [ mooi|dus|echt niet ] $|,
      ^ mooi|dus|echt|toch|zeker niet $|,|en
      dat had|hadden je|jij|u|ge|jullie|ze|zij .. gedacht|gewild|gedroomd
      had je|u|ge|jij gedacht
      was|werkte|kon|ging|lag het|'t|dat|alles|die maar zo|waar
      ^ ja ja|hoor $|,
      ^ jaja|haha|hahaha|hihi|lol
      ^ 't|het|dat zal wel $|,
      wat een|'n %vice|flauwekul|lef|lulkoek|gelul|larie|zever|armoede|misvatting|kul|smoes|domheid|drogreden|dedain
      wat een|'n misverstand|vergissing|aanmatiging|arrogantie|lariekoek|gemakzucht|zelfbedrog|kletspraat|lachertje|bak
      zo'n|die|dat|deze|dit|zulke zin|zinnetje|zinnen|spreuk|leus|tegeltje|kreet|kreten .. gestolen|weg|niet|moe|beu|zat
      ~stelen|gestolen worden
      ^ zeg|roep|beweer|verkondig|predik|vertel|verkoop .. niet|nooit .. dat|:
      niemand .. ~worden .. daar|er|hier .. beter|wijzer|gelukkiger|vrolijker|rijker .. van
      ~worden niemand|geen .. daar|er|hier? .. beter|wijzer|gelukkiger|vrolijker|rijker
      daar|hier ~worden niemand|geen .. beter|wijzer|gelukkiger|vrolijker|rijker
      wie|wat heb|hebt|heeft|hebben .. daaraan|eraan|hieraan|daar|er .. aan? $
      daar|hier koop|kopen|koopt ik|je|we|wij|men|u|niemand .. niks|niets|niet|brood
      verkooppraat*|marketingpraat*|reclamepraat*|managementpraat*|verkooppraatje|reclametaal|marketingkreet
      gebakken lucht
      wie dat|die|dit|deze|zoiets|ooit .. bedacht|verzonnen|verzon|bedenkt|uitvond|opschreef
      bedenker|verzinner|uitvinder .. nooit|geen
      niets|niks|weinig|geen .. van aan|waar|klopt|kloppen
      niets|niks van|ervan|er .. hebben|weten
      ~gaan .. er bij mij|me|ons niet in
      vertik|vertikken|verdom|weiger|weigeren ik|wij|we|het|dat|nog|dus
      ~krijgen .. jeuk|kriebels|tenen|uitslag|rillingen|braakneigingen|plaatsvervangende .. van|$
      kromme|krommende|plaatsvervangende tenen|schaamte
      tenen ~krommen
      leuk|aardig|goed geprobeerd
      ~afzweren|afgezworen|afgezweerd|afgedankt
      ~gooien|~smijten|~kieperen .. overboord|prullenbak|raam|vuilbak|prullenmand|container|vuur
      ~gooien|~smijten .. %sayingName .. weg|uit|buiten
      daar|hier trap|trapt|trappen|tuin|tuinen|stink ik|wij|we|niemand .. niet|nooit .. in
      ^ niet bij|met|in|voor mij|ons|hier|deze $|,|!
      verlang|verlangen ik|wij|we? .. niet .. naar|terug
      daar|hier verlang|zit|zitten|wacht|wachten ik|wij|we|niemand .. niet .. naar|op
      ga|gaan ik|wij|we .. niet .. mee|meer
      ^ hou|houd|schei|kap|stop .. op|uit|mee .. $|,|met
      doe|doen .. niet|maar .. zonder $
      ik kan|kon .. niets|niks|weinig mee
      ik|wij|we heb|hebben .. nooit|niets|niks .. geloofd|begrepen|gesnapt
      zo'n %sayingName|zin|zinnetje|kreet .. kan|kon|moet|mag|hoort|past alleen|slechts|niet|enkel
      dat|dit|daar|hier is|was|zit|ligt precies|juist|nu|meteen|exact|net .. probleem|misverstand|fout|pijnpunt|kwaal|valkuil|denkfout|pijn
      daar|hier ~gaan .. mis|fout|verkeerd|scheef
      ^ niets|niks daarvan|ervan
      ^ geen haar|sprake|kwestie|denken
      ~zijn .. geen sprake van
      ^ vergeet .. het|dat|die|'t maar? $|,
      ^ ja ,? doei|doeg|dag|duh|sorry|wacht
      nergens staat|stond|geschreven|bewezen
      broertje dood|aan .. aan
      hekel|bloedhekel|pesthekel|gruwhekel aan
      allergisch voor|aan
      ~geloven .. steeds|almaar minder
      ~geloven .. amper|nauwelijks
      makkelijk|gemakkelijk|mooi|snel|vlot gezegd|praten $|,|voor|als|door
      ~klinken .. stoer|mooi|nobel|goed|aardig|sympathiek|lekker|flink|wijs $
      ^ in|op de? theorie|papier|folder $|,
      wie dat|zoiets|die|dit|er .. zegt|roept|gelooft|beweert|verkondigt|predikt|bedenkt ,|$|kent|heeft|weet|liegt
      mensen|lui|bazen|managers|degenen die dat|dit|zoiets|er|nog|zo .. zeggen|roepen|geloven|beweren|verkondigen
      laten we .. ophouden|stoppen|begraven|afschaffen|schrappen|vergeten
      ~had ik|we .. maar nooit|niet
      kan|kon|kun|kunt ik|je|u|men .. lang wachten
      mocht wat
      de keizer|koning heeft|draagt|had geen kleren
      bekijk het
      niet met mij|ons
      flauw|belegen|muf|stoffig|uitgekauwd|versleten|afgezaagd|sleets
      scheelt .. niks|niets
      staat|staan .. haaks op
      vloekt|vloeken|botst|botsen .. met
      """#,
    found: """
      ⟦Weg dus met⟧ die leus.
      ⟦Hou toch op met⟧ dat gezeur.
      ⟦Kom mij niet aan met⟧ die spreuk.
      ⟦Laat me niet lachen⟧.
      ⟦Was het maar waar⟧.
      ⟦Alsof⟧ de koning bakt.
      ⟦Daar pas ik⟧ voor.
      ⟦Nu weet ik beter⟧.
      ⟦Vroeger dacht ik⟧ dat ook.
      Het moet ⟦afgelopen zijn met⟧ dat bordje.
      De koning, ⟦m'n neus⟧.
      ⟦Wat nou⟧ koning?
      ⟦Wie nog gelooft⟧ dat het waar is, woont op de maan.
      ⟦Vertel dat maar⟧ aan de ober.
      Ik ⟦kan het niet meer horen⟧.
      Ik ⟦word ziek van⟧ die leus.
      Het is ⟦het laatste wat⟧ een kok zegt.
      ⟦Zeg dus nooit⟧ zoiets tegen een kind.
      Regels ⟦zijn voor mensen⟧ zonder hart.
      De redenering ⟦gaat mank⟧.
      Het ⟦klinkt mooi, maar⟧ het werkt averechts.
      ⟦Ik heb niets met⟧ tegeltjes.
      ⟦Ik ben niet zo van⟧ de spreuken.
      ⟦Gezwets⟧ van de bovenste plank.
      Die leus ⟦helpt niemand⟧.
      ⟦Sorry maar neen⟧.
      ⟦Nee, dank⟧ u.
      ⟦Neen, alstublieft⟧.
      De koning, ⟦mijn voeten⟧.
      ⟦Laat naar je kijken⟧.
      ⟦Daar geloof ik niks van⟧.
      ⟦Kom nou⟧!
      ⟦Ach kom⟧, dat weet u ook.
      ⟦Tarara⟧.
      ⟦Mooi niet⟧.
      ⟦Dat had je gedacht⟧.
      ⟦Was het maar zo⟧ simpel.
      ⟦Ja hoor⟧.
      ⟦Jaja⟧.
      ⟦Wat een misverstand⟧.
      ⟦Zo'n zin kan mij gestolen⟧ blijven.
      ⟦Zeg de volgende keer niet dat⟧ het zo is.
      ⟦Niemand wordt daar beter van⟧.
      ⟦Daar wordt niemand beter⟧ van.
      ⟦Wie heeft daar wat aan⟧?
      ⟦Daar koop je niks⟧ voor.
      Dat is ⟦gebakken lucht⟧.
      ⟦Wie dat heeft verzonnen⟧, stond nooit in een keuken.
      Daar is ⟦niets van waar⟧.
      Dat ⟦gaat er bij mij niet in⟧.
      Ik ⟦krijg er jeuk van⟧.
      ⟦Leuk geprobeerd⟧.
      Wij hebben die wijsheid ⟦afgezworen⟧.
      Ik ⟦gooi hem in de prullenbak⟧.
      ⟦Daar trap ik niet in⟧.
      ⟦Niet bij ons⟧.
      ⟦Daar verlang ik niet naar⟧.
      ⟦Dat is precies het probleem⟧.
      ⟦Daar gaat het mis⟧.
      ⟦Niets daarvan⟧.
      ⟦Geen sprake⟧ van.
      ⟦Vergeet het maar⟧.
      ⟦Ja, doei⟧.
      Ik heb een ⟦hekel aan⟧ die leus.
      Ik ⟦geloof daar steeds minder⟧ in.
      Dat is ⟦makkelijk gezegd⟧.
      Het ⟦klinkt stoer⟧.
      ⟦Op papier⟧.
      ⟦Wie dat gelooft,⟧ heeft nooit gewerkt.
      ⟦Mensen die dat roepen⟧, staan zelf nooit op.
      ⟦Laten we daarmee ophouden⟧.
      Dat ⟦staat haaks op⟧ wat wij leerden.
      """,
    ignored: """
      Hij ging weg.
      Zij moet altijd lachen.
      Wij houden van spreuken.
      Zeg hem dat het regent.
      De kok heeft de jas gestolen.
      Niemand wordt op tijd wakker.
      Ja, de trein reed.
      Mijn voeten doen pijn.
      Op papier tekende hij een huis.
      Hij vergeet zijn jas.
      Wie dat brood bakt, staat vroeg op.
      """)
}
