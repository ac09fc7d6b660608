import Prose

/// Classes of words that stand beside the names of authors.
enum PageRoles {
  /// Kinds of texts; a person's name behind one is its author's (*Column Karel de Boer*).
  private static let genres = WordTable(
    (
      #"""
      column columns blog weblog opinie essay betoog brief recensie toespraak speech lezing preek overdenking meditatie
      bijdrage dagboek interview pleidooi verslag boodschap kroniek cursiefje reportage bericht verhaal rede artikel
      commentaar visie standpunt ingezonden gedachte woordje woord praatje stukje post gastpost logboek nieuwsbrief
      redevoering blogger columnist auteur schrijver schrijfster redacteur inzender lezersreactie
      beschouwing analyse terugblik impressie
      """#, 0
    ))

  /// Whoever signs as a body.
  private static let bodies = WordTable(
    (
      #"""
      redactie team bestuur actiegroep stichting vereniging werkgroep comité commissie ouderraad cliëntenraad
      ondernemersraad burgerinitiatief fractie directie afdeling collectief netwerk
      """#, 0
    ))

  /// Words in the names of papers and magazines.
  private static let papers = WordTable(
    (
      #"""
      dagblad courant krant handelsblad magazine blad vakblad tijdschrift journaal nieuws nieuwsblad weekblad maandblad
      gazet bode verenigingsblad clubblad bondsblad schoolkrant wijkkrant buurtkrant dorpskrant parochieblad kerkblad
      trouw volkskrant telegraaf parool knack humo elsevier nrc jaargang nummer editie uitgave uitgeverij drukkerij
      """#, 0
    ))

  /// Words that start a leave-taking (*Tot volgende week, Karel*).
  private static let farewells = WordTable(
    (
      #"""
      groet groeten groetjes gegroet gr mvg hgr met hartelijke hartelijk vriendelijke warme lieve veel fijne prettige
      liefs kus kusjes knuffel dikke tot namens uw jullie je dag doei ciao salut cheers hoogachtend alvast aldus
      hou houdoe ajuus adieu x xx xxx xoxo beste
      """#, 0
    ))

  /// Verbs that give somebody's opinion in a lead (*…, vindt Karel de Boer*).
  private static let opinionVerbs = WordTable(
    (
      #"""
      vindt betoogt schrijft stelt meent pleit bepleit waarschuwt constateert concludeert oordeelt hoopt verzucht
      """#, 0
    ))

  /// What a column is part of.
  private static let series = WordTable(
    ("rubriek column columns serie reeks hoek pagina krant nieuwsbrief bijdrage blog kroniek feuilleton", 0))

  /// What those do who write for readers.
  private static let reporting = WordTable(
    (
      #"""
      schrijft leest bespreekt beschrijft vertelt verzamelt onderzoekt zoekt beantwoordt duikt tekent observeert
      signaleert denkt filosofeert mijmert bericht bekijkt kijkt luistert proeft recenseert legt fileert ontleedt
      verdiept verbaast verwondert blogt vraagt
      """#, 0
    ))

  /// What somebody is at work, as it opens a line below a name (*Eigenaar bij …*).
  private static let offices = WordTable(
    (
      #"""
      directeur eigenaar eigenaresse mede-eigenaar oprichter oprichtster medeoprichter founder co-founder ceo cto cfo
      manager adviseur consultant coach trainer docent docente leraar lerares hoogleraar voorzitter secretaris
      penningmeester bestuurder ondernemer freelancer zzp'er advocaat notaris huisarts apotheker verpleegkundige
      teamleider projectleider partner vennoot zaakvoerder bedrijfsleider medewerker medewerkster interimmanager
      spreker ambtenaar wethouder raadslid burgemeester minister staatssecretaris woordvoerder specialist expert
      """#, 0
    ))

  /// What relatives and clergy are called, part of a pen name (*tante Sjaan*).
  private static let kin = WordTable(
    ("tante oom oma opa mama papa juf meester zuster broeder pater moeder vader nonkel bomma bompa madame boer", 0))

  /// What the names of firms and societies end in, alone or as compounds (*winkeliersvereniging*).
  private static let firms = WordTable(
    (
      #"""
      vereniging garage bakkerij slagerij apotheek praktijk kantoor advies consultancy training coaching media forum
      stichting bureau fonds centrum instituut school parochie gemeente partij club bv nv vzw holding academie
      hogeschool universiteit ziekenhuis groep group partner partners webwinkel webshop verzekeringen makelaardij
      uitgeverij drukkerij installatie techniek bouw service services online shop store totaal winkeliersbond vakbond
      middenstandsbond congres festival symposium
      """#, 0
    ))

  /// Places that stand alone before dates and behind names, and are nobody's name.
  private static let places = WordTable(
    (
      #"""
      nederland vlaanderen belgië holland brabant limburg friesland zeeland drenthe groningen overijssel gelderland
      flevoland europa amsterdam rotterdam utrecht eindhoven tilburg almere breda nijmegen apeldoorn haarlem arnhem
      enschede amersfoort zaandam hoofddorp leiden dordrecht zoetermeer zwolle deventer delft alkmaar heerlen venlo
      leeuwarden hilversum amstelveen roosendaal purmerend schiedam oss spijkenisse vlaardingen almelo hoorn
      lelystad gouda assen helmond emmen maastricht hengelo zutphen ede veenendaal middelburg vlissingen goes
      terneuzen sneek drachten heerenveen meppel hoogeveen winterswijk doetinchem tiel woerden zeist weert roermond
      sittard antwerpen gent brugge brussel leuven mechelen aalst hasselt genk kortrijk oostende roeselare turnhout
      lier geel mol ieper dendermonde vilvoorde waregem
      """#, 0
    ))

  /// Whether a name is that of a firm, a society or a place.
  static func isFirmOrPlace(_ name: String) -> Bool {
    let words = name.blankParted
    if words.count == 1, has(places, bare(words[0])) { return true }
    return words.contains { word in
      let bytes = Array(bare(word).lowercased().utf8)
      return (0..<max(1, bytes.count - 5)).contains { start in
        (start == 0 || bytes.count - start >= 6) && firms.value(bytes, start..<bytes.count) != nil
      }
    }
  }

  /// What boards write under the name of who posts there.
  private static let members = [
    "lid sinds", "berichten:", "aantal berichten", "actief lid", "geregistreerd", "posts:", "lid geworden",
    "forumlid", "senior member", "junior member", "member", "moderator", "nieuw lid",
  ]

  /// Whether a line tells about the member of a board whose name stands above it.
  static func isMembership(_ text: String) -> Bool {
    let lower = text.lowercased()
    return members.contains { lower.hasPrefix($0) }
  }

  private static func has(_ table: WordTable, _ word: some StringProtocol) -> Bool {
    let bytes = Array(word.lowercased().utf8)
    return table.value(bytes, 0..<bytes.count) != nil
  }

  /// A word without the marks around it.
  static func bare(_ word: Substring) -> Substring {
    var word = word.drop { !$0.isLetter && !$0.isNumber }
    while let last = word.last, !last.isLetter, !last.isNumber { word.removeLast() }
    return word
  }

  /// Whether a word names a kind of text, also as the end of a compound (*nieuwjaarstoespraak*, *gastblog*).
  static func isGenre(_ word: Substring) -> Bool {
    let bytes = Array(bare(word).lowercased().utf8)
    if genres.value(bytes, 0..<bytes.count) != nil { return true }
    return (3..<max(3, bytes.count - 3)).contains { start in
      bytes.count - start >= 4 && genres.value(bytes, start..<bytes.count) != nil
    }
  }

  /// Whether a piece credits a picture (*Foto: Karel de Boer*).
  static func isPicture(_ piece: String) -> Bool {
    let lower = piece.lowercased()
    return ["foto", "beeld", "illustratie", "tekening"].contains { lower.hasPrefix($0) }
  }

  static func isSeries(_ word: Substring) -> Bool { has(series, bare(word)) }
  static func isReporting(_ word: Substring) -> Bool { has(reporting, bare(word)) }

  /// Whether a line opens with what somebody is at work, perhaps twice (*Directeur-eigenaar*).
  static func isOffice(_ word: Substring) -> Bool {
    has(offices, bare(word)) || word.split(separator: "-").contains { has(offices, bare($0)) }
  }

  static func isBody(_ word: Substring) -> Bool { has(bodies, bare(word)) }
  static func isFarewell(_ word: Substring) -> Bool { has(farewells, bare(word)) }
  static func isOpinionVerb(_ word: Substring) -> Bool { has(opinionVerbs, bare(word)) }
  static func isKin(_ word: Substring) -> Bool { has(kin, word) }

  /// Whether a name is that of a paper and not of a person.
  static func isPaper(_ name: String) -> Bool {
    name.blankParted.contains { has(papers, bare($0)) }
  }
}
