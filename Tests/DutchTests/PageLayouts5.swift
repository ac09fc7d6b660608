extension PageLayout {
  /// Offices, mails, pen names, and people who are thanked or translate.
  static let pagesOfOffices = #"""
    === Lies De Clercq
    # Buigen of barsten

    §
    (Lies De Clercq is docente aan een hogeschool in Gent.)
    === nil
    # Buigen of barsten

    §
    (Dit stuk is eerder verschenen in de nieuwsbrief van april.)
    === Ellen Dekens
    # Buigen of barsten

    Ellen Dekens | Gastauteur

    §
    === Ellen Dekens
    # Buigen of barsten

    [OPINIE] Ellen Dekens

    §
    === Ellen Dekens
    # Buigen of barsten

    Ellen Dekens, gastblogger

    §
    === Ellen Dekens
    # Buigen of barsten

    by Ellen Dekens on 4 mei 2015

    §
    === Ellen Dekens ; 2015-05-04
    # Buigen of barsten

    4-5-15 | door: Ellen Dekens | 0 reacties

    §
    === Ellen Dekens
    Buigen of barsten
    Een beschouwing door Ellen Dekens

    §
    === Ellen Dekens
    Buigen of barsten

    §

    Ellen Dekens is oud-winkelier. Zij woont in Goes.
    === Ellen Dekens
    Buigen of barsten

    §

    Ellen Dekens, oud-winkelier.
    === Ellen Dekens
    Buigen of barsten

    §

    ELLEN DEKENS
    === Ellen Dekens
    Buigen of barsten

    §

    Ellen Dekens
    Bestuurslid
    === Ellen Dekens
    Buigen of barsten

    §

    Namens de cliëntenraad,
    Ellen Dekens, voorzitter
    === Ellen Dekens
    Buigen of barsten

    §

    Hartelijks,

    Ellen Dekens
    === Ellen
    Buigen of barsten

    §

    Veel leesplezier!

    Ellen
    === Ellen
    Buigen of barsten

    §

    ~Ellen~
    === Ellen
    Buigen of barsten

    §

    -xxx- Ellen
    === Ellen
    Buigen of barsten

    §

    Dag! Ellen
    === Ellen
    Ellen's blog

    Buigen of barsten

    §

    Posted by Ellen at 9:22 PM
    === Ellen
    # Buigen of barsten

    Ellen 4 mei 2015

    §
    === Ellen
    # Buigen of barsten

    op 4 mei 2015 door Ellen

    §
    === Ellen ; 2015-05-04
    # Buigen of barsten

    Geschreven door Ellen · 4 mei 2015 · Persoonlijk

    §
    === Ellen ; 2015-05-04
    # Buigen of barsten

    maandag 4 mei 2015

    §

    Ingevoerd door Ellen om 21:30
    === bloemenmeisje ; 2015-05-04
    # Buigen of barsten

    Door bloemenmeisje op maandag 4 mei 2015 21:30 - Reacties (6)

    §
    === Ellen Dekens
    Ellen Dekens - Medewerker winkel - over buigen

    Buigen of barsten

    §

    Ellen Dekens
    === Ellen Dekens
    Aan: Raad van Bestuur
    Van: Ellen Dekens (teamleider)
    Cc: OR

    §
    === E. Dekens
    Kenmerk: 2011/034
    Behandeld door: E. Dekens
    Datum: 3 maart 2011

    §
    === Ellen Dekens
    From: Ellen Dekens
    Sent: maandag 4 mei 2015 9:12
    To: Allen
    Subject: Klanten

    §
    === Ellen Dekens
    Voorzitter Ellen Dekens opent de vergadering met het volgende woord.

    §

    Ellen Dekens, voorzitter
    === nil
    Buigen of barsten

    Uitgesproken op 4 mei 2015

    §
    === nil
    Buigen of barsten

    §

    Met dank aan Ellen Dekens
    === nil
    Buigen of barsten

    §

    Vertaling: Ellen Dekens
    === nil
    Buigen of barsten

    §

    Eindredactie: Ellen Dekens
    === nil
    Buigen of barsten

    §

    Meer informatie: Ellen Dekens, telefoon 0113-123456
    === nil
    # Buigen of barsten

    §

    Eerder verscheen: Klantgeluk, door Hugo Bos
    === nil
    # Buigen of barsten

    Winkelen in Goes

    §
    === nil
    # Buigen of barsten

    §

    Ellen vindt dit leuk
    === Ineke
    Ineke's keukendagboek

    # Buigen of barsten

    §
    === Kim
    Kim’s Koffieblog

    # Buigen of barsten

    §
    === nil
    Foto's kijken

    # Buigen of barsten

    §
    """#
}
