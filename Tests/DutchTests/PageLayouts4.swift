extension PageLayout {
  /// Bylines behind leads, and authors before what a paper says about itself.
  static let pagesWithFurniture = #"""
    === Marit Veltman
    De Waterkrant
    Al 40 jaar het blad voor Waterdam

    Nieuws
    Sport
    Opinie

    # Koning of kniesoor

    De klant mag best eens een keer gewoon dankjewel zeggen

    Wie in de winkel staat, hoort de hele dag wat er niet goed is. Dat moet anders.

    Marit Veltman

    §
    === Marit Veltman
    # Koning of kniesoor

    ## Waarom de klant niet altijd hoeft te winnen

    Wie in de winkel staat, hoort de hele dag wat er niet goed is. Dat moet anders.

    Door Marit Veltman

    §
    === Marit Veltman
    # Koning of kniesoor

    *Wie in de winkel staat, hoort de hele dag wat er niet goed is. Dat moet anders, vindt Marit Veltman.*

    §
    === Marit Veltman
    # Koning of kniesoor

    §

    Marit Veltman is winkelier te Waterdam.

    Heeft u ook een mening over dit onderwerp? Laat het ons weten via ons contactformulier.

    De Waterkrant verschijnt elke woensdag in een oplage van 12.000 stuks.

    Bezoekadres: Kade 3, Waterdam
    === Marit Veltman
    # Koning of kniesoor

    §

    Marit Veltman

    ---

    De Waterkrant verschijnt elke woensdag in een oplage van 12.000 stuks.

    Kade 3, 1234 AB Waterdam
    === Marit Veltman
    # Koning of kniesoor

    §

    Marit Veltman

    Naschrift redactie: wij hebben de winkel om een reactie gevraagd en die niet gekregen.
    === Marit Veltman
    # Koning of kniesoor

    §

    Marit Veltman

    Reactie van de gemeente: wij herkennen ons niet in dit beeld en gaan graag in gesprek.
    === Marit
    # Koning of kniesoor

    §

    Marit

    PS: De winkel is maandag dicht.

    PPS: En dinsdagochtend ook, want dan moet ik naar de tandarts.
    === Marit Veltman
    # Koning of kniesoor

    Marit Veltman

    ## 1. De klacht

    §

    ## 2. De koning

    §

    ## 3. Tot slot

    §
    === Marit Veltman
    # Koning of kniesoor

    ## 1. De klacht

    §

    ## 2. De koning

    §

    ## Over de auteur

    Marit Veltman is winkelier te Waterdam. Zij schrijft al tien jaar over haar vak en geeft lezingen door het hele land. Haar nieuwste boek heet Kniesoren.
    === Marit Veltman
    # Koning of kniesoor

    §

    ### Marit Veltman

    Winkelier te Waterdam. Schrijft over haar vak.
    === Marit Veltman
    # Koning of kniesoor

    §

    Over mij

    Ik ben Marit Veltman, winkelier te Waterdam.

    Archief
    mei 2014
    april 2014

    Blogroll
    === Marit Veltman
    Welkom op mijn site

    Mijn naam is Marit Veltman en ik heb een winkel.

    # Koning of kniesoor

    §
    === Marit Veltman
    [Home](/) [Blog](/blog) [Contact](/contact)

    # Koning of kniesoor

    Door [Marit Veltman](/auteur/marit) | 3 mei 2014

    §
    === Marit Veltman
    # Koning of kniesoor

    [Marit Veltman](/auteur/marit)

    3 mei 2014

    §
    === Marit Veltman
    ![portret](marit.jpg)

    # Koning of kniesoor

    **Marit Veltman** is winkelier te Waterdam. Ze schrijft elke week een column.

    §
    === Marit Veltman
    # Koning of kniesoor

    §

    ![portret](marit.jpg)

    **Marit Veltman** is winkelier te Waterdam. Ze schrijft elke week een column.

    [Meer columns](/columns)
    === Marit Veltman
    Marit Veltman
    winkelier

    Koning of kniesoor

    §
    === Marit Veltman
    Gepubliceerd: vr 3 mei 2014, 09:12   Bijgewerkt: vr 3 mei 2014, 11:20
    Marit Veltman

    Koning of kniesoor

    §
    === Marit Veltman
    Koning of kniesoor

    3 mei 2014 09:12
    Aangepast op 4 mei 2014
    Auteur: Marit Veltman
    Foto: ANP

    §
    === Marit Veltman
    Koning of kniesoor

    Foto: Hugo Bos

    Marit Veltman

    §
    === Marit Veltman
    Koning of kniesoor

    Een winkelstraat in Waterdam. Foto: Hugo Bos

    Door Marit Veltman

    §
    === Marit Veltman
    Koning of kniesoor

    Marit Veltman, Waterdam

    Met verbazing las ik het stuk van Hugo Bos over klanten (3 mei).

    §
    === Marit Veltman
    Koning of kniesoor

    In reactie op Hugo Bos, 'De klant verdient beter' (3 mei).

    §

    Marit Veltman
    === Marit Veltman
    Open brief aan de minister

    Geachte minister,

    §

    Marit Veltman, winkelier te Waterdam
    === Marit Veltman
    Open brief van Marit Veltman aan haar klanten

    Lieve klanten,

    §
    === Marit Veltman
    Lieve klanten,

    §

    Uw kruidenier,
    Marit Veltman
    === Marit
    Lieve klanten,

    §

    jullie Marit
    === Marit
    Lieve klanten,

    §

    Tot in de winkel, Marit

    Winkel Marit | Kade 3 | Waterdam
    === Marit Veltman
    Lieve klanten,

    §

    Marit Veltman, namens alle medewerkers
    === Marit Veltman
    Klantcontact Vandaag #14

    Beste lezer, mijn naam is Marit Veltman. Ik maak deze nieuwsbrief elke vrijdag.

    §

    Kreeg je deze mail doorgestuurd? Schrijf je dan hier in.
    === Marit Veltman
    §

    Marit Veltman
    @maritveltman
    === Marit Veltman
    Marit Veltman @maritveltman · 3 mei 2014

    §
    === Marit Veltman
    Marit Veltman
    Marit Veltman is een influencer
    Winkelier | Auteur
    2 jr

    §
    === Marit V.
    # Koning of kniesoor

    Geplaatst door Marit V. op 3 mei 2014 om 09:12 in Winkels

    §
    === Marit V.
    # Koning of kniesoor

    §

    Marit V. is een pseudoniem. De echte naam is bij de redactie bekend.
    === Marit Veltman
    # Koning of kniesoor

    §

    Marit Veltman (pseudoniem) werkt in een supermarkt.
    === Marit Veltman en Hugo Bos
    # Koning of kniesoor

    §

    Marit Veltman en Hugo Bos
    Winkeliers te Waterdam
    === Marit Veltman
    Beschouwing

    # Koning of kniesoor

    Auteur: Marit Veltman
    Functie: winkelier

    §
    === Marit Veltman
    # Koning of kniesoor

    §

    Lezersreactie van Marit Veltman (54), Waterdam
    === Marit Veltman
    # Koning of kniesoor

    §

    — Marit Veltman, Waterdam
    === mw. M. Veltman | accept M. Veltman
    # Koning of kniesoor

    §

    mw. M. Veltman
    === M. Veltman-de Groot
    # Koning of kniesoor

    §

    M. Veltman-de Groot, 1234 AB Waterdam
    === fam. Veltman | accept nil, Veltman, familie Veltman
    # Koning of kniesoor

    §

    fam. Veltman
    === nil
    De Waterkrant

    # Koning of kniesoor

    Commentaar

    §
    === nil
    # Koning of kniesoor

    §

    Praat mee op onze pagina. Marit Veltman was vorige week te gast.
    === nil
    Waterdam Centraal

    # Koning of kniesoor

    §

    © 2014
    === nil
    # Koning of kniesoor

    §

    © Waterdam Media BV 2014
    === nil
    # Koning of kniesoor

    §

    De beste klant is een tevreden klant. Jan heeft gelijk.
    === nil
    # Koning of kniesoor

    Foto: Marit Veltman

    §

    Contact
    Privacy
    Over Ons
    === nil
    # Koning of kniesoor

    §

    Algemene Voorwaarden
    Privacy Statement
    === nil
    # Koning of kniesoor

    §

    Gerelateerde berichten
    Hugo Bos stopt met zijn winkel
    Marit Veltman wint prijs
    """#
}
