/// Dutch proverbs and sayings: `canonical | variants (;) | counter-proverb`, a row each.
///
/// `?` before a wording: common words that are a saying only where something marks them. `*` behind: a part is replaced.
/// `…` behind: cut off. After a list that was compiled for this project from general knowledge (CC0).
let dutchSayings: StaticString = #"""
  aan de vruchten kent men de boom
  aan een boom zo volgeladen mist men een twee pruimen niet
  achteraf is het makkelijk praten
  achteraf kijk je een koe in de kont
  al doende leert men
  al draagt een aap een gouden ring, het is en blijft een lelijk ding
  al is de leugen nog zo snel, de waarheid achterhaalt haar wel
  alle baat helpt, zei de mug, en ze plaste in zee
  alle beetjes helpen
  alle begin is moeilijk
  alle goede dingen bestaan in drieën
  alle waar is naar zijn geld
  alle wegen leiden naar rome | er zijn meer wegen die naar rome leiden; vele wegen leiden naar rome
  alleen ga je sneller, samen kom je verder | | wie alleen gaat, gaat het snelst
  ?alles op zijn tijd
  als apen hoger klimmen willen, ziet men gauw hun blote billen
  als de berg niet tot mohammed komt, moet mohammed naar de berg gaan
  als de ene hand de andere wast, worden ze beide schoon
  als de hemel valt, krijgen we allemaal een blauw hoedje
  als de herder dwaalt, dolen de schapen
  als de kat van huis is, dansen de muizen op tafel | als de kat weg is dansen de muizen; als de kat van honk is dansen de muizen
  als de nood het hoogst is, is de redding nabij | als de nood het hoogst is is de redding nabij
  als de vos de passie preekt, boer pas op je ganzen
  als de wijn is in de man, is de wijsheid in de kan
  als er één schaap over de dam is, volgen er meer | als één schaap over de dam is, volgen er meer
  als het hek van de dam is, lopen de schapen overal
  als het kalf verdronken is, dempt men de put | de put dempen als het kalf verdronken is
  als het tij verloopt, verzet men de bakens | men moet de bakens verzetten als het tij verloopt
  als je hem een vinger geeft, neemt hij de hele hand
  als katten muizen, mauwen ze niet
  als niet komt tot iet, kent iet zichzelve niet
  als twee honden vechten om een been, loopt de derde er ras mee heen | waar twee honden vechten om een been, loopt de derde ermee heen
  als twee ruilen, moet er één huilen | waar twee ruilen moet er één huilen
  arbeid adelt
  baat het niet, dan schaadt het niet
  barmhartigheid begint thuis | liefdadigheid begint thuis
  behandel anderen zoals je zelf behandeld wilt worden
  belofte maakt schuld
  berouw komt na de zonde
  beter een goede buur dan een verre vriend | een goede buur is beter dan een verre vriend
  beter een half ei dan een lege dop | liever een half ei dan een lege dop
  beter hard geblazen dan de mond gebrand
  ?beter iets dan niets
  beter laat dan nooit | | wie het eerst komt, het eerst maalt
  beter ten halve gekeerd dan ten hele gedwaald | | de aanhouder wint
  beter één vogel in de hand dan tien in de lucht | beter een vogel in de hand dan twee in de lucht | wie niet waagt, die niet wint
  bezint eer ge begint | | wie niet waagt, die niet wint
  bij nacht zijn alle katjes grauw | in het donker zijn alle katjes grauw
  blaffende honden bijten niet | een hond die blaft, bijt niet
  boompje groot, plantertje dood
  boontje komt om zijn loontje
  borgen baart zorgen
  boter bij de vis
  ?brood en spelen
  de aanhouder wint | | beter ten halve gekeerd dan ten hele gedwaald
  de aanval is de beste verdediging | de beste verdediging is de aanval
  de appel valt niet ver van de boom
  de beste breister laat wel eens een steek vallen | de beste breister laat weleens een steek vallen
  de beste stuurlui staan aan wal | | twee weten meer dan één
  de bomen groeien niet tot in de hemel | geen boom groeit tot in de hemel
  de boog kan niet altijd gespannen zijn
  ?de cirkel is rond
  ?de dood of de gladiolen
  de druppel holt de steen uit | de gestage drup holt de steen
  de duivel schijt altijd op de grote hoop
  de duivel zit in de details
  de een mag een paard stelen en de ander mag niet over het hek kijken
  de een zijn dood is de ander zijn brood | de één zijn brood is de ander zijn dood
  de eerste indruk is de beste
  de ene dienst is de andere waard
  ?de gebruiker betaalt
  de geest is gewillig, maar het vlees is zwak
  de gek krijgt de kaart
  ?de geschiedenis herhaalt zich
  de goeden moeten onder de kwaden lijden
  de grote vissen eten de kleine | de groten der aarde eten de kleinen op
  de haan kraait het hardst op zijn eigen mesthoop
  de honden blaffen, maar de karavaan trekt verder
  de hoogste bomen vangen de meeste wind
  ?de kogel is door de kerk
  de kost gaat voor de baat uit | | wie het kleine niet eert, is het grote niet weerd
  de kruik gaat zo lang te water tot ze barst | de kruik gaat zo lang te water tot zij breekt; de kruik gaat zolang te water tot ze barst
  de laatste loodjes wegen het zwaarst
  de laatsten zullen de eersten zijn | de eersten zullen de laatsten zijn
  de liefde gaat door de maag
  de liefde is blind
  ?de liefde kan niet van één kant komen
  ?de meeste stemmen gelden
  de mens lijdt dikwijls het meest door het lijden dat hij vreest | een mens lijdt het meest door het lijden dat hij vreest
  de mens wikt, god beschikt
  de morgenstond heeft goud in de mond | de ochtendstond heeft goud in de mond
  ?de muren hebben oren
  de natuur is sterker dan de leer
  de onderste steen moet boven komen
  de paarden die de haver verdienen, krijgen ze niet | paarden die de haver verdienen, krijgen ze niet
  de pen is machtiger dan het zwaard
  de pot verwijt de ketel dat hij zwart ziet
  de prijs van de vrijheid is eeuwige waakzaamheid
  de rotte appel bederft de hele mand
  de soep wordt niet zo heet gegeten als ze wordt opgediend | de soep wordt nooit zo heet gegeten als ze wordt opgediend
  de sterkste schouders dragen de zwaarste lasten | de sterkste schouders moeten de zwaarste lasten dragen; de breedste schouders dragen de zwaarste lasten; de sterkste schouders dragen de lasten
  ?de sterkste wint
  de tijd heelt alle wonden | tijd heelt alle wonden
  ?de tijd vliegt
  de tijd zal het leren
  de toon maakt de muziek | het is de toon die de muziek maakt
  de uitzondering bevestigt de regel | uitzonderingen bevestigen de regel
  de vervuiler betaalt
  de vijand van mijn vijand is mijn vriend
  de vis begint bij de kop te stinken
  de vos verliest wel zijn haren, maar niet zijn streken | een vos verliest wel zijn haren, maar niet zijn streken
  de waarheid is het eerste slachtoffer van de oorlog | in een oorlog sneuvelt de waarheid het eerst
  de waarheid ligt in het midden
  de waarheid wil niet altijd gezegd zijn
  de wal keert het schip | de wal zal het schip keren
  de weg naar de hel is geplaveid met goede bedoelingen | de weg naar de hel is geplaveid met goede voornemens
  de wens is de vader van de gedachte
  de wereld is een schouwtoneel, elk speelt zijn rol en krijgt zijn deel
  de wereld wil bedrogen worden
  ?de winnaar krijgt alles
  de wonderen zijn de wereld nog niet uit
  de zon schijnt voor iedereen
  de zwakste schakel bepaalt de sterkte van de ketting
  die het onderste uit de kan wil hebben, krijgt het deksel op zijn neus
  doe maar gewoon, dan doe je al gek genoeg | | een dag niet gelachen is een dag niet geleefd
  doe wel en zie niet om | doe goed en zie niet om
  door schade en schande wordt men wijs | door schade en schande wijs worden
  driemaal is scheepsrecht | drie keer is scheepsrecht | een ezel stoot zich geen twee keer aan dezelfde steen
  dwazen en kinderen spreken de waarheid
  een dag niet gelachen is een dag niet geleefd
  een ezel stoot zich geen twee keer aan dezelfde steen | een ezel stoot zich in het gemeen geen tweemaal aan dezelfde steen
  een gegeven paard moet je niet in de bek kijken | men moet een gegeven paard niet in de bek zien
  een gek kan meer vragen dan tien wijzen kunnen beantwoorden
  ?een geluk bij een ongeluk
  een gewaarschuwd mens telt voor twee | een gewaarschuwd man telt voor twee
  een gezonde geest in een gezond lichaam
  een goed begin is het halve werk
  een goed verstaander heeft maar een half woord nodig
  een goede naam is beter dan goede olie
  een huis dat tegen zichzelf verdeeld is, kan niet standhouden
  een kat in het nauw maakt rare sprongen
  een ketting is zo sterk als de zwakste schakel | de keten is zo sterk als de zwakste schakel; een ketting is niet sterker dan zijn zwakste schakel
  een kinderhand is gauw gevuld
  een klein lek doet een groot schip zinken
  een mens is nooit te oud om te leren
  een ongeluk komt zelden alleen
  een ongeluk zit in een klein hoekje
  een oude bok lust nog wel een groen blaadje
  een oude vos laat zich niet vangen
  een reis van duizend mijl begint met de eerste stap
  een slecht werkman geeft zijn gereedschap de schuld | een slechte werkman geeft altijd zijn gereedschap de schuld
  een spreekwoord is een waar woord
  een stilstaande klok wijst tweemaal per dag de juiste tijd aan
  een vliegende kraai vangt altijd wat
  een vriend in nood is een ware vriend
  eendracht maakt macht | | verdeel en heers
  eenmaal is geenmaal
  eens een dief, altijd een dief
  eens gegeven blijft gegeven
  eerlijk duurt het langst | eerlijkheid duurt het langst
  eerst zien, dan geloven | eerst zien en dan geloven
  eigen haard is goud waard
  eigen lof stinkt | eigen roem stinkt
  eigen schuld, dikke bult | ?eigen schuld
  elk land krijgt de leiders die het verdient
  elk nadeel heeft zijn voordeel | elk voordeel heeft zijn nadeel
  elk vogeltje zingt zoals het gebekt is | ieder vogeltje zingt zoals het gebekt is
  elk volk krijgt de regering die het verdient
  ?elk wat wils
  elke dag een draadje is een hemdsmouw in het jaar
  elke gek heeft zijn gebrek
  er gaan veel makke schapen in een hok
  er is een tijd van komen en een tijd van gaan
  er is meer dat verbindt dan dat scheidt
  ?er is niets nieuws onder de zon
  er zijn meer hondjes die fikkie heten | er zijn meer hondjes die bello heten
  ere wie ere toekomt | eer wie eer toekomt
  ervaring is de beste leermeester
  fouten maken is menselijk
  gedane zaken nemen geen keer
  gedeelde smart is halve smart
  gedeelde vreugde is dubbele vreugde | gedeelde vreugd is dubbele vreugd
  geduld is een schone zaak
  geduld overwint alles
  geen bericht, goed bericht | geen bericht is goed bericht
  geen huis of het heeft zijn kruis
  geen mens is een eiland
  geen nieuws, goed nieuws | geen nieuws is goed nieuws
  geen profeet is in zijn eigen land geëerd | niemand is profeet in eigen land
  geen woorden maar daden
  geld groeit niet op mijn rug
  geld is de wortel van alle kwaad
  geld maakt niet gelukkig | | geld regeert de wereld
  geld regeert de wereld
  geld stinkt niet
  geld verzoet de arbeid
  gelegenheid maakt de dief | de gelegenheid maakt de dief
  gelijk hebben is nog geen gelijk krijgen | gelijk hebben en gelijk krijgen is twee; gelijk hebben en gelijk krijgen zijn twee
  gelijke monniken, gelijke kappen | | ieder het zijne
  geluk in het spel, ongeluk in de liefde
  geluk zit in een klein hoekje
  gestolen goed gedijt niet
  geweld lokt geweld uit | geweld roept geweld op
  gezelligheid kent geen tijd
  gissen is missen
  god helpt wie zichzelf helpt
  goed begonnen is half gewonnen
  goed gereedschap is het halve werk
  goed voorbeeld doet goed volgen | een goed voorbeeld doet goed volgen
  goede raad is duur
  goede wijn behoeft geen krans
  goedkoop is duurkoop | | alle beetjes helpen
  haast je langzaam | | tijd is geld
  haastige spoed is zelden goed | haast en spoed is zelden goed; haast en spoed zijn zelden goed | smeed het ijzer als het heet is
  hardlopers zijn doodlopers
  heb je naaste lief als jezelf
  help uzelf, zo helpt u god
  het beste is de vijand van het goede | het betere is de vijand van het goede
  het bloed kruipt waar het niet gaan kan
  het dak moet je repareren als de zon schijnt
  het doel heiligt de middelen niet
  het doel heiligt de middelen | | het doel heiligt de middelen niet
  het ei wil wijzer zijn dan de kip
  het einde kroont het werk
  het gaat niet om de knikkers, maar om het spel
  ?het glas is halfvol of halfleeg
  het gras is altijd groener aan de overkant | het gras bij de buren is altijd groener; het gras is groener aan de andere kant van de heuvel
  het hemd is nader dan de rok
  het is altijd koekoek één zang
  het is beter duizend vijanden buiten de poort dan één erbinnen
  het is beter een kaars aan te steken dan de duisternis te vervloeken
  het is beter te geven dan te ontvangen
  het is een kwade hond die zijn eigen meester bijt
  het is niet al goud wat blinkt | het is niet alles goud wat er blinkt
  het is niet alle dagen kermis
  het is slecht kersen eten met grote heren | met grote heren is het slecht kersen eten
  het is zaliger te geven dan te ontvangen
  het kan niet altijd kaviaar zijn
  het kan verkeren
  het leven gaat niet over rozen
  het leven is geen krentenbol
  ?het leven is geen ponykamp
  het oog wil ook wat | het oog wil ook iets
  het recht moet zijn loop hebben
  ?het recht van de sterkste
  ?het venijn zit in de staart
  ?het vlees is zwak
  het volk wil brood en spelen
  het wiel hoeft niet opnieuw te worden uitgevonden | je moet het wiel niet opnieuw uitvinden
  het zijn altijd dezelfden die het gelag betalen
  het zijn niet allemaal dieven daar de hond naar blaft
  het zijn niet allen koks die lange messen dragen
  het zijn sterke benen die de weelde kunnen dragen
  hij die zonder zonde is, werpe de eerste steen
  hoe dichter bij rome, hoe slechter christen
  hoe groter geest, hoe groter beest
  hoe later op de avond, hoe schoner volk
  hoe meer haast, hoe minder spoed
  hoe meer zielen, hoe meer vreugd | hoe meer zielen hoe meer vreugde; des te meer zielen des te meer vreugd
  hoe ouder, hoe gekker
  hoge bomen vangen veel wind
  holle vaten klinken het hardst | lege vaten klinken het hardst
  honger is de beste kok
  honger maakt rauwe bonen zoet
  hoogmoed komt voor de val
  hoop doet leven
  ieder diertje zijn pleziertje
  ?ieder het zijne
  ieder huisje heeft zijn kruisje | elk huisje heeft zijn kruisje
  ieder moet voor zijn eigen deur vegen | iedereen moet zijn eigen straatje schoonvegen
  ieder moet zijn eigen boontjes doppen
  ieder voor zich en god voor ons allen
  ieder zijn meug | elk zijn meug
  iedereen is de smid van zijn eigen geluk | ieder is de smid van zijn eigen geluk; iedereen is zijn eigen gelukssmid
  iedereen wordt geacht de wet te kennen
  ijdelheid der ijdelheden, alles is ijdelheid
  in de beperking toont zich de meester
  in de oorlog en de liefde is alles geoorloofd
  in het land der blinden is eenoog koning
  in het verleden ligt het heden, in het nu wat worden zal
  in nood leert men zijn vrienden kennen
  je bent zo oud als je je voelt | men is zo oud als men zich voelt
  je kunt beter mee verlegen zijn dan om verlegen
  je kunt een paard wel naar het water leiden, maar je kunt het niet dwingen te drinken
  je kunt geen omelet bakken zonder eieren te breken
  je moet de tering naar de nering zetten
  je moet geen oude schoenen weggooien voordat je nieuwe hebt | gooi geen oude schoenen weg voor je nieuwe hebt
  je moet geen slapende honden wakker maken | maak geen slapende honden wakker
  je moet het kind niet met het badwater weggooien | gooi het kind niet met het badwater weg
  je moet niet al je eieren in één mandje leggen | leg niet al je eieren in één mandje
  je moet niet alles geloven wat er in de krant staat
  je moet niet met vuur spelen
  je weet wat je hebt, maar niet wat je krijgt
  jong geleerd is oud gedaan | jong geleerd, oud gedaan | niemand is te oud om te leren
  kennis is macht | | wat niet weet, wat niet deert
  keulen en aken zijn niet op één dag gebouwd
  kinderen die vragen, worden overgeslagen | wie vraagt, wordt overgeslagen
  kinderen en dronkaards spreken de waarheid
  kleine kinderen, kleine zorgen, grote kinderen, grote zorgen
  kleine oorzaken, grote gevolgen | kleine oorzaken hebben grote gevolgen
  kleine potjes hebben grote oren
  kleren maken de man | de kleren maken de man
  komt tijd, komt raad
  laat de doden de doden begraven
  laat de linkerhand niet weten wat de rechterhand doet
  ?lest best
  leven en laten leven
  ?liefde maakt blind
  ?liever lui dan moe
  macht corrumpeert, en absolute macht corrumpeert absoluut | macht corrumpeert
  meedoen is belangrijker dan winnen
  men kan geen ijzer met handen breken | je kunt geen ijzer met handen breken; men kan het ijzer niet met handen breken
  men kan geen twee heren dienen | niemand kan twee heren dienen
  men kan niet van de wind leven
  men kan van de lucht niet leven
  men moet de huid niet verkopen voordat de beer geschoten is | je moet de huid niet verkopen voordat de beer geschoten is; verkoop de huid niet voordat de beer geschoten is
  men moet geen hei roepen voor men over de brug is
  men moet niet verder springen dan de polsstok lang is | je moet niet verder springen dan je polsstok lang is; je moet niet verder willen springen dan je polsstok lang is
  men moet roeien met de riemen die men heeft | je moet roeien met de riemen die je hebt
  men vangt meer vliegen met stroop dan met azijn | je vangt meer vliegen met stroop dan met azijn; men vangt meer vliegen met een lepel stroop dan met een vat azijn; men vangt meer vliegen met honing dan met azijn | zachte heelmeesters maken stinkende wonden
  mens, durf te leven
  met de hoed in de hand komt men door het ganse land
  ?met geld koop je alles
  met onwillige honden is het kwaad hazen vangen | met onwillige honden is het slecht hazen vangen
  met spek vangt men muizen
  met vallen en opstaan leert men lopen
  meten is weten | | niet alles wat telt, is te tellen
  missen is menselijk
  morgen komt er weer een dag | morgen is er weer een dag; morgen is een andere dag; morgen is er nog een dag
  ?na ons de zondvloed | na mij de zondvloed
  na regen komt zonneschijn
  ?niemand is onmisbaar
  ?niemand is perfect
  niemand is te oud om te leren | | jong geleerd is oud gedaan
  niemand staat boven de wet
  niet alles is wat het lijkt
  niet geschoten, altijd mis | niet geschoten is altijd mis | bezint eer ge begint
  nieuwe bezems vegen schoon | | oude bezems kennen de hoeken
  nood breekt wet | nood breekt wetten | regels zijn regels
  nood leert bidden
  oefening baart kunst | | je hebt het of je hebt het niet
  om der wille van de smeer likt de kat de kandeleer
  ondank is 's werelds loon
  ongevraagde raad is zelden welkom
  onkruid vergaat niet
  onwetendheid is een zegen
  onwetendheid is geen excuus
  oog om oog, tand om tand | oog om oog en tand om tand
  oordeel niet, opdat gij niet geoordeeld wordt
  oost west, thuis best | zoals thuis is het nergens; nergens beter dan thuis
  oude bomen moet je niet verplanten | je kunt een oude boom niet verplanten | verandering van spijs doet eten
  oude liefde roest niet
  over de doden niets dan goeds | van de doden niets dan goeds
  over smaak valt niet te twisten
  overdaad schaadt
  papier is geduldig | het papier is geduldig
  pluk de dag
  praatjes vullen geen gaatjes
  prijs de dag niet voor het avond is | men moet de dag niet prijzen voor het avond is
  regeren is vooruitzien
  resultaten uit het verleden bieden geen garantie voor de toekomst
  rome is niet op één dag gebouwd
  rust roest | | haast je langzaam
  ?samen sterk
  ?samen uit, samen thuis
  schade maakt wijs
  scheiden doet lijden
  schijn bedriegt | schijn bedriegt vaak; de schijn bedriegt
  schoenmaker, blijf bij je leest | de schoenmaker blijft bij zijn leest; schoenmaker hou je bij je leest; schoenmaker houd je bij je leest | niemand is te oud om te leren
  smeed het ijzer als het heet is | men moet het ijzer smeden als het heet is | haastige spoed is zelden goed
  snel gewonnen, snel geronnen
  soort zoekt soort | | tegenpolen trekken elkaar aan
  spreken is zilver, zwijgen is goud | praten is zilver, zwijgen is goud | wie zwijgt, stemt toe
  stank voor dank
  stel niet uit tot morgen wat je vandaag kunt doen | stel niet uit tot morgen wat gij heden doen kunt; stel nooit uit tot morgen wat je vandaag kunt doen; wat je vandaag kunt doen moet je niet tot morgen uitstellen
  stille wateren hebben diepe gronden | stille waters hebben diepe gronden
  stilstand is achteruitgang | | haast je langzaam
  te is nooit goed
  tijd is geld | | haast je langzaam
  tussen droom en daad staan wetten in de weg en praktische bezwaren
  twee geloven op één kussen, daar slaapt de duivel tussen
  twee kapiteins op één schip gaat niet
  twee weten meer dan één | twee weten meer dan een | veel koks bederven de brij
  uit de overvloed des harten spreekt de mond
  uit het oog, uit het hart | | afstand maakt het hart groter
  uitstel is geen afstel | | van uitstel komt afstel
  van andermans leer is het goed riemen snijden | het is goed riemen snijden van andermans leer
  van dik hout zaagt men planken
  van een kale kip kun je niet plukken | je kunt van een kale kikker geen veren plukken; van een kale kip kan men geen veren plukken
  van het concert des levens krijgt niemand een program
  van horen zeggen liegt men veel
  ?van je familie moet je het hebben
  ?van je vrienden moet je het hebben
  van proberen kun je leren
  van ruilen komt huilen
  van slaan komt slaan
  van twee kwaden moet men het minste kiezen | men moet van twee kwaden het minste kiezen
  van uitstel komt afstel | | uitstel is geen afstel
  veel koks bederven de brij | te veel koks bederven de brij | vele handen maken licht werk
  veel varkens maken de spoeling dun | vele varkens maken de spoeling dun
  vele handen maken licht werk | veel handen maken licht werk | veel koks bederven de brij
  vele hengsten maken een schrale stal
  vele kleintjes maken een grote | veel kleintjes maken één grote
  velen zijn geroepen, maar weinigen uitverkoren
  verandering van spijs doet eten | | wat de boer niet kent, dat eet hij niet
  verbeter de wereld, begin bij jezelf
  verboden vruchten smaken het lekkerst
  verdeel en heers | | eendracht maakt macht
  vergissen is menselijk
  verstand komt met de jaren | het verstand komt met de jaren
  vertrouwen is goed, controle is beter | | wie goed doet, goed ontmoet
  vertrouwen komt te voet en gaat te paard
  vis en gasten blijven drie dagen fris | visite en vis blijven drie dagen fris
  ?volharding overwint
  voor de bakker zijn alle broden gelijk
  voor niets gaat de zon op
  voorkomen is beter dan genezen | beter voorkomen dan genezen | wie dan leeft, die dan zorgt
  voorzichtigheid is de moeder van de porseleinkast
  voorzichtigheid is de moeder van de wijsheid
  ?vragen kost niets
  vragen staat vrij
  vreemde ogen dwingen
  vrijheid, blijheid
  vroeg rijp, vroeg rot
  waar een wil is, is een weg | waar geen wil is, is ook geen weg; waar een wil is daar is een weg
  waar gehakt wordt, vallen spaanders
  waar gehuild wordt, wordt ook gelachen
  waar gewerkt wordt, worden fouten gemaakt
  waar het hart vol van is, loopt de mond van over
  waar leven is, is hoop | zolang er leven is, is er hoop
  waar men mee verkeert, wordt men mee geëerd
  waar niets is, verliest de keizer zijn recht
  waar rook is, is vuur | er is geen rook zonder vuur; geen rook zonder vuur; waar vuur is is rook
  waar twee vechten, hebben twee schuld | waar twee kijven hebben twee schuld
  waar twee vechten, heeft de derde voordeel
  wat baten kaars en bril, als de uil niet zien wil
  wat de boer niet kent, dat eet hij niet | wat de boer niet kent, vreet hij niet
  wat geweest is, is geweest
  wat gij niet wilt dat u geschiedt, doe dat ook een ander niet | wat u niet wilt dat u geschiedt, doe dat ook een ander niet
  wat het oog niet ziet, deert het hart niet
  wat het zwaarst is, moet het zwaarst wegen
  wat in het vat zit, verzuurt niet
  wat je van ver haalt, is lekker | wat van ver komt, is lekker
  wat je zaait, zul je oogsten | je oogst wat je zaait; wie zaait, zal oogsten
  wat je zegt, ben je zelf
  ?wat niet is, kan nog komen
  wat niet weet, wat niet deert | wat niet weet, dat niet deert; wat je niet weet deert je niet; wat niet weet niet deert | kennis is macht
  wie a zegt, moet ook b zeggen | wie a zegt moet b zeggen; wie a zegt zegt ook b; als je a zegt moet je ook b zeggen | beter ten halve gekeerd dan ten hele gedwaald
  wie aan de weg timmert, heeft veel bekijks
  wie alles wil, krijgt niets
  wie appelen vaart, die appelen eet
  wie boter op zijn hoofd heeft, moet uit de zon blijven
  wie breekt, betaalt
  wie de dochter wil, moet de moeder vrijen
  wie de eer krijgt, moet de last dragen
  wie de jeugd heeft, heeft de toekomst
  wie de roe spaart, haat zijn kind
  wie de schoen past, trekke hem aan
  wie een ander jaagt, zit zelf niet stil
  wie een hond wil slaan, vindt altijd wel een stok | wie een hond wil slaan, kan licht een stok vinden
  wie een kuil graaft voor een ander, valt er zelf in | die een kuil graaft voor een ander, valt er zelf in
  wie eenmaal liegt, wordt niet geloofd, ook al spreekt hij de waarheid
  wie eens steelt, is altijd een dief
  wie geen hoofd heeft, moet benen hebben
  wie goed doet, goed ontmoet | wie goed doet krijgt goed terug
  wie het breed heeft, laat het breed hangen
  wie het dichtst bij het vuur zit, warmt zich het best
  wie het eerst komt, het eerst maalt | die het eerst komt, het eerst maalt
  wie het kleine niet eert, is het grote niet weerd | die het kleine niet eert, is het grote niet weerd; wie het kleine niet eert,; die het kleine niet eert is het grote niet weerd
  wie het laatst lacht, lacht het best
  wie het onderste uit de kan wil, krijgt het lid op de neus
  wie het verleden niet kent, is gedoemd het te herhalen
  wie het weet, mag het zeggen
  wie hoog klimt, kan laag vallen
  wie in een glazen huisje zit, moet niet met stenen gooien | wie in een glazen huis woont, moet niet met stenen gooien
  wie jarig is, trakteert
  wie kaatst, moet de bal verwachten | wie de bal kaatst, kan hem terugverwachten; wie kaatst kan de bal verwachten
  wie lang leeft, heeft veel te verduren
  wie leeft door het zwaard, sterft door het zwaard | wie het zwaard opneemt, zal door het zwaard vergaan
  wie luistert aan de wand, hoort zijn eigen schand
  wie met de duivel eet, moet een lange lepel hebben
  wie met honden slaapt, staat met vlooien op
  wie met pek omgaat, wordt ermee besmet
  wie met vuur speelt, brandt zich
  wie mooi wil zijn, moet pijn lijden | wie mooi wil gaan, moet pijn doorstaan
  wie niet horen wil, moet voelen | wie niet luisteren wil, moet maar voelen
  wie niet sterk is, moet slim zijn | die niet sterk is, moet slim zijn
  wie niet van zijn fouten leert, is gedoemd ze te herhalen
  wie niet voor mij is, is tegen mij
  wie niet waagt, die niet wint | wie niet waagt, wie niet wint; wie waagt, die wint; wie niet waagt niet wint | bezint eer ge begint
  wie niet werkt, zal niet eten | wie niet werkt, zal ook niet eten
  wie oren heeft om te horen, die hore
  wie over de hond komt, komt ook over de staart
  wie schrijft, die blijft
  wie twee hazen tegelijk jaagt, vangt er geen
  wie wat bewaart, die heeft wat | wie wat bewaart, heeft wat
  wie wil, die kan
  wie wind zaait, zal storm oogsten | wie storm zaait, zal wind oogsten
  wie zich aan een ander spiegelt, spiegelt zich zacht
  wie zijn billen brandt, moet op de blaren zitten | wie zich brandt, moet op de blaren zitten; wie zijn gat brandt, moet op de blaren zitten
  wie zijn neus schendt, schendt zijn aangezicht
  wie zoekt, die vindt
  wie zonder zonde is, werpe de eerste steen
  wie zwijgt, stemt toe | | spreken is zilver, zwijgen is goud
  wij van wc-eend adviseren wc-eend
  ?willen is kunnen
  woorden wekken, voorbeelden trekken
  zachte heelmeesters maken stinkende wonden | een zachte heelmeester maakt stinkende wonden | men vangt meer vliegen met stroop dan met azijn
  zachtjes aan, dan breekt het lijntje niet
  zeg mij wie uw vrienden zijn en ik zeg u wie u bent
  ziekte komt te paard en gaat te voet
  zien doet geloven | zien is geloven
  zo de ouden zongen, piepen de jongen | zoals de ouden zongen, piepen de jongen
  zo gewonnen, zo geronnen
  zo heer, zo knecht
  zo moeder, zo dochter
  zo vader, zo zoon
  zoals de waard is, vertrouwt hij zijn gasten | zo de waard is, vertrouwt hij zijn gasten
  zoals het klokje thuis tikt, tikt het nergens | zoals het klokje thuis tikt, zo tikt het nergens
  zoek en gij zult vinden
  zonder wrijving geen glans | geen glans zonder wrijving
  zoveel hoofden, zoveel zinnen
  zoveel mensen, zoveel meningen
  zuinigheid met vlijt bouwt huizen als kastelen
  zwijgen is toestemmen
  één beeld zegt meer dan duizend woorden | een beeld zegt meer dan duizend woorden
  één gek kan meer vragen dan honderd wijzen kunnen beantwoorden
  één rotte appel in de mand maakt al het gave fruit te schand
  één voor allen, allen voor één
  één zwaluw maakt nog geen zomer | een zwaluw maakt nog geen zomer
  """#
