import Dutch
import Prose
import Testing

@testable import Corpus

/// Whatever a model can have seen has words in both languages.
@Suite struct PhraseTests {
  private static let languages = [("English", Phrases.english), ("Dutch", Phrases.dutch)]

  private func expectPhrases(_ names: some Sequence<String>) {
    for (language, phrases) in Self.languages {
      let missing = names.filter { phrases.known($0) == nil }
      #expect(missing.isEmpty, "\(language): no phrase for \(Set(missing).sorted().prefix(20))")
    }
  }

  /// The first fields of the rows of a model that is built in, with the place that a row of roles has.
  private func names(_ section: ArgumentModelFile.Section) -> [String] {
    let file = section.builtIn
    let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      let fields = line.split(separator: "\t").map(String.init)
      guard section == .roles else { return fields[0] }
      if fields[0] == "transition" { return "follows:\(fields[1])=\(fields[2])" }
      return fields[2] == "here" ? fields[1] : "\(fields[2]):\(fields[1])"
    }
  }

  @Test(arguments: [ArgumentModelFile.Section.roles, .kinds, .stance])
  func everyRowOfAModelHasAPhrase(section: ArgumentModelFile.Section) {
    let names = names(section)
    #expect(names.count > 50)
    expectPhrases(names)
  }

  @Test func everythingSeenAroundASayingHasAPhrase() throws {
    var seen = Set(names(.attitude))
    for essay in BuiltInEssay.all {
      let explanation = try Explanation(bytes: essay.bytes, id: essay.id, path: nil)
      for sentence in explanation.sentences { seen.formUnion(sentence.sayings.flatMap(\.reasons)) }
    }
    for (language, phrases) in Self.languages {
      let missing = seen.filter { phrases.knownOfSaying($0) == nil }
      #expect(missing.isEmpty, "\(language): no phrase for \(missing.sorted().prefix(20))")
    }
    #expect(Phrases.english.sayingPhrase("asserted, next: points no").hasSuffix("points back at it and disagrees"))
    #expect(Phrases.dutch.sayingPhrase("stance:against:other").hasPrefix("de auteur lijkt tegen; het is een andere"))
    #expect(Phrases.english.knownOfSaying("asserted, next: nothing") == nil)
  }

  @Test func everythingObservedInTheEssaysHasAPhrase() throws {
    for essay in BuiltInEssay.all {
      let explanation = try Explanation(bytes: essay.bytes, id: essay.id, path: nil)
      expectPhrases(explanation.sentences.flatMap { $0.factors.map(\.name) })
      expectPhrases(explanation.sentences.compactMap { $0.evidence?.reason })
      expectPhrases(explanation.essay.components.flatMap(\.reasons))
    }
  }

  @Test func everyCueHasAPhraseHoweverItIsSeen() {
    for family in ["cue", "quotedCue", "openingCue", "before:cue", "after:quotedCue", "opens:cue"] {
      expectPhrases(Cue.all.map { "\(family)=\($0.name)" })
    }
    for place in ["thesis", "own", "counter", "other", "title", "lead", "end"] {
      expectPhrases(Cue.all.map { "\(place):\($0.name)" })
    }
  }

  @Test func aNameThatNobodyKnowsIsShownAsItIs() {
    #expect(Phrases.english.known("nothing=here") == nil)
    #expect(Phrases.english.known("cue=nothing") == nil)
    #expect(Phrases.dutch.phrase("block=cellar") == "block=cellar")
  }

  @Test func phrasesSayWhatWasSeen() {
    #expect(Phrases.english.phrase("before:lemma=klant") == "the sentence before: the word “klant”")
    #expect(Phrases.dutch.phrase("firstTwo=maar_jij") == "het begint met “maar jij”")
    #expect(Phrases.dutch.phrase("last use:rejects").hasSuffix("verwerpt"))
    #expect(Phrases.english.phrase("follows:inside=example:told") == "it goes on after an example that is told")
  }
}

@Suite struct ExplanationTests {
  private func explanation(_ text: String) throws -> Explanation {
    try Explanation(bytes: Array(text.utf8), id: "x", path: nil)
  }

  @Test func candidatesAreAllRolesAndSumToOne() throws {
    let explanation = try explanation("De klant is geen koning. Want een klant is een mens.\n")
    #expect(explanation.sentences.count == 2)
    for sentence in explanation.sentences {
      #expect(sentence.candidates.count == Role.allCases.count + 1)
      #expect(abs(sentence.candidates.reduce(0) { $0 + $1.probability } - 1) < 1e-4)
      #expect(sentence.rival != sentence.role)
      #expect(!sentence.factors.isEmpty)
      let weights = sentence.factors.map { abs($0.weight) }
      #expect(weights == weights.sorted(by: >))
    }
  }

  @Test func sharesOfTheStanceSumToOne() throws {
    for essay in BuiltInEssay.all {
      let explanation = try Explanation(bytes: essay.bytes, id: essay.id, path: nil)
      let sum = explanation.sentences.reduce(0) { $0 + ($1.evidence?.share ?? 0) }
      #expect(abs(sum - 1) < 1e-6)
    }
  }

  @Test func theEssayIsTheOneThatAnalysisGives() throws {
    for essay in BuiltInEssay.all {
      let explained = try Explanation(bytes: essay.bytes, id: essay.id, path: nil).essay
      #expect(explained.tree == (try Essay(bytes: essay.bytes, id: essay.id, path: nil)).tree)
    }
  }

  @Test func anEmptyEssayIsAnErrorAndAHeadingAloneIsNone() throws {
    #expect(throws: EssayError.empty) { try explanation(" \n") }
    #expect(try explanation("# Klant is koning\n").sentences.count == 1)
  }
}
