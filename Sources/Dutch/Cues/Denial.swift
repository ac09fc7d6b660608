extension Cue {
  static let denial = Cue(
    "denial",
    "denies outright what was said (dat klopt niet, onzin, niets is minder waar)",
    patterns: #"""
      ^ integendeel|fout|onzin|flauwekul|kletskoek|larie|quatsch|nonsens|mis|verkeerd|vergeet|kul|zever $|,|!|.|het|bezig
      niets|niks is minder waar
      dat|dit|het|die|deze|daar .. klopt|deugt|hout .. niet|geen
      dat|dit|het|daar|er klopt|deugt|snijdt niets|niks|niet|geen .. van|hout|$
      ^ dat|dit|zo|het|daar|daarmee is|gaat|werkt|lukt|kan|mag|moet|wil|hoeft|past het|dat|je|men|hij|ze|ik? dus|toch|echt|helemaal|natuurlijk|nu|eenmaal|gewoon|ook? niet|nooit|nergens
      ^ dat|dit|het is|zijn|was|wordt dus|toch|echt|helemaal|natuurlijk|gewoon|juist|absoluut|ook? niet|geen|nooit
      ^ niet|geen|nooit omdat|dat|alleen|zozeer|de|een|het|meer|minder|slecht|goed
      onwaar|onjuist|ongegrond|achterhaald|onzinnig
      in tegendeel
      """#,
    found: """
      ⟦Onzin.⟧
      ⟦Niets is minder waar⟧.
      ⟦Die redenering klopt niet⟧.
      ⟦Daar klopt niets van⟧.
      ⟦Dat gaat dus niet⟧.
      ⟦Dat is geen⟧ luxe.
      De bewering is ⟦onjuist⟧.
      """,
    ignored: """
      De slager klopt het vlees.
      Nee zeggen leer je thuis.
      """)
}
