import Prose
import Testing

private func tokens(_ text: String) -> [String] {
  var conventions = Conventions()
  conventions.clitics = WordTable(("t s n", 0))
  conventions.endings = WordTable(("s n t", 0))
  conventions.abbreviations = WordTable(("bijv", 0), ("dr", 1), ("etc", 2))
  let document = Document(plain: Source(text: text), conventions: conventions)
  return document.tokens.map { document.text.string($0.stretch) }
}

@Test(arguments: [
  ("De klant, zei hij.", "De klant , zei hij ."), ("„De klant” is koning.", "„ De klant ” is koning ."),
  ("zo'n klant z'n foto's 't is 's avonds", "zo'n klant z'n foto's 't is 's avonds"),
  ("bijv. dr. J. de Vries o.a. in V.S. enz.", "bijv. dr. J. de Vries o.a. in V.S. enz ."),
  ("1.550 euro op 02-09-2016, 16.40 uur.", "1.550 euro op 02-09-2016 , 16.40 uur ."),
  ("en/of ict-dienstverlener R&D D66 100%", "en/of ict-dienstverlener R&D D66 100%"),
  ("(werk) (werk)dag partij(en) (tbs-)behandeling", "( werk ) (werk)dag partij(en) (tbs-)behandeling"),
  ("Echt?! Ja... nee.. goed…", "Echt ?! Ja ... nee .. goed …"),
  ("Zie (https://a.nl/b?c=d,e). Of jan@a.nl!", "Zie ( https://a.nl/b?c=d,e ) . Of jan@a.nl !"),
  ("‚koning’ en 'koning' is", "‚ koning ’ en ' koning ' is"), ("goed 😉. 👩‍🌾!", "goed 😉 . 👩‍🌾 !"),
  (",,Ja'', zei hij: ,, Nee. ''", ",, Ja '' , zei hij : ,, Nee . ''"), ("«Ja», zei hij", "« Ja » , zei hij"),
  ("centrum- en -proces in '60", "centrum- en -proces in '60"), ("woord—woord 2004–2008", "woord — woord 2004–2008"),
  ("Was dat erg.Toch ging hij!En nu", "Was dat erg . Toch ging hij ! En nu"), ("hij zei:\"Ja\"", "hij zei : \" Ja \""),
  ("'De klant is koning'is uit", "' De klant is koning ' is uit"), ("J.Ensor en SP.a", "J.Ensor en SP.a"),
])
func cutsWordsFromMarks(_ text: String, _ expected: String) {
  #expect(tokens(text) == expected.split(separator: " ").map(String.init))
}

@Test func knowsKindsAndBlanks() {
  let document = Document(plain: Source(text: "Ik 😉 betaal € 1.550, zie www.a.nl!"), conventions: Conventions())
  #expect(
    document.tokens.map(\.kind) == [
      .word, .symbol, .word, .symbol, .number, .punctuation, .word, .address, .punctuation,
    ])
  #expect(document.tokens.map(\.spaceAfter) == [true, true, true, true, false, true, true, false, true])
}
