extension Cue {
  static let sayingJudged = Cue(
    "sayingJudged",
    "judges a saying (wat een uitspraak, daar geloof ik niet in, niet meer van deze tijd)",
    patterns: #"""
      wat een|'n .. %sayingName|%vice|onzin
      %sayingName .. klopt|deugt|geldt|werkt|is|slaat|gaat|verdient|past|hoort|mag|kan|moet|heeft|blijft
      %sayingName .. niet|geen|wel|onzin|achterhaald|versleten|gevaarlijk|verkeerd|waar|fout|weg
      %bad|%good|verschrikkelijke|verkeerde|versleten|holle|mooie|domme|stomme|achterhaalde|foute|kromme %sayingName
      klopt|geldt|deugt|gaat|werkt het|de|dat|die .. %sayingName
      niet .. van deze|onze tijd
      uit de|onze tijd
      daar geloof|klopt|ben|heb .. niet|niets|niks|geen|weinig|wel
      ~hebben .. hekel|hekel .. aan
      ~geloven .. niet|heilig in
      hangt|hing|hangen|staat|stond .. boven|aan|in|op .. muur|wand|kantine|bord|poster|tegel|bar|kassa|toonbank|deur|gang|bus|gevel|pet
      """#,
    found: """
      ⟦Wat een verschrikkelijke uitspraak⟧.
      Die ⟦spreuk klopt niet⟧ meer.
      Een ⟦holle slogan⟧ helpt niemand.
      ⟦Daar geloof ik niet⟧ in.
      De leus ⟦hangt boven de kassa⟧.
      """,
    ignored: """
      Zij deed een uitspraak over vis.
      Wat een dag.
      """)
}
