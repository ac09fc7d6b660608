extension PageSpecimen {
  /// Mails, lists of other pages, comments, dates.
  static let pagesOfLettersAndLists = #"""
    === Evi & Tom | Evi en Tom ; - ; -
    Een mailtje van de boer

    §b

    ~ Liefs,
    ~ Evi & Tom
    === Rachida Boukhari ; 2017-10-03 ; Zacht zijn is ook een vak
    ~ Home > Nieuws > Opinie > Zacht zijn is ook een vak

    ? Zacht zijn is ook een vak

    # Zacht zijn is ook een vak

    ~ Gepubliceerd op: 3 oktober 2017
    ~ Auteur: Rachida Boukhari
    ~ Leestijd: 3 min.
    ~ Deel: Facebook Twitter LinkedIn

    §a

    ~ Lees ook:
    ~ - Hoe je een klacht schrijft
    ~ - Vijf fouten bij het afrekenen
    ~ - De buurtwinkel is terug
    === Mees Ligtvoet ; 2016-04-01 ; Zacht zijn is ook een vak
    # Zacht zijn is ook een vak

    ~ Mees Ligtvoet | vrijdag 1 april 2016 | 12 reacties

    §b

    ~ Lees ook
    ~ Goedkoop is duurkoop, zegt de loodgieter
    ~ Waarom de klant geen koning is in Japan
    ~ Tien jaar zelfscan: wat leerden we?
    === Nele Wauters ; - ; -
    Zacht zijn is ook een vak

    ~ door Nele Wauters

    §b

    ~ Gerelateerde berichten

    ~ De klant is koning, maar niet hier
    ~ Eerlijk duurt het langst: een reportage

    ~ 2 reacties op “Zacht zijn is ook een vak”

    ~ Herman op 3 mei 2012 om 08:12
    ~ Goed gezegd. De klant is koning en daarmee uit, dat vind ik al jaren.

    ~ Joke op 4 mei 2012 om 21:40
    ~ Helemaal mee eens!

    ~ Geef een reactie
    ~ Het e-mailadres wordt niet gepubliceerd.
    === Nele Wauters ; - ; -
    Zacht zijn is ook een vak

    ~ door Nele Wauters

    §b

    ~ Reacties

    ~ Anoniem: Onzin, wie betaalt die bepaalt en zo is het altijd geweest in dit land.
    ~ Piet V. schreef: Mijn vrouw zegt dat ook altijd. Ik vind dat de klant gewoon koning moet blijven.
    === Hilde Peeraer ; - ; -
    ~ Menu
    ~ Zoeken
    ~ Abonneren
    ~ Inloggen

    Stil staan

    ~ Hilde Peeraer

    §a

    ~ Wilt u meer lezen? Neem nu een abonnement voor 4 euro per maand.
    ~ © 2020 De Zuidhoek – Privacy – Cookies – Algemene voorwaarden
    === Sander Rijnsdorp ; - ; -
    Stil staan

    ~ Sander Rijnsdorp is ondernemer en schrijft om de week over zijn zaak.

    §a

    ~ Advertentie

    ~ Reageren? s.rijnsdorp@zuidhoek.example
    === Ruud Hameeteman ; 2009 ; -
    Stil staan

    §a

    ~ © Ruud Hameeteman 2009
    === Ilse D'Hooghe ; 2011-09-02 ; -
    Stil staan

    §b

    ~ Ilse D'Hooghe, 2 september 2011
    === Henk-Jan te Velde ; 2013-12-24 ; -
    Kerst aan de kassa

    ~ Geplaatst door Henk-Jan te Velde op dinsdag 24 december 2013 om 10:15

    §b

    ~ Gepost in: Winkelpraat | Tags: kerst, kassa | 4 reacties
    === Vera Lammertink ; 2015-08-17 ; Service with a smile
    ~ Posted on August 17, 2015 by Vera Lammertink

    # Service with a smile

    §a

    ~ Share this: Twitter Facebook
    ~ Loading...
    === Vera Lammertink ; 2015-08-17 ; Service with a smile
    # Service with a smile

    ~ By Vera Lammertink on Aug 17, 2015

    §a
    === Vera Lammertink ; 2015-08-17 ; Glimlach
    # Glimlach

    ~ Vera Lammertink · 17.08.2015 · Leestijd 5 min

    §a
    === Stijn Moerenhout ; 2024-02-05 ; -
    Morgen weer open

    ~ Stijn Moerenhout
    ~ 05/02/2024, 09:30
    ~ Laatste update: 07/02/2024

    §b
    === Chantal Da Silva ; - ; -
    Morgen weer open

    ~ Een gastbijdrage van Chantal Da Silva

    §b
    === nil ; - ; -
    Morgen weer open

    §b

    ~ Deze website gebruikt cookies om uw bezoek prettiger te maken. Door verder te klikken gaat u akkoord.
    ~ Alles accepteren   Instellingen
    === Wendy Pengel ; - ; -
    Het loket

    ~ Wendy Pengel (45) werkt bij de gemeente. Elke week schrijft ze over haar loket.

    §b
    === Wendy Pengel ; - ; -
    Het loket

    §b

    ~ Wendy Pengel (45) werkt bij de gemeente. Elke week schrijft ze over haar loket.
    === Hanneloes Derksen ; - ; -
    Wie veegt de vloer?

    Dat de gast alles mag, is een misverstand, betoogt Hanneloes Derksen.

    §a

    ~ Prof. dr. Hanneloes Derksen is emeritus hoogleraar arbeidsrecht.
    === mr. Th. Koppejan ; - ; -
    Wie veegt de vloer?

    ~ Door mr. Th. Koppejan, advocaat te Goes

    §a
    """#
}
