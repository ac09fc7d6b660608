extension Cue {
  static let putFirst = Cue(
    "putFirst",
    "names what comes first, or stands above the rest (X gaat voor, eerst X, boven)",
    patterns: #"""
      [ #N ] gaat|gaan|komt|komen|staat|staan voorop|voor|vóór|eerst|vooraan|bovenaan|centraal
      [ #N ] gaat|gaan|komt|komen|staat|staan .. boven
      eerst [ .. #N ] , dan|daarna|pas
      op .. één|1|eerste plaats|plek? staat|staan|komt|komen|stond|kwam [ .. #N ]
      [ #N ] staat|staan|komt|komen .. op .. één|1|eerste
      [ #N ] is|zijn|blijft|blijven keizer|heilig|leidend|leidraad|maatstaf|norm|doorslaggevend|beslissend|onbetaalbaar
      [ #N ] is|zijn|blijft|blijven .. belangrijker|waardevoller|meer|beter|sterker .. dan
      [ #N ] weegt|wegen|telt|tellen .. zwaarder|zwaarst|meest
      [ #N ] boven #DET? #A? #N
      voorrang aan [ .. #N ]
      """#,
    found: """
      De ⟦wet⟧ gaat voor.
      Eerst ⟦het personeel⟧, dan de winst.
      Op één staat ⟦de veiligheid⟧.
      De ⟦veiligheid⟧ staat op de eerste plaats.
      Het ⟦water⟧ is heilig.
      ⟦Rust⟧ is belangrijker dan snelheid.
      ⟦Ervaring⟧ weegt zwaarder dan een diploma.
      Geef voorrang aan ⟦de fietser⟧.
      """,
    ignored: """
      De wet is oud.
      Hij ging eerst naar huis.
      """)
}
