extension Cue {
  static let formerly = Cue(
    "formerly",
    "looks back at how things used to be",
    patterns: #"""
      vroeger|destijds|ooit|toentertijd|weleer|indertijd
      in mijn|onze|die|hun jeugd|tijd|dagen|jaren
      de tijd|tijden|dagen dat|toen|van
      vroeger|toen was|waren|had|hadden|kon|deden|ging|kende
      jaren|jarenlang|eeuwenlang|decennialang vijftig|zestig|zeventig|tachtig|negentig|lang
      nog niet zo lang geleden
      """#,
    found: """
      ⟦Vroeger kende⟧ de slager je naam.
      ⟦In mijn tijd⟧ stond je op.
      ⟦De tijden dat⟧ alles kon zijn voorbij.
      """,
    ignored: """
      Ik sta vroeg op.
      Een nieuwe tijd breekt aan.
      """)
}
