import Corpus
import Testing

@testable import Reports

@Suite struct CoNLLUTests {
  private func lines(_ text: String, id: String = "proef", scope: TaggedText.Scope = .plain) throws -> [String] {
    var report = CoNLLUReport()
    report.write(try TaggedText(bytes: Array(text.utf8), id: id, scope: scope))
    return String(decoding: report.take(), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The columns of every word.
  private func words(_ text: String, scope: TaggedText.Scope = .plain) throws -> [[String]] {
    try lines(text, scope: scope).filter { !$0.isEmpty && $0.first?.isNumber == true }.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func aSentenceIsCommentsThenTenColumnsAWordThenABlankLine() throws {
    let lines = try lines("Ik leg het uit.")
    #expect(lines.prefix(4) == ["# newdoc id = proef", lines[1], "# newpar", "# sent_id = proef-1"])
    #expect(lines[1].contains("each word hangs from the first"))
    #expect(lines[4] == "# text = Ik leg het uit.")
    #expect(lines[5] == "# mood = statement")
    #expect(lines.suffix(2) == ["", ""])
    #expect(try words("Ik leg het uit.").allSatisfy { $0.count == 10 })
  }

  @Test func theFirstWordIsTheRootOfAllOthers() throws {
    let heads = try words("Ja. Wie weet het?").map { $0[6] + $0[7] }
    #expect(heads == ["0root", "1dep", "0root", "1dep", "1dep", "1dep"])
  }

  @Test func featuresHaveTheirUniversalNamesInOrder() throws {
    let word = try #require(try words("Zij waren het niet eens.").first { $0[1] == "waren" })
    #expect(word[2] == "zijn")
    #expect(word[5] == "Number=Plur|Tense=Past|VerbForm=Fin")
    #expect(try words("Dat is niet waar.")[2][5] == "Polarity=Neg")
  }

  @Test func whatHasNoUniversalFeatureIsANote() throws {
    let verb = try #require(try words("Ik leg het uit.").first { $0[1] == "leg" })
    #expect(verb[9] == "Clause=1|JoinedLemma=uitleggen|Particle=4")
    let loud = try #require(try words("Wij doen dat NOOIT meer met elkaar.").first { $0[1] == "NOOIT" })
    #expect(loud[9].split(separator: "|").contains("Emphasis=Yes"))
  }

  @Test func whoSpeaksIsNoted() throws {
    let words = try words("“Ik kom niet terug”, zei Marie.")
    #expect(words.filter { $0[9].contains("Quote=1") }.map { $0[1] } == ["Ik", "kom", "niet", "terug"])
    #expect(words.first { $0[9].contains("SpeakerOf=1") }?[1] == "Marie")
  }

  @Test func wordsThatTouchAreNotParted() throws {
    let notes = try words("Echt (heus) waar.").map { ($0[1], $0[9].contains("SpaceAfter=No")) }
    #expect(notes.filter(\.1).map(\.0) == ["(", "heus", "waar"])
  }

  @Test(arguments: [
    "_", "a|b=c", "# x", "1\t2\t3", "x\u{A0}y\u{2028}z\u{85}q", "\u{1F451}\u{200D}\u{1F525}", "\\", "= |",
  ])
  func noCharacterBreaksTheFormatOrIsLost(text: String) throws {
    let words = try words(text)
    #expect(words.allSatisfy { $0.count == 10 && !$0.contains("") })
    let white: Set<Unicode.Scalar> = [" ", "\t", "\u{A0}", "\u{2028}", "\u{85}"]
    let forms = words.map { $0[1] }.joined()
    #expect(Array(forms.unicodeScalars) == text.unicodeScalars.filter { !white.contains($0) })
  }

  @Test func textAndIdsStayOnOneLine() throws {
    let lines = try lines("Een regel\ten\u{A0}nog  een.", id: "map/een\nessay.md")
    #expect(lines[0] == "# newdoc id = map/een essay.md")
    #expect(lines[3] == "# sent_id = map:een_essay.md-1")
    #expect(lines[4] == "# text = Een regel en nog een.")
  }

  @Test func valuesOfNotesAreEscaped() {
    #expect(String(decoding: CoNLLUText.value(#"a|b c\d=e"#), as: UTF8.self) == #"a\pb\sc\\d=e"#)
  }

  @Test func anEssayIsTaggedWithoutItsMarkup() throws {
    let essay = "---\ntitle: Kop\n---\n\n# Kop\n\nDit is **vet**.\n"
    #expect(try words(essay, scope: .essay).map { $0[1] } == ["Kop", "Dit", "is", "vet", "."])
    #expect(try words(essay).map { $0[1] }.joined().contains("**vet**"))
  }

  @Test func aLongTextIsHandedOverInParts() throws {
    let text = String(repeating: "De klant is geen koning maar een mens.\n\n", count: 4000)
    let tagged = try TaggedText(bytes: Array(text.utf8), id: "lang", scope: .plain)
    var whole = CoNLLUReport()
    whole.write(tagged)
    var parts: [[UInt8]] = []
    var report = CoNLLUReport()
    report.write(tagged) { parts.append($0.take()) }
    parts.append(report.take())
    #expect(parts.count > 2)
    #expect(Array(parts.joined()) == whole.bytes)
  }
}
