import Foundation
import Testing

@testable import Dutch

/// Nothing is made for one of the five essays: what patterns, models and thesauri name is Dutch, not somebody's words.
@Suite struct EssaySpecificityTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The sentences of each essay as lower-case words, and the full names of the authors.
  private static let essays: [String: [[String]]] = {
    var essays: [String: [[String]]] = [:]
    for (name, text) in files("Corpus", ending: ".md") {
      essays[name] = text.split { ".!?:;\n".contains($0) }.map { words(String($0)) }
    }
    return essays
  }()

  private static let authors: [[String]] = files("Corpus", ending: ".md").flatMap { _, text in
    text.split(separator: "\n").filter { $0.hasPrefix("author:") }.map { words(String($0.dropFirst(7))) }
  }

  private static func files(_ folder: String, ending: String) -> [(name: String, text: String)] {
    let start = root.appendingPathComponent(folder)
    let found = FileManager.default.enumerator(at: start, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL }
    return (found ?? []).filter { $0.path.hasSuffix(ending) }.sorted { $0.path < $1.path }.compactMap { file in
      (try? String(contentsOf: file, encoding: .utf8)).map { (file.lastPathComponent, $0) }
    }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’") }.map(String.init)
  }

  // MARK: Stretches of four words and more

  private static let least = 4

  /// The sequences of four words or more that some choice among `elements` makes and that stand in exactly one essay.
  private func stretchesOfOneEssay(_ elements: [Set<String>]) -> [String] {
    guard elements.count >= Self.least else { return [] }
    var places: [String: Set<String>] = [:]
    for (name, sentences) in Self.essays {
      for sentence in sentences where sentence.count >= Self.least {
        for first in elements.indices.dropLast(Self.least - 1) {
          for start in sentence.indices.dropLast(Self.least - 1) {
            let same = zip(elements[first...], sentence[start...]).prefix { $0.contains($1) }.count
            for count in stride(from: Self.least, through: same, by: 1) {
              places[sentence[start..<start + count].joined(separator: " "), default: []].insert(name)
            }
          }
        }
      }
    }
    return places.filter { $0.value.count == 1 }.map { "\($0.key) (\($0.value.first ?? ""))" }.sorted()
  }

  private func namesAuthor(_ elements: [Set<String>]) -> Bool {
    Self.authors.contains { name in
      elements.indices.contains { start in
        start + name.count <= elements.count && zip(elements[start...], name).allSatisfy { $0.contains($1) }
      }
    }
  }

  /// The runs of literal words of a pattern, with and without its optional ones; gaps and classes part them.
  private func runs(_ pattern: Substring) -> [[Set<String>]] {
    var open: [[Set<String>]] = [[]]
    var runs: [[Set<String>]] = []
    for element in pattern.split(separator: " ") {
      if element.first == "!" || ["^", "$", "[", "]"].contains(element) { continue }
      let isOptional = element.last == "?" && element.count > 1
      let literals = Set(
        (isOptional ? element.dropLast() : element).split(separator: "|").map { $0.first == "~" ? $0.dropFirst() : $0 }
          .filter { $0.allSatisfy { $0.isLetter || $0 == "'" || $0 == "’" } }.map { $0.lowercased() })
      if literals.isEmpty {
        runs += open
        open = isOptional ? open + [[]] : [[]]
      } else {
        open = (isOptional ? open : []) + open.map { $0 + [literals] }
      }
    }
    return runs + open
  }

  @Test func theEssaysAreThere() {
    #expect(Self.essays.count == 5)
    #expect(Self.authors.contains(["wim", "aalbers"]))
    #expect(stretchesOfOneEssay(["klant", "is", "koning", "maar", "jij"].map { [$0] }).count == 3)
    #expect(stretchesOfOneEssay([["kaas"], ["is"], ["koning"], ["maar"]]).isEmpty)
    #expect(namesAuthor([["de"], ["wim", "wilma"], ["aalbers"]]))
    #expect(runs("a|b c? .. d %e f").map(\.count) == [1, 2, 1, 1])
  }

  @Test(arguments: Cue.all.indices)
  func patternsNameNobodyAndQuoteNoEssay(_ index: Int) {
    let cue = Cue.all[index]
    for pattern in cue.patterns.split(separator: "\n") {
      for run in runs(pattern) {
        #expect(stretchesOfOneEssay(run).isEmpty, "\(cue.name): \(pattern)")
        #expect(!namesAuthor(run), "\(cue.name): \(pattern)")
      }
    }
  }

  @Test func modelsAndThesauriNameNobodyAndQuoteNoEssay() {
    let tables = Self.files("Sources/Data", ending: ".tsv")
    #expect(tables.count >= 4)
    for (name, text) in tables {
      for row in text.split(separator: "\n") where row.first != "#" {
        // The first field of a row of tenets is a saying: those are many essays', whoever uses them.
        let line = name == "tenets.tsv" ? row.drop { $0 != "\t" } : row
        for field in line.split(whereSeparator: { $0 == "\t" || $0 == "," }) {
          let words = Self.words(field.replacingOccurrences(of: "_", with: " ")).map { Set([$0]) }
          #expect(stretchesOfOneEssay(words).isEmpty, "\(name): \(line)")
          #expect(!namesAuthor(words), "\(name): \(line)")
        }
      }
    }
  }
}
