extension Cue {
  static let upheld = Cue(
    "upheld",
    "upholds an old rule, or wants it back (blijft gelden, weer leren, laat hangen)",
    patterns: #"""
      aan herwaardering|eerherstel toe
      in ere ~herstellen|houden|hersteld|herstellen|gehouden
      ~blijven|blijft|bleef .. waar|gelden|geldig|overeind|staan|hangen|koning|actueel|zeggen
      nog steeds|altijd $|,|waar|van|geldig|actueel|koning|het|een|de|zo
      ~moeten|~horen|moet|moeten|hoort|mogen|mag|zouden|wil .. weer|opnieuw .. worden|leren|komen|hangen|gaan|houden|zijn|krijgen|staan
      ~afleren|~verleren|afgeleerd|verleerd|ingeruild
      niet meer .. koning|gewoon|vanzelfsprekend|serieus
      ~waarmaken|waarmaken|naleven|nakomen|nagekomen|waarmaakt|naleeft|waargemaakt|nageleefd
      ~houden|houd|houden|houdt .. er|zich|eraan .. aan $|,|en
      ~laten|laat|laten .. hangen|staan|zitten
      ~afschaffen|schaf|schaffen .. niet|geen .. af|$
      niets|niks|geen .. tegen .. die|deze|de|het? %sayingName
      wel degelijk|wél
      ~handhaven|handhaven|handhaaft
      toch|altijd|groot .. gelijk
      bewijs|bewezen .. van|dat|geleverd
      geen|niet|nooit|nergens .. gezien|gevonden|meegemaakt|hoeven .. kortere|andere|beter|waar|bijsturen
      ik pleit|pleiten|bepleit|stel .. voor|ervoor|dat
      beetje ouderwets
      ook vandaag|nu|in|al|als|hier $|het|nog|is|de|tegenzit
      hard|meer nodig|dan ooit
      """#,
    found: """
      Die regel is ⟦aan herwaardering toe⟧.
      De leus ⟦blijft waar⟧.
      Wij ⟦moeten dat weer leren⟧.
      ⟦Laat dat bord hangen⟧.
      Wij hebben het ⟦afgeleerd⟧.
      """,
    ignored: """
      Hij blijft thuis.
      Zij schaft een fiets aan.
      """)
}
