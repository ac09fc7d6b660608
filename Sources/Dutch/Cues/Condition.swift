extension Cue {
  static let condition = Cue(
    "condition",
    "binds what is said to a condition (mits, tenzij, zolang)",
    patterns: #"""
      mits|tenzij|zolang|indien|ingeval|tenware|vooropgesteld|gesteld
      op voorwaarde dat
      onder .. voorwaarde|voorwaarden|omstandigheden|beding
      alleen|enkel|pas|slechts als|wanneer|indien|zodra
      als|wanneer|indien maar|tenminste|althans|het .. dan
      voorwaarde|voorwaarden
      in dat|dit|het geval
      zo|tot|voor lang|zover als|het|er|hij|je|u|de
      afhankelijk van
      ^ als|wanneer|indien|zodra ... , dan|is|kan|moet|wordt|heeft|zal|mag|gaat|zijn
      ^ ~willen|wil|wilt|heb|hebt|bent|ben|is|kan|komt|kom|gaat|krijg|krijgt|moet|zou|doe|staat|zegt je|u|ge|hij|iemand|een|de ... dan
      """#,
    found: """
      Je mag blijven, ⟦mits⟧ je zwijgt.
      ⟦Zolang⟧ de lamp brandt, werken we.
      ⟦Op voorwaarde dat⟧ je betaalt.
      ⟦Alleen als⟧ het vriest gaan we.
      ⟦In dat geval⟧ sluit de zaak.
      ⟦Als de prijs stijgt, dan⟧ daalt de vraag.
      """,
    ignored: """
      Zo lang is de slang.
      Hij werkt als kok.
      """)
}
