import Prose

/// Phrases of Dutch page noise. Collected by hand from the looks of blogs, papers and shops; `NoiseCues` says how a
/// line is read.
enum DutchNoise {
  static let cues = NoiseCues(
    strong + weak, functionWords: DutchPageWords.function, firstPerson: DutchPageWords.firstPerson,
    calendar: DutchPageWords.dates)

  private static let strong: [(kind: Noise, strength: NoiseCues.Strength, phrases: StaticString)] = [
    (
      .cookies, .strong,
      #"""
      gebruikt cookies
      gebruiken cookies
      gebruik van cookies
      gebruikt alleen cookies
      plaatst cookies
      plaatsen cookies
      cookiebeleid
      cookieverklaring
      cookievoorkeuren
      cookie-instellingen
      cookiemelding
      marketingcookies
      alle cookies
      cookies accepteren
      accepteer cookies
      cookies weigeren
      onze cookies
      """#
    ),
    (
      .newsletter, .strong,
      #"""
      ontvangt deze mail
      ontvangt deze e-mail
      ontvang je deze mail
      ontvangt deze nieuwsbrief
      uitschrijven uit deze
      afmelden voor deze
      schrijf je in voor
      schrijf je in op
      schrijf je nu in
      schrijf u in
      schrijf je hier in
      inschrijven voor de nieuwsbrief
      inschrijven nieuwsbrief
      aanmelden voor de
      aanmelden nieuwsbrief
      meld je aan voor
      meld u aan voor
      meld je dan aan
      meld je nu aan
      ontvang een mailtje
      ontvang onze
      ontvang de nieuwsbrief
      ontvang wekelijks
      ontvang maandelijks
      ontvang elke
      in je mailbox
      in uw mailbox
      in jouw mailbox
      in je inbox
      in uw inbox
      geen blog missen
      geen blog meer missen
      niets meer missen
      geen artikel missen
      mis geen enkele
      uw e-mailadres achter
      je e-mailadres achter
      hier je e-mailadres
      hier uw e-mailadres
      tips ontvangen ?
      krijg een seintje
      een seintje zodra
      we gaan je niet spammen
      geen spam
      wij spammen niet
      ^ afmelden ?
      ^ uitschrijven$
      afmelden kan
      stuur een leeg bericht
      abonneer je
      abonneer u
      volg deze blog
      volg dit blog
      """#
    ),
    (
      .sharing, .strong,
      #"""
      ^ # likes
      ^ # like$
      ^ # reposts
      kopieer link
      ^ kopieer de link
      ^ deel dit
      ^ deel deze
      ^ deel op
      ^ deel via
      ^ delen :
      ^ delen via
      ^ delen op
      ^ delen$
      deel op facebook
      delen via whatsapp
      delen via facebook
      vind ik leuk commentaar
      vind ik leuk reageren
      vind-ik-leuks
      vind ons leuk
      vind ons op
      volg ons op
      volg ons via
      volg mij op
      volg me op
      volg me voor
      # keer gedeeld
      en # anderen
      keer bekeken
      print deze pagina
      stuur door aan
      ^ doorsturen |
      ^ afdrukken |
      mail een vriend
      bewaar voor later
      ^ vind ik leuk$
      + volgen
      meer weergeven$
      dit artikel nuttig ?
      deze pagina nuttig ?
      facebook twitter
      facebook | twitter
      twitter facebook
      twitter | facebook
      twitter linkedin
      facebook linkedin
      delen via e-mail
      share this
      tweet this
      ^ tweet$
      ^ printversie
      lees voor bewaar
      """#
    ),
    (
      .caption, .strong,
      #"""
      ^ foto :
      ^ foto's :
      ^ foto’s :
      ^ ( foto :
      ^ fotografie :
      ^ beeld :
      ^ afbeelding :
      ^ illustratie :
      ^ illustraties :
      ^ tekening :
      ^ cartoon :
      ^ bron foto
      ^ fotobijschrift
      ^ [ foto
      ^ [ afbeelding
      ^ © foto
      ^ foto ©
      ^ foto door
      """#
    ),
    (
      .readingTime, .strong,
      #"""
      leestijd
      leesduur
      luistertijd
      minuten te lezen
      minuten lezen
      min . leestijd
      # min . lezen
      min read
      """#
    ),
    (
      .comments, .strong,
      #"""
      ^ plaats een reactie
      ^ geef een reactie
      ^ laat een reactie
      ^ schrijf een reactie
      ^ plaats je reactie
      ^ reactie plaatsen
      ^ uw reactie
      ^ jouw reactie
      ^ reacties$
      ^ reacties ( #
      ^ reacties :
      ^ ( # reacties )
      ^ # reacties$
      ^ # reactie$
      ^ # reacties :
      ^ # reactie :
      ^ # reacties op
      ^ # reactie op
      ^ # opmerking
      ^ # opmerkingen
      ^ # gedachten over
      ^ één gedachte over
      ^ één reactie
      ^ geen reacties
      ^ reageer |
      ^ reageer$
      ^ reageer (
      ^ reageren ? mail
      ^ reageren ? stuur
      ^ reageren ?$
      ^ reageren :
      ^ reageren |
      ^ reageer op dit
      ^ reageren op dit
      ^ reactie toevoegen
      reacties gesloten
      reacties zijn gesloten
      om te reageren$
      reacties kunt u
      reacties kun je
      e-mailadres wordt niet gepubliceerd
      e-mailadres zal niet
      vereiste velden
      verplichte velden
      ^ beantwoorden
      ^ anoniem zei
      mail de redactie
      stuur uw brief
      ^ brieven mogen
      ^ kopij voor
      ^ meest relevante
      de redactie behoudt zich
      redactie kan inkorten
      redactie o . v . v
      met naam en woonplaats
      ^ naam * e-mail
      """#
    ),
    (
      .advert, .strong,
      #"""
      ^ aangeboden door
      neem nu een abonnement
      neem een abonnement
      sluit een abonnement
      onbeperkt lezen
      lees onbeperkt
      ^ wilt u meer lezen ?
      ^ wil je meer lezen ?
      voor abonnees$
      alleen voor abonnees
      ^ advertentie$
      ^ ( advertentie )
      ^ gesponsord
      ^ adverteren in
      ^ adverteren ?
      offerte aanvragen
      vraag een offerte
      vraag offerte
      vraag de gratis
      gratis e-book
      ^ download gratis
      ^ download hier
      ^ download de gratis
      ^ download nu
      probeer gratis
      gratis proefperiode
      ^ bestel nu
      ^ bestel hier
      ^ klik hier
      is # % gratis
      excl . btw
      incl . btw
      excl btw
      plan een gratis
      gratis kennismaking
      vrijblijvend kennismaken
      vrijblijvende offerte
      ^ gratis opmeting
      ^ aanbieding
      nog geen lid ?
      ^ word lid
      ^ word abonnee
      ^ word nu lid
      ^ abonnement opzeggen
      ^ winkelwagen
      in winkelwagen
      in winkelmandje
      pakket |
      ^ bel ons |
      telefonisch bereikbaar
      """#
    ),
    (
      .related, .strong,
      #"""
      ^ bekijk ook
      ^ lees verder over
      ^ vergelijkbare berichten
      ^ andere artikelen
      ^ andere berichten
      ^ lees ook
      ^ lees meer
      ^ lees verder
      ^ verder lezen
      ^ meer lezen
      ^ ook interessant
      ^ ook leuk
      ^ gerelateerd
      ^ gerelateerde
      ^ zie ook :
      ^ meer over :
      ^ meer artikelen
      ^ meer berichten
      ^ meer blogs
      ^ meer cases
      ^ meer opinie |
      ^ meest gelezen
      ^ best gelezen
      ^ populaire berichten
      ^ recente berichten
      ^ aanbevolen
      ^ verwante artikelen
      ^ verwante berichten
      ^ andere artikelen :
      ^ eerdere columns :
      ^ eerdere blogs :
      ^ vorige berichten :
      ^ populair :
      ^ misschien ook interessant
      ^ misschien vind je
      ^ dit vind je misschien
      vorig bericht
      vorige bericht
      volgend bericht
      volgende bericht
      volgende post
      vorige post
      volgend artikel
      vorig artikel
      ^ « vorige
      ^ ← vorige
      ^ volgende keer in
      ^ volgende week :
      ^ oudere berichten
      ^ nieuwere berichten
      """#
    ),
    (
      .byline, .strong,
      #"""
      ^ geplaatst door
      ^ geplaatst op
      ^ geplaatst :
      ^ gepost door
      ^ gepost op
      ^ geschreven door
      ^ gepubliceerd op
      ^ gepubliceerd :
      ^ gepubliceerd door
      ^ laatst bijgewerkt
      ^ bijgewerkt op
      ^ auteur :
      ^ tekst :
      ^ opsteller :
      ^ door :
      ^ posted by
      ^ posted on
      """#
    ),
    (
      .copyright, .strong,
      #"""
      ^ ©
      ^ copyright
      ^ ( c ) #
      alle rechten voorbehouden
      overname alleen
      overname mits
      bronvermelding
      webdesign door
      website door
      geen rechten worden ontleend
      geen rechten ontleend
      geen rechten aan worden
      mening van de krant
      mening van de redactie
      ^ disclaimer
      ^ dit artikel verscheen
      ^ dit artikel is eerder
      ^ dit artikel werd eerder
      ^ dit stuk verscheen
      ^ deze column verscheen
      ^ deze blog verscheen
      ^ dit blog verscheen
      ^ eerder verschenen
      ^ eerder gepubliceerd
      ^ verscheen eerder
      voor rekening van de auteur
      weergave van de mening van
      """#
    ),
    (
      .unsupported, .strong,
      #"""
      dit onderdeel is niet
      dit onderdeel wordt niet
      deze inhoud te bekijken
      uw browser ondersteunt
      je browser ondersteunt
      deze browser
      schakel javascript in
      javascript in te schakelen
      deze video is niet
      """#
    ),
    (
      .tags, .strong,
      #"""
      ^ tags :
      ^ tag :
      ^ labels :
      ^ label :
      ^ trefwoorden :
      ^ categorie :
      ^ categorieën :
      ^ gepost in
      ^ geplaatst in
      ^ getagd
      ^ meer over : 
      """#
    ),
    (
      .menu, .strong,
      #"""
      ^ home |
      ^ home >
      ^ home ›
      ^ home »
      ^ home /
      ^ ≡
      ^ ☰
      ^ hoofdmenu
      ^ menu$
      ^ zoeken$
      ^ inloggen$
      ^ inhoud$
      ^ inhoudsopgave$
      ^ naar de inhoud
      ^ ga naar de inhoud
      ^ spring naar
      ^ naar boven$
      ^ terug naar boven
      ^ terug naar overzicht
      ^ terug naar het overzicht
      ^ u bent hier
      ^ je bent hier
      """#
    ),
    (
      .other, .strong,
      #"""
      ^ privacyverklaring
      ^ privacy verklaring
      ^ privacybeleid
      privacyvoorwaarden
      in onze privacy
      ^ algemene voorwaarden
      ^ je voornaam
      ^ uw naam$
      ^ je naam$
      ^ voornaam$
      ^ achternaam$
      ^ e-mail$
      ^ e-mailadres$
      ^ verzenden$
      ^ verstuur$
      ^ verstuur bericht
      ^ eens # % oneens
      """#
    ),
    (
      .signature, .strong,
      #"""
      ^ hartelijke groeten
      ^ vriendelijke groeten
      ^ warme groeten
      ^ lieve groeten
      ^ zonnige groeten
      ^ beste groeten
      ^ met beste groet
      ^ met beste groeten
      ^ met warme groet
      ^ met warme groeten
      ^ met lieve groet
      ^ met hartelijke groeten
      ^ groet ,
      ^ groet$
      ^ groeten ,
      ^ groeten$
      ^ groeten uit
      ^ groetjes ,
      ^ groetjes$
      ^ met vriendelijke groet
      ^ met vriendelijke groeten
      ^ met sportieve groet
      ^ met groet
      ^ met hartelijke groet
      ^ hartelijke groet
      ^ vriendelijke groet
      ^ warme groet
      ^ lieve groet
      ^ mvg
      ^ hoogachtend
      ^ liefs ,
      ^ liefs$
      ^ namens de
      ^ aldus vastgesteld
      """#
    ),
  ]

  private static let weak: [(kind: Noise, strength: NoiseCues.Strength, phrases: StaticString)] = [
    (
      .caption, .weak,
      #"""
      ^ foto's
      ^ foto’s
      ^ fotografie
      ^ foto
      ^ beeld
      """#
    ),
    (
      .menu, .weak,
      #"""
      ^ log in$
      ^ aanmelden$
      ^ registreren$
      ^ luister naar dit artikel
      ^ luister dit artikel
      ^ abonneren$
      ^ abonnement$
      ^ vacatures$
      ^ contact$
      ^ home$
      ^ nieuws$
      ^ over ons$
      ^ webshop$
      """#
    ),
    (
      .date, .weak,
      #"""
      ^ # d$
      ^ # d •
      ^ # w$
      ^ # w •
      ^ # u$
      ^ # u •
      ^ # m$
      ^ # m •
      ^ # mnd
      ^ # j$
      ^ # j •
      ^ # wk
      ^ # uur •
      ^ # dagen geleden
      ^ # dag geleden
      ^ # weken geleden
      ^ # week geleden
      ^ # maanden geleden
      ^ # maand geleden
      ^ # uur geleden
      """#
    ),
    (
      .signature, .weak,
      #"""
      ^ groetjes
      ^ groeten
      ^ tot de volgende
      ^ tot volgende week
      ^ tot volgende keer
      ^ tot gauw
      ^ tot snel
      ^ dikke kus
      ^ kus ,
      ^ kusjes
      ^ xxx
      ^ xx
      ^ x$
      x$
      xx$
      xxx$
      ^ veel liefs
      ^ de auteur is
      ^ de auteur werkt
      ^ de auteur studeert
      ^ de auteur schrijft
      ^ de auteur was
      ^ de schrijver is
      ^ de schrijfster is
      """#
    ),
    (
      .newsletter, .weak,
      #"""
      uitschrijven
      afmelden
      nieuwsbrief
      persoonsgegevens
      ontvang gratis
      e-mailadres
      gratis aan
      """#
    ),
    (
      .comments, .weak,
      #"""
      ^ citeer
      ^ citeren
      ^ quote |
      ^ ( reacties
      ^ reageer
      ^ reageren
      ^ reacties
      # reacties
      # reactie
      ook een vraag ?
      ^ vragen ?
      ^ vragen over
      max . # woorden
      maximaal # woorden
      ^ ook schrijven ?
      ^ agressie meegemaakt ?
      de redactie
      """#
    ),
    (
      .advert, .weak,
      #"""
      ^ oproep :
      klik hier
      ^ bel
      ^ mail
      bel ons
      bel of mail
      neem contact op
      ^ meer weten ?
      ^ benieuwd
      ^ interesse ?
      te bestellen
      webwinkel
      webshop
      gratis
      ^ download
      korting
      € #
      # euro
      ^ spreekuur
      telefonisch bereikbaar
      hele team
      is gesloten van
      """#
    ),
    (
      .byline, .weak,
      #"""
      ^ uit de pen van
      ^ van de hand van
      ^ redactie$
      ^ de redactie$
      schreef :$
      ^ blog van
      ^ column van
      ^ titel :
      ^ auteur
      ^ datum :
      ^ re :
      ^ een gastbijdrage
      ^ gastbijdrage
      ^ een gastblog
      ^ een gastcolumn
      ^ van onze redactie
      ^ van onze verslaggever
      ^ van een onzer
      ^ van onze correspondent
      schrijft elke
      schrijft iedere
      schrijft om de
      schrijft wekelijks
      schrijft maandelijks
      schrijft tweewekelijks
      schrijft ze over
      schrijft hij over
      schrijft zij over
      schrijft voor deze
      schrijft hier
      ^ door
      ^ tekst
      ^ column
      ^ column -
      ^ column ,
      ^ opinie |
      ^ opinie -
      ^ blog |
      ^ weblog
      ^ rubriek
      ^ van :
      ^ aan :
      ^ betreft :
      ^ onderwerp :
      ^ naam :
      ^ inspreker
      ^ voorganger
      ^ toespraak van
      ^ interview :
      ^ interview
      ^ gastblog
      ^ gastopinie
      ^ gastcolumn
      ^ ingezonden
      ^ uit :
      ^ notitie ten
      jaargang #
      nr . #
      ^ aantal woorden
      ^ betoog nederlands
      ^ nieuwsbrief
      """#
    ),
    (
      .other, .weak,
      #"""
      ^ nieuw lid
      ^ loading
      ^ laden
      ^ berichten :
      ^ actief lid
      ^ lid sinds
      ^ geregistreerd
      ^ citaat :
      ^ lezing :
      ^ moderator$
      ^ opinie$
      ^ column$
      ^ commentaar$
      ^ standpunt$
      ^ brieven$
      ^ ingezonden brief$
      ^ lezersbrief$
      ^ visie$
      ^ notitie$
      ^ blog$
      ^ essay$
      ^ van de redactie$
      ^ open brief$
      ^ spreekuur$
      ^ stelling van de
      ^ muziek :
      ^ montage :
      ^ bijlage
      ^ collecte
      ^ bronnen :
      ^ bron :
      ^ luister via
      ^ ( applaus )
      """#
    ),
    (
      .related, .weak,
      #"""
      ^ zie ook
      ^ volgende
      ^ vorige
      ^ afl
      ^ aflevering
      archief |
      | archief
      ^ «
      ^ ←
      ^ »
      ^ ◄
      ^ →
      """#
    ),
  ]
}
