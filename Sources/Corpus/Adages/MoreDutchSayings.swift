/// Business sayings, maxims, slogans, household words and Flemish proverbs, in the columns of `dutchSayings`.
///
/// Compiled for this project from common knowledge.
let moreDutchSayings: StaticString = #"""
  's lands wijs, 's lands eer
  't is beter een kleine heer dan een grote knecht | beter een kleine baas dan een grote knecht; beter een kleine heer dan een grote knecht
  aan alles komt een eind | aan alles komt een einde; alles komt tot een eind; aan al het goede komt een eind; aan alle goede dingen komt een eind
  achter de wolken schijnt de zon
  achter elke sterke man staat een sterke vrouw | achter elke succesvolle man staat een sterke vrouw; achter iedere grote man staat een sterke vrouw
  adeldom verplicht | adel verplicht
  afspraak is afspraak | een afspraak is een afspraak
  afstand maakt het hart groter | | uit het oog, uit het hart
  al te goed is buurmans gek | allemans vriend is allemans gek; wie te goed is is buurmans gek | wie goed doet, goed ontmoet
  alle begin is moeilijk, zei de dief, en hij stal een aambeeld
  alle dieren zijn gelijk, maar sommige zijn meer gelijk dan andere | sommigen zijn meer gelijk dan anderen; iedereen is gelijk maar sommigen zijn meer gelijk
  alle goede dingen komen langzaam
  ?alle mensen zijn gelijk
  allemans vriend is niemands vriend | iedereens vriend is niemands vriend
  alles draait om de klant | alles draait om de gast*; alles draait om de patiënt*
  ?alles heeft zijn prijs
  ?alles is betrekkelijk
  ?alles is relatief
  ?alles komt op zijn tijd
  alles met mate | alles met maat
  alles van waarde is weerloos
  alles wat je doet, komt terug
  alles went behalve een vent | alles went
  als de schoen past, trek hem dan aan
  als het niet kan zoals het moet, dan moet het maar zoals het kan | als het niet gaat zoals het moet dan moet het maar zoals het gaat; het moet maar zoals het kan
  als het niet stuk is, moet je het niet maken | repareer niet wat niet stuk is; wat niet stuk is moet je niet repareren
  als het te mooi is om waar te zijn, is het dat meestal ook | als iets te mooi lijkt om waar te zijn is het dat meestal ook
  als het werkt, werkt het
  als iedereen zijn eigen stoep veegt, is de hele straat schoon | als ieder voor zijn eigen deur veegt is de straat schoon
  als ik zou willen dat je het begreep, had ik het wel beter uitgelegd
  als je doet wat je deed, krijg je wat je kreeg | als je doet wat je altijd deed krijg je wat je altijd kreeg; wie doet wat hij altijd deed krijgt wat hij altijd kreeg
  als je haar maar goed zit | als je haar maar zit
  als je het niet probeert, weet je het nooit | als je niets doet gebeurt er niets
  als je over de duivel spreekt, trap je op zijn staart | als je van de duivel spreekt trap je op zijn staart
  andere tijden, andere zeden | zo veel tijden zo veel zeden
  arm maar eerlijk
  baas boven baas
  baas in eigen buik
  baas in eigen huis | ieder is baas in eigen huis
  ?bedrog komt altijd uit | bedrog bedriegt zijn meester
  beleefdheid kost niets | vriendelijkheid kost niets; beleefd zijn kost niets
  beloof niet wat je niet kunt waarmaken
  beloofd is beloofd
  beloven en doen zijn twee | zeggen en doen zijn twee; zeggen en doen is twee; beloven en doen is twee; weten en doen is twee
  bescheidenheid siert de mens | bescheidenheid is een deugd
  beter alleen dan in slecht gezelschap
  beter arm met eer dan rijk met schande
  beter blo Jan dan do Jan | beter blode jan dan dode jan
  beter buigen dan barsten | beter buigen dan breken
  beter een been gebroken dan een hals
  beter een goed verlies dan een slechte winst
  beter een goede daad dan duizend mooie woorden
  beter een verre vriend dan een slechte buur
  beter goed gejat dan slecht bedacht | beter goed gestolen dan slecht bedacht; beter goed gekopieerd dan slecht bedacht
  beter rood dan dood | liever dood dan rood
  beter tweemaal gevraagd dan eenmaal verdwaald | beter twee keer vragen dan één keer verdwalen
  beter vroeg dan laat
  beter één dag leeuw dan honderd dagen schaap | liever een dag leeuw dan honderd dagen schaap
  bidt en werkt | bid en werk
  bij gebrek aan brood eet men korstjes van pasteien | bij gebrek aan brood eet men korstjes
  bij twijfel niet inhalen | bij twijfel niet doen; als je twijfelt niet doen
  boeren, burgers en buitenlui
  brutalen hebben de halve wereld | brutaal heeft de halve wereld; de brutalen hebben de halve wereld
  buigen of barsten
  concurrentie houdt je scherp
  dat is een waarheid als een koe | een waarheid als een koe
  data is het nieuwe goud | data is de nieuwe olie; data zijn de nieuwe olie
  de ambtenaar dient het volk
  de baas wint altijd
  ?de bal is rond
  de bank wint altijd
  de beste boter komt altijd boven
  de beste dingen in het leven zijn gratis
  de beste is niet goed genoeg | het beste is niet goed genoeg; alleen het beste is goed genoeg
  de beste remedie is voorkomen
  de beste zalf is geld
  de een zaait, de ander maait | de een zaait een ander oogst
  de eerste indruk telt | een eerste indruk maak je maar één keer; je krijgt maar één kans voor een eerste indruk; je krijgt maar één keer de kans om een eerste indruk te maken
  de eerste klap is een daalder waard
  de ene hand wast de andere | als de ene hand de andere wast worden ze beide schoon
  de ene kraai pikt de andere de ogen niet uit
  de goeden moeten het met de kwaden bekopen
  de hand die je voedt, moet je niet bijten | bijt niet in de hand die je voedt; je bijt niet in de hand die je voedt
  de hoop sterft als laatste | hoop sterft het laatst
  de kassa moet rinkelen
  de keizer heeft geen kleren | de keizer heeft geen kleren aan
  de kerkhoven liggen vol onmisbare mensen | het kerkhof ligt vol met onmisbare mensen
  de klant heeft altijd gelijk | ?klant heeft gelijk; klant heeft nooit ongelijk; gast heeft altijd gelijk*; gast heeft nooit ongelijk*; patiënt heeft altijd gelijk*; consument heeft altijd gelijk*; gebruiker heeft altijd gelijk*; koper heeft altijd gelijk*; baas heeft altijd gelijk*
  de klant is god | klant is een god
  de klant is koning | klant koning; klant is keizer*; klant is god*; klant is baas*; gast is koning*; gast is keizer*; patiënt is koning*; cliënt is koning*; consument is koning*; koper is koning*; gebruiker is koning*; burger is koning*; lezer is koning*; kijker is koning*; bezoeker is koning*; reiziger is koning*; opdrachtgever is koning*; afnemer is koning*; huurder is koning*; student is koning*; ouder is koning*; kind is koning*; kandidaat is koning*; medewerker is koning*; werknemer is koning*; luisteraar is koning*; fietser is koning*; iedereen is koning*; ieder is koning*; auto is koning*; klant is slaaf*; klant is knecht*; klant is partner*; klant is prins*; klant is dictator*; klant is tiran*; klant is keizerin*
  de klant komt eerst | klant gaat voor alles; klant op de eerste plaats; klant eerst
  de klant staat centraal | ?klant staat voorop; klant centraal stellen; ?gast staat centraal*; ?patiënt staat centraal*; ?cliënt staat centraal*; ?burger staat centraal*; ?gebruiker staat centraal*; ?leerling staat centraal*; ?mens staat centraal*; ?bewoner staat centraal*; bij ons staat de klant op één*
  de klant wil wat de klant wil
  de koning is dood, leve de koning
  de lach is de kortste weg tussen twee mensen
  de lamme leidt de blinde | de lamme helpt de blinde; als de ene blinde de andere leidt; als een blinde een blinde leidt vallen beiden in de put
  de langzaamste bepaalt het tempo
  de leraar heeft altijd gelijk | de meester heeft altijd gelijk
  de markt heeft altijd gelijk
  de meester kent men aan zijn werk | aan het werk kent men de meester; het werk prijst de meester
  de mens is de mens een wolf | de mens is een wolf voor de mens; de ene mens is de ander een wolf
  de mens leeft niet van brood alleen | een mens leeft niet van brood alleen; de mens kan van brood alleen niet leven
  de natuur gaat haar gang | de natuur gaat boven de leer
  de natuur laat zich niet dwingen
  de nood maakt vindingrijk | nood maakt vindingrijk; nood is de moeder van de uitvinding; noodzaak is de moeder van de uitvinding
  de ondernemer is zelf het risico
  de patiënt is geen nummer | een mens is geen nummer; de klant is geen nummer
  de prijs is wat je betaalt, waarde is wat je krijgt | prijs is wat je betaalt waarde is wat je krijgt
  de school is geen fabriek
  de slager die zijn eigen vlees keurt | een slager keurt zijn eigen vlees; een slager die zijn eigen vlees keurt
  de smaak is vrij
  de stem van het volk is de stem van god
  de stoutmoedigen lacht het geluk toe | het geluk is met de stoutmoedigen; wie durft die wint; wie durft wint; geluk is met de dommen; het geluk helpt de dapperen
  de teerling is geworpen | de dobbelsteen is geworpen
  de tijd gaat snel, gebruik hem wel
  ?de tijden veranderen
  de verkoop begint bij nee | verkopen begint bij nee; verkopen begint als de klant nee zegt
  de waarheid komt altijd boven | de waarheid komt aan het licht; de waarheid komt altijd aan het licht
  ?de waarheid kwetst | de waarheid doet pijn; alleen de waarheid kwetst
  de wedstrijd duurt negentig minuten
  de weg is belangrijker dan het doel | de reis is belangrijker dan de bestemming; de weg is het doel
  de weg naar het hart gaat door de maag | de weg naar het hart van een man gaat door zijn maag
  de wereld is een dorp
  de wijste geeft toe | de wijste zijn; wees de wijste
  delen is het nieuwe hebben
  delen is vermenigvuldigen
  diefstal is diefstal
  doe een ander wat je zelf wilt dat jou gedaan wordt | behandel anderen zoals je zelf behandeld wil worden; wat gij wilt dat u geschiedt doe dat ook een ander
  doe wat je leuk vindt en je hoeft nooit te werken | kies werk waar je van houdt en je hoeft nooit meer te werken
  ?doe wat je zegt en zeg wat je doet | zeg wat je doet en doe wat je zegt; doe wat je zegt
  domme vragen bestaan niet | er bestaan geen domme vragen; er zijn geen domme vragen; domme vragen zijn er niet
  ?dood is dood
  ?durf te dromen
  ?durf te vragen
  een aap in een gouden rok blijft een aap | al draagt een aap een gouden ring
  een aardje naar zijn vaartje | een aartje naar zijn vaartje
  een ambacht is een gouden handwerk | een ambacht heeft een gouden bodem; handwerk heeft gouden bodem
  een betere wereld begint bij jezelf | een beter milieu begint bij jezelf
  ?een cent is een cent
  een dubbeltje kan raar rollen | het kan raar rollen
  een ei is geen ei, twee ei is een half ei | een ei is geen ei
  een gesproken woord keert niet terug | gezegde woorden keren niet terug; een woord vliegt uit en komt niet terug
  een glimlach kost niets | lachen kost niets
  een goed gesprek is het halve werk | een goede voorbereiding is het halve werk; goede voorbereiding is het halve werk; een goede voorbereiding is half werk
  een goed paard maakt nog geen ruiter
  een goed verstaander heeft aan een half woord genoeg | de goede verstaander heeft maar een half woord nodig
  een goede baas maakt een goede knecht
  een goede heer maakt een goede knecht | zo de heer zo de knecht
  een goede reputatie is goud waard | een goede naam is goud waard
  een grote mond is zo groot als een klein hart | grote mond, klein hartje
  een ja is een ja en een nee is een nee | laat uw ja ja zijn en uw nee nee; ja is ja en nee is nee
  een kind kan de was doen
  een klacht is een cadeau | een klacht is een gratis advies; een klacht is een kans; een klacht is een geschenk
  een klant kopen is duurder dan een klant houden | een nieuwe klant kost meer dan een bestaande
  een klein vuur kan een groot bos verbranden
  een kleine moeite, een groot plezier | kleine moeite groot plezier
  een man een man, een woord een woord | een woord is een woord
  een mens heeft twee oren en één mond | je hebt twee oren en één mond; god gaf ons twee oren en één mond; twee oren en maar één mond
  ?een mens is een mens
  ?een mens is geen machine
  een oud paard moet je niet van stal halen
  een tevreden klant is de beste reclame | een tevreden klant is de beste ambassadeur; tevreden klanten zijn de beste reclame
  een tevreden klant komt terug
  een volle buik studeert niet graag | een volle maag studeert niet graag
  een vrolijk hart is het halve leven
  een wijs man verandert van mening, een dwaas nooit | alleen een ezel verandert nooit van mening
  eens een rover, altijd een rover | eens een vos altijd een vos; eens gestolen altijd een dief
  eens maar nooit weer | een keer maar nooit weer
  eenvoud is het kenmerk van het ware
  eenvoud siert de mens
  eerlijk is eerlijk
  eerlijk zullen we alles delen
  eerlijkheid loont
  eerst denken, dan doen | denk voor je doet; eerst denken dan praten | niet lullen maar poetsen
  eerst het personeel, dan de klant | personeel eerst; medewerkers op één; de medewerker komt eerst
  eerst oompje en dan oompjes kindjes | eerst oompje dan oompjes kinderen; eerst zelf dan de ander; eerst ik dan de ander
  eerst werken, dan spelen | eerst het werk dan het vermaak; na gedane arbeid is het goed rusten; na gedane arbeid is het zoet rusten
  eigen volk eerst
  eind goed, al goed | einde goed al goed
  elk einde is een nieuw begin | ieder einde is een nieuw begin
  elk zijn waarheid
  elke dag is er één | een dag is er een
  elke klacht is een kans
  elke medaille heeft een keerzijde | iedere medaille heeft zijn keerzijde; elke medaille heeft twee kanten; elk verhaal heeft twee kanten; aan elk verhaal zitten twee kanten; er zitten twee kanten aan elk verhaal
  er gaat niets boven groningen
  er is een tijd om te zwijgen en een tijd om te spreken | een tijd om te spreken en een tijd om te zwijgen
  er is geen tweede kans voor een eerste indruk | je krijgt nooit een tweede kans voor een eerste indruk
  er is niets zo praktisch als een goede theorie | niets zo praktisch als een goede theorie
  er kan er maar één de baas zijn
  er zijn geen problemen, alleen uitdagingen | problemen bestaan niet alleen uitdagingen; geen problemen maar oplossingen; denk in oplossingen niet in problemen
  er zijn leugens, grove leugens en statistieken | je hebt leugens grote leugens en statistiek; leugens verdomde leugens en statistieken
  er zijn twee soorten mensen
  falen is geen optie | opgeven is geen optie
  ?familie is familie
  ga tot de mier, gij luiaard
  ge moet de mensen laten zoals ze zijn | neem de mensen zoals ze zijn; je moet de mensen nemen zoals ze zijn er zijn geen andere
  ?gebeurd is gebeurd
  ?gedaan is gedaan | wat gedaan is is gedaan; wat gebeurd is is gebeurd
  gedeeld leed is half leed
  geduld wordt beloond | met geduld komt alles goed; wie geduld heeft wint
  geef hem een vinger en hij neemt de hele hand | geef ze een vinger en ze nemen de hele hand; wie een vinger geeft is zijn hand kwijt; je geeft ze een vinger en ze nemen je hele hand
  ?geef om te krijgen | wie geeft die krijgt; wie geeft krijgt terug
  geen antwoord is ook een antwoord | zwijgen is ook een antwoord
  geen cent te veel
  geen geld, geen zwitsers | geen geld geen zwitser
  geen gezeik, iedereen rijk
  geen kunst zonder oefening
  geen man overboord
  geen mens is onvervangbaar | niemand is onvervangbaar
  geen pijn, geen winst | zonder pijn geen winst
  geen rozen zonder doornen | geen roos zonder doornen
  geen zorgen voor morgen
  ?gekocht is gekocht
  geld dat stom is, maakt recht wat krom is
  geld groeit niet aan de bomen
  geld maakt geld | geld zoekt geld
  geld moet rollen | | wie wat bewaart, die heeft wat
  ?gelijk is gelijk
  gelijke rechten, gelijke plichten | geen rechten zonder plichten; waar rechten zijn zijn plichten; tegenover rechten staan plichten
  gelijkheid, vrijheid en broederschap | vrijheid gelijkheid en broederschap
  geluk dwing je af | geluk moet je afdwingen
  geluk zit in kleine dingen | geluk zit hem in de kleine dingen
  gelukkig in het spel, ongelukkig in de liefde
  gelukkige medewerkers, gelukkige klanten | blije medewerkers blije klanten; tevreden medewerkers tevreden klanten; tevreden personeel tevreden klanten
  ?genoeg is genoeg | genoeg is meer dan veel
  geven is beter dan nemen
  gewoonte is een tweede natuur | de gewoonte is een tweede natuur
  gezegd is gezegd
  gezondheid is de grootste schat | gezondheid is het grootste goed; gezondheid is niet te koop
  gods molens malen langzaam | de molens van god malen langzaam; ambtelijke molens malen langzaam; de ambtelijke molens malen traag; de molens malen langzaam
  goed gedaan is snel gedaan
  goed is goed genoeg | goed is goed
  goed is nooit goed genoeg | het kan altijd beter
  goede afspraken maken goede vrienden
  goede hekken maken goede buren | goede schuttingen maken goede buren; goede afrasteringen maken goede buren; hoge hekken maken goede buren
  goede rekeningen maken goede vrienden | effen rekeningen maken goede vrienden; effen betaald is goede vrienden; effen rekening maakt goede vrienden
  goede waar prijst zichzelf | goede waar verkoopt zichzelf; goede waar prijst zich zelf
  groen is het nieuwe zwart | oranje is het nieuwe zwart
  groot geworden door klein te blijven | groot geworden door gewoon te blijven
  groot is mooi | | klein maar fijn
  haal het beste uit jezelf
  ?hard werken loont | werken moet lonen
  heden ik, morgen gij | heden ik morgen u
  het beste paard struikelt weleens | ook het beste paard struikelt wel eens; het beste paard van stal struikelt weleens
  het doel van een bedrijf is het maken van winst | het doel van een bedrijf is winst maken; een bedrijf moet winst maken; het doel van iedere organisatie is het maken van winst*
  het eerste gewin is kattengespin | eerste gewin is kattengespin
  het geld ligt op straat
  het gezag heeft altijd gelijk
  het hart heeft zijn redenen die de rede niet kent
  het hart liegt niet
  ?het is geven en nemen | een kwestie van geven en nemen
  het is niet alle dagen zondag
  het is nooit goed of het deugt niet
  het is slikken of stikken | slikken of stikken
  ?het is zoals het is | het is wat het is
  het kind moet een naam hebben | het beestje moet een naam hebben
  het leven begint bij veertig
  het leven is een feest, maar je moet zelf de slingers ophangen | je moet zelf de slingers ophangen; het leven is een feest
  ?het leven is geen wedstrijd
  ?het leven is hard | het leven is een strijd; het leven is strijd; het leven is vallen en opstaan
  het leven is te kort voor slechte wijn | het leven is te kort om slechte wijn te drinken
  het leven is wat je overkomt terwijl je andere plannen maakt
  het oog is de spiegel van de ziel | de ogen zijn de spiegel van de ziel
  het oog is groter dan de maag | zijn ogen zijn groter dan zijn maag; de ogen zijn groter dan de maag
  het oog van de meester maakt het paard vet
  het volk heeft altijd gelijk | de kiezer heeft altijd gelijk; de meerderheid heeft altijd gelijk; het publiek heeft altijd gelijk
  het water stroomt altijd naar de zee | het water loopt altijd naar de zee; al het water gaat naar de zee
  het werk prijst de man
  het zal zo'n vaart niet lopen | zo'n vaart loopt het niet; zo'n vaart zal het niet lopen
  het zit in de kleine dingen | het zit 'm in de kleine dingen; het zit hem in de details
  ?hoe eerder hoe beter | hoe sneller hoe beter; hoe groter hoe beter
  hoe hoger je klimt, hoe dieper je valt | hoe hoger de vlucht hoe dieper de val; wie hoog klimt valt diep; wie hoog vliegt kan diep vallen
  hoe meer je weet, hoe minder je weet
  hoge heren laten lang op zich wachten
  hoop is uitgestelde teleurstelling
  houd het eenvoudig | houd het simpel; hou het simpel
  houd je vrienden dichtbij en je vijanden nog dichterbij | houd je vrienden dicht bij je maar je vijanden nog dichter
  ?ieder zijn ding | elk zijn ding
  ieder zijn eigen weg
  ieder zijn smaak | ieder zijn mening; ieder zijn waarheid; ieder zijn gedacht; smaken verschillen
  ?ieder zijn vak | elk zijn vak
  ?iedereen gelijk, niemand speciaal
  ik denk, dus ik besta
  ik kwam, ik zag, ik overwon
  in de eenvoud toont zich de meester
  in de wijn ligt de waarheid | in wijn schuilt de waarheid
  in het midden ligt de waarheid
  je bent maar één keer jong | je bent maar een keer jong
  je bent wat je eet
  je gaat het pas zien als je het doorhebt | je gaat het pas zien als je het door hebt
  je hebt het of je hebt het niet | hij heeft het of hij heeft het niet; je hebt het of niet; het zit erin of het zit er niet in | oefening baart kunst
  je hoeft geen kok te zijn om te proeven of de soep zout is
  je krijgt waar je voor betaalt | je krijgt wat je betaalt | goedkoop is duurkoop
  je krijgt wat je verdient | iedereen krijgt wat hij verdient
  je kunt de koek maar één keer opeten | je kunt je koek niet opeten en hebben
  je kunt een euro maar één keer uitgeven | je kunt een gulden maar één keer uitgeven; een euro kun je maar een keer uitgeven; elke euro kun je maar één keer uitgeven
  je kunt het nooit iedereen naar de zin maken | je kan het niet iedereen naar de zin maken; men kan het nooit allen naar de zin maken
  ?je kunt niet alles hebben | je kan niet alles hebben; je kunt niet alles willen
  je kunt niet altijd winnen | winnen is niet alles; het gaat niet om het winnen
  je kunt niet meer doen dan je best | meer dan je best kun je niet doen
  je kunt niet op twee stoelen tegelijk zitten
  je kunt niet van twee walletjes eten | van twee walletjes eten; van twee wallen eten; van twee wallekes eten
  je leeft maar één keer | men leeft maar één keer; je leeft maar een keer
  je leert het pas als je het doet
  je moet de olifant in stukjes eten
  je moet de zon niet in het water zien schijnen
  je moet het eerst verdienen voor je het kunt uitgeven | eerst verdienen dan uitgeven
  je moet investeren om te verdienen | je moet geld uitgeven om geld te verdienen
  je moet met je tijd mee | met je tijd meegaan; wie niet met zijn tijd meegaat gaat met de tijd
  je moet nooit een boek op zijn kaft beoordelen | beoordeel een boek niet op zijn kaft; beoordeel een boek nooit op de kaft
  je moet nooit nooit zeggen | zeg nooit nooit
  ?je weet pas wat je mist als je het kwijt bent | je weet pas wat je had als het weg is
  jezelf zijn is genoeg | wees jezelf er zijn al zoveel anderen
  jouw vrijheid eindigt waar die van een ander begint | de vrijheid van de een eindigt waar die van de ander begint; mijn vrijheid houdt op waar de jouwe begint
  ken uzelf
  kennis delen is kennis vermenigvuldigen | kennis delen is macht; kennis is macht kennis delen is kracht
  kennis vermeerderen is smart vermeerderen | wie kennis vermeerdert vermeerdert smart
  keuzes maken is verliezen | kiezen is verliezen
  kijken kijken, niet kopen | kijken mag aankomen niet
  kinderen moet je zien en niet horen | kinderen mag je zien maar niet horen
  kindermond spreekt de waarheid | uit kindermond hoor je de waarheid; kinderen en gekken spreken de waarheid; dronken mannen en kinderen spreken de waarheid
  klagen kost niets
  klagers hebben geen nood | klagers hebben geen nood en pochers geen brood; klagers hebben geen nood roemers geen brood
  klein geluk is ook geluk
  klein maar fijn
  kleine stapjes maken een grote reis
  kleinigheden maken volmaaktheid, maar volmaaktheid is geen kleinigheid
  kwaliteit boven kwantiteit | kwaliteit gaat boven kwantiteit
  kwaliteit heeft zijn prijs | kwaliteit kost geld
  kwaliteit verkoopt zichzelf | een goed product verkoopt zichzelf
  laat duizend bloemen bloeien
  laat het aan de markt over | de markt lost het op; laat het over aan de markt; laat de markt zijn werk doen
  ?laat je niet kennen
  ?lachen is gezond | lachen is het beste medicijn
  langzaam aan, dan breekt het lijntje niet | rustig aan dan breekt het lijntje niet; kalmpjes aan dan breekt het lijntje niet
  ledigheid is des duivels oorkussen | luiheid is des duivels oorkussen
  ?leef alsof het je laatste dag is | leef elke dag alsof het je laatste is; pluk de dag
  leer om leer, sla je mij, ik sla je weer | leer om leer
  leugens hebben korte benen | een leugen heeft korte benen; al is de leugen nog zo snel
  leuker kunnen we het niet maken, wel makkelijker | leuker kunnen we het niet maken
  liefde komt van twee kanten | de liefde moet van twee kanten komen; het moet van twee kanten komen
  liefde overwint alles | de liefde overwint alles
  liever kwijt dan rijk
  liever te dik in de kist dan een feestje gemist
  liever vandaag dan morgen
  lijden maakt sterk
  lof is de beste aansporing
  ?luisteren is een kunst
  ?macht went
  mannen huilen niet | jongens huilen niet; grote jongens huilen niet
  ?meer is beter | ?hoe meer hoe beter | minder is meer
  men leeft niet om te eten, maar eet om te leven | wij eten om te leven en leven niet om te eten
  men moet de kip met de gouden eieren niet slachten | slacht de kip met de gouden eieren niet; je slacht de kip met de gouden eieren niet
  men moet de vuile was niet buiten hangen | de vuile was hang je niet buiten; de vuile was niet buiten hangen; men hangt de vuile was niet buiten; was je vuile was binnen
  men moet geven en nemen | leven is geven en nemen
  men moet zijn kruis dragen | ieder draagt zijn kruis
  met eerlijkheid kom je het verst | met eerlijkheid kom je er niet*; met beleefdheid kom je het verst
  met stroop vangt men vliegen | met stroop vang je meer vliegen
  minder is meer | soms is minder meer | meer is beter
  moeten is dwang en huilen is kindergezang | moeten is dwang
  mooie woorden vullen geen maag | mooie praatjes vullen geen gaatjes; van mooie woorden kun je niet eten
  ?mopperen helpt niet
  na de regen komt de zon | achter de wolken schijnt de zon; na regen volgt zonneschijn
  nee heb je, ja kun je krijgen | nee heb je al ja kun je krijgen
  nee is nee | nee betekent nee
  nee is ook een antwoord | | u vraagt, wij draaien
  ?nee zeggen is een kunst
  niemand is onfeilbaar | niemand is volmaakt; niets is volmaakt; niets is perfect
  niemand is zo doof als wie niet horen wil
  niemand wordt wijs geboren | niemand is wijs geboren
  niet alles is maakbaar | het leven is niet maakbaar
  niet alles wat telt, is te tellen | niet alles wat telt kan geteld worden
  niet klagen maar dragen | niet klagen maar dragen en bidden om kracht
  niet lullen maar poetsen | geen gelul maar poetsen; niet praten maar poetsen; geen woorden maar daden; niet praten maar doen | bezint eer ge begint
  niet voor de school maar voor het leven leren wij
  ?niets gaat vanzelf | niets komt vanzelf; voor wat hoort niets*
  ?niets is onmogelijk | ?alles is mogelijk; onmogelijk bestaat niet
  niets is wat het lijkt | niets is zoals het lijkt
  niets menselijks is mij vreemd | niets menselijks is ons vreemd
  oefening is alles
  om te oogsten moet je eerst zaaien | eerst zaaien dan oogsten; wie niet zaait zal niet oogsten
  onbekend maakt onbemind | onbekend is onbemind
  ondank is het loon van de wereld
  onder één dak twee heren kan niet
  ?onderhandelen is een kunst
  ondernemen is vooruitzien | ondernemen is risico nemen; ondernemen is vallen en opstaan
  onderzoek alles en behoud het goede
  ontsla je klant | ontsla je klanten
  ook de beste gaat weleens de mist in
  op een oude fiets moet je het leren
  op is op | op=op
  op één been kun je niet lopen | op één been kan men niet lopen; op een been kun je niet staan
  opgeven is voor losers | opgevers winnen nooit en winnaars geven nooit op; winnaars geven nooit op
  oude bezems kennen de hoeken | | nieuwe bezems vegen schoon
  oude koeien moet je niet uit de sloot halen | je moet geen oude koeien uit de sloot halen; haal geen oude koeien uit de sloot
  perfectie is de vijand van het goede | perfect is de vijand van goed; beter is de vijand van goed
  pompen of verzuipen | het is pompen of verzuipen
  recht is recht, krom is krom | recht is recht
  regels zijn er om gebroken te worden | regels zijn er om overtreden te worden | regels zijn regels
  regels zijn regels | | nood breekt wet
  ?regeren is kiezen
  respect komt van twee kanten
  rijk is hij die weinig nodig heeft
  samen staan we sterk | samen sta je sterk; samen zijn we sterk; samen kom je verder; samen bereik je meer; samen weten we meer
  scherven brengen geluk
  schone liedjes duren niet lang | schone liekens duren niet lang; mooie liedjes duren niet lang; aan mooie liedjes komt een eind
  ?schulden zijn schulden
  slimmer werken, niet harder | werk slimmer niet harder; je moet niet harder maar slimmer werken
  spreken is goud | | spreken is zilver, zwijgen is goud
  stilstaan is geen optie
  stilte is ook een antwoord
  stilzitten is achteruitgaan
  straf moet er zijn | orde moet er zijn; tucht moet er zijn; rust en regelmaat; rust reinheid en regelmaat
  te veel van het goede is niet goed
  tegen dom zijn is geen kruid gewassen | tegen domheid is geen kruid gewassen; tegen de dood is geen kruid gewassen
  tegenpolen trekken elkaar aan | uitersten trekken elkaar aan
  tijd brengt raad | de tijd brengt raad; tijd baart rozen
  tijd gaat snel als je plezier hebt
  tijd kost geld | | haast je langzaam
  trouw moet blijken
  tussen zeggen en doen ligt een wereld van verschil
  twaalf ambachten, dertien ongelukken | twaalf stielen dertien ongelukken; twaalf ambachten en dertien ongelukken | schoenmaker, blijf bij je leest
  twee harde stenen malen zelden fijn
  twee is gezelschap, drie is te veel | met zijn tweeën is gezelschap drie is te veel
  twee keer meten, één keer zagen | meet twee keer zaag één keer; tweemaal meten eenmaal zagen; eerst meten dan zagen; twee keer meten is een keer zagen; eerst meten dan knippen
  u vraagt, wij draaien | vraagt en wij draaien; u vraagt…; wij vragen u draait* | nee is ook een antwoord
  uit ervaring wordt men wijs
  uiterlijk is niet alles | het gaat om de binnenkant; het gaat om het innerlijk
  vakmanschap is meesterschap
  vallen is geen schande, opstaan wel | vallen is geen schande blijven liggen wel
  van de overwonnenen leer je niets
  van een kei kun je geen bloed trekken
  van fouten leer je | van fouten leert men; van je fouten leer je; fouten zijn er om van te leren
  van geven is nog nooit iemand arm geworden | van geven wordt niemand arm
  van hard werken is nog nooit iemand doodgegaan | van werken is nog nooit iemand doodgegaan; aan hard werken is nog niemand doodgegaan; hard werken heeft nog nooit iemand kwaad gedaan
  van het een komt het ander
  van het leven moet je genieten zolang het kan
  van niets komt niets | van niks komt niks; uit niets komt niets
  van wegen is nog nooit een varken vet geworden | van wegen wordt het varken niet vet; van meten wordt een varken niet vetter
  vandaag is de eerste dag van de rest van je leven
  veel beloven en weinig geven doet de gek in vreugde leven | veel beloven en weinig geven doet de zotten in vreugde leven
  veel geschreeuw maar weinig wol | veel geschreeuw en weinig wol
  veel te veel is nooit goed
  verander nooit een winnend team | een winnend team moet je niet veranderen; een winnend team verander je niet
  veranderen is vooruitgaan | | verander nooit een winnend team
  verandering begint bij jezelf
  verandering is de enige constante | de enige constante is verandering; niets is zo veranderlijk als de mens
  vergeven en vergeten
  vergeven is niet vergeten | wel vergeven maar niet vergeten
  vertrouw op god en houd je kruit droog | houd je kruit droog
  ?vertrouwen is de basis | vertrouwen is de basis van alles
  vertrouwen moet je verdienen | vertrouwen moet groeien; respect moet je verdienen; respect krijg je niet dat verdien je; vertrouwen krijg je niet dat verdien je
  vertrouwen wint je in druppels en verlies je in emmers
  verzekerd is verzekerd
  vier ogen zien meer dan twee | twee zien meer dan één
  voor alles is een tijd | alles heeft zijn tijd; alles heeft zijn uur; er is een tijd voor alles
  voor een dubbeltje op de eerste rang willen zitten | voor een dubbeltje op de eerste rang; voor een kwartje op de eerste rang
  voor elk wat wils
  voor elke pot is er een deksel | op elk potje past een dekseltje; op ieder potje past een deksel; elk potje heeft zijn dekseltje
  voor geld is alles te koop | ?alles is te koop
  voor god is iedereen gelijk | voor de wet is iedereen gelijk; iedereen is gelijk voor de wet; allen zijn gelijk voor de wet
  voor wat, hoort wat | voor wat hoort ook wat; voor niets gaat de zon op* | wie goed doet, goed ontmoet
  vriendschap moet van twee kanten komen
  vrijheid in gebondenheid
  vrijheid is niet gratis | vrijheid is niet vanzelfsprekend
  vroeg begonnen, veel gewonnen | vroeg begonnen is half gewonnen
  vroeg op, vroeg naar bed
  vroeger was alles beter | vroeger was ook niet alles beter
  waar een deur dichtgaat, gaat een raam open | als er één deur dichtgaat gaat er een andere open
  waar gepraat wordt, wordt niet geschoten
  waar het geld is, is de macht
  waar je mee omgaat, word je mee besmet | waar je mee omgaat word je door besmet
  waar niets is, valt niets te halen | waar niet is verliest de keizer zijn recht
  waar voor je geld | ?waar voor zijn geld
  wanneer een maatregel een doel wordt, is het geen goede maatregel meer | als een maatstaf een doel wordt is het geen goede maatstaf meer
  wat baat, dat schaadt niet
  wat de een lust, lust de ander niet
  wat de gek ervoor geeft | wat de gek er voor geeft; het is waard wat de gek ervoor geeft
  wat duur is, is goed
  wat goed is, komt snel | wat goed is komt vanzelf
  wat gratis is, is niets waard | wat niets kost is niets waard; gratis bestaat niet; niets is gratis; voor niks is niks
  wat hansje niet leert, zal hans nimmer leren | wat hansje niet leert leert hans nimmermeer
  wat heet is, moet je blazen
  wat in de wieg is gelegd, verliest men niet
  wat je aandacht geeft, groeit | alles wat je aandacht geeft groeit; aandacht doet groeien; waar je aandacht aan geeft groeit
  wat je niet doodt, maakt je sterker | wat me niet doodt maakt me sterker; wat ons niet doodt maakt ons sterker; wat niet doodt maakt sterker
  wat je niet zegt, hoef je niet terug te nemen
  wat je zelf doet, doe je meestal beter | wat je zelf doet doe je beter; wil je het goed gedaan hebben doe het dan zelf; als je wilt dat iets goed gebeurt moet je het zelf doen
  wat mag, moet niet
  wat men niet in het hoofd heeft, moet men in de benen hebben | wat je niet in je hoofd hebt moet je in je benen hebben
  ?wat moet, dat moet
  wat niet verboden is, is toegestaan | wat niet verboden is mag
  wat rechts is, is niet slechts
  wat voor de een geldt, geldt ook voor de ander | wat voor de een geldt moet ook voor de ander gelden
  wat weg is, is weg | weg is weg
  wees de verandering die je in de wereld wilt zien | wees zelf de verandering die je wilt zien
  werk om te leven, leef niet om te werken | je werkt om te leven je leeft niet om te werken; wij werken om te leven
  wet is wet | de wet is de wet
  wie aandacht geeft, krijgt aandacht
  wie adverteert, blijft
  wie alleen gaat, gaat het snelst | | alleen ga je sneller, samen kom je verder
  wie bedelt heeft niks te kiezen | bedelaars hebben geen keus; bedelaars kunnen niet kieskeurig zijn
  wie betaalt, bepaalt | wie betaalt die bepaalt; ik betaal dus ik bepaal; wie betaalt beslist; wie betaalt mag het zeggen; wiens geld diens wil
  wie boter op zijn hoofd heeft, moet niet in de zon lopen
  wie dan leeft, die dan zorgt | wie dan leeft dan zorgt; wie dan leeft wie dan zorgt | voorkomen is beter dan genezen
  ?wie de baas is, mag het zeggen
  wie de hemel wil verdienen, moet de hel doorstaan
  wie de lusten heeft, moet ook de lasten dragen | wie de lusten wil moet de lasten dragen; geen lusten zonder lasten; niet de lusten maar wel de lasten
  wie de pen voert, heeft de macht | wie schrijft heeft macht
  wie de wereld wil veranderen, moet bij zichzelf beginnen
  wie eens liegt, wordt nooit meer geloofd | wie eens liegt wordt niet geloofd
  wie eerlijk is, heeft niets te vrezen
  wie geeft wat hij heeft, is waard dat hij leeft
  wie geen centen eert, is de gulden niet weerd
  wie geen fouten maakt, maakt meestal niets | wie nooit een fout maakt maakt meestal niets
  wie gelooft, die haast niet
  wie goed doet, wordt beloond
  wie goedkoop koopt, koopt twee keer | wie goedkoop koopt koopt duur
  wie hard werkt, komt er wel
  wie het hardst schreeuwt, krijgt gelijk | wie het hardst roept krijgt zijn zin; wie het hardst schreeuwt krijgt zijn zin; wie het hardst schreeuwt wint; de grootste mond krijgt gelijk
  wie iedereen wil behagen, behaagt niemand | je kunt niet iedereen tevreden stellen; wie allen behaagt behaagt niemand; wie het iedereen naar de zin wil maken doet het voor niemand goed
  wie je slaat op de ene wang, keer hem de andere toe | keer hem ook de andere wang toe; keer je andere wang toe
  wie kan kiezen, kan verliezen
  wie klaagt, wordt gehoord
  wie klein begint, kan groot eindigen
  wie kwaad doet, kwaad ontmoet
  wie langzaam gaat, komt ook aan | langzaam gaat zeker; wie langzaam loopt komt er ook
  wie lief heeft, straft
  wie niet deelt, vermenigvuldigt niet
  wie niet kan dansen, geeft de vloer de schuld | wie niet kan dansen zegt dat de vloer scheef is; wie niet kan dansen zegt dat de vloer niet deugt
  wie niet kan verliezen, kan niet winnen
  wie niet mee wil, moet maar achterblijven
  wie niet meegaat, blijft achter
  wie niet vooruitgaat, gaat achteruit | wie stilstaat gaat achteruit; niet vooruitgaan is achteruitgaan
  wie niet vraagt, krijgt niets | wie niet vraagt wordt niet geholpen; niet gevraagd is nooit gekregen
  wie niet weg is, is gezien
  wie niets doet, doet niets fout | wie niets doet maakt geen fouten
  wie niets fout doet, heeft niets te verbergen | ik doe niets fout dus ik heb niets te verbergen
  wie niets heeft, heeft niets te verliezen
  wie niets te verbergen heeft, heeft niets te vrezen | ik heb niets te verbergen; wie niks te verbergen heeft hoeft niks te vrezen; als je niets te verbergen hebt heb je niets te vrezen; ik heb toch niks te verbergen; ik doe niks fout dus ik heb niks te verbergen
  wie nooit valt, staat nooit op | vallen en opstaan hoort erbij
  wie oordeelt, wordt geoordeeld
  wie rust, roest | rusten is roesten
  wie schrijft, blijft | wie schrijft die blijft
  wie slaapt, die zondigt niet | wie slaapt zondigt niet
  wie spaart, die gaart | wie spaart die heeft; wie spaart heeft later
  wie spreekt, zaait; wie luistert, oogst
  wie te laat komt, die straft het leven | wie te laat komt wordt door het leven gestraft
  wie te veel wil, krijgt niets | wie te veel wil verliest alles; wie het hele been wil krijgt niets
  wie veel praat, zegt weinig
  wie vertrouwen geeft, krijgt vertrouwen | wie vertrouwen geeft krijgt vertrouwen terug
  wie voor een dubbeltje geboren is, wordt nooit een kwartje | als je voor een dubbeltje geboren bent word je nooit een kwartje; wie voor een dubbeltje geboren is zal nooit een kwartje worden
  ?wie vraagt, die leert
  wie wacht, wint | wachten wordt beloond; wie wacht wordt beloond
  wie werkt, maakt fouten | waar gewerkt wordt worden fouten gemaakt
  wie wijs is, zwijgt
  wie wint, heeft gelijk | de winnaar heeft gelijk; winnaars schrijven de geschiedenis; de geschiedenis wordt geschreven door de winnaars
  wie zich verdedigt, beschuldigt zich
  wie zijn hoofd boven het maaiveld uitsteekt, krijgt een klap | steek je hoofd niet boven het maaiveld uit; je moet je kop niet boven het maaiveld uitsteken; wie zijn kop boven het maaiveld uitsteekt wordt onthoofd; wie zijn hoofd boven het maaiveld uitsteekt
  wie zijn kind liefheeft, spaart de roede niet | wie zijn kind liefheeft kastijdt het
  wie zijn mond houdt, zegt niets verkeerds
  wie zoet is krijgt lekkers, wie stout is de roe | wie zoet is krijgt lekkers
  wiens brood men eet, diens woord men spreekt | wiens brood men eet diens taal men spreekt; wiens brood je eet diens woord je spreekt
  wijsheid komt met de jaren
  wil je vrede, bereid je dan voor op oorlog | wie vrede wil moet zich op oorlog voorbereiden; wie vrede wil bereide zich voor op oorlog
  wraak is een gerecht dat je koud moet eten | wraak is een gerecht dat koud gegeten moet worden; wraak is een gerecht dat koud wordt opgediend; wraak eet je koud
  wraak is zoet | | vergeven en vergeten
  zachte krachten zullen zeker winnen | de zachte krachten zullen zeker winnen
  zaken gaan voor het meisje
  zaken zijn zaken | business is business
  zeg niet alles wat je weet, maar weet alles wat je zegt
  ?zelf doen is beter
  zelfkennis is het begin van alle wijsheid | ken uzelf
  zitten is het nieuwe roken
  zo de boom, zo de vrucht
  ?zo gezegd, zo gedaan
  zonder geld geen muziek
  zonder inzet geen resultaat
  zonder vijanden geen vrienden
  zorg voor je mensen, dan zorgen zij voor je klanten | zorg goed voor je personeel dan zorgen zij goed voor je klanten; zorg goed voor je medewerkers dan zorgen zij voor de klant
  zot zijn doet geen zeer | zot zijn doet niet zeer
  ?zoveel mensen, zoveel wensen | zoveel mensen zoveel zinnen
  zuinig zijn is een deugd | zuinigheid is een deugd
  zuinigheid bedriegt de wijsheid
  één keer is geen keer | een keer is geen keer
  """#
