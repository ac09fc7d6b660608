import Foundation
import Testing

@testable import Prose

/// The tokenizer, by cases in the form of html5lib's.
@Suite struct TokenizerTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Cases")

  private static func files(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "test" }.sorted { $0.path < $1.path }
  }

  /// Passed and all cases of a file, each state counted; tells of those that fail.
  private static func run(_ file: URL) throws -> (passed: Int, all: Int) {
    var (passed, all) = (0, 0)
    for test in try TokenizerCase.all(in: Array(Data(contentsOf: file))) {
      for state in test.states {
        let tokens = test.tokens(in: state)
        all += 1
        if tokens == test.expected { passed += 1 }
        #expect(tokens == test.expected, "\(file.lastPathComponent): \(test.description) (\(state))")
      }
    }
    return (passed, all)
  }

  @Test func everyStateIsReadAsTheStandardSays() throws {
    let counts = try Self.files(in: Self.folder).map(Self.run)
    #expect(counts.count == 7)
    #expect(counts.reduce(0) { $0 + $1.all } > 120)
  }

  /// Runs the suite itself where a copy of it is: `HTML5LIB_TOKENIZER=…/testdata/tokenizer swift test --filter Tokenizer`.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["HTML5LIB_TOKENIZER"] != nil))
  func theSuiteOfTheStandardPasses() throws {
    let folder = ProcessInfo.processInfo.environment["HTML5LIB_TOKENIZER"] ?? ""
    let counts = try Self.files(in: URL(fileURLWithPath: folder)).map(Self.run)
    print("html5lib: \(counts.reduce(0) { $0 + $1.passed }) of \(counts.reduce(0) { $0 + $1.all })")
  }

  @Test func tokensCoverThePageInOrder() {
    let page = Array("<!DOCTYPE html><p class=a>De <b>klant</b> &amp; <!-- x --> de wet<script>1</script></p>".utf8)
    var tokenizer = HTMLTokenizer(page)
    var at = 0
    while let token = tokenizer.next() {
      if token.kind == .startTag, HTMLTag(page, token.content) == .script {
        tokenizer.content = .script
        tokenizer.element = Array("script".utf8)
      }
      #expect(token.span.start == at && token.content.start >= at && token.content.end <= token.span.end)
      at = token.span.end
    }
    #expect(at == page.count)
  }

  @Test func allNamesOfTheStandardAreListed() {
    let known = ["AElig", "zwnj", "zwj", "amp", "Zeta", "lt", "gt", "quot", "nbsp", "IJlig", "ijlig", "fjlig"]
    for name in known { #expect(CharacterNames.entry(Array(name.utf8)[...]) != nil, "\(name)") }
    for name in ["", "Klant", "am", "AElig;", "zzz", "A"] {
      #expect(CharacterNames.entry(Array(name.utf8)[...]) == nil, "\(name)")
    }
    #expect(CharacterNames.entry(Array("fjlig".utf8)[...])?.scalars == [0x66, 0x6A])
  }

  @Test func markdownNeedsTheSemicolon() {
    let text = Document.running("Caf&eacute; &copy 2 &notin; &#146; &#39;t")
    #expect(text == "Café &copy 2 ∉ ’ 't")
  }
}

extension Document {
  /// The running text of a source.
  static func running(_ text: String) -> String {
    guard let document = try? Document(Source(text: text), conventions: Conventions()) else { return "" }
    return String(decoding: document.text.bytes, as: UTF8.self)
  }
}
