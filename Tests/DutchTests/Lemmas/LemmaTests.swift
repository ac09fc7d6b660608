import Testing

@testable import Dutch

@Test(arguments: [
  ("De bomen stonden in bloei.", "bomen", "boom"), ("De bomen stonden in bloei.", "stonden", "staan"),
  ("Hij heeft het formulier ingevuld.", "ingevuld", "invullen"), ("Ze zijn meegegaan.", "meegegaan", "meegaan"),
  ("Een beter verhaal bestaat niet.", "beter", "goed"), ("De beursgenoteerde fondsen stegen.", "stegen", "stijgen"),
  ("Dat is saaaai.", "saaaai", "saai"), ("Dat is véél te duur.", "véél", "veel"),
  ("Het ligt bij de klantenservicemedewerkers.", "klantenservicemedewerkers", "klantenservicemedewerker"),
  ("De Belgische koningen regeerden.", "Belgische", "Belgisch"), ("Ik ben moe.", "ben", "zijn"),
  ("'t Is laat.", "'t", "het"), ("Gij zijt laat.", "zijt", "zijn"), ("Hij appte terug.", "appte", "appen"),
  ("Wat vroeg hij?", "vroeg", "vragen"), ("Er is niets gevraagd.", "gevraagd", "vragen"),
  ("Stuur een kaartje.", "kaartje", "kaart"), ("Met sensoren zie je alles.", "sensoren", "sensor"),
  ("Er stond een stoeltje.", "stoeltje", "stoel"), ("De stad Utrecht groeit.", "Utrecht", "Utrecht"),
  ("Ze kregen hondjes.", "kregen", "krijgen"),
])
func lemmasAreWholeWords(_ text: String, _ form: String, _ lemma: String) throws {
  #expect(try Specimen(text).lemma(form) == lemma)
}

@Test(arguments: [
  ("maken", "maken", false), ("gemaakt", "maken", true), ("uitgelegd", "uitleggen", true), ("bomen", "boom", false),
  ("is", "zijn", false),
])
func aRuleMakesTheLemmaItWasMadeFrom(_ form: String, _ lemma: String, _ dropsPrefix: Bool) {
  let rule = LemmaRule(form: Array(form.utf8), lemma: Array(lemma.utf8), mayDropPrefix: dropsPrefix)
  let made = rule.bytes.withUnsafeBufferPointer { LemmaRule.apply($0, to: Array(form.utf8)[...]) }
  #expect(made == Array(lemma.utf8))
}

@Test func aRuleThatDoesNotFitMakesNothing() {
  let rule = LemmaRule(prefix: .keep, cut: 9, ending: [])
  #expect(rule.bytes.withUnsafeBufferPointer { LemmaRule.apply($0, to: [0x61, 0x62]) } == nil)
  #expect([UInt8(7), 0].withUnsafeBufferPointer { LemmaRule.apply($0, to: [0x61]) } == nil)
}
