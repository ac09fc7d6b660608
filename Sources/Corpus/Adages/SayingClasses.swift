/// The words that sayings are built with: which are light, which are frame, and which forms are one word although no
/// ending shows it.
struct SayingClasses: Sendable {
  private var table: KeyTable
  private var words: [SayingWord]
  /// The class of *is*, *wordt*, *blijft* and the sign *=*.
  let copula: SayingWord

  /// Told apart from whole forms: a common word is known by its stem.
  static let stemMark: UInt64 = 0x9E37_79B9_7F4A_7C15

  static let table = SayingClasses(lines: sayingClassLines)

  subscript(key: UInt64) -> SayingWord? {
    let index = table[key]
    return index < 0 ? nil : words[index]
  }

  /// Each line: the letter of a class, then words of that class; with `=` after the letter all are one word.
  private init(lines: StaticString) {
    var table = KeyTable(capacity: 2048)
    var words: [SayingWord] = []
    var copula = SayingWord.empty
    var folder = WordFolder()
    for line in Rows(lines) {
      var kind = SayingWord.Class.frame
      var group: UInt64?
      var position = 0
      for word in Fields(line, separator: UInt8(ascii: " ")) {
        position += 1
        if position == 1 {
          kind = SayingClasses.kind(of: word)
          if word.count > 1 { group = 0 }
          continue
        }
        folder.fold(word)
        if kind == .common, group == nil { folder.stem() }
        let key = folder.hash
        if group == 0 { group = key }
        let entry = SayingWord(key: group ?? key, kind: kind)
        if position == 2, word.count == 2, word[0] == UInt8(ascii: "i"), word[1] == UInt8(ascii: "s") { copula = entry }
        table.insert(kind == .common && group == nil ? key ^ SayingClasses.stemMark : key, words.count)
        words.append(entry)
      }
    }
    self.table = table
    self.words = words
    self.copula = copula
  }

  private static func kind(of letter: UnsafeBufferPointer<UInt8>) -> SayingWord.Class {
    switch letter.first {
    case UInt8(ascii: "l"): .light
    case UInt8(ascii: "n"): .negation
    case UInt8(ascii: "a"): .filler
    case UInt8(ascii: "r"): .relative
    case UInt8(ascii: "c"): .common
    case UInt8(ascii: "w"): .content
    default: .frame
    }
  }
}

/// `l` light, `f` frame, `n` negation, `a` filler, `r` relative, `c` common (by stem), `w` words with irregular forms,
/// `=` joins the line into one word.
private let sayingClassLines: StaticString = #"""
  l de het een t den der des ene nen ne n the a an le la les l der das dem den un une
  l ik je jij jou jouw u uw gij ge men we wij ons onze hij zij ze hem haar hun hen mij me mijn iemand m
  l er zich zichzelf jezelf you your they i he his its
  f= is zijn ben bent was waren geweest wees weest bin ist est are be sei worden word wordt werd werden geworden blijven blijf blijft bleef gebleven blijken blijkt bleek bleken
  f= hebben heb hebt heeft had hadden gehad
  f= moeten moet moest moesten moogt mogen mag mocht mochten dient hoeven hoeft hoef
  f= kunnen kan kun kunt kon konden
  f= zullen zal zult zul zou zouden
  f= doen doe doet deed deden gedaan
  f wie wat waar wanneer als wie wiens wier hoe dan zo zoals voor van met op in uit naar te om aan bij door over onder tegen tot na zonder tussen boven achter
  f en of maar want dus omdat zodat doordat hoewel terwijl voordat mits tenzij ook noch daar
  f if when who what where than then for of with to in on at by and or but
  f= elk elke ieder iedere iedereen
  n= niet geen
  n= not no nicht kein pas dont
  n= nooit never nimmer jamais
  n= niets niks nothing
  a al alleen altijd absoluut bijna blijkbaar daarom daarbij daarna dikwijls doch echt eens eerst eigenlijk eindelijk eventjes even eveneens
  a gelukkig gewoon graag haast helaas heel heus hier hoogstens hooguit immers inderdaad intussen juist kennelijk langer lang maar meestal misschien
  a namelijk natuurlijk net nog nou nu nauwelijks ongetwijfeld ooit opnieuw overal overigens precies soms slechts steeds stiekem straks tegenwoordig tenminste ten
  a toch toen trouwens uiteindelijk uiteraard vaak vandaag vanzelf vooral voortaan voortdurend vroeger waarschijnlijk wederom weer wel weleens werkelijk
  a zeer zeker zelden zelf zelfs zeg zogenaamd zomaar weldegelijk daadwerkelijk letterlijk juridisch helemaal hartstikke ineens plots plotseling
  a hoort hoor horen behoort behoren lijkt schijnt nimmermeer jaren jaar dagen zoveel simpelweg eenmaal eenvoudigweg beslist
  a betreft slot rekening hen ons bijvoorbeeld allicht sowieso allang allemaal allen sinds jouw onze bedrijf winkel zaak here
  a also always really still just already is
  r die dat welke dit deze that which
  c= goed goede goeie goeden goeds good
  c= beter betere better
  c= beste best
  c= veel vele velen many
  c= meer
  c= meeste meest
  c= groot grote groter grootste groten
  c= klein kleine kleiner kleinste kleinen
  c= gaan ga gaat ging gingen gegaan go goes
  c= komen kom komt kwam kwamen gekomen come comes
  c= staan sta staat stond stonden gestaan
  c= zien zie ziet zag zagen gezien see
  c= krijgen krijg krijgt kreeg kregen gekregen get gets
  c= geven geef geeft gaf gaven gegeven give gives
  c= nemen neem neemt nam namen genomen take
  c= zeggen zegt zeg zei zeiden gezegd say says
  c= weten weet wist wisten geweten know knows
  c= vinden vind vindt vond vonden gevonden find
  c= houden houd hou houdt houd hield hielden gehouden keep
  c= laten laat liet gelaten later
  c= willen wil wilt wilde wou wilden
  c= maken maak maakt maakte maakten gemaakt make makes
  c= mens mensen people
  c= eerst eerste eersten first
  c= laatst laatste laatsten laatst last
  c= een eentje
  c tijd geld man klant dag mens wereld leven werk kind huis hand hart hod oog woord vriend twee drie vraag weg zaak deur vrouw bedrijf land ander zelf nieuw oud
  c vragen denk denken werk werken leer kijk kijken zit zitten lig liggen breng brengen zoek speel bedenk begin prijs macht recht waarheid regel
  c customer time money people world day man work life
  w= nee neen
  w= koning koninkje koningen koenig konig king koningin
  w= eten eet at aten gegeten eat
  w= spreken spreek spreekt sprak spraken gesproken
  w= vechten vecht vocht vochten
  w= breken breek breekt brak braken gebroken brekt
  w= begin begint beginnen begon begonnen
  w= zwijgen zwijg zwijgt zweeg gezwegen
  w= lijden lijdt lijd leed geleden
  w= verliezen verlies verliest verloor verloren
  w= vallen val valt viel vielen gevallen
  w= springen spring springt sprong sprongen
  w= lopen loop loopt liep liepen gelopen
  w= vangen vang vangt ving vingen gevangen
  w= winnen win wint won wonnen gewonnen
  w= graven graaf graaft groef gegraven
  w= zingen zing zingt zong zongen gezongen
  w= dragen draag draagt droeg droegen gedragen
  w= slaan sla slaat sloeg sloegen geslagen
  w= wegen weeg weegt woog gewogen
  w= zwijgt zwijgen
  w= kopen koop koopt kocht kochten gekocht
  w= brengen breng brengt bracht brachten gebracht
  w= lachen lach lacht lachte gelachen
  w= bijten bijt beet beten gebeten
  w= meten meet mat maten gemeten
  w= genezen genees geneest genas
  w= trekken trek trekt trok trokken getrokken
  w= roepen roep roept riep riepen geroepen
  w= schrijven schrijf schrijft schreef geschreven
  w= liegen lieg liegt loog gelogen
  w= schieten schiet schoot geschoten
  w= stinken stink stinkt stonk stinkende
  w= vliegen vlieg vliegt vloog vlogen gevlogen
  w= drinken drink drinkt dronk gedronken
  w= blazen blaas blaast blies geblazen
  w= schijnen schijn schijnt scheen
  w= stad steden
  w= schip schepen
  w= smid smeden smeed smeedt
  w= ei eieren eitje eitjes
  w= lid leden
  w= koe koeien
  w= dood doden dode doodgegaan
  w= glas glazen
  w= vat vaten
  w= vrezen vrees vreest
  w= brood broodje
  w= roi rois
  w= wrong right
  """#
