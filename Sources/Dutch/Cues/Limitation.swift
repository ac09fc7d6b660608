extension Cue {
  static let limitation = Cue(
    "limitation",
    "limits what was said (behalve, in dit ene geval, met mate)",
    patterns: #"""
      behalve|uitgezonderd|behoudens|tenminste|althans
      afgezien|daargelaten van?
      op .. na $|,
      met uitzondering van
      in dit|dat|één|uitzonderlijke|bepaalde|sommige|enkele .. geval|gevallen|situaties|omstandigheden
      voor zover|zolang|zover
      binnen|tot op? bepaalde|zekere|redelijke grenzen|hoogte|mate
      in|met mate|zekere mate|zin
      ~hebben|heeft|kent .. grenzen|grens|uitzonderingen
      een|geen|de|die|uitzonderlijke uitzondering|uitzonderingen
      alleen|enkel|slechts|hooguit|hoogstens als|wanneer|indien|in|voor|bij|op
      niet altijd|iedereen|alles|elke|overal|allemaal
      af en toe
      soms|weleens mag|kan|moet
      """#,
    found: """
      Iedereen mag mee, ⟦behalve⟧ de hond.
      ⟦Afgezien van⟧ de prijs klopt het.
      ⟦In dit ene geval⟧ wijkt de regel.
      ⟦Tot op zekere hoogte⟧ werkt dat.
      Vrijheid ⟦heeft grenzen⟧.
      Dat is ⟦de uitzondering⟧.
      ⟦Alleen als⟧ de nood hoog is gaan we open.
      ⟦Niet iedereen⟧ wil dat.
      ⟦Af en toe⟧ mag een regel buigen.
      ⟦Voor zover⟧ ik weet bestaat die niet.
      """,
    ignored: """
      De zolder is leeg.
      Hij bleef alleen thuis.
      """)
}
