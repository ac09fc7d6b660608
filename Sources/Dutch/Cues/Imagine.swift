extension Cue {
  static let imagine = Cue(
    "imagine",
    "asks to imagine something (stel je voor, beeld je in)",
    patterns: #"""
      ^ stel|gesteld dat|je|u|een|er|,|:|hij|ze|iemand|eens|nu|nou|ge|$|me
      stel|stelt je|u|jou|eens|even|jezelf|uzelf .. voor|dat
      stel|beeld|denk|waan je|u|jezelf|eens|even .. voor|in
      veronderstel|fantaseer|imagine|gesteld|aangenomen dat|eens|even|,
      zie je|u|je het|hem|haar|al? .. voor je|u|ogen
      in gedachten
      laat|laten we|ons eens? aannemen|veronderstellen
      """#,
    found: """
      ⟦Stel je voor⟧ dat de bus nooit komt.
      ⟦Beeld je in⟧ dat je kok bent.
      ⟦Stel,⟧ je koopt een oude deur.
      ⟦Stel een⟧ man belt om twaalf uur aan.
      """,
    ignored: """
      Stel de klok gelijk.
      Ze beeldde een paard uit.
      """)
}
