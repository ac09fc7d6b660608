extension Cue {
  static let undecided = Cue(
    "undecided",
    "takes no side, or only explains (daarover lopen de meningen uiteen, wordt bedoeld)",
    patterns: #"""
      meningen|opvattingen ~verschillen|lopen|verschillen|uiteen
      ~lopen|lopen .. meningen .. uiteen
      ~laten|laat ik|wij|we .. aan .. over
      daar ~gaan|gaat het .. niet om
      of .. gelijk .. ~hebben|heeft|hebben , .. daar|dat|laat|weet
      misschien|wellicht ... misschien|wellicht niet
      valt|vallen buiten .. rubriek|bestek|stuk|artikel|bereik
      ~willen|~zullen|ga|wil|zal ik|wij|we|me|mij .. vingers|wagen|uitspraak|branden|mengen
      geen partij|kant|standpunt|stelling|uitspraak|oordeel kies|kiezen|koos|neem|innemen|in|doen|over
      moeten|mogen ze|die|zij .. zelf|onderling|samen .. uitzoeken|weten|beslissen
      wordt|werd .. mee|ermee|bedoeld bedoeld?
      met .. ~bedoelen|bedoeld
      komt|stamt|kwam .. vandaan
      herkomst|oorsprong|betekenis|etymologie|vertaling|vertaald|citaat|bron
      ~toeschrijven|toegeschreven|opgeëist
      het|de duits|frans|engels|latijn|italiaans|duitsers|fransen|engelsen .. ~hebben|heeft|zegt|kent|hebben|zeggen
      duits|frans|engels|japans|latijn|spaans :
      sommigen|sommige ... anderen
      grap|grapje|woordgrap|woordspeling
      laat|laten .. in het midden
      oordeel|oordeelt|beslis|beslist|kies|bepaal|bepaalt zelf|u|jij zelf? $|,|maar|of
      is|blijft aan de? u|jou|jullie|lezer|ieder|iedereen $|,|om|zelf|of
      wie zal|kan het|dat zeggen|weten
      geen mening|oordeel over
      niet aan mij|ons $|,|om
      daar|hier ga|gaan ik|wij|we niet over
      ik kom|kwam|ben er|daar niet|nog uit|niet uit?
      voor het eerst|eerste vermelding|vindplaats|opgetekend|vermeld|genoteerd|gebruikt
      etymologisch|etymologen|taalkundig|taalkundige|spreekwoordenboek|spreekwoordenverzameling
      betekent zoveel|letterlijk|eigenlijk als?
      wordt|werd .. gezegd als|wanneer|van|tegen
      synoniem|synoniemen|spellingsvariant|zegswijze|zegswijzen
      daar|hierover|hier ~gaan|gaat het .. mij|me|ons|hier|nu .. niet eens? om
      of dat|het|die .. waar|klopt|zo|juist|terecht ... laat|weet|doet|vraag|blijft|moet
      wat|hoe je|u|men|ik|we er|daar ook|verder van|over|mee vindt|denkt
      ik weet|wist .. niet of dat|het|die .. altijd? klopt|waar|zo
      voor wat|wie het waard
      opgetekend|opgetekende|genoteerd|gedateerd|herleid|herleiden|terugvoeren|teruggevoerd
      in de|het volksmond|spreektaal|dialect
      dichter|schrijver|filosoof|toneelschrijver|bijbel|schrift|evangelie .. schreef|zei|staat|zegt|dichtte
      """#,
    found: """
      Daarover ⟦lopen de meningen uiteen⟧.
      Dat ⟦laat ik aan de lezer over⟧.
      ⟦Misschien wel, misschien niet⟧.
      De ⟦herkomst⟧ is onbekend.
      De zin wordt aan een kok ⟦toegeschreven⟧.
      Het was een ⟦grap⟧.
      Ik ⟦laat het in het midden⟧.
      ⟦Oordeel zelf⟧.
      ⟦Wie zal het zeggen⟧.
      ⟦Daar ga ik niet over⟧.
      Het ⟦betekent zoveel als⟧ rust.
      ⟦Daar gaat het mij niet eens om⟧.
      ⟦Of dat waar is, laat⟧ ik rusten.
      Dat werd in Gent ⟦opgetekend⟧.
      Zo zegt men ⟦in de volksmond⟧.
      """,
    ignored: """
      De mening van de kok is helder.
      Ik laat de hond uit.
      Daar gaat het trapje omhoog.
      """)
}
