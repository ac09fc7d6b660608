import Dutch
import Foundation
import Prose

/// Measures words per second of tokenising and reading: `tagger-speed LANGUAGE_DIR [MEGABYTES]`.
enum TaggerSpeed {
  static func run(_ arguments: [String]) throws {
    guard let folder = arguments.first else { return }
    let size = (arguments.dropFirst().first.flatMap { Int($0) } ?? 50) << 20
    let paragraphs = try paragraphs(folder)
    let clock = ContinuousClock()
    print("model opened in \(clock.measure { _ = LanguageModel.embedded })")
    if !arguments.contains("--essays") { try measure("one text", [text(paragraphs, size: size)], clock) }
    try measure("essays of 6 kB", essays(paragraphs, size: size), clock)
  }

  /// The training sentences as paragraphs of five.
  private static func paragraphs(_ folder: String) throws -> [String] {
    let rows = try Treebank.rows(folder + "/train/upos.tsv")
    let sentences = rows.map { row in
      row.reduce(into: "") { text, token in
        let isMark = token[1] == "PUNCT" && ![("("), "\"", "'"].contains(token[0])
        text += (text.isEmpty || isMark ? "" : " ") + token[0]
      }
    }
    return stride(from: 0, to: sentences.count, by: 5).map {
      sentences[$0..<min($0 + 5, sentences.count)].joined(separator: " ")
    }
  }

  private static func text(_ paragraphs: [String], size: Int) -> String {
    let once = paragraphs.joined(separator: "\n\n") + "\n\n"
    return String(repeating: once, count: size / once.utf8.count + 1)
  }

  private static func essays(_ paragraphs: [String], size: Int) -> [String] {
    let once = stride(from: 0, to: paragraphs.count, by: 12).map {
      paragraphs[$0..<min($0 + 12, paragraphs.count)].joined(separator: "\n\n")
    }
    let bytes = once.reduce(0) { $0 + $1.utf8.count }
    return Array(repeatElement(once, count: size / bytes + 1).joined())
  }

  private static func measure(_ name: String, _ texts: [String], _ clock: ContinuousClock) throws {
    var words = 0
    var prose = Duration.zero
    var dutch = Duration.zero
    for text in texts {
      let source = Source(text: text)
      let start = clock.now
      let document = try Document(source, conventions: .dutch)
      let middle = clock.now
      let reading = Reading(document)
      dutch += clock.now - middle
      prose += middle - start
      words += reading.words.count
    }
    func rate(_ time: Duration) -> Int { Int(Double(words) / (time / .seconds(1))) }
    let total = prose + dutch
    print("\(name): \(texts.count) texts, \(words) words")
    print("  Document \(rate(prose))/s, Reading \(rate(dutch))/s, both \(rate(total))/s")
  }
}
