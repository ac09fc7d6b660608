extension PageSpecimen {
  /// Copyright, titles, mottoes, sign-offs.
  static let pagesOfSignatures = #"""
    === nil ; - ; -
    Wie veegt de vloer?

    §a

    Anton Verwey zei het ooit zo: wie de vloer veegt, weet wie er gelopen heeft. Ik denk daar vaak aan als ik de deur van mijn zaak open doe en de modder zie liggen.
    === nil ; - ; -
    Interview met een kastelein

    In zijn zaak aan de Markt zag Kees Bol van alles voorbijkomen. Ik sprak hem over gasten, gastheren en wie er nu eigenlijk de baas is.

    §a
    === Jelle Hoogendam ; 2022-06 ; -
    ~ Uit: Vakblad voor de Schoenmaker, jaargang 31, nr. 6, juni 2022

    Zolen en zielen

    ~ Jelle Hoogendam

    §a

    ~ Jelle Hoogendam is schoenmaker te Zeist en lid van de redactie.
    === Truus Nijboer, voorzitter | Truus Nijboer ; - ; -
    ? VAN DE VOORZITTER

    §b

    ~ Truus Nijboer, voorzitter

    ~ Kopij voor het volgende nummer vóór 1 mei inleveren bij de redactie.
    === Dolf Ruigrok ; - ; -
    Achter de bar

    ~ tekst en foto: Dolf Ruigrok

    §a
    === Katrien Bossuyt ; - ; Achter de bar
    ~ Katrien Bossuyt
    # Achter de bar

    §b

    ~ Volg Katrien op Instagram en mis geen enkele column.
    ~ Schrijf je in voor de nieuwsbrief
    === Elif Demir ; - ; -
    ~ VRIJE TRIBUNE

    Achter de bar

    §a

    ~ ELIF DEMIR
    ~ *De auteur studeert sociologie in Gent.*
    === nil ; - ; -
    Achter de bar

    §a

    ~ Reageren? Mail de redactie. Brieven kunnen worden ingekort.
    === Bertus Kranenburg ; - ; -
    Achter de bar

    §a

    ~ Bertus Kranenburg
    ~ Reageren? bertus@kroegpraat.example
    === nil ; - ; -
    ~ Meest gelezen
    ~ 1. Minister weg na ruzie
    ~ 2. Elftal verliest opnieuw

    Achter de bar

    §a

    ~ Bekijk ook
    ~ Zo zet je koffie zonder filter
    ~ Deel via WhatsApp
    === Saskia ; - ; -
    Lieve mensen,

    §c

    ~ Dikke kus,
    ~ Saskia x
    === Floor ; - ; -
    nou daar gaan we

    §c

    ~ xxx Floor

    ~ (reacties staan aan maar wees lief)
    === lotje ; 2022-10-06 ; -
    Waar een bank staat

    ~ lotje schrijft zittend · 6 okt 2022

    §c
    === Jeroen van Gastel ; - ; -
    Onder de luifel

    ? Jeroen van Gastel, eigenaar van een ijssalon in Bergen op Zoom, over klanten die proeven.

    §b
    === Tineke Mulder ; 2020-05-18 ; -
    ~ maandag 18 mei 2020
    ~ Blog

    Onder de luifel

    ~ Tineke Mulder, gemeenteraadslid

    §b

    ~ Vorige: Ik heb een tuin
    ~ Volgende: Een kat is geen hond
    === Rob Kamphuis ; - ; -
    Onder de luifel

    §a

    ~ Rob Kamphuis
    ~ 06 12 34 56 78
    ~ rob@kamphuis.example
    === Ellen ; - ; -
    ? Ellens naaihoekje
    ~ Home | Over mij | Patronen

    Onder de luifel

    §b

    ~ Geplaatst door Ellen op 13:20 Geen opmerkingen:
    ~ Labels: naaien, winkel
    """#
}
