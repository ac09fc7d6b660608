extension Cue {
  static let serviceTalk = Cue(
    "serviceTalk",
    "a customer asks, orders, complains",
    patterns: #"""
      %people|%acquaintance|een|mevrouw|meneer ... vraagt|bestelt|belt|mailt|klaagt|eist|betaalt|koopt|wil|vroeg|bestelde|belde|mailde|klaagde|eiste|betaalde|kocht|wilde|wou
      klacht|klachten|factuur|rekening|offerte|bestelling|korting|prijs|garantie|afspraak|levering|retour|reservering|opdracht|contract|tarief|deadline
      """#,
    found: """
      Een ⟦gast vraagt⟧ om zout.
      De ⟦rekening⟧ kwam laat.
      Toen mailde een klant over de ⟦prijs⟧.
      """,
    ignored: """
      De wind draait.
      Hij vraagt zich iets af.
      """)
}
