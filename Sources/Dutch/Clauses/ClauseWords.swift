import Prose

/// The words that clauses are built with.
enum ClauseWords {
  enum Kind: UInt8 {
    case relative, interrogative, subject, contrast, source, te, lead, phraseNegator, prepositionNegator, comparison
  }

  static let table = WordTable(
    ("dan", Kind.comparison.rawValue),
    (relatives, Kind.relative.rawValue), (interrogatives, Kind.interrogative.rawValue),
    (subjects, Kind.subject.rawValue), ("maar doch want", Kind.contrast.rawValue),
    ("volgens aldus", Kind.source.rawValue), ("te", Kind.te.rawValue), (leads, Kind.lead.rawValue),
    ("geen gene geeneen", Kind.phraseNegator.rawValue), ("zonder", Kind.prepositionNegator.rawValue),
    ("als zoals", Kind.comparison.rawValue))

  private static let relatives: StaticString = #"""
    die dat waarin waarmee waardoor waarvan waaraan waarover waarop waarbij waartoe waaruit waarnaar waaronder
    waarna waartegen waarvoor waarachter waarlangs waartussen waarboven waarheen welks wier wiens
    """#

  private static let interrogatives: StaticString = #"""
    wie wat waar waarom hoe hoeveel hoelang hoezo wanneer welk welke vanwaar hoeveelste hoever
    """#

  private static let subjects: StaticString = #"""
    ik 'k ikzelf jij je hij ie zij ze wij we u ge gij men jullie iedereen niemand iemand het 't dit er
    """#

  private static let leads: StaticString = #"""
    dus nou nu ach och kom ja nee toch en of eerst gewoon alsjeblieft alstublieft aub svp ok oké hé hey nogmaals
    """#

  static func negator(_ listed: Kind?) -> ClauseRole {
    switch listed {
    case .phraseNegator: .phraseNegator
    case .prepositionNegator: .prepositionNegator
    default: .clauseNegator
    }
  }

  /// First parts of separable verbs.
  static let particles = WordTable(
    (
      #"""
      aan achter achteraan achterna achterover achteruit af bij bijeen binnen boven buiten deel dicht dood door eraf
      eruit erbij erop fijn gade gelijk goed groot hard heen heruit hoog in ineen kapot klaar kennis kwijt lang langs
      leeg lief los mede mee mis na naar neer neder om omhoog omlaag omver onder op opeen open opnieuw over overeen
      overeind plaats rond recht samen scherp schoon schuil stand stil stop tegemoet tegen teleur teniet terecht terug
      thuis toe tussen uit uiteen vast veilig verder vol voor vooraf voorbij voorop vooruit vreemd vrij waar weer weg
      zwart bloot
      """#, 0
    ))

  /// Verbs whose bare stem opens advice, though it may look like another word.
  static let imperatives = WordTable(
    (
      #"""
      accepteer bedenk begin bekijk besef beschouw bespaar betaal bied blijf breng denk doe draai durf erken ga geef
      geloof geniet gebruik haal help herinner hoor houd hou investeer kies kijk kom koop laat leer lees let leg
      luister maak mail meet neem noem onderzoek onthoud ontdek overweeg pak pas plan praat probeer reken schrijf
      schaf sla sluit spreek sta stel stop stuur toon trek trap verander verdiep vergeet vergelijk verkoop verplaats
      vertel verwacht verwen vermijd verras vertrouw vier vind volg voorkom vraag waag wacht wees weet weiger werk wijs
      wil zeg zet zie zoek zorg investeer informeer communiceer analyseer controleer creëer realiseer focus definieer
      """#, 0
    ))

  /// Pronouns that are subjects of plural verbs.
  static let pluralSubjects = WordTable(("we wij ze zij jullie velen sommigen anderen", 0))

  /// Whether a lemma is a verb that takes a bare infinitive.
  static func governs(_ lemma: String) -> Bool {
    let bytes = Array(lemma.utf8)
    return governing.value(bytes, 0..<bytes.count) != nil
  }

  private static let governing = WordTable(
    ("gaan blijven komen laten doen willen durven kunnen moeten mogen zullen hoeven zien horen voelen leren helpen", 0))

  /// Whether a lemma is a verb of saying or thinking.
  static func says(_ lemma: String) -> Bool {
    let bytes = Array(lemma.utf8)
    return saying.value(bytes, 0..<bytes.count) != nil
  }

  private static let saying = WordTable(
    (
      #"""
      zeggen vragen antwoorden roepen menen schrijven vertellen stellen zuchten denken verzuchten luiden uitleggen
      opmerken beweren verklaren melden meedelen toevoegen vervolgen herhalen fluisteren schreeuwen mompelen brommen
      grappen grommen lachen klagen waarschuwen adviseren concluderen constateren betogen beklemtonen benadrukken
      bekennen toegeven erkennen reageren repliceren uitroepen vinden filosoferen noteren citeren mopperen snauwen
      sneren spotten twitteren mailen appen aldus besluiten oordelen nuanceren vermoeden weten jammeren glimlachen
      """#, 0
    ))
}
