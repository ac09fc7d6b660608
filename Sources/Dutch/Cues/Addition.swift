extension Cue {
  static let addition = Cue(
    "addition",
    "adds to what was said (bovendien, daarnaast, ook)",
    patterns: #"""
      bovendien|daarnaast|tevens|eveneens|voorts|daarbij|daarenboven|bovenal|daarbovenop|trouwens|overigens
      ^ ook|verder|zelfs|en
      en ook|dan|bovendien|zelfs
      sterker|erger nog
      laat staan
      om maar|nog
      """#,
    found: """
      ⟦Daarnaast⟧ kost het geld.
      ⟦Ook⟧ de buren klaagden.
      ⟦Sterker nog⟧, het werd leuker.
      Hij kan niet koken, ⟦laat staan⟧ bakken.
      """,
    ignored: """
      Verderop stond een huis.
      De naast gelegen tuin.
      """)
}
