extension Phrases {
  /// The names in Dutch.
  public static let dutch = Phrases(table: dutchTable, sayings: dutchSayingPhrases, cues: PhraseTable(dutchCues))
}

/// Rows of a name and what it means.
private let dutchTable: StaticString = #"""
  before: | de zin ervoor: %
  after: | de zin erna: %
  opens: | de eerste zin van de passage: %
  passage | een passage als deze, voor er iets anders gezien is
  told:past | er staat veel in de verleden tijd
  told:allPast | alles staat in de verleden tijd
  told:noPast | niets staat in de verleden tijd
  told:noVerb | er is geen persoonsvorm
  told:first | er wordt vaak ik, mij of mijn gezegd
  told:withFirst | er wordt ik, mij of mijn gezegd
  told:firstPlural | er wordt wij, ons of onze gezegd
  told:second | er wordt vaak iemand aangesproken
  told:withSecond | er wordt iemand aangesproken
  told:third | het gaat vaak over hem, haar of hen
  told:names | er staan namen in
  told:withName | er staat een naam in
  told:numerals | er staan getallen in
  told:questions | er wordt iets gevraagd
  told:quotations | er staan woorden tussen aanhalingstekens
  told:longQuotations | er wordt veel geciteerd
  told:length | de passage telt veel zinnen
  told:oneSentence | de passage is één zin
  told:words | de passage telt veel woorden
  told:verbFirst | de passage opent met een persoonsvorm
  words:unless | er staan woorden die een voorwaarde stellen
  words:moreover | er staan woorden die iets toevoegen
  words:forExample | er staan woorden die een voorbeeld aankondigen
  words:profession | er staan namen van beroepen
  words:kin | er staan namen van familieleden
  words:say | er staan werkwoorden van zeggen
  words:served | er staan namen voor wie bediend wordt
  words:acquaintance | er staan namen voor wie men kent
  words:firm | er staan namen voor bedrijven
  words:year | er staan jaartallen
  words:narrate | er staan werkwoorden van vertellen
  words:narrativeTime | er staan woorden voor de tijd van een verhaal
  firstTag:adjective | het eerste woord van de passage is een bijvoeglijk naamwoord
  firstTag:adposition | het eerste woord van de passage is een voorzetsel
  firstTag:adverb | het eerste woord van de passage is een bijwoord
  firstTag:auxiliary | het eerste woord van de passage is een hulpwerkwoord
  firstTag:coordinator | het eerste woord van de passage is een nevenschikkend voegwoord
  firstTag:determiner | het eerste woord van de passage is een lidwoord
  firstTag:interjection | het eerste woord van de passage is een tussenwerpsel
  firstTag:noun | het eerste woord van de passage is een zelfstandig naamwoord
  firstTag:pronoun | het eerste woord van de passage is een voornaamwoord
  firstTag:properNoun | het eerste woord van de passage is een eigennaam
  firstTag:punctuation | het eerste woord van de passage is een leesteken
  firstTag:subordinator | het eerste woord van de passage is een onderschikkend voegwoord
  firstTag:symbol | het eerste woord van de passage is een teken
  firstTag:verb | het eerste woord van de passage is een werkwoord
  firstTag:other | het eerste woord van de passage is een ander woord
  firstTag:numeral | het eerste woord van de passage is een getal
  secondTag:adjective | het tweede woord van de passage is een bijvoeglijk naamwoord
  secondTag:adposition | het tweede woord van de passage is een voorzetsel
  secondTag:adverb | het tweede woord van de passage is een bijwoord
  secondTag:auxiliary | het tweede woord van de passage is een hulpwerkwoord
  secondTag:coordinator | het tweede woord van de passage is een nevenschikkend voegwoord
  secondTag:determiner | het tweede woord van de passage is een lidwoord
  secondTag:interjection | het tweede woord van de passage is een tussenwerpsel
  secondTag:noun | het tweede woord van de passage is een zelfstandig naamwoord
  secondTag:pronoun | het tweede woord van de passage is een voornaamwoord
  secondTag:properNoun | het tweede woord van de passage is een eigennaam
  secondTag:punctuation | het tweede woord van de passage is een leesteken
  secondTag:subordinator | het tweede woord van de passage is een onderschikkend voegwoord
  secondTag:symbol | het tweede woord van de passage is een teken
  secondTag:verb | het tweede woord van de passage is een werkwoord
  secondTag:other | het tweede woord van de passage is een ander woord
  secondTag:numeral | het tweede woord van de passage is een getal
  always | een zin als deze, voor er iets anders gezien is
  block=title | het is de titel
  block=heading | het is een tussenkop
  block=point | het is een punt van een lijst
  block=quotation | het staat in een blokcitaat
  block=paragraph | het staat in een alinea
  place=opensBlock | het opent de alinea
  place=endsBlock | het sluit de alinea
  place=aloneInBlock | het is een alinea op zichzelf
  place=opensEssay | het opent het essay
  place=endsEssay | het sluit het essay
  place=firstBlock | het staat in de eerste alinea
  place=lastBlock | het staat in de laatste alinea
  place=lastBlockButOne | het staat in de voorlaatste alinea
  fifth=0 | het staat in het eerste vijfde van het essay
  fifth=1 | het staat in het tweede vijfde van het essay
  fifth=2 | het staat midden in het essay
  fifth=3 | het staat in het vierde vijfde van het essay
  fifth=4 | het staat in het laatste vijfde van het essay
  length=0 | het heeft hooguit 3 woorden
  length=1 | het heeft 4 tot 6 woorden
  length=2 | het heeft 7 tot 10 woorden
  length=3 | het heeft 11 tot 15 woorden
  length=4 | het heeft 16 tot 22 woorden
  length=5 | het heeft 23 tot 30 woorden
  length=6 | het heeft 31 tot 45 woorden
  length=7 | het heeft meer dan 45 woorden
  mood=statement | het is een mededeling
  mood=question | het is een vraag
  mood=imperative | het is een bevel of een raad
  mood=exclamation | het is een uitroep
  mood=fragment | het is geen hele zin
  person=first_singular | het zegt ik, mij of mijn
  person=first_plural | het zegt wij, ons of onze
  person=second | het spreekt iemand aan
  person=third_singular | het gaat over hem, haar of het
  person=third_plural | het gaat over hen
  verb=imperative | het heeft een werkwoord in de gebiedende wijs
  tense=past | het staat in de verleden tijd
  tense=present | het staat in de tegenwoordige tijd
  tense=mixed | het staat in de tegenwoordige en de verleden tijd
  tense=none | het heeft geen persoonsvorm
  negation | het ontkent iets
  emphasis | het heeft een woord met nadruk
  properNoun | het heeft een naam
  numeral | het heeft een getal
  quotation=whole | het is een citaat
  quotation=part | het is voor een groot deel een citaat
  quotation=word | het heeft een paar woorden tussen aanhalingstekens
  quotation=opens | het begint met een citaat
  likeTitle=1 | het heeft een kwart van de woorden van de titel
  likeTitle=2 | het heeft de helft van de woorden van de titel
  likeTitle=3 | het heeft de meeste woorden van de titel
  likeTitle=4 | het heeft alle woorden van de titel
  cue= | %
  quotedCue= | in een citaat: %
  openingCue= | aan het begin: %
  cues=0 | geen tekens van een rol erin
  cues=1 | één teken van een rol erin
  cues=2 | twee tekens van een rol erin
  cues=3 | drie tekens van een rol erin
  cues=4 | vier tekens van een rol erin
  cues=5 | vijf tekens van een rol erin
  cues=6 | zes of meer tekens van een rol erin
  polarity=good | een woord van lof
  polarity=goodWords | woorden van lof
  polarity=bad | een afkeurend woord
  polarity=badWords | afkeurende woorden
  lemma= | het woord “%”
  first= | het begint met “%”
  firstTwo= | het begint met “%”
  early= | “%” bij de eerste woorden
  mark= | het leesteken %
  saying=literal | er staat een spreuk in
  saying=negated | er staat een ontkende spreuk in
  saying=altered | er staat een veranderde spreuk in
  saying=translated | er staat een spreuk in een andere taal in
  saying=short | het is weinig meer dan een spreuk
  saying=long | er staat een spreuk tussen andere woorden
  saying=mode:negated | een spreuk wordt ontkend
  saying=mode:twisted | een spreuk krijgt een eigen vervolg
  saying=mode:reported | anderen zeggen er een spreuk
  saying=mode:own words | de auteur zegt zelf een spreuk, of wie hij hoog heeft
  saying=mode:asked | een spreuk wordt een vraag
  saying=mode:supposed | een spreuk wordt verondersteld (als, alsof)
  saying=mode:quoted | een spreuk staat tussen aanhalingstekens
  saying=mode:asserted | een spreuk wordt als waar gezegd
  saying=voice:me | de auteur zegt een spreuk
  saying=voice:me once | de auteur zei vroeger een spreuk
  saying=voice:elder | ouders of leermeesters zeggen een spreuk
  saying=voice:people | de mensen zeggen een spreuk
  saying=voice:you | de lezer zegt een spreuk
  saying=voice:third | een derde zegt een spreuk
  saying=voice:shown | een spreuk is ergens te lezen
  saying=voice:announced | een spreuk wordt aangekondigd
  saying=voice:denied before | een spreuk wordt vooraf tegengesproken
  saying=quoted | een spreuk staat tussen aanhalingstekens
  saying=twisted | een spreuk krijgt een eigen vervolg
  saying=asked | achter een spreuk staat een vraagteken
  saying=said outright | een spreuk staat op zichzelf
  saying=contrast right behind | achter een spreuk volgt maar
  saying=of it: no | een spreuk wordt veroordeeld
  saying=of it: yes | een spreuk wordt beaamd
  saying=next: no | op een spreuk volgt nee
  saying=next: yes | op een spreuk volgt ja
  saying=next: but | op een spreuk volgt maar
  passage=one | de passage is één zin
  passage=short | de passage is twee of drie zinnen
  passage=long | de passage is langer dan drie zinnen
  follows: | %
  start=none | het is de eerste zin
  inside=none | het volgt op een zin zonder rol
  inside=thesis | het volgt op een stelling
  inside=claim | het volgt op een bewering
  inside=premise | het volgt op een argument
  inside=example:told | het gaat door na een verteld voorbeeld
  inside=example:sketched | het gaat door na een geschetst voorbeeld
  inside=counterPosition | het gaat door na een tegenpositie
  block=none | een nieuwe alinea na een zin zonder rol
  block=thesis | een nieuwe alinea na een stelling
  block=claim | een nieuwe alinea na een bewering
  block=premise | een nieuwe alinea na een argument
  block=example:told | een nieuwe alinea na een verteld voorbeeld
  block=example:sketched | een nieuwe alinea na een geschetst voorbeeld
  block=counterPosition | een nieuwe alinea na een tegenpositie
  section=none | een tussenkop, of eronder, na een zin zonder rol
  section=thesis | een tussenkop, of eronder, na een stelling
  section=claim | een tussenkop, of eronder, na een bewering
  section=premise | een tussenkop, of eronder, na een argument
  section=example:told | een tussenkop, of eronder, na een verteld voorbeeld
  section=example:sketched | een tussenkop, of eronder, na een geschetst voorbeeld
  section=counterPosition | een tussenkop, of eronder, na een tegenpositie
  thesis: | waarschijnlijk een stelling: %
  own: | in eigen woorden van de auteur: %
  counter: | in een mening van anderen: %
  other: | naast het betoog: %
  title: | in de titel: %
  lead: | in de opening: %
  end: | in het slot: %
  use: | een gebruik van de spreuk dat haar %
  last use: | het laatste gebruik van de spreuk, dat haar %
  kin: | een gebruik van een verwante spreuk dat die %
  foe: | een gebruik van een spreuk die ertegenin gaat, dat die %
  opposite: | een gebruik van een tegengestelde spreuk dat die %
  endorses | onderschrijft
  rejects | verwerpt
  qualifies | inperkt
  mentions | alleen noemt
  its words | spreekt over waar de spreuk over gaat
  its words denied | ontkent iets van waar de spreuk over gaat
  its concepts | komt op voor wat bij de spreuk hoort
  concepts against it | komt op voor wat tegen de spreuk ingaat
  never named | de spreuk zelf wordt nergens genoemd
  use is literal | de spreuk staat er letterlijk
  use is negated | de spreuk wordt ontkend
  use is altered | de spreuk is veranderd
  use is translated | de spreuk staat er in een andere taal
  opposite is literal | een tegengestelde spreuk staat er letterlijk
  opposite is negated | een tegengestelde spreuk wordt ontkend
  opposite is altered | een tegengestelde spreuk is veranderd
  opposite is translated | een tegengestelde spreuk staat er in een andere taal
  """#

/// What each cue means.
private let dutchCues: StaticString = #"""
  addition | voegt iets toe (bovendien, daarnaast, ook)
  addressFormal | spreekt de lezer aan met u
  addressInformal | spreekt de lezer aan met je
  addressSaid | spreekt de lezer aan als iemand om wie het gaat (jouw klant, je zaak)
  addressStressed | spreekt de lezer aan met jij, jou, jullie of gij
  alwaysSo | zegt dat het altijd of overal zo is
  amounts | noemt bedragen en aantallen
  analogy | vergelijkt met iets anders (net als, is als een, vergelijk)
  anecdotePerson | voert iemand uit het eigen leven op (mijn vader, een vriend van mij, een klant van ons)
  announcement | kondigt aan wat de tekst gaat doen (hieronder, in dit artikel, laat ik beginnen)
  answerNo | begint met een nee
  answerYes | begint met een ja of een instemming
  assent | stemt in met wat net gezegd of geciteerd is (daar geloof ik in, dat menen wij)
  badAdjective | een afkeurend bijvoeglijk naamwoord
  badDenied | ontkent iets slechts
  badNoun | een zelfstandig naamwoord voor wat verkeerd is
  badVerb | een werkwoord dat verwijt of kwaad doet
  barePlural | spreekt over een soort in het meervoud (mensen willen, klanten komen)
  becauseOpener | een zin die alleen een reden is
  butOpener | begint met maar of toch, als antwoord
  butQuestion | een vraag die begint met maar, en of dus
  callToReader | roept de lezer op te reageren, te delen of verder te lezen
  calledSo | zegt hoe iets heet
  clockTime | noemt een dag, een dagdeel of een uur
  closing | kondigt het einde van het stuk aan (tot slot, al met al)
  colonQuote | een citaat achter een dubbele punt
  concessionClause | een bijzin die iets toegeeft (hoewel, ook al, zelfs als, ondanks)
  concessionOpener | geeft aan het begin van de zin iets toe (natuurlijk, toegegeven, zeker)
  concessionParticle | een woord in de zin dat iets toegeeft (natuurlijk, best, inderdaad, heus)
  conclusion | trekt een conclusie (dus, daarom, zo bezien)
  condition | verbindt er een voorwaarde aan (mits, tenzij, zolang)
  consequence | noemt een gevolg (daardoor, zodat, het resultaat is, op den duur)
  contrastPair | zet het een tegenover het ander (niet X maar Y, niet alleen, in plaats van)
  dateGiven | noemt een jaar of een datum
  definition | zegt wat iets is of betekent
  denial | ontkent ronduit wat gezegd is (dat klopt niet, onzin, niets is minder waar)
  difference | zegt dat twee dingen verschillen of gelijk zijn
  dissent | is het oneens met een spreuk of een mening (dat gaat niet op, ik geloof het niet)
  emphasis | legt nadruk (echt, absoluut, werkelijk, nu juist)
  enumeration | telt punten (ten eerste, de tweede reden, stap 3)
  evaluation | weegt iets met een vergrotende of overtreffende trap
  everyone | spreekt over allen of niemand
  evidence | beroept zich op onderzoek, bronnen of ervaring
  exampleMarker | kondigt een voorbeeld aan (bijvoorbeeld, neem, denk aan, zoals)
  factNamed | noemt iets een feit of een bewijs
  firstPerson | de auteur spreekt over zichzelf
  firstPersonPlural | de auteur spreekt over zichzelf en anderen
  foreignWords | woorden in een andere taal (Engelse zinnen)
  formerly | kijkt terug op hoe het vroeger was
  genericOne | spreekt over een soort in het enkelvoud (een goede kapper luistert, de klant is)
  genericThe | zegt van wie het stuk bedoelt wat hij is of doet (de klant is)
  genericWho | spreekt over ieder die iets doet (wie zaait, zal oogsten)
  genericYou | spreekt over iedereen als je (als je, je kunt)
  goodAdjective | een goedkeurend bijvoeglijk naamwoord
  goodDenied | ontkent iets goeds
  goodNoun | een zelfstandig naamwoord voor wat de moeite waard is
  goodVerb | een werkwoord dat goedkeurt of goeddoet
  greeting | groet, bedankt of neemt afscheid
  harmful | zegt dat een spreuk of gewoonte kwaad doet of weg moet (meer kwaad dan goed, moet weg)
  hearsay | zegt wat men zegt, zonder naam (men zegt, wordt vaak gezegd, hoor je)
  hedging | neemt iets terug (een beetje, min of meer, eigenlijk)
  imagine | vraagt zich iets voor te stellen (stel je voor, beeld je in)
  imperative | zegt de lezer aan het begin van de zin wat hij moet doen
  imperativeSoft | zegt de lezer met een partikel wat hij moet doen (doe dus, kijk eens)
  inTheory | geeft het alleen op papier toe (op papier, in theorie, in principe)
  ironyMarker | woorden die afstand nemen (zogenaamd, jawel, uiteraard)
  ironyPraise | lof die spot kan zijn (mooi zo, lekker, hoera, chapeau)
  lesson | trekt een les uit ervaring (ik leerde, sindsdien, de les)
  limitation | perkt in wat gezegd is (behalve, in dit ene geval, met mate)
  mechanism | zegt hoe het een tot het ander leidt (leidt tot, zorgt voor, maakt mensen lui)
  mockAdvice | raad of bevel dat niet gemeend is, met zijn overdrijving
  modality | zegt wat kan of zou kunnen
  must | zegt moet
  mustNot | zegt wat niet mag
  myThing | spreekt over iets van de auteur zelf (mijn)
  namedPerson | iemand met een naam doet iets
  needed | zegt dat iets nodig is
  negativePolarity | harde woorden, meer dan een
  neverSo | zegt dat het nooit zo is, of alleen zo
  nowadays | spreekt over deze tijd (tegenwoordig, vandaag de dag)
  objectionNamed | noemt een bezwaar of een argument van de andere kant
  objectionVoiced | leent de lezer of een tegenstander een stem (ja maar, hoor ik u denken)
  obligationDenied | zegt dat iets niet hoeft
  oftenSo | zegt dat het vaak of meestal zo is
  openQuestion | een vraag die verder leidt (wat nu, hoe zit dat, waar komt het vandaan)
  ought | zegt wat past of hoort (hoort, dient te, verdient)
  ownView | geeft de mening als die van de auteur zelf (ik vind, volgens mij, wat mij betreft)
  partAssent | is het er deels mee eens (half eens, tot op zekere hoogte, het hangt ervan af)
  pastI | vertelt in de verleden tijd wat de auteur deed of zag
  perfectI | vertelt in de voltooide tijd wat de auteur heeft gedaan
  permission | zegt wat mag
  pointGranted | geeft de andere kant een punt (dat klopt, daar zit wat in)
  popularOpinion | wat de meesten zouden vinden (het heersende idee, iedereen weet)
  preferred | zegt wat men liever zou hebben
  proportion | geeft aandelen en gemiddelden (procent, van de tien, gemiddeld)
  questionAnswered | een antwoord op een vraag van net (het antwoord is, niemand, ik denk van niet)
  reasonAdverb | geeft een reden met immers of namelijk
  reasonClause | geeft een reden in een bijzin (omdat, doordat, aangezien)
  reasonNamed | noemt een reden of een oorzaak (de reden is, dat komt doordat)
  reasonWant | geeft een reden met want
  recommendation | geeft algemene raad (laten we, het beste is, ik pleit voor)
  refutedPremise | noemt een mening een vergissing (een misverstand, de illusie, een mythe)
  replaced | zet iets in de plaats van iets anders (in de plaats, geef mij maar, liever)
  restatement | zegt hetzelfde in andere woorden, of vat samen
  rhetoricalQuestion | een vraag die zichzelf beantwoordt (wie wil dat nu, waarom zou je)
  saidPast | iemand zei iets, in de verleden tijd
  saidPresent | iemand zegt iets, in de tegenwoordige tijd
  sayingBounded | laat een spreuk binnen grenzen gelden (klopt, maar; er zit wel wat in)
  sayingDescribed | praat over een spreuk, of over wie hem gebruikt (de vraag is of, met die woorden)
  sayingDismissed | wuift een spreuk of mening weg (weg met, hou op met, laat me niet lachen)
  sayingEmbraced | maakt zich een spreuk eigen (zo hoort het, zeg ik altijd, ik blijf erbij)
  sayingJudged | oordeelt over een spreuk (wat een uitspraak, daar geloof ik niet in, niet meer van deze tijd)
  sayingNamed | noemt iets een spreuk (het adagium, het motto, zoals het spreekwoord zegt)
  scenePlace | noemt een plek waar men kan staan
  sceneThing | noemt een ding dat men kan aanraken
  selfTalk | geeft iets van zichzelf toe of biecht het op
  servedFirst | zet wie bediend wordt voorop (de gast gaat voor, wat de koper wil)
  servedLimited | stelt grenzen aan wie bediend wordt, of maakt hem gelijke (nee zeggen, van twee kanten)
  serviceTalk | een klant vraagt, bestelt of klaagt
  storyOpener | opent een verhaal (er was eens, ik herinner me, op mijn werk)
  storyPast | vertelt in de verleden tijd wat anderen deden
  thereAreThose | wijst op mensen die verschillen (er zijn er die, sommigen, anderen)
  thesisStatement | kondigt het hoofdpunt aan (daarom pleiten wij, mijn punt is, kortom)
  thirdPartyView | een mening van een derde (de minister vindt, volgens hem)
  thirdPerson | spreekt over iemand die eerder genoemd is
  timeBack | plaatst wat verteld wordt in het verleden (vorige week, drie jaar geleden, gisteren)
  undecided | kiest geen kant, of legt alleen uit (daarover lopen de meningen uiteen, wordt bedoeld)
  understanding | zegt dat de auteur de andere kant begrijpt (ik snap best dat)
  upheld | houdt een oude regel hoog, of wil hem terug (blijft gelden, weer leren, laat hangen)
  putFirst | noemt wat voorgaat of boven de rest staat
  heartOfIt | noemt waar het om draait of mee begint
  putInPlace | noemt wat ervoor in de plaats moet komen
  seenAs | noemt als wat iemand gezien moet worden
  setApart | onderscheidt iets van waar het voor aangezien wordt
  boundTo | noemt wat bindt of begrenst
  valueRanked | stelt het een boven het ander
  verdictBad | zegt van iets dat het slecht is
  verdictGood | zegt van iets dat het goed is
  verdictShort | een oordeel van een woord of twee (jammer, prima, zonde)
  verdictThat | een oordeel over wat net gezegd is (dat is jammer, het is geen schande)
  whatIf | vraagt wat er zou zijn (wat als, zou jij)
  whileClause | zet twee feiten naast elkaar met terwijl
  wishes | zegt wat de auteur wenst of vreest
  wordNamed | praat over een woord of een uitdrukking (het woord, de term)
  yet | een tegenstelling in de zin (maar, toch, echter)
  youScene | zet de lezer in een scène (je zit in de trein)
  """#
