import Testing

@testable import Reports

/// The compiler proves that each language has every label; these, that each label says something.
@Suite struct WordsTests {
  /// Every string below a value, by the way to it.
  static func strings(_ value: Any, _ path: String = "") -> [(path: String, text: String)] {
    if let text = value as? String { return [(path, text)] }
    if let letter = value as? Character { return [(path, String(letter))] }
    // Tables of sentences that are tested by themselves.
    if path.hasSuffix("phrases") { return [] }
    return Mirror(reflecting: value).children.enumerated().flatMap { index, child in
      strings(child.value, path + "." + (child.label ?? String(index)))
    }
  }

  @Test(arguments: Language.allCases) func noLabelIsEmpty(language: Language) {
    let strings = Self.strings(Words.in(language))
    #expect(strings.count > 60)
    for (path, text) in strings { #expect(text.contains { !$0.isWhitespace }, "\(language) \(path)") }
  }

  @Test func theLanguagesHaveTheSameLabels() {
    let paths = Language.allCases.map { Set(Self.strings(Words.in($0)).map(\.path)) }
    for path in paths { #expect(path.symmetricDifference(paths[0]) == []) }
  }

  @Test func mostLabelsAreTranslated() {
    let (dutch, english) = (Self.strings(Words.in(.nl)), Self.strings(Words.in(.en)))
    let same = zip(dutch, english).filter { $0.text == $1.text }.map(\.0.path)
    #expect(same.count <= 6, "\(same)")
  }

  @Test(arguments: Language.allCases) func everyRoleHasALetterOfItsOwn(language: Language) {
    let marks = Words.in(language).marks
    #expect(Set(marks.letters).count == 5 && marks.letters.count == 5)
    #expect(Set(marks.typed).count == 5 && marks.typed.count == 5)
  }
}
