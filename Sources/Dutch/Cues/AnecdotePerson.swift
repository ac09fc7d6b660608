extension Cue {
  static let anecdotePerson = Cue(
    "anecdotePerson",
    "brings in a person of the author's own life (mijn vader, een vriend van mij, een klant van ons)",
    patterns: #"""
      %my|onze|ons %good|beste|oudste|jongste|eerste|vorige|oude|toenmalige|laatste? %kin|%acquaintance|%profession|%title
      een vriend|vriendin|collega|kennis|klant|buurman|neef|oom|tante|leerling|patiënt|student|opdrachtgever|relatie|lezer|bevriend|bevriende van|die|uit|bij|met|in|%profession
      %kin|%acquaintance|%profession van mij|mij|ons|me|mijn
      een|deze|die|de jonge|oude|oudere|bevriende|dikke|lange|vriendelijke|boze? man|vrouw|mevrouw|meneer|dame|heer|echtpaar|jongen|meisje|vent|kerel|stel
      een|deze|die|de|onze|mijn jonge|oude|oudere|bevriende|boze|vaste klant|gast|buurman|buurvrouw|collega|patiënt|leerling
      bij mij|ons|me thuis|op|in|in|aan|op
      mijn|onze eerste|oude|vorige|eigen? baan|baas|werkgever|zaak|winkel|straat|dorp|school|tijd|huis|bureau|bedrijf|praktijk|leven|jeugd
      """#,
    found: """
      ⟦Mijn vader⟧ verkocht klompen.
      ⟦Een vriend van⟧ mij bakt taart.
      ⟦Onze oudste dochter⟧ tekent.
      ⟦Een oude mevrouw⟧ zocht haar bril.
      ⟦Bij ons thuis⟧ zong iedereen.
      In ⟦mijn eerste baan⟧ sorteerde ik post.
      """,
    ignored: """
      Een klant wil rust.
      Vaders weten alles.
      """)
}
