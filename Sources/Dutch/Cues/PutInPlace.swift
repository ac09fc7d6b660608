extension Cue {
  static let putInPlace = Cue(
    "putInPlace",
    "names what should come instead, or is pleaded for (niet Y maar X, pleit voor X)",
    patterns: #"""
      in plaats daarvan .. [ #N ]
      ervoor|daarvoor in .. plaats ... : [ .. #N ]
      ervoor|daarvoor in .. plaats .. [ #N ]
      liever|eerder [ #DET|#PRON? #A? #N ] dan
      is|zijn|ben niet|geen .. , maar|wel|eerder|doch [ #DET|#PRON? #A? #N ]
      geen #A? #N , maar|wel|eerder|doch [ #DET|#PRON? #A? #N ]
      ~vervangen|vervang|vervangt .. door [ .. #N ]
      ~pleiten|pleit|pleidooi .. voor [ .. #N ]
      ~kiezen|kies|kiest .. voor [ .. #N ]
      ~geloven|geloof|gelooft .. in [ .. #N ]
      ~vertrouwen|vertrouw|vertrouwt|betrouw|bouw|~bouwen|reken|~rekenen op [ .. #N ]
      behoefte|gebrek|nood aan [ .. #N ]
      recht op [ .. #N ]
      wat|hoe dan wel|wél ... : [ .. #N|#INF ]
      ~verdienen|verdient|verdien|verdienen [ #DET|#PRON? #A? #N ]
      ~vragen|vraag|vraagt om [ #DET? #A? #N ]
      wat .. nodig is|hebben|heb|heeft ,? is|zijn [ #DET? #A? #N ]
      daarvoor|daartoe|hiervoor|nu is|zijn [ #DET? #A? #N ] nodig
      [ #N ] in plaats van
      geef|geven mij|me|ons maar|liever [ .. #N ]
      leve [ .. #N ]
      """#,
    found: """
      Wat er ervoor in de plaats moet komen: ⟦fatsoen⟧.
      Zij wil liever ⟦een vriend⟧ dan een knecht.
      Het is geen hobby, maar ⟦een vak⟧.
      Vervang de bel door ⟦een glimlach⟧.
      Daarom pleit ik voor ⟦rust⟧.
      Kies voor ⟦kwaliteit⟧.
      Ik geloof in ⟦samenwerking⟧.
      Er is behoefte aan ⟦duidelijke afspraken⟧.
      Iedereen heeft recht op ⟦rust⟧.
      Wat dan wel: ⟦doorvragen⟧.
      Docenten verdienen ⟦ons respect⟧.
      Geef mij maar ⟦een stille trein⟧.
      Een ⟦gesprek⟧ in plaats van korting.
      """,
    ignored: """
      Hij woont op een mooie plaats.
      Zij kiest haar eigen weg.
      """)
}
