extension Cue {
  static let saidPresent = Cue(
    "saidPresent",
    "somebody says something, in the present tense",
    patterns: #"""
      , zegt|vraagt|roept|schrijft|zeggen|vragen|roepen|stelt|aldus|vindt|denkt|beweert|noemt hij|zij|ze|de|mijn|een|het|#PROPN|onze|meneer|mevrouw|iemand|men|zijn|haar
      hij|zij|ze|#PROPN|%kin|%acquaintance|%profession|%people zegt|vraagt|roept|schrijft|zeggen|vragen|roepen|antwoordt|zucht
      zegt|vraagt|roept|schrijft|zeggen :|,|dan|dat|er|mij|me
      zeg|vraag|antwoord|roep|schrijf|denk ik dan|altijd|:|, %quote?
      """#,
    found: """
      Dat kan niet⟦, zegt de⟧ chef.
      Mijn ⟦moeder vraagt⟧ of ik kom.
      ⟦Hij zegt⟧: ga zitten.
      Dan ⟦zeg ik altijd⟧ dat het went.
      """,
    ignored: """
      Zij zingt, de chef.
      Ik vraag me iets af.
      """)
}
