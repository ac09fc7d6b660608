extension Cue {
  static let obligation = Cue(
    "obligation",
    "says what ought to be done (moet, hoort, dient te)",
    patterns: #"""
      moet|moeten|dient|dienen|behoort|behoren
      moest|moesten .. #INF|worden|zijn|hebben|gaan|doen|maken|komen
      ~horen|~behoren|~dienen .. te #INF|zijn|worden|hebben|gaan|doen|staan|blijven
      hoort|horen|behoort .. te|zo|thuis|voorop|gewoon
      hoort|horen|behoort|behoren bij|niet|geen|in|op|aan|dus|er|daar|tot|dat
      het is|wordt tijd|zaak|zaak|nodig|noodzakelijk|verstandig|raadzaam|plicht|hoog
      ~hebben|is|zijn de|een|onze|uw|zijn|haar plicht|taak|verantwoordelijkheid|recht
      ~verdienen|verdient|verdienen|verdien !niet|serieus
      zou|zouden .. moeten|horen|dienen|behoren
      mag|mogen niet|nooit .. $|,|worden|zijn|hebben|gaan
      mag|mogen .. niet|nooit $|,|meer|worden|zijn
      nodig is|zijn|hebben|heeft|,
      er|het|dat|wat is|zijn|wordt|hebben|heeft .. nodig
      """#,
    found: """
      De school ⟦moet⟧ stoppen met toetsen.
      Een bord ⟦hoort schoon te zijn⟧.
      De overheid ⟦dient te luisteren⟧.
      ⟦Het is tijd⟧ om te kiezen.
      De zorg ⟦verdient⟧ een beter rooster.
      Bedrijven ⟦zouden meer moeten⟧ delen.
      Zo'n fout ⟦mag niet worden⟧ beloond.
      ⟦Er is meer geduld nodig⟧.
      Het ⟦is onze plicht⟧ te spreken.
      """,
    ignored: """
      De hond hoort de bel.
      Ik hoor hem komen.
      """)
}
