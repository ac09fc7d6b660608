extension Cue {
  static let openQuestion = Cue(
    "openQuestion",
    "a question that leads on (wat nu, hoe zit dat, waar komt het vandaan)",
    patterns: #"""
      ^ wat|en nu|dan|wat is|nu|betekent|doe|doen|kun|leert|gebeurt|houdt|moet|hebben|zijn|gaat ... ?
      ^ hoe|waar|wanneer|wie|waarom|welke|wat|waarin|waarmee|waaraan|waarvoor|hoeveel .. ?
      ^ hoe komt|zit|doe|pak|werkt|gaat|dan|zo|los|maak|kom|weet|krijg|nu ... ?
      ^ waar ligt|komt|gaat|zit|blijft|staat|loopt ... ?
      ^ waarom ?
      ^ herken|heb|ben|weet|ken|wil|bent|hebt|kun|doe|herkent|wist je|jij|u|jullie|ge ... ?
      ^ de vraag is|blijft|rijst
      vraag|vraagt|vragen ik|men|je|we|wij|hij|zij? me|mij|zich|je|ons .. af
      ~vragen|vraag|vraagt|vragen .. me|mij|zich|je|u|ons .. af
      """#,
    found: """
      ⟦Wat nu?⟧
      ⟦Hoe komt dat?⟧
      ⟦Waar ligt de grens?⟧
      ⟦Herken je dit?⟧
      ⟦De vraag is⟧ wie betaalt.
      Ik ⟦vraag me af⟧ of dat klopt.
      """,
    ignored: """
      Zij vroeg om zout.
      Wat een feest.
      """)
}
