extension Cue {
  static let callToReader = Cue(
    "callToReader",
    "calls on the reader to react, share, subscribe or read on",
    patterns: #"""
      lees|lezen|klik|download|bestel|abonneer|reageer|deel|meld|schrijf|volg|bekijk|bel|mail|stuur|vul|kijk|like|registreer|boek ook|meer|hier|verder|nu|gratis|je|u|dit|ons|mee|door|op|jouw|deze|via|direct
      reacties|reageren|reageer|nieuwsbrief|delen|abonneren|inschrijven|aanmelden|abonnement|abonnee|linkedin|facebook|twitter|whatsapp|instagram|website|cookies|webshop|e-mailadres
      laat het|me|ons|hieronder|een .. weten|reactie|achter
      ik ben benieuwd|nieuwsgierig
      benieuwd naar|hoe|wat|of
      wat vind|denk|zijn|vinden jij|u|jullie|je|jouw|uw
      deel|stuur|geef je|uw|jouw|dit|deze mening|ervaring|ervaringen|reactie|artikel|blog|bericht
      foto|tekst|bron|beeld|illustratie|copyright|© :
      gepubliceerd|geplaatst|verschenen|leestijd|auteur op|in|door|:|is
      """#,
    found: """
      ⟦Reacties⟧ zijn welkom.
      ⟦Deel je ervaring⟧ onder dit stuk.
      ⟦Laat het weten in een reactie⟧.
      ⟦Ik ben benieuwd⟧ wat jij doet.
      ⟦Wat vind jij⟧ van koude soep?
      """,
    ignored: """
      Zij leest een boek.
      Het deel was lang.
      """)
}
