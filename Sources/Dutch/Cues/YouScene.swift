extension Cue {
  static let youScene = Cue(
    "youScene",
    "puts the reader into a scene (je zit in de trein)",
    patterns: #"""
      ^ je|u|ge|jij bent|zit|staat|loopt|komt|ligt|hebt|belt|werkt|krijgt|koopt|gaat|wilt|rijdt|stapt|vraagt|opent|betaalt .. in|aan|bij|op|een|jaar|binnen|naar|om|uit
      ^ er|daar|dan staat|komt|zit|belt|stapt|ligt|loopt|hangt .. een|iemand|de
      """#,
    found: """
      ⟦Je zit in⟧ de trein met een boek.
      ⟦Er komt een⟧ man binnen.
      ⟦Dan staat de⟧ kok op.
      """,
    ignored: """
      Je bent moe.
      Er is geen brood.
      """)
}
