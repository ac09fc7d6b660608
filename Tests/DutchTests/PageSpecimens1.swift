extension PageSpecimen {
  /// Front matter, bylines, lines that say who somebody is, networks.
  static let pagesOfMatterAndBios = #"""
    === Annelore Pieters ; 2021-05-04 ; De rij is geen wachtkamer
    ---
    titel: De rij is geen wachtkamer
    auteur: Annelore Pieters
    datum: 4 mei 2021
    rubriek: Opinie
    ---
    §a

    ~ Prof. dr. A.M. Pieters is hoogleraar vervoerskunde.
    === Sytze Wiarda ; 2019-11-30 ; Over wachten
    ---
    Titel: "Over wachten"
    Door: Sytze Wiarda
    Datum: 30-11-2019
    Krant: De Zuidhoek
    Taal: Nederlands
    ---
    §b
    === Gülşen Karataş ; - ; Rondje balie
    ---
    title: Rondje balie
    schrijfster: Gülşen Karataş
    gepubliceerd: 2020-02-01
    ---

    ~ Home › Verhalen › Rondje balie

    §a
    === Hamza Benali ; 2023-02-14 ; Wie trakteert?
    ---
    kop: Wie trakteert?
    by: Hamza Benali
    datum: 14 februari 2023
    ---
    ~ Tekst: Hamza Benali – Beeld: Sofie Kramer

    §b

    ~ Fotografie Sofie Kramer
    === Lies Verbruggen ; 2018-03-12 ; Een zaak van geduld
    ~ Titel: Een zaak van geduld
    ~ Auteur: Lies Verbruggen
    ~ Datum: 12 maart 2018

    §b
    === Roos de Wilde-Akkerman ; 2021-03-12 ; Wie fluit, betaalt
    # Wie fluit, betaalt

    ~ Roos de Wilde-Akkerman – 12 maart 2021 – 4 min leestijd

    §a
    === Driss Amrani ; 2022-09-09 ; Wie fluit, betaalt
    # Wie fluit, betaalt

    ~ *door Driss Amrani*
    ~ *9 september 2022*

    §a
    === Soenita Ramdjan ; - ; Aan de andere kant
    # Aan de andere kant

    §b

    ~ _Soenita Ramdjan_
    === Joost Wever ; - ; -
    Handleiding voor gasten

    §a

    ~ Joost Wever restaureert klokken en trappen. Aan trappen heeft hij nog nooit een wijzer gemist.
    === Mirthe Zondag ; - ; -
    Wat de buurman niet weet

    §b

    ~ Mirthe Zondag bakt brood in Hengelo en vindt daar wat van.
    === nil ; - ; -
    De avond viel

    §a

    Karel Smit lacht. Hij wist het natuurlijk allang, zei hij, maar hij had gezwegen omdat het zijn zaak niet was en omdat niemand het hem ooit gevraagd had.
    === Wiebe Dantuma ; - ; -
    Straatnamen (12)

    In deze rubriek gaat Wiebe Dantuma na waar de namen van onze straten vandaan komen. Deze week: de Koningsteeg.

    §a
    === Hilke Nauta ; - ; -
    De kleine lettertjes

    Hilke Nauta leest elke maand een folder voor u en zegt wat erin staat.

    §a
    === Trees Vanhoutte ; - ; -
    ~ Bloemen Vanhoutte · Nieuwsbrief mei

    Beste klanten,

    §b

    ? Tot gauw in de winkel,

    ~ Trees Vanhoutte
    ~ bloemiste

    ~ Moederdagboeket bestellen? Klik hier. – Uitschrijven
    === Koen De Smedt ; - ; -
    Een brief aan onze patiënten

    §b

    Hou u goed,

    ~ Koen De Smedt
    ~ huisarts
    ~ Dorpsplein 8, 9700 Oudenaarde
    ~ Tel. 055 12 34 56 – www.praktijkhetplein.example
    === Iris ; - ; -
    Ik heb vandaag een uur aan de lijn gehangen. 🙄

    §c

    En toen vroeg die robot: wie bent u? Dan zeg ik gewoon wat ik altijd zeg, ik, Iris, 31 jaar en klaar ermee.

    ~ #klantenservice #wachten
    === Iris Koster ; - ; -
    ~ Iris Koster • 2e
    ~ Eigenaar bij Koster Keramiek | Moeder van drie
    ~ 2 w • Bewerkt

    §c

    Wat denk jij?

    ~ #klanten #ondernemen

    ~ 👍 ❤️ 128 • 14 reacties • 3 keer gedeeld
    === Floris-Jan Bakhuis ; - ; -
    ~ Floris-Jan Bakhuis
    ~ Interimmanager | Spreker | Schrijver van 'Loslaten'
    ~ 5 d •

    §c

    ~ …meer weergeven

    ~ Jij en 212 anderen
    ~ 31 reacties
    === Ömer Yıldız ; - ; -
    ~ Ömer Yıldız • 1e
    ~ Directeur-eigenaar Yıldız Schilderwerken
    ~ 1 mnd

    §c

    ~ 💡 45 · 8 reacties
    ~ Interessant
    ~ Reageren
    ~ Delen
    ~ Verzenden
    === dagvlinder_hasselt ; 2022-01-14 ; -
    ~ Forum > Winkels > Klagen
    ~ Onderwerp: klanten die alles terugbrengen

    ~ dagvlinder_hasselt schreef op 14 januari 2022, 21:12

    §b

    ~ --
    ~ Wie zwijgt stemt toe

    ~ 3 mensen vinden dit leuk · Citeren · Melden
    """#
}
