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
      """,
    ignored: """
      Zo hoort het niet.
      Hij zegt niets.
      Zij blijft slapen.
      """)
}
