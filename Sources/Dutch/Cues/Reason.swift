extension Cue {
  static let reason = Cue(
    "reason",
    "gives a reason (want, omdat, immers, namelijk)",
    patterns: #"""
      omdat|doordat|aangezien|vermits|temeer
      , want
      ^ want
      immers|namelijk|nl
      dankzij|wegens|vanwege
      de|een|dat|die|deze|welke|goede reden|oorzaak|verklaring is|dat|waarom|daarvoor|hiervoor|ligt|voor|,|$|:
      om die|deze|dezelfde|twee|drie|verschillende reden|redenen
      dat|dit|het komt|ligt .. doordat|omdat|door|aan|van
      daarom|vandaar|hierom
      niet|minst .. omdat
      niet voor niets|niks
      waarom ? $|omdat|want
      gezien|gelet de|op|het|dat
      """#,
    found: """
      Ik blijf⟦, want⟧ de koffie is warm.
      ⟦Omdat⟧ niemand belde, ging de zaak dicht.
      De markt is ⟦immers⟧ vrij.
      ⟦De reden is⟧ simpel.
      ⟦Dat komt doordat⟧ de weg nat was.
      Hij heet ⟦niet voor niets⟧ de snelle.
      ⟦Dankzij⟧ de regen groeit het gras.
      """,
    ignored: """
      De omdat-vraag staat op de lijst.
      Zij want naar de zee.
      """)
}
