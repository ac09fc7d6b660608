extension Cue {
  static let concessionClause = Cue(
    "concessionClause",
    "a clause that grants something (hoewel, ook al, zelfs als, ondanks)",
    patterns: #"""
      hoewel|ofschoon|alhoewel|hoezeer|weliswaar
      ook|zelfs al
      ^ al .. nog zo|eens
      mag|mogen dan ook|wel? .. zijn|lijken|klinken|hebben|heten|,|en
      ondanks|ongeacht|niettegenstaande
      zelfs als|wanneer|indien
      hoe #A|goed|graag|belangrijk|moeilijk|mooi|lastig|sympathiek|begrijpelijk ook
      in weerwil van
      """#,
    found: """
      ⟦Hoewel⟧ de kaart klein is, eet je er goed.
      Ze bleef lachen, ⟦ook al⟧ deden haar voeten pijn.
      Dat ⟦mag dan goedkoop zijn⟧, het gaat snel stuk.
      ⟦Ondanks⟧ alle beloften kwam er geen brug.
      ⟦Zelfs als⟧ het sneeuwt rijdt de bus.
      ⟦Al is de leugen nog zo⟧ snel, de fiets is sneller.
      ⟦Hoe begrijpelijk ook⟧, die woede helpt niemand.
      ⟦In weerwil van⟧ de regen zat het terras vol.
      """,
    ignored: """
      Mag dat zo, vroeg het kind.
      Ook alle lampen gingen uit.
      Zelfs de kok at mee.
      """)
}
