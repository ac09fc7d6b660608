extension Cue {
  static let genericWho = Cue(
    "genericWho",
    "speaks of whoever does something (wie zaait, zal oogsten)",
    patterns: #"""
      ^ wie ... , #FIN|is|heeft|wil|kan|weet|moet|zal|mag|krijgt|wordt|hoeft|doet|komt
      ^ wie niet|een|de|zijn|alleen|altijd|zich|goed|zo|iets|het|haar|geen|ooit|echt|eenmaal
      iemand|degene|wie die|met|zonder
      """#,
    found: """
      ⟦Wie zaait, zal⟧ oogsten.
      ⟦Iemand die⟧ betaalt, wil gezien worden.
      ⟦Wie alleen⟧ rekent vergeet te leven.
      """,
    ignored: """
      Wie zei dat?
      Hij zaait.
      """)
}
