extension Cue {
  static let namedPerson = Cue(
    "namedPerson",
    "a named person acts",
    patterns: #"""
      #PROPN #PROPN|van|de|der|den? #PROPN|de|den|der? #PROPN? zei|zegt|vroeg|heeft|had|kwam|komt|was|werkt|woont|kreeg|begon|runt|noemt|schreef|vertelde|verkocht|belde|ging|wilde|deed|stond|keek
      %title #PROPN|de|van|den|der #PROPN?
      #PROPN , .. jaar|eigenaar|eigenares|oprichter|moeder|vader|#NUM|%profession
      een zekere #PROPN
      #PROPN uit #PROPN
      """#,
    found: """
      ⟦Een zekere Piet⟧ Bakker floot.
      En ⟦Jan de Wit had⟧ een winkel in Gent.
      Daar zat ⟦mevrouw Janssens⟧ elke dag.
      """,
    ignored: """
      De winkel was open.
      Ik had een fiets.
      """)
}
