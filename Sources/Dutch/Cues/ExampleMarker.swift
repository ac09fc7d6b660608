extension Cue {
  static let exampleMarker = Cue(
    "exampleMarker",
    "announces an example (bijvoorbeeld, neem, denk aan, zoals)",
    patterns: #"""
      bijvoorbeeld|bijv|bijv.|bv|bv.|voorbeeld|voorbeelden|voorbeeldje
      ^ neem|nemen|pak|kijk|denk|zie|bekijk nu|nou|eens|bijvoorbeeld|maar|even|aan|naar|de|het|een|mijn|onze|die|dat|zo'n
      denk|kijk|kijkt aan|naar|maar|bijvoorbeeld|even|eens
      neem nu|nou|nu|bijvoorbeeld|eens|de|het|een|mijn|zo'n
      om|even een|maar|concreet|te|wat .. voorbeeld|noemen|illustreren
      ter illustratie
      zoals|waaronder|onder|o.a|o.a. meer|andere|de|een|die|het|bij|in|mijn
      ^ zo|zoals is|was|heeft|had|kwam|hebben|ken|zag|vroeg|kreeg|belde|hoorde|werd|bestaat|zijn|stond|ging|vertelde|gebeurde er|het|een|de|mijn|onze|die|ik|we|ze|hij|laatst|iemand|deze
      ^ een|nog|concreet|ander|mooi|voorbeeld een|ander|mooi|recent|bekend|klassiek|concreet|goed|paar? voorbeeld|voorbeelden|voorbeeldje|geval|verhaal|anekdote
      of|en neem|denk|kijk
      ken|kent|kennen .. iemand|een|het|de .. die
      van het|de soort|type|het kaliber
      variërend van
      """#,
    found: """
      Een markt ⟦bijvoorbeeld⟧ leeft van stemmen.
      ⟦Neem de⟧ fietsenmaker op de hoek.
      ⟦Denk aan⟧ een kaasboer.
      ⟦Ter illustratie⟧ een brief.
      Vakmensen ⟦zoals een⟧ smid of kok.
      ⟦Zo is er⟧ een kapper die nooit belt.
      ⟦Een bekend voorbeeld⟧ is de brug.
      """,
    ignored: """
      Neem plaats, zei de kok.
      Zo gaat dat niet.
      """)
}
