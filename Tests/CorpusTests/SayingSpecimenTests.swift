import Testing

@testable import Corpus

/// Sayings in use and words that only look like one: inflected, turned, with something put in, denied, cut off, altered;
/// and what everyday prose, blogs and columns make of the same words.
@Suite struct SayingSpecimenTests {
  @Test(arguments: lines(uses))
  func sayingInUseIsFound(_ line: String) throws {
    let parts = line.split(separator: " | ")
    let canonical = try #require(parts.last)
    let marked = try #require(parts.first)
    let words = marked.drop { $0 != "⟦" }.dropFirst().prefix { $0 != "⟧" }
    let found = adages(String(marked.filter { $0 != "⟦" && $0 != "⟧" }))
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix(canonical + "/") == true)
    #expect(found.first?.hasSuffix("/" + trimmed(words)) == true, "\(found)")
  }

  @Test(arguments: lines(nearMisses))
  func wordsOfASayingAreNotYetOne(_ line: String) {
    #expect(adages(line) == [])
  }

  /// Without stops at its end.
  private func trimmed(_ words: Substring) -> Substring {
    var words = words
    while let last = words.last, " .…!?".contains(last) { words.removeLast() }
    return words
  }
}

private func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }

private let uses = #"""
  ⟦De klant is en blijft koning⟧. | de klant is koning
  Bij ons ⟦blijft de klant koning⟧. | de klant is koning
  Vroeger ⟦was de klant nog echt koning⟧. | de klant is koning
  ⟦DE KLANT IS KONING⟧!!! | de klant is koning
  Ge kent het: ⟦de klant is ne koning⟧. | de klant is koning
  Vraag is of ⟦de klant altijd koning moet zijn⟧. | de klant is koning
  ⟦De klant, zegt men, is koning⟧. | de klant is koning
  Ook aan de telefoon ⟦is de klant bij ons koning⟧. | de klant is koning
  In dat hotel ⟦is de gast koning⟧. | de klant is koning
  ⟦De patiënt is geen koning⟧. | de klant is koning
  ⟦De klant is geen keizer⟧, vind ik. | de klant is koning
  ⟦De reiziger is koning⟧, heet het bij het spoor. | de klant is koning
  Als ⟦de klant koning is⟧, wie ben ik dan? | de klant is koning
  Wie zegt dat ⟦de klant koning is⟧, heeft nooit in een winkel gestaan. | de klant is koning
  Wat een bediening. #⟦klantiskoning⟧ | de klant is koning
  Mooi hoor. #⟦KlantIsKoning⟧ | de klant is koning
  ⟦Klant=koning⟧, dat leerde ik op school. | de klant is koning
  ⟦Klant = koning⟧ | de klant is koning
  👑 ⟦De klant is koning⟧ 👑 | de klant is koning
  ⟦The customer is king⟧, maar niet hier. | de klant is koning
  ⟦Le client est roi⟧, zei mijn oom. | de klant is koning
  ⟦Der Kunde ist König⟧, stond er op het bord. | de klant is koning
  ⟦De klant heeft nooit altijd gelijk⟧. | de klant heeft altijd gelijk
  ⟦De klant heeft natuurlijk altijd gelijk⟧. | de klant heeft altijd gelijk
  ⟦De klant heeft niet altijd gelijk⟧. | de klant heeft altijd gelijk
  Dat ⟦de klant altijd gelijk heeft⟧, is een sprookje. | de klant heeft altijd gelijk
  ⟦The customer is always right⟧, zeggen de Amerikanen. | the customer is always right
  ⟦U vraagt, wij draaien⟧, dat werk. | u vraagt, wij draaien
  ⟦Jij vraagt, wij draaien⟧. | u vraagt, wij draaien
  ‘⟦U vraagt …⟧’ | u vraagt, wij draaien
  ⟦Goedkoop is op den duur duurkoop⟧. | goedkoop is duurkoop
  ⟦Goedkoop blijkt duurkoop⟧. | goedkoop is duurkoop
  ⟦Goedkoop is lang niet altijd duurkoop⟧. | goedkoop is duurkoop
  Dat ⟦goedkoop duurkoop is⟧, weten we nu. | goedkoop is duurkoop
  ⟦Goedkoop werd ook hier duurkoop⟧. | goedkoop is duurkoop
  ⟦Meten is nog geen weten⟧. | meten is weten
  ⟦Meten is in de zorg weten⟧. | meten is weten
  Ze roepen dat ⟦meten weten is⟧. | meten is weten
  ⟦Tijd is geld⟧, ook hier. | tijd is geld
  ⟦Tijd is voor een ondernemer geld⟧. | tijd is geld
  ⟦Time is money⟧, zei de baas. | time is money
  ⟦Oefening baart nog geen kunst⟧. | oefening baart kunst
  ⟦Oefening baart kunst⟧, zei mijn juf altijd. | oefening baart kunst
  ⟦Eerlijk duurt echt het langst⟧. | eerlijk duurt het langst
  ⟦Eerlijkheid duurt het langst⟧. | eerlijk duurt het langst
  Ik geloof dat ⟦eerlijk het langst duurt⟧. | eerlijk duurt het langst
  ⟦De appel valt niet ver van den boom⟧. | de appel valt niet ver van de boom
  Ook hier ⟦viel de appel niet ver van de boom⟧. | de appel valt niet ver van de boom
  ⟦Wie het eerst komt, het eerst maalt⟧. | wie het eerst komt, het eerst maalt
  ⟦Wie niet waagt …⟧ | wie niet waagt, die niet wint
  ⟦Wie niet waagt, die niet wint⟧, dacht ze. | wie niet waagt, die niet wint
  ⟦Als het kalf verdronken is…⟧ | als het kalf verdronken is, dempt men de put
  Pas ⟦als het kalf verdronken is, dempt men de put⟧. | als het kalf verdronken is, dempt men de put
  ⟦Als de kat van huis is, dansen de muizen⟧. | als de kat van huis is, dansen de muizen op tafel
  ⟦Vertrouwen komt te voet en vertrekt te paard⟧. | vertrouwen komt te voet en gaat te paard
  ⟦Vertrouwen is goed, controle is nog beter⟧. | vertrouwen is goed, controle is beter
  ⟦Vertrouwen is goed, maar controle is beter⟧. | vertrouwen is goed, controle is beter
  ⟦Voorkomen is nog altijd beter dan genezen⟧. | voorkomen is beter dan genezen
  Ook bij stress ⟦is voorkomen beter dan genezen⟧. | voorkomen is beter dan genezen
  ⟦Voor wat hoort wat⟧, zo werkt dat. | voor wat, hoort wat
  ⟦De beste stuurlui staan weer eens aan wal⟧. | de beste stuurlui staan aan wal
  ⟦Schoenmaker, blijf toch bij je leest⟧! | schoenmaker, blijf bij je leest
  ⟦Een goed begin is maar het halve werk⟧. | een goed begin is het halve werk
  ⟦Goed begonnen is half gewonnen⟧. | goed begonnen is half gewonnen
  ⟦Haastige spoed is toch zelden goed⟧. | haastige spoed is zelden goed
  ⟦Spreken is zilver, maar zwijgen is goud⟧. | spreken is zilver, zwijgen is goud
  ⟦Borgen baart zorgen⟧. | borgen baart zorgen
  ⟦Afspraak is afspraak⟧, ook voor klanten. | afspraak is afspraak
  ⟦Een afspraak is nu eenmaal een afspraak⟧. | afspraak is afspraak
  ⟦Regels zijn nu eenmaal regels⟧. | regels zijn regels
  ⟦Zaken zijn nu eenmaal zaken⟧. | zaken zijn zaken
  ⟦Geld stinkt niet⟧, weet elke aannemer. | geld stinkt niet
  ⟦Geld maakt niet gelukkig⟧, zeggen rijke mensen. | geld maakt niet gelukkig
  ⟦Geld maakt wel gelukkig⟧. | geld maakt niet gelukkig
  ⟦Ondank is ook hier 's werelds loon⟧. | ondank is 's werelds loon
  ⟦Wie goed doet, goed ontmoet⟧. | wie goed doet, goed ontmoet
  ⟦Wie betaalt, die bepaalt⟧ dus. | wie betaalt, bepaalt
  ⟦Wie betaalt, bepaalt⟧, maar niet alles. | wie betaalt, bepaalt
  ⟦Wiens brood men eet, diens woord men spreekt⟧. | wiens brood men eet, diens woord men spreekt
  ⟦Wiens brood ik eet, diens woord ik spreek⟧. | wiens brood men eet, diens woord men spreekt
  ⟦Kleren maken de man niet⟧ meer. | kleren maken de man
  ⟦Onbekend maakt ook hier onbemind⟧. | onbekend maakt onbemind
  ⟦Kennis is macht⟧, heet het. | kennis is macht
  ⟦Delen is vermenigvuldigen⟧. | delen is vermenigvuldigen
  ⟦De aanval is nog steeds de beste verdediging⟧. | de aanval is de beste verdediging
  ⟦De aanhouder wint⟧. | de aanhouder wint
  Ook hier gold dat ⟦de aanhouder wint⟧. | de aanhouder wint
  ⟦Waar een wil is, is een weg⟧. | waar een wil is, is een weg
  ⟦Waar een wil is, daar is niet altijd een weg⟧. | waar een wil is, is een weg
  ⟦Waar gehakt wordt, vallen nu eenmaal spaanders⟧. | waar gehakt wordt, vallen spaanders
  ⟦Waar rook is, is soms ook vuur⟧. | waar rook is, is vuur
  ⟦Er is geen rook zonder vuur⟧. | waar rook is, is vuur
  ⟦De soep wordt nooit zo heet gegeten als ze wordt opgediend⟧. | de soep wordt niet zo heet gegeten als ze wordt opgediend
  ⟦Zachte heelmeesters maken ook hier stinkende wonden⟧. | zachte heelmeesters maken stinkende wonden
  ⟦De pot verwijt de ketel dat hij zwart ziet⟧. | de pot verwijt de ketel dat hij zwart ziet
  ⟦Blaffende honden bijten⟧ zelden. | blaffende honden bijten niet
  ⟦Blaffende honden bijten dus niet⟧. | blaffende honden bijten niet
  ⟦Eén zwaluw maakt nog lang geen zomer⟧. | één zwaluw maakt nog geen zomer
  ⟦Hoge bomen vangen nu eenmaal veel wind⟧. | hoge bomen vangen veel wind
  ⟦Stille waters hebben diepe gronden⟧. | stille wateren hebben diepe gronden
  ⟦Wie zwijgt, stemt toe⟧, denken ze. | wie zwijgt, stemt toe
  ⟦Wie a zegt, moet ook b zeggen⟧. | wie a zegt, moet ook b zeggen
  ⟦Wie A zegt, moet B zeggen⟧. | wie a zegt, moet ook b zeggen
  ⟦Wie boter op zijn hoofd heeft, moet uit de zon blijven⟧. | wie boter op zijn hoofd heeft, moet uit de zon blijven
  ⟦Wie een kuil graaft voor een ander, valt er zelf in⟧. | wie een kuil graaft voor een ander, valt er zelf in
  ⟦Wie kaatst, moet de bal verwachten⟧. | wie kaatst, moet de bal verwachten
  ⟦Wie wind zaait, zal storm oogsten⟧. | wie wind zaait, zal storm oogsten
  ⟦De morgenstond heeft voor mij geen goud in de mond⟧. | de morgenstond heeft goud in de mond
  ⟦Morgenstond heeft goud in de mond⟧, maar niet bij mij. | de morgenstond heeft goud in de mond
  ⟦Rome is ook niet op één dag gebouwd⟧. | rome is niet op één dag gebouwd
  ⟦Alle wegen leiden tegenwoordig naar Google⟧. | alle wegen leiden naar rome
  ⟦Alle wegen leiden naar Rome⟧. | alle wegen leiden naar rome
  ⟦Alle begin is moeilijk⟧, zeker hier. | alle begin is moeilijk
  ⟦Alle beetjes helpen⟧. | alle beetjes helpen
  ⟦Liefde maakt niet blind⟧. | liefde maakt blind
  ⟦De liefde gaat bij hem door de maag⟧. | de liefde gaat door de maag
  ⟦De tijd heelt niet alle wonden⟧. | de tijd heelt alle wonden
  ⟦Tijd heelt alle wonden⟧, zeggen ze dan. | de tijd heelt alle wonden
  ⟦Het doel heiligt hier de middelen⟧. | het doel heiligt de middelen
  ⟦Het oog wil tenslotte ook wat⟧. | het oog wil ook wat
  ⟦Het is niet al goud wat er blinkt⟧. | het is niet al goud wat blinkt
  ⟦Het is niet allemaal goud wat blinkt⟧. | het is niet al goud wat blinkt
  ⟦Beter laat dan nooit⟧, dacht de gemeente. | beter laat dan nooit
  ⟦Beter een goede buur dan een verre vriend⟧. | beter een goede buur dan een verre vriend
  ⟦Beter één vogel in de hand dan tien in de lucht⟧. | beter één vogel in de hand dan tien in de lucht
  ⟦Less is more⟧, en dat geldt ook hier. | less is more
  ⟦Minder is vaak meer⟧. | minder is meer
  ⟦Soms is minder gewoon meer⟧. | minder is meer
  ⟦Nee is nee⟧. | nee is nee
  ⟦Geen nieuws is goed nieuws⟧. | geen nieuws, goed nieuws
  ⟦Gelijke monniken, gelijke kappen⟧. | gelijke monniken, gelijke kappen
  ⟦Van uitstel komt afstel⟧, dat blijkt. | van uitstel komt afstel
  ⟦Uitstel is nog geen afstel⟧. | uitstel is geen afstel
  ⟦Vele handen maken licht werk⟧. | vele handen maken licht werk
  ⟦Te veel koks bederven de brij⟧. | veel koks bederven de brij
  ⟦Soort zoekt soort⟧. | soort zoekt soort
  ⟦Stilstand is achteruitgang⟧, zei de directeur. | stilstand is achteruitgang
  ⟦Stilstand is geen achteruitgang⟧. | stilstand is achteruitgang
  ⟦Rust roest⟧, zei mijn opa. | rust roest
  ⟦Wie jarig is, trakteert⟧. | wie jarig is, trakteert
  ⟦Door schade en schande wordt men wijs⟧. | door schade en schande wordt men wijs
  ⟦De uitzondering bevestigt ook hier de regel⟧. | de uitzondering bevestigt de regel
  ⟦De duivel zit zoals altijd in de details⟧. | de duivel zit in de details
  ⟦De laatste loodjes wegen het zwaarst⟧. | de laatste loodjes wegen het zwaarst
  ⟦De kost gaat nu eenmaal voor de baat uit⟧. | de kost gaat voor de baat uit
  ⟦Belofte maakt schuld⟧, burgemeester. | belofte maakt schuld
  ⟦Nood breekt wet⟧, ook in Vlaanderen. | nood breekt wet
  ⟦Overdaad schaadt⟧. | overdaad schaadt
  ⟦Schijn bedriegt⟧ soms. | schijn bedriegt
  ⟦Oost west, thuis best⟧. | oost west, thuis best
  ⟦Eind goed, al goed⟧. | eind goed, al goed
  ⟦Na regen komt altijd zonneschijn⟧. | na regen komt zonneschijn
  ⟦Twee weten meer dan één⟧. | twee weten meer dan één
  """#

private let nearMisses = #"""
  De klant vroeg aan de balie of de koning dit jaar nog langskomt.
  Onze beste klant heet toevallig Koning.
  De koning was vorig jaar klant bij die bakker.
  Een klant kocht gisteren een boek over koning Willem II.
  De klant stond bij de kassa toen de koning voorbijreed.
  Koning Filip bezocht de winkel en sprak met een klant.
  Wij vroegen de klant wat hij van het koningshuis vond.
  De klant heeft gelijk: de rekening klopt niet.
  In dit geval had de klant gewoon gelijk.
  De klant heeft altijd een vast contactpersoon.
  De klant vraagt en wij sturen een offerte.
  U vraagt zich misschien af waarom wij zo draaien.
  Je vraagt je af of die molen nog draait.
  Goedkoop vlees is hier niet te krijgen.
  Goedkope energie is straks duur.
  De goedkoopste is vaak ook de duurste.
  Ik heb geen tijd en geen geld voor een vakantie.
  De tijd dat geld niets kostte is voorbij.
  Tijd is er genoeg, geld niet.
  Er is geen geld voor en ook geen tijd.
  De meter weet niet wat hij meet.
  Ik weet dat ze de kamer nog moeten meten.
  Wij meten elke week hoeveel bezoekers er zijn, dat weten we dus.
  Oefening is nodig om die kunst onder de knie te krijgen.
  De kunst baart opzien in Gent.
  Haar oefening duurde een uur.
  Het eten duurde het langst.
  Hij was eerlijk over hoe lang het zou duren.
  Eerlijk gezegd duurde de langste vergadering drie uur.
  Wie het eerst komt, mag vooraan zitten.
  Het schip strandde bij Vlieland en we zagen het wel.
  We zien wel of het schip op tijd is.
  De appel viel uit de boom, niet ver van het hek.
  Ze plukte appels van de boom.
  Hij at een halve appel onder de boom.
  De pot stond naast de ketel op het vuur.
  De kat was van huis en de muis zat in de kelder.
  De hond blaft en bijt soms ook.
  Er blafte een hond toen de postbode aanbelde.
  De vroege trein is altijd vol.
  Hij had haast en dat was zelden goed voor zijn rug.
  Met enige spoed is de brief verstuurd.
  De aanvaller is de beste van het elftal.
  De verdediging was beter dan de aanval.
  Hij won en de ander verloor.
  De beste speler wint de beker.
  Rome is een stad die men in één dag niet ziet.
  Ze zijn gisteren in Rome op één dag drie kerken ingegaan.
  Alle wegen naar het dorp zijn afgesloten.
  De weg naar Rome was lang.
  De regels zijn duidelijk en ze gelden voor iedereen.
  Onze afspraak is verzet naar dinsdag.
  De afspraak die we maakten, is geen harde afspraak.
  Het was zijn zaak en niet die van zijn zus.
  De zaken gaan goed en dat zijn geen kleine zaken.
  Schoenmaker Van Damme bleef dertig jaar in dezelfde straat.
  De leest van de schoenmaker stond in de etalage.
  De eerste klap kwam hard aan.
  Het begin was moeilijk, maar alle deelnemers hielden vol.
  Een goed begin van de dag is een kop koffie.
  Het is een goed begin, meer niet.
  De wil is er, nu de weg nog.
  Er is een weg die de gemeente niet wil asfalteren.
  De stilte viel en niemand sprak over zilver of goud.
  Zij spreekt goed en hij zwijgt liever.
  Hij kocht zilver en goud bij de juwelier.
  Vertrouwen in de politiek is belangrijk, net als controle.
  De controle is goed verlopen.
  Vertrouwen komt terug als de cijfers beter worden.
  De ruiter kwam te paard en ging te voet verder.
  Kennis over macht helpt journalisten.
  Zij heeft kennis van zaken en macht in de partij.
  De voorkomende ziekten zijn te genezen.
  Genezen is lastig en voorkomen lukt niet altijd.
  Geluk en ongeluk wisselden elkaar af dat jaar.
  Het ongeluk gebeurde op een kleine hoek.
  Er zat een klein hoekje los aan de tafel.
  De regen kwam en daarna de zon.
  Na de regen hebben we de zonneschijn niet meer gezien.
  Waar is de wil van het volk in dit plan?
  De buurman heeft een betere auto dan een verre vriend van mij.
  Een vriend van ver kwam bij de buren logeren.
  Ze hebben het ijzer gesmeed toen de oven heet was.
  Heet water en ijzer staan in de werkplaats.
  De ogen van mijn moeder zijn twee keer geopereerd.
  Twee collega's weten meer van dat dossier dan een advocaat.
  De kleren liggen bij de man van hiernaast.
  De kleermaker maakt kleren voor de man.
  De boer kent dat gerecht niet en eet friet.
  Wat de boer niet kent, zoekt hij op.
  Wie niet sterk genoeg is, moet de fysiotherapeut bellen.
  Wie zoekt, kan de lijst op onze site vinden.
  Wie wil, kan zich hieronder inschrijven.
  Wie schrijft, krijgt binnen een week antwoord.
  Wie betaalt er eigenlijk voor die lunch?
  Wie het weet, kan mailen naar de redactie.
  Wie vraagt om een offerte, krijgt er drie.
  Wie laat komt, gaat via de achterdeur naar binnen.
  Hij gaat met zijn tijd mee en heeft nu een app.
  Je moet op tijd mee naar de trein.
  Het is elke keer hetzelfde liedje met die printer.
  Dat krijg je ervan als je te laat vertrekt.
  Eerlijk is eerlijk, de soep was lekker.
  Ere wie ere toekomt: de koffie was goed.
  Het was makkelijker gezegd dan gedaan, dat verhuizen.
  We moesten water bij de wijn doen in de onderhandelingen.
  Hij gooide olie op het vuur met die opmerking.
  Zij keek eerst de kat uit de boom.
  Dat was de druppel die de emmer deed overlopen.
  Het is vijf voor twaalf voor het klimaat.
  Zo gezegd, zo gedaan, en we reden naar Brugge.
  De kogel is door de kerk: we verhuizen.
  Van het een kwam het ander en nu hebben we drie honden.
  Ze maakte van haar hobby haar beroep.
  Er is voor elk wat wils op de kaart.
  Hij moet het kaf van het koren scheiden.
  Nee, dat is het niet, nee.
  Nee is het antwoord dat ik kreeg.
  Ik kreeg waar voor mijn geld in dat restaurant.
  Het gaat hier niet om winnen of verliezen.
  Ze is jarig en haar vader trakteert.
  De leugen kwam snel uit en de waarheid ook.
  Hij heeft honger en de kok is ziek.
  De molens in Kinderdijk malen langzaam bij weinig wind.
  De wind waait en de storm komt pas morgen.
  De markt is gesloten, dus de bakker heeft gelijk dat hij thuisblijft.
  Een man en een vrouw vroegen het woord.
  De vis was vers en de gasten bleven drie dagen.
  De duivel in dat stuk spreekt over details.
  Niemand kende de profeet uit dat land.
  Hij is blind en zijn liefde heet Els.
  De muziek stond zacht en de toon was vriendelijk.
  De steen ligt op de put, de druppel valt ernaast.
  Ze hebben het kalf gered en de put gedempt.
  De bal is rond en rood, zei het kind van drie.
  Zijn ogen waren groter dan de glazen van zijn bril.
  De dief nam de gelegenheid om te vluchten.
  Het huis is beter verkocht dan gehuurd.
  Het geld lag op tafel en niet op straat.
  Het gras bij de buren is gisteren gemaaid.
  Drie keer per week ga ik zwemmen.
  De keuze is gemaakt en de leden regeren mee.
  We hebben alles gedeeld en eerlijk is het nu ook.
  Alles komt vandaag nog met de post.
  Samen komen we wel bij het station.
  Er zijn geen domme kinderen in deze klas, zegt de meester.
  De beste stuurman stond gisteren op de wal.
  De hoogste boom van het park ving geen wind.
  De laatste trein is de eerste die uitvalt.
  Hoe meer mensen er komen, hoe minder plaats er is.
  De oude liefde van mijn vader heette Rosa.
  Het bloed kroop onder de deur door.
  De zwaluw vloog in de zomer over.
  Er was rook in de keuken maar geen vuur.
  Zijn brood is beter dan de helft van wat ze hier verkopen.
  """#
