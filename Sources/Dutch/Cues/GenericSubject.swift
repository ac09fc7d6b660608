extension Cue {
  static let genericSubject = Cue(
    "genericSubject",
    "speaks of a kind, not of one (een klant die, wie, een goede bakker)",
    patterns: #"""
      ^ een %good|%bad|slimme|echte|goede|slechte|tevreden|ontevreden %people|%profession|%acquaintance|mens
      ^ een %people|%profession|%acquaintance|mens is|heeft|wil|kan|moet|hoort|die|zonder|weet|koopt|komt|doet|verdient|krijgt|mag|wordt
      ^ wie ... , #FIN|is|heeft|wil|kan|weet|moet|zal|mag|krijgt|wordt|hoeft|doet|komt
      ^ wie niet|een|de|zijn|alleen|altijd|zich|goed|zo|iets|het
      ^ een %people|%profession|%acquaintance ,? die
      de %people|%profession is|wil|heeft|moet|kan|zal|weet|denkt|hoort|krijgt|verwacht|verdient|bepaalt|betaalt|komt|mag|wordt|koopt
      iemand|degene|mensen|zij|hij|wie die|met|zonder
      ge|je|men|ge|u kunt|kan|moet|mag|hebt|bent|wordt|weet|krijgt|ziet|hoeft|leert|zit|koopt|betaalt|verkoopt|wint|verliest|vraagt
      als je|ge|men|u
      wanneer|zodra je|ge|men|u|iemand|een
      """#,
    found: """
      ⟦Een goede kapper⟧ luistert en zwijgt.
      ⟦Wie zaait, zal⟧ oogsten.
      ⟦Als je⟧ altijd ja zegt, hoort niemand je nee.
      ⟦Iemand die⟧ betaalt, wil gezien worden.
      ⟦De klant is⟧ niet dom.
      ⟦Je kunt⟧ een vis niet leren fietsen.
      """,
    ignored: """
      Een man stapte binnen.
      De bakker zong gisteren.
      """)
}
