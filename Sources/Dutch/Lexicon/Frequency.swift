/// About how often the commonest words stand in a thousand, rounded: patterns are tried at their rarest word.
enum Frequency {
  static let rows: [(rate: Float, words: String)] = [
    (50, "de , ."),
    (25, "en een het van in dat is te"),
    (12, "niet die ik je op zijn met voor er als aan om ook ze"),
    (6, "maar hij of dan door bij we wat ons naar zo nog wel uit mijn zich heeft kan worden wordt meer was al"),
    (3, "geen over hebben moet deze dit daar hun zij wie alleen jij u veel goed mensen tot jouw klant : \" ‘ ’ waar"),
    (1.5, "hoe toch had gaat zou doen maken altijd kunnen moeten dus eigen toen anders omdat laat zelf gewoon wil hem"),
    (0.8, "nu want zonder iets iemand komt elke echt heel nooit zeggen zegt jaar dag tijd man wij onze klanten alles"),
  ]
}
