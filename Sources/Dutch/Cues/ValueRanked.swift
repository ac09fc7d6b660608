extension Cue {
  static let valueRanked = Cue(
    "valueRanked",
    "ranks one thing above another",
    patterns: #"""
      belangrijker|meer|minder waard|dan
      waard|belangrijker dan
      gaat|gaan|komt|komen|staat|staan|stel|stelt boven|voorop|eerst|centraal|bovenaan|vooraan
      gaat|gaan|komt|komen voor #N|alles|de|het|mij|snelheid|winst $|,|en
      ~prevaleren|~primeren|~overstijgen
      weegt|wegen|telt|tellen .. zwaarder|meer|minder|niet|lichter
      boven|voor alles|alle
      eerst ... dan|daarna pas
      op .. één|1|eerste|tweede plaats|plek?
      prioriteit|voorrang|centraal
      ten koste van
      draait|draaien .. om
      het gaat|draait .. om|erom
      gaat het .. om
      waar het .. om gaat|draait
      """#,
    found: """
      Veiligheid ⟦gaat voor snelheid⟧.
      Ervaring ⟦weegt zwaarder⟧ dan een diploma.
      ⟦Op de eerste plaats⟧ komt de rust.
      ⟦Het draait om⟧ de smaak.
      Winst gaat ⟦ten koste van⟧ geduld.
      Dat is ⟦waar het om gaat⟧.
      """,
    ignored: """
      Hij gaat naar boven om te slapen.
      De kraan draait.
      """)
}
