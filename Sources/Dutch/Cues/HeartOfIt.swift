extension Cue {
  static let heartOfIt = Cue(
    "heartOfIt",
    "names what it is about, or begins with (het draait om X, wat telt is X)",
    patterns: #"""
      draait|draaien .. om [ .. #N ]
      het gaat|ging .. om [ .. #N ]
      om [ .. #N ] gaat|draait het|alles
      wat .. telt|werkt|helpt|ontbreekt|overblijft|rest|mis ,? is|zijn [ .. #N ]
      begint|beginnen bij|met [ .. #N ]
      [ #N ] begint|beginnen bij|met
      staat|staan of valt|vallen .. met [ .. #N ]
      kern|sleutel|basis|essentie|oplossing|antwoord|remedie|geheim|fundament|grondslag is|zijn|heet [ #DET|#PRON? #A? #N ]
      kern|sleutel|basis|essentie|oplossing|antwoord|remedie|geheim|fundament|grondslag ligt|zit|schuilt .. in [ #DET|#PRON? #A? #N ]
      [ #N ] is|zijn|vormt|vormen .. kern|sleutel|basis|essentie|oplossing|antwoord|fundament|grondslag|begin
      bestaat|bestaan bij de|het? gratie? van? [ .. #N ]
      """#,
    found: """
      Het draait om ⟦de smaak⟧.
      Om ⟦de mensen⟧ gaat het.
      Wat telt is ⟦de rust⟧.
      Handel begint bij ⟦goed luisteren naar mensen⟧.
      Een zaak staat of valt met ⟦haar bakker⟧.
      De sleutel is ⟦rust⟧.
      ⟦Vertrouwen⟧ is de basis.
      """,
    ignored: """
      Hij draait de kraan dicht.
      Het gaat goed.
      """)
}
