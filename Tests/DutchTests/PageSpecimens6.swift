extension PageSpecimen {
  /// One trade on every kind of page, with people in it who wrote nothing.
  static let pagesOfOneTrade = #"""
    === nil ; - ; -
    Wat de kapper weet

    §a

    Wat Kees Bol zegt, is waar.
    === nil ; - ; -
    Wat de kapper weet

    Marie Claes is al jaren vaste klant bij mij. Ze komt elke vrijdag, en ze weet altijd alles beter dan ik, wat ik haar graag vergeef.

    §b
    === nil ; - ; -
    Wat de kapper weet

    §b

    “De klant is koning, maar de kapper heeft de schaar.” – Victor Horta
    === nil ; 2021-04-03 ; -
    ~ Home / Nieuws / Wat de kapper weet

    # Wat de kapper weet

    ~ 03-04-2021

    §a

    ~ © Kappersbond 2021 | Disclaimer | Contact
    === nil ; - ; -
    ? Klant aan het woord

    # Wat de kapper weet

    §a

    ~ Gerelateerd
    ~ Interview met Ad Visser: ‘Mijn klant is geen koning’
    ~ Column Lotte Hermans: Goedkoop is duurkoop
    === Lotte Hermans ; - ; -
    ? De Kapper, het vakblad voor uw salon

    Wat de kapper weet

    ~ Tekst: Lotte Hermans   Fotografie: Studio Pluk   Vormgeving: Jan Roos

    §a
    === Wilma van der Sluis ; - ; -
    Wat de kapper weet

    ~ Wilma van der Sluis, kapster in Delfzijl

    §b

    ~ Beeld: Getty Images
    === Jonas Vermeersch ; 2014-10-21 ; -
    Wat de kapper weet

    ~ Jonas Vermeersch is zaakvoerder van drie kapsalons.
    ~ 21/10/2014 om 09:30 - Bijgewerkt om 10:02

    §a
    === nil ; 2022-03-03 ; -
    Wat de kapper weet

    ~ Redactie
    ~ 3 maart 2022

    §a
    === Henk ; 2011-03-03 ; -
    Wat de kapper weet

    ~ Gepost door Henk om 12:01 op 3-3-2011

    §c

    ~ 3 reacties:

    ~ Truus de Boer zei
    ~ Prachtig stukje Henk!

    ~ Jan Kuipers zei
    ~ Helemaal waar. De klant is koning, maar hij moet wel stil zitten.

    ~ Een reactie posten
    === Pia ; - ; -
    Wat de kapper weet

    §c

    ~ Groetjes en tot volgende week,
    ~ Pia

    ~ ---
    ~ Kapsalon Pia | Dorpsstraat 3 | di t/m za geopend
    === Youssef Bennani ; - ; -
    Wat de kapper weet

    ~ *Door Youssef Bennani, kapper in Rotterdam-Zuid*

    §a
    === Yvonne Ruijter ; - ; -
    Wat de kapper weet

    §a

    ~ _Yvonne Ruijter is kapster en schrijft op persoonlijke titel._
    === Sem de Vos en Luna Peeters ; - ; -
    Wat de kapper weet

    ~ Sem de Vos en Luna Peeters

    §a
    === M. van Loon ; - ; -
    Geachte redactie,

    §b

    ~ Hoogachtend,

    ~ M. van Loon
    ~ Zutphen
    === Naam bij redactie bekend | nil ; - ; -
    Geachte redactie,

    §b

    ~ (Naam bij de redactie bekend)
    === Toon Beekman ; 2019-09-09 ; -
    ~ Toon Beekman
    ~ 9 september 2019
    ~ Opinie

    Een koning in de stoel

    §a
    === Esra Çelik ; - ; -
    Een koning in de stoel

    ~ Gastblog: Esra Çelik

    §a

    ~ Over Esra Çelik
    ~ Esra Çelik knipt al twaalf jaar en geeft les op een mbo.
    === Merel ; - ; -
    Hoi! Ik ben Merel, kapster en moeder.

    §c

    ? Volg je me al op Instagram?
    ~ #kapper #dekoning
    === nil ; - ; -
    ~ Advertentie

    ~ Nieuwe schaar nodig? Bestel nu met 20% korting!

    Een koning in de stoel

    §a
    === Dries Opdebeeck ; 2023-12-01 ; -
    ~ De Gazet van Zandvliet – 1 december 2023 – pagina 14

    Een koning in de stoel

    ~ DRIES OPDEBEECK
    ~ Zelfstandig kapper en columnist

    §a
    === Elke Wouters ; - ; -
    Een koning in de stoel

    §a

    ~ Elke Wouters, kapster te Lier
    ~ (ingekort door de redactie)
    === Tamara Blok ; - ; -
    ~ Tamara Blok
    ~ Kapper van het jaar ✂️ | Salonhouder
    ~ 4 dagen geleden • Bewerkt

    §c

    ~ 77 reacties
    ~ Vind ik leuk
    ~ Reageren
    ~ Opnieuw plaatsen
    === schaartje_92 ; 2009-02-14 ; -
    ~ schaartje_92 schreef:
    ~ 14-02-2009 20:15

    §c

    ~ -- 
    ~ knippen en scheren
    === Ab ; - ; -
    ~ Auteur  Bericht
    ? Ab
    ~ Nieuw lid

    §c

    ~ Terug naar boven
    === nil ; - ; -
    Kappers en koningen

    Uit een gesprek met Annet Mulder

    §a
    === Annet Mulder ; - ; Kappers en koningen
    ~ Blog van Annet Mulder

    # Kappers en koningen

    §a

    ~ ## Meer lezen

    ~ [Wie betaalt, bepaalt](https://voorbeeld.example/a)
    ~ [De klant is koning](https://voorbeeld.example/b)
    === Sofie-Anne De Baere ; - ; -
    Kappers en koningen

    ~ Sofie-Anne De Baere | Foto: Luc Daems

    §a
    === Renske Idzerda ; - ; -
    Kappers en koningen

    ~ door Renske Idzerda
    ~ foto Gosse de Jong

    §a
    === Rik Wielemaker ; - ; -
    ~ Uit de pen van Rik Wielemaker

    Kappers en koningen

    §b
    === Loes van Zijl ; - ; -
    Kappers en koningen

    Ik ben Loes van Zijl, vijftig jaar en kapster in Goor.

    §a
    === Nanda ; 2020-10-10 ; -
    ? Nanda's knipblog
    ~ 10 oktober 2020

    Kappers en koningen

    §c

    ~ Liefs, Nanda xx
    ~ Share on Facebook
    """#
}
