extension Cue {
  static let reasonNamed = Cue(
    "reasonNamed",
    "names a reason or a cause (de reden is, dat komt doordat)",
    patterns: #"""
      de|een|dat|die|deze|welke|goede|geen|elke reden|oorzaak|verklaring|aanleiding|redenen|oorzaken
      om die|deze|dezelfde|twee|drie|verschillende reden|redenen
      dat|dit|het ~komen|~liggen .. doordat|omdat|door|aan
      niet voor niets|niks
      niet|minst .. omdat
      daar|hier|er zijn|is .. redenen|reden|argumenten|oorzaken
      """#,
    found: """
      ⟦De reden⟧ is simpel.
      ⟦Dat komt door⟧ de regen.
      Hij heet ⟦niet voor niets⟧ de snelle.
      ⟦Om die reden⟧ bleef de deur dicht.
      """,
    ignored: """
      De rede was lang.
      Hij komt uit Gent.
      """)
}
