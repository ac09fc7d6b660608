extension Cue {
  static let dissent = Cue(
    "dissent",
    "disagrees with a saying or a view (dat gaat niet op, ik geloof het niet)",
    patterns: #"""
      ~gaan|gaat|ging|gingen .. niet|evenmin|nergens|nooit op $|,
      geloof|geloven ik|wij|we|er .. niet|niks|niets|geen .. meer|in|$
      ik|wij|we geloof|geloven .. niet|niks|niets .. in|meer|dat|$
      daar|hier klopt|deugt niets|niks van?
      deugt|deugen|klopt .. niet|evenmin|nergens $|voor|van|meer|wat
      niet|nooit eens|meer? waar $|,
      waag|durf .. te betwijfelen
      ik|wij betwijfel|bestrijd|verwerp|betwist|betwijfelen|bestrijden|verwerpen
      vind|vinden|acht|noem ik|wij|we .. onzin|onjuist|gevaarlijk|flauwekul|gemakkelijk|makkelijk|kortzichtig|verkeerd|onterecht|misplaatst
      ik|wij|we vind|vinden|acht|noem dat|het|die .. onzin|onjuist|gevaarlijk|flauwekul|gemakkelijk|makkelijk|kortzichtig|verkeerd|misplaatst
      daar|hier ben|zijn ik|wij|we .. klaar|moe|beu|uit|tegen
      moeite mee|mee|gekregen
      ~hebben .. steeds|veel|grote meer? moeite met|mee
      tegen|ik zeg|zeggen nee|neen
      ik|wij|we doe|doen|draai|draaien .. niet|er|daar meer|niet .. mee|aan|$
      het tegendeel|omgekeerde is|geldt|bepleit|waar
      is|zijn .. een? mythe|sprookje|fabel|fabeltje|misverstand|dooddoener|leugen|smoes|uitvlucht|vergissing
      mythe|mythes|sprookje|fabeltje|drogreden
      """#,
    found: """
      Dat ⟦gaat niet op⟧.
      ⟦Ik geloof er niet in⟧.
      ⟦Daar klopt niets van⟧.
      De spreuk is ⟦niet eens waar⟧.
      Die regel ⟦deugt niet⟧.
      ⟦Ik vind dat onzin⟧.
      """,
    ignored: """
      Dat gaat altijd op.
      Ik geloof dat het regent.
      """)
}
