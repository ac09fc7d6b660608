extension Cue {
  static let replaced = Cue(
    "replaced",
    "puts something in the place of something else (in de plaats, geef mij maar, liever)",
    patterns: #"""
      in de plaats $|,|van|komt|komen|moet|een
      in plaats van|daarvan
      ervoor|daarvoor in .. plaats
      ~geven|geef mij|ons|me maar|liever
      ~hebben|heb|zie|zien|kies|kiezen|werk ik|wij|we .. liever
      liever een|een|het|de|wat ... dan
      ~vervangen|vervang|vervangen|vervangt .. door
      wat er|ik|wij wel .. in|plaats|geloof|geloven|werkt
      ~maken|maak .. er|daar|daarvan|hem|haar .. van
      ~ruilen|ruil|inruilen|wissel .. voor|in
      ~schrappen|schrap|schrappen|vergeet|stop|stoppen|weg met|die|de|dat|dit|het|ermee|dus|daarom
      is|zijn iets|heel|wat|totaal anders dan
      ~pleiten|pleit|pleiten|tijd .. voor een nieuw|nieuwe|ander|andere %sayingName
      een|dit|deze|mijn nieuw|nieuwe|eigen|betere|beter %sayingName|versie|variant
      mijn|onze versie|variant
      ~omdraaien|~omkeren|draai|draaien|keer .. het|hem|haar|die om $|,|en|:
      ~inruilen|ruil|ruilen|vervang|verruil .. voor|door
      """#,
    found: """
      Wat komt er ⟦in de plaats⟧?
      ⟦In plaats van⟧ korting geven wij uitleg.
      ⟦Geef mij maar⟧ een stille trein.
      ⟦Vervang de bel door⟧ een glimlach.
      Vriendelijk ⟦is iets anders dan⟧ braaf.
      Het is ⟦tijd voor een nieuw motto⟧.
      ⟦Onze versie⟧ is korter.
      """,
    ignored: """
      Hij woont op een mooie plaats.
      Er is iets gebeurd.
      """)
}
