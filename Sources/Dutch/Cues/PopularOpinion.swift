extension Cue {
  static let popularOpinion = Cue(
    "popularOpinion",
    "what most people are said to hold (het heersende idee, iedereen weet)",
    patterns: #"""
      iedereen|alleman|elke|ieder|elkeen weet|kent|vindt|denkt|roept|zegt|wil|is|heeft
      het|de|een heersende|gangbare|algemene|gebruikelijke|populaire|traditionele|wijdverbreide|hardnekkige|ingesleten|klassieke|geldende|oude idee|opvatting|mening|gedachte|overtuiging|wijsheid|denken|norm|reflex|misverstand
      gemeengoed|gemeenplaats|bon|heilig|heilige|vanzelfsprekend|mode|trend|hip|modieus|mantra|dogma|evangelie|bijbel|norm|vanzelfsprekendheid|scheldwoord
      dat|het|dit|zo ~zijn|~heten vandaag|tegenwoordig|nu|inmiddels de|het|hip|normaal|gewoon
      we|wij|mensen|je leren|leerden|krijgen|kregen|leert|hebben|is .. geleerd|ingepeperd|bijgebracht|wijsgemaakt|ingelepeld|meegegeven|voorgehouden
      al|van jongs .. af aan
      met de paplepel
      diep geworteld|ingesleten|verankerd
      de|het meeste|meesten|gros|merendeel|meerderheid .. denken|denkt|vinden|vindt|gelooft|geloven|zeggen|zegt
      ooit|vroeger|lang|jarenlang .. dacht|dachten|gold|geloofden|geloofde|was .. dat|het|als
      staat hoog in het vaandel
      in|op elk|elke|ieder|iedere|alle handboek|handboeken|managementboek|managementboeken|cursus|cursussen
      """#,
    found: """
      ⟦Iedereen weet⟧ dat een kat slim is.
      Dat is ⟦het heersende idee⟧.
      ⟦Dat is tegenwoordig de⟧ norm.
      ⟦Van jongs af aan⟧ leren we delen.
      ⟦De meeste mensen denken⟧ dat het vanzelf gaat.
      Die gedachte is ⟦diep geworteld⟧.
      ⟦Jarenlang gold dat⟧ als wijs.
      """,
    ignored: """
      Iedereen bleef zitten.
      Het idee kwam van mijn zus.
      """)
}
