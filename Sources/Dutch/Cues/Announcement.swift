extension Cue {
  static let announcement = Cue(
    "announcement",
    "says what the text will do (hieronder, in dit artikel, laat ik beginnen)",
    patterns: #"""
      hieronder|hierboven|bovenstaande|onderstaande|hierna|eerdergenoemde|navolgende
      in|met|aan dit|deze|het|mijn|onze|vorige|volgende|een artikel|stuk|stukje|column|blog|blogpost|bijdrage|brief|serie|reeks|betoog|tekst|nummer|aflevering|deel|hoofdstuk|paragraaf
      laat|laten ik|me|mij|we|ons .. beginnen|uitleggen|zeggen|teruggaan|kijken|eerst|vertellen|opbiechten|duidelijk|stellen
      ik begin|zal|wil|ga|moet|kom .. beginnen|uitleggen|vertellen|terug|bespreken|ingaan|toelichten|even|eerst|hier
      terug naar|tot
      voordat|voor|alvorens|vooraleer ik|we|wij|je|u .. afsluit|begin|verder|ga|gaat|begint
      zoals|gelijk ik|gezegd|eerder|hierboven|al|reeds .. schreef|zei|al|gezegd|genoemd|schreven
      tot zover
      daarover|hierover straks|later|verder|meer|hieronder|zo
      meer|straks|later daarover|hierover|meer
      waarover|over later|meer|gaat
      hier|nu|dan|daar|zo kom|komen ik|we|wij
      even|kort .. terugkomen|samenvatten|recapituleren
      de volgende|drie|twee|vier|vijf punten|redenen|vragen|argumenten|stappen|tips|lessen|misverstanden|regels
      """#,
    found: """
      ⟦Hieronder⟧ leg ik het uit.
      ⟦In dit artikel⟧ gaat het over brood.
      ⟦Laat ik beginnen⟧ met de prijs.
      ⟦Terug naar⟧ de keuken.
      ⟦Voordat ik verder ga⟧, een bekentenis.
      ⟦Tot zover⟧ de theorie.
      ⟦Daarover straks⟧ meer.
      ⟦Zoals ik eerder schreef⟧, was het stil.
      """,
    ignored: """
      Onder de tafel lag een kat.
      Hij ging terug in de tijd.
      """)
}
