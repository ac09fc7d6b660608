extension PageLayout {
  /// Notices, posts, school papers, and pages that name people but no author.
  static let pagesOfNetworks = #"""
    === Wilma Hendrikx
    # Een koning zonder land

    *door Wilma Hendrikx*

    §
    === Wilma Hendrikx
    # Een koning zonder land

    _Wilma Hendrikx is wijkverpleegkundige en schrijft elke maand voor ons blad._

    §
    === Wilma Hendrikx ; 2022-02-03
    # Een koning zonder land

    3 februari 2022 door Wilma Hendrikx

    §
    === Wilma Hendrikx ; 2022-02-03
    # Een koning zonder land

    Gepubliceerd op 3 februari 2022 door: Wilma Hendrikx in Blog, Zorg

    §
    === Wilma Hendrikx ; 2022-02-03
    # Een koning zonder land

    Wilma Hendrikx
    3 februari 2022
    Zorg, opinie

    §
    === Wilma Hendrikx ; 2022-02-03
    # Een koning zonder land

    Door Wilma Hendrikx - 3 februari 2022 - Reageer

    §
    === Wilma Hendrikx
    Zorgkrant   nr. 4   voorjaar 2012

    # Een koning zonder land

    Wilma Hendrikx

    §
    === Wilma Hendrikx
    # Een koning zonder land

    **Wilma Hendrikx**

    §
    === Wilma Hendrikx
    # Een koning zonder land

    §

    **Wilma Hendrikx**
    *wijkverpleegkundige*
    === Wilma Hendrikx
    # Een koning zonder land

    §

    Wilma Hendrikx, wijkverpleegkundige in Venlo. Reacties: wilma@zorg.example
    === Wilma Hendrikx
    # Een koning zonder land

    §

    Wilma Hendrikx
    wilma@zorg.example
    === Wilma Hendrikx
    # Een koning zonder land

    §

    Wilma Hendrikx
    06-12345678
    www.wilmaindezorg.example
    === Wilma Hendrikx
    # Een koning zonder land

    §

    Wilma Hendrikx is wijkverpleegkundige.

    Wat vindt u? Mail uw reactie naar lezers@zorg.example (max. 150 woorden).
    === Wilma Hendrikx
    # Een koning zonder land

    §

    Meer lezen van Wilma Hendrikx?
    === Wilma Hendrikx
    # Een koning zonder land

    §

    Dit is een column van Wilma Hendrikx.
    === Wilma Hendrikx
    # Een koning zonder land

    §

    Wilma Hendrikx is columnist van deze site. Eerdere columns leest u hier.
    === Wilma
    # Een koning zonder land

    §

    Fijne dagen allemaal!

    Liefs,
    Wilma
    === Wilma
    # Een koning zonder land

    §

    Wilma

    www.wilmaindezorg.example
    === Wilma
    # Een koning zonder land

    §

    Warme groet,

    Wilma 💛
    === Wilma Hendrikx
    # Een koning zonder land

    §

    Met collegiale groet,

    Wilma Hendrikx
    === Wilma Hendrikx
    # Een koning zonder land

    §

    Met vriendelijke groet, mede namens de collega's,

    Wilma Hendrikx
    Wijkteam Noord
    === Wilma Hendrikx
    # Een koning zonder land

    §

    Getekend,
    Wilma Hendrikx
    === Wilma Hendrikx
    # Een koning zonder land

    §

    Was getekend: Wilma Hendrikx
    === Wilma Hendrikx
    Goedemiddag, ik ben Wilma Hendrikx, wijkverpleegkundige in Venlo.

    §
    === Wilma Hendrikx
    Toespraak Wilma Hendrikx, 12 mei 2015
    (alleen het gesproken woord geldt)

    §
    === Wilma Hendrikx
    Inspraakreactie raadsvergadering
    Wilma Hendrikx, namens de bewoners

    Geachte raadsleden,

    §
    === Wilma Hendrikx
    VERSLAG ALV 12 mei 2015
    Spreekster: Wilma Hendrikx

    §
    === ds. A. Kramer
    Preek zondag 12 mei 2013
    Voorganger: ds. A. Kramer
    Schriftlezing: Marcus 10: 35-45

    §
    === Pastoor Wim Claes
    Parochieblad Sint-Jan

    Van uw pastoor

    §

    Pastoor Wim Claes
    === Mark Delrue
    De klant is geen vijand
    Mark Delrue
    Zaakvoerder van een fietsenwinkel in Kortrijk

    §
    === Mark Delrue
    # De klant is geen vijand

    Mark Delrue (zaakvoerder fietsenwinkel)

    §
    === Mark Delrue
    # De klant is geen vijand

    Opinie — Mark Delrue, zaakvoerder

    §
    === Mark Delrue
    Vrije Tribune

    # De klant is geen vijand

    Mark Delrue, zaakvoerder van een fietsenwinkel

    §
    === Mark Delrue en Els Segers
    # De klant is geen vijand

    §

    Mark Delrue en Els Segers zijn zaakvoerders van een fietsenwinkel.
    === Mark Delrue
    Edito

    # De klant is geen vijand

    §

    Mark Delrue, hoofdredacteur
    === MD | accept nil
    # De klant is geen vijand

    §

    (MD)
    === Mark Delrue
    Mark Delrue
    1e
    Zaakvoerder bij Delrue Fietsen
    4 mnd.

    §

    23 opmerkingen
    === Mark Delrue
    Afbeelding van Mark Delrue
    Mark Delrue
    Zaakvoerder bij Delrue Fietsen | Fietser
    4 mnd. • 🌐

    §
    === Mark Delrue
    # De klant is geen vijand

    Mark Delrue
    Zaakvoerder bij Delrue Fietsen
    Gepubliceerd op 4 mei 2017

    §
    === fietsert ; 2009-09-12
    fietsert
    12 september 2009 om 20:12

    §
    === fietsert ; 2009-09-12
    12-09-2009, 20:12
    fietsert
    Senior Member
    Berichten: 340

    §
    === Fietsert ; 2009-09-12
    # Wat een klant!

    zaterdag 12 september 2009

    §

    Geplaatst door: Fietsert | 20:12 | Reacties (4) | Permalink
    === Fietsert
    # Wat een klant!

    §

    posted by Fietsert | 8:12 PM | 2 comments
    === Fietsert ; 2009-09-12
    # Wat een klant!

    12 sep 2009 20:12 | Fietsert | 4 reacties

    §
    === Mama Van Drie
    # Wat een klant!

    Door Mama Van Drie op 12 september 2009

    §
    === Kim
    Kim's Koffiehoek

    # Wat een klant!

    Posted on 12 september 2009 by Kim

    §
    === Kim Sanders ; 2009-09-12
    # Wat een klant!

    Posted on 12 september 2009 by Kim Sanders
    4

    §
    === Kim Sanders
    # Wat een klant!

    Tekst Kim Sanders  Fotografie Hugo Bos

    §
    === Kim Sanders
    # Wat een klant!

    Kim Sanders (tekst) en Hugo Bos (foto's)

    §
    === Kim Sanders
    # Wat een klant!

    §

    Tekst: Kim Sanders
    Foto: Hugo Bos
    === Kim Sanders
    # Wat een klant!

    van onze medewerker Kim Sanders

    §
    === Kim Sanders
    # Wat een klant!

    Van onze verslaggeefster Kim Sanders

    §
    === Kim Sanders
    Kim Sanders - Wat een klant!

    §

    Kim Sanders
    === Kim Sanders
    Column Kim Sanders: Wat een klant!

    §
    === Kim Sanders
    Kim Sanders: Wat een klant!

    §

    Kim Sanders is caissière en columnist.
    === Kim Sanders
    Betoog - Wat een klant!
    Kim Sanders, 4VWO

    §
    === Kim Sanders
    Naam leerling: Kim Sanders
    Klas: 5H2
    Vak: Nederlands

    Wat een klant!

    §
    === Kim Sanders
    Kim Sanders 5H2
    Betoog

    §
    === Kim Sanders
    # Wat een klant!

    §

    Kim Sanders, studente communicatie te Breda
    === nil
    # Wat een klant!

    Een gastbijdrage

    §
    === nil
    # Wat een klant!

    §

    Deze tekst is gemaakt door een lid van onze vereniging.
    === nil
    # Wat een klant!

    In Den Haag denken ze daar anders over. Mark Rutte is nooit winkelier geweest.

    §
    === nil
    # Wat een klant!

    §

    Sinterklaas bestaat niet. Albert Heijn wel.
    === nil
    # Wat een klant!

    Albert Heijn is het vergeten.

    §
    === nil
    Nieuws | Sport | Opinie | Regio

    # Wat een klant!

    §

    Mail ons | Tip de redactie
    === nil
    Ondernemersvereniging Waterdam
    Nieuwsbrief mei 2014

    # Wat een klant!

    §

    Volgende Ledenavond: 3 juni
    === nil
    # Wat een klant!

    §

    Advertentie
    Garage Jan Bakker, uw adres voor apk
    === nil
    # Wat een klant!

    §

    Meest gelezen
    1. Piet Smit stopt ermee
    2. Kim Sanders wint prijs
    === nil
    # Wat een klant!

    §

    Tags: Albert Heijn, Service, Klant
    === nil
    # Wat een klant!

    §

    Tot slot, Nederland
    === nil
    Amsterdam, 3 mei 2012

    # Wat een klant!

    §
    === nil
    # Wat een klant!

    §

    Powered by WordPress | Thema door Anders Noren
    """#
}
