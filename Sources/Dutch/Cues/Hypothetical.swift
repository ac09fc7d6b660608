extension Cue {
  static let hypothetical = Cue(
    "hypothetical",
    "asks to imagine something (stel je voor, beeld je in)",
    patterns: #"""
      ^ stel|gesteld dat|je|u|een|er|,|:|hij|ze|iemand|eens|nu|nou|ge|$
      stel|stelt je|u|jou|eens|even|nu|dat|jezelf|uzelf|,|:|een|de .. voor|dat|je|een|de|het|er|,
      ^ stel , %you|er|de|een|het|dat
      stel|beeld|denk|waan je|u|jezelf|eens|even .. voor|in
      veronderstel|fantaseer|imagine|gesteld|aangenomen dat|eens|even|,
      ^ wat|en als|wat|indien
      wat|hoe zou|zouden|zal je|u|ge|er|jij|men|ge|de|het|een ... ?
      zou|zouden %you|iemand|de|een|hij|ze|zij|het|er ... ?
      alsof|als je|u|ik|iemand|hij .. was|waren|zou|had
      had|hadden|was|waren .. ik|je|hij|ze|we|de|een ... ,|dan ... zou|had|was|dan
      je|u|ge bent|zit|staat|loopt|komt|ligt|hebt|belt|runt|werkt .. in|aan|bij|op|een|jaar|binnen|naar|op
      zie je|u .. voor je|u|ogen
      zie je het .. voor je
      in gedachten
      ooit|eens geprobeerd
      laat|laten we|ons eens? aannemen|veronderstellen|zeggen
      """#,
    found: """
      ⟦Stel je voor⟧ dat de bus nooit komt.
      ⟦Beeld je in⟧ dat je kok bent.
      ⟦Stel, je⟧ koopt een oude deur.
      ⟦Wat als⟧ de stroom uitvalt?
      ⟦Je zit in⟧ de trein met een boek.
      ⟦Zou jij je huis aan een vreemde geven?⟧
      ⟦Zie je het al voor je⟧?
      """,
    ignored: """
      Stel de klok gelijk.
      Ze beeldde een paard uit.
      """)
}
