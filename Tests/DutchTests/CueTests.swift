import Prose
import Testing

@testable import Dutch

/// A specimen of a cue: its sentence without the marks, and the marked words.
struct CueSpecimen: Sendable, CustomTestStringConvertible {
  let cue: Int
  let sentence: String
  /// The marked words; nil where the cue must not be found.
  let stretch: String?

  var testDescription: String { "\(Cue.all[cue].name): \(sentence)" }

  init(cue: Int, line: Substring, isFound: Bool) {
    self.cue = cue
    sentence = line.filter { $0 != "⟦" && $0 != "⟧" }.description
    let parts = line.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }
    stretch = isFound ? (parts.count == 3 ? String(parts[1]) : "") : nil
  }

  static let all: [CueSpecimen] = Cue.all.indices.flatMap { cue in
    Cue.all[cue].examples.map { CueSpecimen(cue: cue, line: $0, isFound: true) }
      + Cue.all[cue].nearMisses.map { CueSpecimen(cue: cue, line: $0, isFound: false) }
  }
}

/// The ways in which a sentence may stand in a text.
enum SpecimenVariant: CaseIterable, Sendable {
  case plain, afterOtherText, decomposed, afterCRLF, wrapped, quoted

  private static let filler =
    "De regel hierboven staat er alleen om de volgende zin te laten lopen over twee regels."

  func text(_ sentence: String) -> String {
    switch self {
    case .plain: sentence
    case .afterOtherText: "Eén 👑🏽 é e\u{301} stond dáár.\n\n\(sentence)"
    case .decomposed: Self.decompose(sentence)
    case .afterCRLF: "Daar is de titel\r\n\r\n\(sentence)"
    case .wrapped: Self.wrap("\(Self.filler) \(sentence)")
    case .quoted: "„\(sentence)”"
    }
  }

  /// A text broken at the blank behind its ninetieth letter.
  private static func wrap(_ text: String) -> String {
    guard let blank = text.dropFirst(90).firstIndex(of: " ") else { return text }
    return text[..<blank] + "\n" + text[blank...].dropFirst()
  }

  /// Letters with accents as base letter and combining mark.
  private static func decompose(_ text: String) -> String {
    let marks: [Character: String] = ["é": "e\u{301}", "ë": "e\u{308}", "ï": "i\u{308}", "è": "e\u{300}"]
    return text.map { marks[$0] ?? String($0) }.joined()
  }
}

@Suite struct CueTests {
  /// The cues of a text as (cue, words, quoted).
  private func cues(in text: String) throws -> [(cue: Int, words: String, quoted: Bool)] {
    let document = try Document(Source(text: text), conventions: Conventions.dutch)
    let reading = Reading(document)
    let reader = CueReader(reading)
    return reading.sentences.indices.flatMap { reader.matches(inSentence: $0) }.map { match in
      let first = document.tokens[match.tokens.lowerBound].stretch
      let last = document.tokens[match.tokens.upperBound - 1].stretch
      return (match.cue, document.text.string(Stretch(first.start, last.end)), match.quoted)
    }
  }

  @Test(arguments: CueSpecimen.all, SpecimenVariant.allCases)
  func specimensAreFoundAsMarkedHoweverTheyStand(_ specimen: CueSpecimen, _ variant: SpecimenVariant) throws {
    let filler = variant == .wrapped || variant == .afterOtherText || variant == .afterCRLF
    let found = try cues(in: variant.text(specimen.sentence)).filter { $0.cue == specimen.cue }
    guard let stretch = specimen.stretch else {
      #expect(filler || found.isEmpty)
      return
    }
    #expect(found.contains { $0.words == stretch })
    if variant == .quoted, knowsQuotations { #expect(found.contains { $0.words == stretch && $0.quoted }) }
  }

  /// Whether the reading below marks quotations.
  private var knowsQuotations: Bool {
    let source = Source(text: "Hij zei „dag”.")
    guard let document = try? Document(source, conventions: Conventions.dutch) else { return true }
    return Reading(document).sentences.contains { !$0.quotations.isEmpty }
  }

  @Test func everyFileOfCuesIsRegisteredOnceUnderItsName() throws {
    let folder = FileFolder(besides: #filePath, "../../Sources/Dutch/Cues")
    let files = folder.names.filter { $0.hasSuffix(".swift") && !$0.contains("+") }.map { $0.dropLast(6).lowercased() }
    #expect(files.sorted() == Cue.all.map { $0.name.lowercased() }.sorted())
  }

  @Test(arguments: Cue.all.indices)
  func everyCueHasMeaningAndBothKindsOfSpecimens(_ index: Int) {
    let cue = Cue.all[index]
    #expect(!cue.meaning.isEmpty)
    #expect(cue.examples.count >= 3, "\(cue.name)")
    #expect(cue.nearMisses.count >= 2, "\(cue.name)")
    #expect(cue.examples.allSatisfy { $0.contains("⟦") && $0.contains("⟧") }, "\(cue.name)")
  }

  @Test func everyPatternCompilesAndFitsTheTables() {
    #expect(CueIndex.all.problems.isEmpty, "\(CueIndex.all.problems)")
    #expect(CueMatcher.shared.patterns.allSatisfy { $0.elements.count <= 32 })
    #expect(WordClass.all.count + CueMatcher.shared.affixes.count < ClassSet.firstTag)
  }

  @Test func indexIsThatOfTheCues() {
    let isSame = CueIndex.all.bytes.elementsEqual(CueIndex.builtIn)
    #expect(isSame, "run Training cues")
  }

  /// Patterns that no specimen shows are weak spots; their number may only fall.
  @Test func mostPatternsAreShownBySpecimens() throws {
    var shown = Set<Int>()
    for specimen in CueSpecimen.all where specimen.stretch != nil {
      let reading = Reading(try Document(Source(text: specimen.sentence), conventions: Conventions.dutch))
      let reader = CueReader(reading)
      for sentence in reading.sentences.indices {
        let patterns = reader.search(sentence) { search in
          search.find()
          return search.patterns
        }
        shown.formUnion(patterns.filter { CueMatcher.shared.patterns[$0].cue == specimen.cue })
      }
    }
    let share = Double(shown.count) / Double(CueMatcher.shared.patterns.count)
    #expect(share >= 0.6, "\(shown.count) of \(CueMatcher.shared.patterns.count)")
  }
}
