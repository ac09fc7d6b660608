extension PageLayout {
  /// Bylines, sign-offs and introductions of papers, blogs, networks, boards, letters and speeches.
  static let pagesByKind = #"""
    === Jan de Boer
    Opinie  Jan de Boer

    De balie is geen loopgraaf

    §
    === Jan de Boer
    Opinie

    De balie is geen loopgraaf

    Jan de Boer

    §
    === JAN DE BOER
    JAN DE BOER
    De balie is geen loopgraaf

    §
    === Jan de Boer
    # De balie is geen loopgraaf

    JAN DE BOER is hoogleraar consumentenrecht in Tilburg.

    §
    === Jan de Boer | accept JAN DE BOER
    De balie is geen loopgraaf
    Jan de Boer
    hoogleraar consumentenrecht

    §
    === Mieke van der Elst
    # Wie betaalt, bepaalt niet alles

    §

    Mieke van der Elst is docent bedrijfskunde aan de Hogeschool Gent.
    === Mieke van der Elst
    # Wie betaalt, bepaalt niet alles

    §

    *Mieke van der Elst is docent bedrijfskunde aan de Hogeschool Gent. Zij schrijft dit stuk op persoonlijke titel.*
    === Kees Bontekoe en Anja Rietveld
    # Laat de kassière met rust

    Kees Bontekoe en Anja Rietveld

    §
    === Kees Bontekoe en Anja Rietveld
    # Laat de kassière met rust

    §

    Kees Bontekoe en Anja Rietveld zijn beiden werkzaam bij de vakbond.
    === Kees Bontekoe en Anja Rietveld
    # Laat de kassière met rust

    Door Kees Bontekoe en Anja Rietveld

    §
    === Kees Bontekoe
    # Laat de kassière met rust

    §

    Over de auteur: Kees Bontekoe werkt als inkoper bij een groothandel.
    === Kees Bontekoe
    # Laat de kassière met rust

    §

    **Over de auteur**

    Kees Bontekoe (1967) is inkoper bij een groothandel en schreef drie romans.
    === Tonnie Vreugdenhil
    Column

    Tonnie Vreugdenhil

    Wachtmuziek

    §
    === Tonnie Vreugdenhil
    Column Tonnie Vreugdenhil

    Wachtmuziek

    §
    === Tonnie Vreugdenhil
    Column | Tonnie Vreugdenhil | Wachtmuziek

    §
    === Tonnie Vreugdenhil
    Wachtmuziek

    Door onze columnist Tonnie Vreugdenhil

    §
    === Tonnie Vreugdenhil
    # Wachtmuziek

    §

    Tonnie Vreugdenhil schrijft elke week over wat haar opvalt.
    === Tonnie Vreugdenhil
    # Wachtmuziek

    §

    Deze column is geschreven door Tonnie Vreugdenhil.
    === Marloes ; 2007-04-03
    dinsdag 3 april 2007

    Wachten op de monteur

    §

    Gepost door Marloes op 21:47
    3 reacties:
    Anoniem zei...
    Helemaal mee eens, Marloes!
    === Marloes Prins ; 2007-04-03
    dinsdag 3 april 2007
    Wachten op de monteur

    §

    Gepost door Marloes Prins op 21:47   Labels: bellen, monteurs
    2 reacties:
    Gerda Blom zei...
    Zo is het maar net.
    === klaagmuur ; 2006-11-12
    Wachten op de monteur

    Posted by klaagmuur at 11:05 | 12 november 2006

    §
    === Sjaak Verhulst ; 2014-03-12
    # Wachten op de monteur

    Sjaak Verhulst | 12 maart 2014 | 3 reacties

    §
    === Sjaak Verhulst ; 2014-03-12
    # Wachten op de monteur
    12 maart 2014 · Sjaak Verhulst · 3 reacties

    §
    === sjaakv ; 2014-03-12
    # Wachten op de monteur

    12 maart 2014 by sjaakv

    §
    === Sjaak ; 2014-03-12
    # Wachten op de monteur

    Geplaatst op 12 maart 2014 door Sjaak in categorie Ergernissen

    §
    === Sjaak Verhulst
    # Wachten op de monteur

    Auteur: Sjaak Verhulst

    §
    === Sjaak Verhulst ; 2016-05-03
    # Wachten op de monteur

    Sjaak Verhulst op 3 mei 2016

    §
    === Elles van Rooij
    # Wachten op de monteur

    tekst Elles van Rooij, beeld Maarten Hulst

    §
    === Elles van Rooij
    # Wachten op de monteur

    Tekst: Elles van Rooij | Fotografie: Maarten Hulst

    §
    === Elles van Rooij
    # Wachten op de monteur

    Tekst en foto's: Elles van Rooij

    §
    === Elles van Rooij
    # Wachten op de monteur

    TEKST ELLES VAN ROOIJ

    §
    === Elles van Rooij
    # Wachten op de monteur

    By Elles van Rooij

    §
    === Elles van Rooij ; 2018-09-01
    # Wachten op de monteur

    Geschreven door: Elles van Rooij
    Datum: 1 september 2018

    §
    === Patrick Oosterom
    Patrick Oosterom • 2e
    Helpt teams beter samenwerken | Spreker | Auteur
    3 w • Bewerkt

    §

    142 reacties
    === Patrick Oosterom
    Patrick Oosterom
    Salesmanager | Verbinder | Vader van drie
    2 mnd •

    §

    Yvonne Post en 142 anderen vinden dit leuk
    === Patrick Oosterom
    Patrick Oosterom (hij/hem) • 1e
    Interim manager klantcontact bij Gemeente Waterdam
    5 d

    §

    👍 Vind ik leuk   💬 Commentaar   Delen
    === Patrick Oosterom
    Klantgericht? Klantgek!

    Gepubliceerd door Patrick Oosterom

    §
    === kabouterplop71 ; 2007-04-03
    Forum > Algemeen > Winkels

    kabouterplop71
    Lid sinds: 2004
    Berichten: 812
    Geplaatst: di 3 apr 2007 14:22

    §
    === Zeurkous ; 2007-04-03
    Onderwerp: Brutale klanten

    Geplaatst: di 3 apr 2007 14:22 door Zeurkous

    §

    Reacties: 23
    === Zeurkous
    Zeurkous schreef:

    §
    === W. Hartsuiker
    Koning aan de kassa

    §

    W. Hartsuiker, Utrecht
    === Wies Aerts
    Koning aan de kassa

    §

    (Wies Aerts, Gent)
    === Bep Lodewijks
    Koning aan de kassa

    §

    Bep Lodewijks
    Roosendaal
    === G.H. Kuyper-Smit
    Ingezonden

    Koning aan de kassa

    §

    G.H. Kuyper-Smit
    Den Haag
    === nil
    Ingezonden brief

    Koning aan de kassa

    §

    Naam en adres bij de redactie bekend
    === Corrie Wagemans
    Van: Corrie Wagemans
    Aan: alle medewerkers
    Onderwerp: Klachten
    Datum: 4 maart 2011

    Beste collega's,

    §

    Groet,

    Corrie
    === Corrie Wagemans
    Beste lezer,

    §

    Met vriendelijke groet,

    Corrie Wagemans
    directeur Wagemans Wonen
    === Corrie Wagemans
    Beste lezer,

    §

    Met vriendelijke groet,
    Corrie Wagemans
    directeur Wagemans Wonen
    === Corrie
    # Nieuwsbrief april

    Hallo allemaal,

    §

    Tot volgende week, Corrie
    === Corrie
    # Nieuwsbrief april

    Hallo allemaal,

    §

    Tot volgende week!

    Corrie
    === Harm Eikelboom
    Van de voorzitter

    §

    Uw voorzitter, Harm Eikelboom
    === Harm Eikelboom
    Van de voorzitter

    §

    Harm Eikelboom, voorzitter
    === Harm Eikelboom
    Van de voorzitter
    Harm Eikelboom

    §
    === Sietske
    # Lente in de winkel

    §

    Namens het team, Sietske
    === Sietske
    # Lente in de winkel

    §

    Liefs, Sietske
    === Sietske
    # Lente in de winkel

    §

    Liefs,
    Sietske
    === Sietske
    # Lente in de winkel

    §

    xxx Sietske
    === Sietske Hooghiemstra
    # Lente in de winkel

    §

    Hartelijke groet van Sietske Hooghiemstra
    === Ludo Mertens
    Spreker: Ludo Mertens
    Gelegenheid: nieuwjaarsreceptie

    Beste mensen,

    §
    === Ludo Mertens ; 2012-01-09
    Nieuwjaarstoespraak

    Uitgesproken door Ludo Mertens op 9 januari 2012

    §
    === Ludo Mertens
    # Dienen en verdienen

    Toespraak van Ludo Mertens, voorzitter van de middenstandsbond

    §
    === Ludo Mertens
    # Dienen en verdienen

    Lezing door Ludo Mertens

    §
    === Ludo Mertens
    # Dienen en verdienen

    Speech Ludo Mertens, opening bedrijvencontactdagen

    §
    === Pastor Van Overveld | accept Van Overveld
    # Bij de koffie

    §

    Pastor Van Overveld
    === zuster Alphonsa | accept Zr. Alphonsa, Alphonsa
    # Bij de koffie

    §

    Zr. Alphonsa
    === ds. J. Beukema
    # Bij de koffie

    §

    ds. J. Beukema
    === J. Beukema | accept dominee J. Beukema
    Preek van dominee J. Beukema
    Tekst: Marcus 10

    §
    === R. Hofstee
    MEMO
    Aan: het managementteam
    Van: R. Hofstee
    Datum: 12-04-2013
    Betreft: klachtenafhandeling

    §
    === R. Hofstee
    Notitie dienstverlening
    Steller: R. Hofstee

    §
    === Team Burgerzaken | accept team Burgerzaken
    MEMO
    Aan: alle balies
    Van: team Burgerzaken

    §
    === Froukje Dam
    # Recensie: De dictatuur van de klant

    Recensie door Froukje Dam

    §
    === Froukje Dam
    # De dictatuur van de klant
    door Piet Winkel, uitgeverij De Kade, 212 blz.

    §

    Gerecenseerd door Froukje Dam
    === Joke Blok
    # Mijn winkeltje

    Mijn naam is Joke Blok en ik heb een wolwinkel in Assen.

    §
    === Joke Blok
    # Mijn winkeltje

    §

    Ik ben Joke Blok en ik schrijf over wol, klanten en het leven.
    === Joke Blok
    # Mijn winkeltje

    §

    © Joke Blok 2013
    === Joke Blok
    # Mijn winkeltje

    §

    © tekst: Joke Blok
    === Joke Blok
    # Mijn winkeltje

    §

    Copyright 2013 Joke Blok. Alle rechten voorbehouden.
    === @wolmeisje
    # Mijn winkeltje

    @wolmeisje · 4 mei 2019

    §
    === Thea Bruins
    # Mijn winkeltje

    Gastblog van Thea Bruins

    §
    === Thea Bruins
    # Mijn winkeltje

    Gastblog door Thea Bruins, eigenaar van Thea's Wol

    §
    === Thea Bruins
    Gastcolumn: Thea Bruins

    # Mijn winkeltje

    §
    === Anouk Steen
    # 'De klant is een mens'

    Interview: Anouk Steen

    §
    === Sjaak Verhulst
    # Wachten op de monteur

    Sjaak Verhulst
    Illustratie: Karin Pol

    §
    === nil
    # Wachten op de monteur

    Foto: Karin Pol

    §
    === nil
    # Wachten op de monteur

    §

    Lees ook
    Waarom ik stopte met winkelen, door Ellen Winter
    Nooit meer bellen, door Bas Vink
    === nil
    # Wachten op de monteur

    §

    3 reacties

    Ellen Winter
    12 mei 2014 om 10:21
    Zo herkenbaar!

    Bas Vink
    13 mei 2014 om 9:01
    Onzin.
    === Sjaak Verhulst ; 2014-05-11
    # Wachten op de monteur
    11 mei 2014 - Sjaak Verhulst

    §

    3 reacties

    Ellen Winter
    12 mei 2014 om 10:21
    Zo herkenbaar!
    === nil
    Home | Over ons | Contact

    # Wachten op de monteur

    §

    Lees ook: Waarom ik stopte met winkelen
    === De redactie
    # Commentaar

    §

    De redactie
    === Redactie Winkelnieuws
    # Winkels zonder mensen

    Door: Redactie Winkelnieuws

    §
    === Actiegroep Het Loket
    # Sluit het loket niet

    §

    Actiegroep Het Loket
    === Hilde V.
    # Een dag in de keuken

    §

    Hilde V.
    === Hilde V. ; 2017-06-06
    # Een dag in de keuken

    Hilde V. | 6 juni 2017

    §
    === tante Sjaan
    # Een dag in de keuken

    Geplaatst door tante Sjaan op 6 juni 2017

    §
    === De Kassajuf
    # Een dag in de keuken

    Door De Kassajuf

    §
    === Els 't Hart
    # Een dag in de keuken

    door Els 't Hart

    §
    === Els 't Hart
    # Een dag in de keuken

    §

    Els 't Hart, kok in een verzorgingshuis
    === Rachid Aït Brahim
    # Een dag in de keuken

    Door: Rachid Aït Brahim | 8 min lezen | 12 mrt. 2014

    §
    === An-Sofie D'hondt
    # Een dag in de keuken

    An-Sofie D'hondt
    Chef-kok en blogster

    §
    === Bram Zeegers
    # Een dag in de keuken
    Blog - Bram Zeegers

    §
    === Bram Zeegers ; 2015-08-14
    Blog Bram Zeegers, 14 augustus 2015
    Een dag in de keuken

    §
    === Bram Zeegers
    # Een dag in de keuken

    §

    Bram Zeegers blogt over eten. Volg hem op Twitter: @bramkookt
    === Bram Zeegers
    # Een dag in de keuken

    §

    Bram Zeegers - kok, vader, lezer
    === Bram Zeegers
    # Een dag in de keuken

    §

    (Bram Zeegers)
    === Bram Zeegers
    # Een dag in de keuken

    §

    — Bram Zeegers
    === Bram
    # Een dag in de keuken

    §

    Bram

    P.S. Volgende maand is er geen column, ik ben dan met vakantie.
    === Bram Zeegers
    # Een dag in de keuken

    §

    De auteur, Bram Zeegers, is kok in een verzorgingshuis.
    === Bram Zeegers
    # Een dag in de keuken

    §

    Auteur Bram Zeegers is kok in een verzorgingshuis.
    === Drs. Bram Zeegers
    # Een dag in de keuken

    §

    Drs. Bram Zeegers RA is partner bij Zeegers & Pol. Reageren? bram@zeegerspol.example
    === Bram Zeegers ; 2009-03
    Vakblad Horeca, maart 2009

    # Een dag in de keuken

    Bram Zeegers

    §
    === Bram Zeegers ; 2016-05-03
    # Een dag in de keuken

    3/5/2016 | Bram Zeegers

    §
    === Bram Zeegers ; 2014-03-12
    # Een dag in de keuken

    Bram Zeegers, 12 mrt. 2014

    §
    === Bram Zeegers ; 2014-03-12
    # Een dag in de keuken

    Bram Zeegers
    12 maart 2014, 09:30
    Leestijd 3 minuten

    §
    === Bram Zeegers ; 2014-03-12
    OPINIE

    # Een dag in de keuken

    De kok verdient meer dan een klacht over zout, vindt Bram Zeegers.

    12 maart 2014

    §
    === Bram Zeegers
    # Een dag in de keuken

    De kok verdient meer dan een klacht over zout, betoogt kok Bram Zeegers.

    §
    === Lotte Maas
    # Een dag in de keuken

    Onze stagiaire Lotte Maas liep een dag mee in de keuken en schreef dit blog.

    §
    === Lotte
    # Een dag in de keuken

    Hoi! Ik ben Lotte en ik werk in een restaurant.

    §
    === Lotte Maas
    # Een dag in de keuken

    Ingezonden door Lotte Maas uit Breda

    §
    === Lotte Maas
    # Een dag in de keuken

    Een bijdrage van Lotte Maas

    §
    === Lotte Maas ; 2021
    © 2021 Lotte Maas

    # Een dag in de keuken

    §
    === Lotte Maas ; 2020-01-10
    Lotte Maas
    10 jan. 2020

    # Een dag in de keuken

    §
    === Lotte Maas ; 2020-01-10
    # Een dag in de keuken

    10 jan 2020
    Lotte Maas

    §
    === Lotte Maas ; 2020-01-10
    # Een dag in de keuken

    Lotte Maas
    Leestijd: 3 min | 10 januari 2020 | Categorie: Horeca

    §
    === Lotte
    # Een dag in de keuken

    §

    Groetjes Lotte
    === Lotte Maas
    # Een dag in de keuken

    §

    Met vriendelijke groeten namens het bestuur,

    Lotte Maas, secretaris
    === Lotte Maas
    # Een dag in de keuken

    §

    Lotte Maas
    Voorzitter Ouderraad
    === Lotte Maas
    # Een dag in de keuken

    §

    w.g. Lotte Maas
    === Lotte Maas
    # Een dag in de keuken

    §

    Lotte Maas (34) woont in Breda en werkt in de horeca.
    === Lotte Maas
    # Een dag in de keuken

    §

    Lotte Maas (Breda, 1980) publiceerde eerder 'Zout'.
    === Lotte Maas
    # Een dag in de keuken

    §

    Lotte Maas is freelance journalist.

    Deel dit artikel
    Facebook Twitter LinkedIn

    Lees ook
    Nooit meer bellen
    === Lotte Maas
    # Een dag in de keuken

    §

    Lotte Maas, 3 havo
    === Lotte Maas
    Lotte Maas
    Klas 4 havo
    Betoog

    Een dag in de keuken

    §
    === Lotte Maas
    Een dag in de keuken

    Naam: Lotte Maas
    Klas: 4A

    §
    === Lotte Maas
    Bericht van Lotte Maas

    §
    === Lotte Maas ; 2019-05-21
    Lotte Maas
    21 mei 2019 ·

    §

    Vind ik leuk · Beantwoorden · Delen
    === Lotte Maas
    Lotte Maas
    @lottekookt

    §
    === Lotte Maas
    Uit het dagboek van Lotte Maas

    Een dag in de keuken

    §
    === nil
    Een dag in de keuken

    §

    Bron: Horeca Vandaag
    === nil
    # Een dag in de keuken

    §

    Horecaforum.example - alles voor de ondernemer
    === nil
    # Een dag in de keuken

    Het is 2011 en wij koken nog steeds.

    §
    """#
}
