import Dutch
import Prose
import Testing

@Test(arguments: [
  (
    "nl",
    "De klant is koning, zeggen ze altijd, maar dat is niet waar want wij bepalen zelf wat goed voor ons en onze zaak is."
  ),
  (
    "nl",
    "Ge moet nu weten dat ik die mijnheer in de grond geen ongelijk geef, maar goesting om te buigen heb ik niet meer."
  ),
  (
    "en",
    "The customer is always right, they say, but that is not what I have seen in the shop where I work with my friends."
  ),
  (
    "de",
    "Der Kunde ist König, sagt man, aber das ist nicht immer so und wir müssen auch an die Leute denken, die hier arbeiten."
  ),
  (
    "fr",
    "Le client est roi, dit-on, mais ce n'est pas vrai et nous ne voulons pas que les gens soient traités comme des valets."
  ),
  (
    "af",
    "Die kliënt is koning, sê hulle, maar dit is nie waar nie en ons moet ook vir die mense sorg wat hier in die winkel werk."
  ),
  ("nl", "Short text."),
])
func knowsTheLanguage(_ code: String, _ text: String) throws {
  let document = try Document(Source(text: text), conventions: .dutch)
  #expect(DutchLanguage.code(document) == code)
}
