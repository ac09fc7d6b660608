// Our own lists.

extension WordClass {
  static let always = WordClass(
    "always", "always and everywhere",
    "altijd steeds immer telkens overal voortdurend continu constant eeuwig telkenmale steevast onveranderlijk")

  static let never = WordClass(
    "never", "never and nowhere",
    "nooit nimmer nergens")

  static let often = WordClass(
    "often", "often and mostly",
    "vaak meestal doorgaans gewoonlijk geregeld regelmatig dikwijls veelal herhaaldelijk normaliter normaal")

  static let sometimes = WordClass(
    "sometimes", "now and then",
    "soms weleens zelden somtijds incidenteel sporadisch hooguit hoogstens uitzonderlijk uitzondering")

  static let everyone = WordClass(
    "everyone", "all of them",
    "iedereen elk elke ieder iedere alle allen allemaal alles eenieder alleman elkeen")

  static let nobody = WordClass(
    "nobody", "none of them",
    "niemand geen niets niks")

  static let many = WordClass(
    "many", "many or few of them",
    "veel vele velen meeste sommige sommigen enkele weinig genoeg talloze menig menigeen meer minder verschillende")

  static let amount = WordClass(
    "amount", "units and shares",
    #"""
    procent % euro € dollar miljoen miljard duizend honderd helft derde kwart tiende aantal percentage gemiddeld gemiddelde
    cijfer cijfers graden kilo kilometer meter liter uur minuten punt punten maal keer promille duizenden honderden
    tientallen ruim
    """#)
}
