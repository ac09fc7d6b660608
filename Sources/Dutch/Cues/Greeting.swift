extension Cue {
  static let greeting = Cue(
    "greeting",
    "greets, thanks or takes leave",
    patterns: #"""
      ^ beste|geachte|hallo|hoi|dag|hé|lieve|groeten|groetjes|welkom|hey|hi|waarde|welkom
      geachte|beste redactie|lezer|lezers|heer|mevrouw|raad|college|collega|collega's|allen|leden|mensen|aanwezigen|voorzitter
      met vriendelijke|hartelijke|vriendelijke groet|groeten
      hoogachtend|groetjes|adieu
      dank|bedankt|dankjewel|bedank u|je|jullie|voor|wel|$
      ^ tot|fijne volgende|snel|ziens|morgen|horens|dag|weekend week|keer|maand? $|,
      veel plezier|succes|leesplezier|sterkte
      mijnheer|mevrouw|voorzitter de voorzitter
      """#,
    found: """
      ⟦Beste⟧ buren, het is zover.
      ⟦Bedankt voor⟧ het lezen.
      ⟦Tot volgende week⟧.
      ⟦Geachte redactie⟧, uw stuk was mooi.
      """,
    ignored: """
      De beste man sliep.
      Tot morgen was alles stil.
      """)
}
