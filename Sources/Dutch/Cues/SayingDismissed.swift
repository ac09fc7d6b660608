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
      """,
    ignored: """
      Hij ging weg.
      Zij moet altijd lachen.
      Wij houden van spreuken.
      """)
}
