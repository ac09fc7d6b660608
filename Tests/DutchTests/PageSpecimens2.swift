extension PageSpecimen {
  /// Boards, papers, photo credits, letters to the editor.
  static let pagesOfBoardsAndPapers = #"""
    === Kleine Bever ; 2014-03-08 ; -
    ~ Forum › Werk en inkomen › Horeca

    ~ Re: gasten die te laat komen
    ~ door Kleine Bever » za 8 mrt 2014 21:05

    §b

    ~ _________________
    ~ Beter een half ei dan een lege dop.
    === zwarte_piste ; - ; -
    ~ [ Bericht 12 ] Geplaatst door: zwarte_piste op 03-02-2011 18:22
    ~ Citaat:

    §b

    ~ Groeten,
    === ~Wolkje~ | Wolkje ; - ; -
    ? ~Wolkje~
    ~ Actief lid
    ~ Berichten: 812
    ~ Lid sinds: mei 2009

    §b

    ~ ___
    ~ In elke wolk zit een randje
    === Pim Laheij ; - ; Wachten is ook werk
    ~ OPINIE

    Wachten is ook werk

    ~ PIM LAHEIJ
    ~ publicist

    §a
    === Marjan Uyttendaele ; - ; Wachten is ook werk
    ~ Opinie | Marjan Uyttendaele

    Wachten is ook werk

    §a
    === Tobias van den Akker ; 2020-06-06 ; Wachten is ook werk
    ~ COLUMN

    # Wachten is ook werk

    ~ Tobias van den Akker
    ~ is filosoof en brugwachter

    ~ Zaterdag 6 juni 2020, 06:00

    ~ Foto: Hans Verweij

    §a
    === Amina El Moussaoui ; - ; -
    De toonbank als grens

    ~ Tekst: Amina El Moussaoui   Beeld: Pieter Blok

    §a
    === Wouter Claes ; - ; -
    De toonbank als grens

    ~ Tekst Wouter Claes | Foto's Greet Maes | Illustratie Studio Vos

    §a
    === nil ; - ; -
    De toonbank als grens

    ~ Foto: Petra Wessels

    §a
    === nil ; - ; -
    De toonbank als grens

    ~ Van onze redactie

    §a
    === nil ; - ; De toonbank als grens
    ~ Van onze redactie economie

    # De toonbank als grens

    ? UTRECHT

    §a
    === Bas Koning ; - ; -
    Neem de tijd

    ~ Door onze verslaggever Bas Koning

    §a
    === Ria Oomen ; - ; -
    ~ Brieven

    Winkelkar

    §b

    ~ Ria Oomen, Assen
    === J.W. van der Plas ; - ; -
    ~ Ingezonden

    Laat ze maar wachten

    §a

    ~ J.W. van der Plas, Bennekom
    === Fam. Wubben | Familie Wubben ; - ; -
    Laat ze maar wachten

    §b

    ~ Fam. Wubben
    ~ Slotenmakersgracht 3, Deventer
    === Greta en Louis Baeten ; - ; -
    Een dag als uitbaters

    ~ Greta en Louis Baeten

    §b
    === Farid Ait Ali, Lotte Smeets en Roel Buis | Farid Ait Ali, Lotte Smeets & Roel Buis ; - ; -
    Een dag als uitbaters

    ~ Door Farid Ait Ali, Lotte Smeets en Roel Buis

    §a
    === Marieke 't Hooft ; - ; -
    ~ Nieuwsbrief 14 | Schapenkaas 't Hooft

    Dag lezers,

    §b

    ~ Groetjes,
    ~ Marieke 't Hooft

    ~ U ontvangt deze mail omdat u zich heeft aangemeld. Afmelden
    === Loes ; - ; -
    ~ Nieuwsbrief van de boekhandel

    Lieve lezers,

    §b

    ~ Warme groet uit de winkel, Loes
    === Bram ; - ; -
    Een mailtje van de boer

    §b

    ~ Groetjes, Bram

    ? P.S. Vrijdag zijn we dicht.
    """#
}
