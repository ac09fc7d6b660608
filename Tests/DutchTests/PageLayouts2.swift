extension PageLayout {
  /// Papers, blogs, boards and letters again, with other names and other gaps.
  static let pagesOfSections = #"""
    === Gerard Hoekstra
    De Middenstander - weekblad voor ondernemers

    Opinie

    De balie is geen loopgraaf

    Door Gerard Hoekstra, slager

    §
    === Gerard Hoekstra ; 2010-10-20
    De balie is geen loopgraaf
    woensdag 20 oktober 2010 | Gerard Hoekstra

    §
    === Gerard Hoekstra ; 2010-10-20
    20-10-2010 Gerard Hoekstra

    De balie is geen loopgraaf

    §
    === Gerard Hoekstra
    De balie is geen loopgraaf

    Gerard Hoekstra, Amersfoort

    §
    === Gerard Hoekstra
    Home » Blog » De balie is geen loopgraaf

    # De balie is geen loopgraaf

    Gerard Hoekstra
    Eigenaar van slagerij Hoekstra

    §

    Deel dit bericht
    === Gerard Hoekstra
    # De balie is geen loopgraaf

    §

    Deel dit bericht

    Over Gerard Hoekstra

    Gerard is slager en schrijft over zijn winkel.
    === Gerard Hoekstra
    # De balie is geen loopgraaf

    §

    Over de auteur
    Gerard Hoekstra
    Slager te Amersfoort. Schrijft over zijn winkel.
    === Gerard Hoekstra
    # De balie is geen loopgraaf

    §

    Auteur
    Gerard Hoekstra
    === Gerard
    Gerards Vleesblog

    De balie is geen loopgraaf

    Geschreven door Gerard op 2 februari 2009

    §

    Gearchiveerd onder: winkel, klanten
    === Gerard
    De balie is geen loopgraaf

    §

    Groeten uit de winkel,
    Gerard
    === Gerard
    De balie is geen loopgraaf

    §

    Tot de volgende keer,

    Gerard
    === Gerard Hoekstra
    De balie is geen loopgraaf

    §

    Ik wens u een mooie zomer.

    Gerard Hoekstra
    Voorzitter ondernemersvereniging Amersfoort
    === Gerard Hoekstra
    Voorwoord

    Beste leden,

    §

    Gerard Hoekstra,
    voorzitter
    === Gerard Hoekstra
    Voorwoord
    Gerard Hoekstra, voorzitter

    Beste leden,

    §
    === Gerard Hoekstra
    # De balie is geen loopgraaf

    De auteur is slager in Amersfoort.

    Gerard Hoekstra

    §
    === Annelies Verbruggen ; 2018-06-08
    OPINIE — 08/06/18 — Annelies Verbruggen

    De kassa als biechtstoel

    §
    === Annelies Verbruggen
    De kassa als biechtstoel

    Annelies Verbruggen is schrijfster. Haar column verschijnt tweewekelijks.

    §
    === Annelies Verbruggen
    ANNELIES VERBRUGGEN

    De kassa als biechtstoel

    §
    === Annelies Verbruggen
    De kassa als biechtstoel

    §

    ANNELIES VERBRUGGEN is schrijfster.
    === Annelies Verbruggen
    De kassa als biechtstoel
    Annelies Verbruggen
    Schrijfster en columniste.

    §
    === Annelies Verbruggen ; 2018-06-08
    De kassa als biechtstoel

    Annelies Verbruggen 8 juni 2018

    §
    === Annelies Verbruggen ; 2018-06-08
    De kassa als biechtstoel

    Annelies Verbruggen / 8 juni 2018 / 4 minuten leestijd

    §
    === annelies ; 2018-06-08
    De kassa als biechtstoel

    annelies | 8 juni 2018

    §
    === Annelies ; 2018-06-08
    De kassa als biechtstoel

    Annelies, 8 juni 2018

    §
    === Annelies ; 2018-06-08
    Annelies schrijft

    De kassa als biechtstoel

    8 juni 2018

    §

    Liefs, Annelies
    === AnneliesV
    AnneliesV schreef op 08-06-2018 @ 12:30:

    §
    === AnneliesV
    Re: de klant is koning
    door AnneliesV » vr 08 jun 2018, 12:30

    §
    === Annelies Verbruggen
    Annelies Verbruggen
    CEO bij Broodhuis | Keynote spreker
    1 w.

    §

    #klantgericht #ondernemen

    87 reacties
    === Annelies Verbruggen
    Artikel gepubliceerd door Annelies Verbruggen

    De kassa als biechtstoel

    §
    === Annelies Verbruggen
    Ingezonden brief: Annelies Verbruggen

    De kassa als biechtstoel

    §
    === Annelies Verbruggen
    Onderwerp: De kassa als biechtstoel
    Van: Annelies Verbruggen <annelies@broodhuis.example>
    Aan: team
    Datum: maandag 4 juni 2018

    Collega's,

    §
    === Annelies
    Collega's,

    §

    Gr. Annelies
    === Annelies
    Collega's,

    §

    Fijn weekend,

    Annelies
    === Annelies Verbruggen
    Collega's,

    §

    Hoogachtend,

    Mevr. Annelies Verbruggen
    hoofd klantenservice
    === Annelies Verbruggen
    Redevoering van Annelies Verbruggen bij de opening van het filiaal

    §
    === Annelies Verbruggen
    # De kassa als biechtstoel

    Afscheidsrede Annelies Verbruggen

    §
    === br. Anselmus
    # Vasten aan de kassa

    §

    br. Anselmus
    === ds. T. Poortvliet
    Meditatie

    Vasten aan de kassa

    §

    ds. T. Poortvliet
    === T. Poortvliet
    Betreft: openingstijden
    Van: T. Poortvliet, afdeling Verkoop
    Aan: directie
    Datum: 3 mei 2001

    §
    === Sanne Dirkx
    Boekbespreking: Klantgeluk

    Besproken door Sanne Dirkx

    §
    === Sanne Dirkx
    # Klantgeluk

    Sanne Dirkx las Klantgeluk en werd er niet blij van.

    §

    Sanne Dirkx
    === Sanne Dirkx
    # Klantgeluk

    Hoi, mijn naam is Sanne Dirkx. Op deze site schrijf ik over boeken.

    §
    === Sanne Dirkx
    # Klantgeluk

    Gastblogger: Sanne Dirkx

    §
    === Sanne Dirkx
    # Klantgeluk

    Gastauteur Sanne Dirkx

    §
    === Sanne Dirkx
    # Klantgeluk

    Deze maand een gastblog van Sanne Dirkx, trainer bij Sterk Werk.

    §
    === Sanne Dirkx
    # Klantgeluk

    §

    Dit blog is geschreven door Sanne Dirkx, trainer bij Sterk Werk.
    === Sanne Dirkx
    # Klantgeluk

    §

    Sanne Dirkx - trainer en coach - www.sterkwerk.example
    === Sanne Dirkx
    # Klantgeluk

    §

    Sanne Dirkx | Sterk Werk | 06-12345678
    === Sanne Dirkx
    # Klantgeluk

    §

    Reageren? Mail naar sanne@sterkwerk.example

    Sanne Dirkx is trainer bij Sterk Werk.
    === Sanne Dirkx
    # Klantgeluk

    §

    Tekst: Sanne Dirkx
    === Sanne Dirkx
    # Klantgeluk

    §

    TEKST: SANNE DIRKX FOTO: PIET JANSEN
    === Sanne Dirkx
    # Klantgeluk

    Beeld: Piet Jansen / Tekst: Sanne Dirkx

    §
    === Sanne Dirkx en Piet-Hein Vos
    # Klantgeluk

    §

    Sanne Dirkx en Piet-Hein Vos
    === Sanne Dirkx & Piet-Hein Vos
    # Klantgeluk

    Tekst: Sanne Dirkx & Piet-Hein Vos

    §
    === Sanne Dirkx
    # Klantgeluk

    §

    Sanne Dirkx (42) is moeder van twee kinderen en werkt als verpleegkundige. Ze schrijft elke maand over haar werk.
    === Sanne Dirkx
    Sanne Dirkx: ‘Klantgeluk bestaat niet’

    Opinie door Sanne Dirkx, verpleegkundige

    §
    === Sanne
    # Klantgeluk

    §

    Sanne x
    === Sanne
    # Klantgeluk

    §

    Dikke kus, Sanne
    === Team Klantcontact
    # Klantgeluk

    §

    Met vriendelijke groet,

    Team Klantcontact
    === Het bestuur
    # Klantgeluk

    Beste leden,

    §

    Het bestuur
    === nil
    # Klantgeluk

    Redactie

    §
    === nil
    # Klantgeluk

    §

    Foto: Sanne Dirkx
    === nil
    Trouw, 3 mei 2016

    # Klantgeluk

    §
    === nil
    # Klantgeluk

    §

    Dit artikel verscheen eerder in Het Weekblad.
    === nil
    # Klantgeluk

    §

    Reacties (2)

    Piet Jansen op 3 mei 2016 om 12:00
    Mooi stuk.

    Sanne Dirkx zegt:
    Dank!
    === nil
    # Klantgeluk

    §

    Vorige: Tien tips van Piet Jansen
    Volgende: Nooit meer boos, door Els Pol
    === nil
    # Klantgeluk

    Geplaatst in Klanten, Service op 3 mei 2016

    §
    === nil
    Webwinkel Nieuws

    # Klantgeluk

    §
    === nil
    # Klantgeluk

    §

    Bel ons op 010-1234567 of kom langs in Den Haag.
    === Rob Slagter ; 2003-11
    Uit: Personeelsblad De Schakel, november 2003

    # Klantgeluk

    door Rob Slagter

    §
    === Rob Slagter ; 1999-05-17
    # Klantgeluk

    (Rob Slagter, 17 mei 1999)

    §
    === Rob Slagter ; 1999-05-17
    # Klantgeluk

    §

    Rob Slagter, 17-5-1999
    === Rob Slagter ; 1999-05-17
    # Klantgeluk

    §

    Rotterdam, 17 mei 1999
    Rob Slagter
    === Rob Slagter
    # Klantgeluk

    §

    R.S.
    Rob Slagter
    === Rob S.
    # Klantgeluk

    Door: Rob S. (naam bij redactie bekend)

    §
    === Rob Slagter
    Lezersbrief

    Klantgeluk

    §

    ROB SLAGTER, KORTRIJK
    === Rob Slagter
    Lezersbrief

    Klantgeluk

    §

    Rob Slagter - Kortrijk
    === Rob Slagter
    Klantgeluk

    Rob Slagter, uw man aan de kassa

    §
    === De Winkelwasbeer ; 2012-02-14
    Klantgeluk

    Gepost door De Winkelwasbeer op dinsdag 14 februari 2012

    §
    === winkelwasbeer
    Klantgeluk

    Auteur: winkelwasbeer

    §
    === Winkelwasbeer
    Winkelwasbeer
    Actief lid
    Berichten: 1.203

    §
    === Mevrouw Jansen | accept Jansen
    Klantgeluk

    Door Mevrouw Jansen

    §
    === K. Öztürk
    Klantgeluk

    §

    K. Öztürk, Zaandam
    === Çiğdem Yıldız
    Klantgeluk

    Çiğdem Yıldız is ondernemer en columnist

    §
    === Anne-Fleur van der Meulen-de Wit
    Klantgeluk

    door Anne-Fleur van der Meulen-de Wit

    §
    === Prof. dr. Ad Nooteboom
    Klantgeluk

    §

    Prof. dr. Ad Nooteboom is hoogleraar marketing.
    """#
}
