extension PageSpecimen {
  /// Columns, letters, mails, boards, networks; written to try the rules on, not to make them.
  static let pagesUnseen = #"""
    === Noëmi van Oosterzee ; 2018-05-05 ; Een stoel erbij
    Een stoel erbij

    ~ Noëmi van Oosterzee | 05-05-2018 | Column

    §a
    === Abdelkader Ouaziz ; - ; -
    ~ COLUMN ABDELKADER OUAZIZ

    Een stoel erbij

    §a
    === Hendrik-Jan Scholte ; - ; -
    ~ Lezersbrief

    Weer geen bon

    §b

    ~ Hendrik-Jan Scholte, Raalte (gepensioneerd slager)
    === Lucia Fernandes ; 2019-02-07 ; -
    ~ donderdag 7 februari 2019

    Weer geen bon

    ~ Door: Lucia Fernandes
    ~ Redacteur economie

    §a
    === Mats ; 2012-11-11 ; Weer geen bon
    ~ 11.11.12

    # Weer geen bon

    §c

    ~ Mats
    === Puck Zeegers ; 2024-09-18 ; -
    ~ Nieuws | Columns | Podcasts | Zoeken
    ~ Log in

    Weer geen bon

    ~ Puck Zeegers
    ~ 18 sep 2024 - 3 min. leestijd
    ~ Luister naar dit artikel

    §a

    ~ Deel dit artikel
    ~ Kopieer link
    === Ernst-Otto Valk ; - ; -
    Tegen het glimlachen

    ~ Ernst-Otto Valk is schrijver. Onlangs verscheen zijn bundel ‘Kassabonnen’.

    §a
    === Hajar Bouzian ; - ; -
    Tegen het glimlachen

    §b

    ~ Hajar Bouzian is journaliste en woont in Mechelen. Reageren kan via hajar@tribune.example.
    === Trijntje ; - ; -
    Hallo allemaal,

    §c

    ~ Veel liefs van Trijntje
    === Peter Snoeck ; - ; -
    ? De Vrijgezel - weblog van Peter Snoeck

    Alleen aan een tafeltje

    §b
    === Gijs ; 2008-06-12 ; Alleen aan een tafeltje
    ~ 12 juni 2008 | Gijs | 7 reacties

    # Alleen aan een tafeltje

    §c
    === Karima Azzouz en Joris Peeters ; - ; -
    ? Karima Azzouz & Joris Peeters

    §a

    ~ Karima Azzouz en Joris Peeters zijn onderzoekers aan de Universiteit Antwerpen.
    === Meneer Pastoor Vankerkhove | pastoor Vankerkhove | Vankerkhove | Pastoor Vankerkhove ; - ; -
    ? Parochieblad Sint-Jozef, week 14

    Een koning op een ezel

    §b

    ~ Pastoor Vankerkhove
    === Dineke Wolters ; - ; -
    Een koning op een ezel

    §a

    ~ Dineke Wolters
    ~ directeur basisschool De Linde

    ~ Oproep: wie helpt met luizenpluizen?
    === Jo-Anne Tjin-A-Sjoe ; - ; -
    Een koning op een ezel

    ~ Jo-Anne Tjin-A-Sjoe (Paramaribo, 1981) is kok.

    §a
    === nil ; - ; Een koning op een ezel
    ~ HOOFDREDACTIONEEL COMMENTAAR

    # Een koning op een ezel

    §a
    === nil ; 2010 ; -
    Zo werkt onze balie

    §b

    ~ Balie Advies BV | KvK 12345678 | info@balieadvies.example
    ~ © 2010 Balie Advies
    === Maud van 't Klooster ; 2020-12-21 ; -
    ~ maud@bakkerij.example
    ~ Van: Maud van 't Klooster
    ~ Aan: alle klanten
    ~ Datum: 21-12-2020
    ~ Onderwerp: de drukte rond kerst

    Beste allemaal,

    §b

    ~ Met vriendelijke groeten,
    ~ Maud
    === vliegendepannenkoek ; 2017-07-14 ; -
    ~ Startpagina » Forum » Klachten

    ? vliegendepannenkoek
    ~ Berichten: 33
    ~ Geplaatst: vr 14 jul 2017 9:05

    §c

    ~ Citeer bericht
    === Sharda Bissumbhar ; - ; -
    Wie is hier de baas?

    *Een bijdrage van Sharda Bissumbhar*

    §a
    === Theo-Paul Verschuren ; - ; -
    ~ tekst THEO-PAUL VERSCHUREN
    ~ foto's KIM DE WIT

    Wie is hier de baas?

    §a
    === Inge ; - ; -
    Wie is hier de baas?

    §b

    ~ Inge (kapster)
    === Kobe Maertens ; 2021-01-30 ; -
    Wie is hier de baas?

    ~ Kobe Maertens
    ~ za 30 jan 2021 - 08:00

    §b

    ~ Aangeboden door onze partners
    ~ Deze schoenen wil je hebben
    ~ Zo bespaar je op energie
    === Aukje Hiemstra ; - ; -
    ~ Door Aukje Hiemstra

    # Wie is hier de baas?

    §a

    ~ ***

    ~ Aukje Hiemstra is dierenarts in Joure en columnist van dit blad.
    === Bo ; - ; -
    ? Bo's hondenblog

    De baas en zijn hond

    §c

    ~ Tot de volgende! Bo
    === L. Dijkgraaf-de Wit ; - ; -
    De baas en zijn hond

    §a

    ~ L. Dijkgraaf-de Wit
    ~ Almere
    === Stef Coolen ; - ; -
    De baas en zijn hond

    ~ STEF COOLEN
    ~ is cafébaas in Maaseik

    §a
    === Mehmet Altıntaş ; - ; -
    Goedemorgen, zei de kapper

    ~ geschreven door Mehmet Altıntaş op zondag

    §b
    === nil ; - ; -
    Goedemorgen, zei de kapper

    §a

    Jan Pieters kwam die avond nog één keer langs. Hij zette zijn pet af, legde een tientje op de toonbank en zei dat de rest voor de fooienpot was.
    === nil ; - ; -
    Jan Pieters komt elke dinsdag een brood halen.

    Hij betaalt altijd met klein geld, en hij telt het twee keer na. Ik sta dan te wachten en denk aan mijn vader, die hetzelfde deed en daar nooit haast bij had.

    §a
    === nil ; - ; Beter ten halve gekeerd
    Beter ten halve gekeerd

    §b

    De klant is koning. Zo hoort het.
    === nil ; - ; De klant is koning
    De klant is koning

    §a

    Wie goed doet, goed ontmoet.
    === Anouk Meeuwsen ; - ; -
    De klant is koning

    §a

    Wie goed doet, goed ontmoet.

    ~ Anouk Meeuwsen
    === nil ; - ; -
    De klant is koning

    §b

    Volgens Harrie Mulisch uit Tiel ligt het anders: hij vindt dat de klant altijd gelijk heeft, en dat mag hij vinden.
    === Ruth Sandifort ; 2023 ; -
    ---
    title: De klant
    author:
      - name: Ruth Sandifort
        url: https://voorbeeld.example
    date: 2023
    ---
    §a
    === Nina Kovač ; 2016-06-01 ; Stap voor stap
    ---
    layout: post
    title:  "Stap voor stap"
    date:   2016-06-01 09:12:00 +0200
    auteur: "Nina Kovač"
    categories: winkel
    ---

    §b
    === Winkeliersvereniging De Brug | nil ; - ; -
    Aan onze klanten

    §b

    ~ Winkeliersvereniging De Brug
    === Apr. Bea Lemmens | Bea Lemmens ; - ; -
    ? Uw apotheker aan het woord

    Een pil is geen pepermunt

    §b

    ~ Apr. Bea Lemmens
    === Wim & Ans ; - ; -
    Nieuws van de camping

    §b

    ~ Hartelijke groeten, Wim & Ans
    ~ Camping De Vlierhof
    === Joyce Tevreden ; - ; -
    ~ Joyce Tevreden • 3e+
    ~ HR-manager bij Vlot & Zn. | Ik help teams vooruit
    ~ 6 u • 

    §c

    ~ #hr #werkgeluk #klantiskoning

    ~ 1.204 · 88 reacties · 12 reposts

    ~ Meest relevant
    ~ Piet Blom • 2e
    ~ Mooi gezegd. De klant is koning, maar de medewerker is keizer!
    === Cas ; - ; -
    ~ Cas
    ~ 3 uur geleden

    §c

    ~ 12 likes
    === Adèle Vandaele ; - ; -
    De deur staat open

    ~ Adèle Vandaele is coördinator van een inloophuis. Ze schrijft deze bijdrage in eigen naam.

    §a

    ~ Lees meer opinie
    ~ - De trein die niet kwam
    ~ - Waarom uw bank u niet belt
    ~ - Eerlijk duurt het langst
    ~ Meld je aan voor de ochtendmail
    === Frank Visser ; - ; -
    De deur staat open

    §a

    ~ Frank Visser

    ~ Frank Visser (1959) is oud-postbode. Hij publiceerde eerder ‘De laatste brief’.
    === Nour Haddad ; 2025-01-03 ; -
    De deur staat open

    ~ Nour Haddad
    ~ Gepubliceerd op vrijdag 3 januari 2025 om 07:00 uur

    §a

    ~ Lees ook: ‘De klant is koning, maar niet in mijn zaak’

    §b
    === Hein van der Schoot ; - ; -
    De deur staat open

    ~ (Hein van der Schoot)

    §b
    === Gerda Pot ; - ; -
    De deur staat open

    §b

    ~ - Gerda Pot -
    === Lidewij Enthoven ; - ; -
    De deur staat open

    §a

    ~ Lidewij Enthoven
    ~ De auteur is voormalig inspecteur van de gezondheidszorg.
    === Dr. Marc Van de Voorde | Marc Van de Voorde | dr. Marc Van de Voorde ; - ; -
    De deur staat open

    ~ Dr. Marc Van de Voorde – huisarts in Torhout

    §b
    """#
}
