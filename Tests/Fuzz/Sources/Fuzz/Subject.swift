import Corpus
import Dutch
import Prose
import Reports

/// What is fed with inputs, and what must hold of what it makes of them.
enum Subject: String, CaseIterable, Sendable {
  /// Bytes to text, front matter, blocks, sentences, words.
  case text
  /// The same of pages.
  case page
  /// Words and sentences as Dutch.
  case reading
  /// The whole analysis, and every form in which it leaves the program.
  case essay
  /// Streams of records.
  case records
  /// JSON.
  case json
  /// Files of models.
  case model
  /// Gold readings.
  case gold
  /// The time that a long text takes.
  case growth

  /// The first thing that does not hold; nil where all does.
  func fault(_ input: [UInt8]) -> String? {
    switch self {
    case .text: Order.fault(input)
    case .page: Order.fault(Array("<!doctype html>".utf8) + input)
    case .reading: Self.readingFault(input)
    case .essay: Self.essayFault(input)
    case .records: Records.fault(input)
    case .json: Files.jsonFault(input)
    case .model: Files.modelFault(input)
    case .gold: Files.goldFault(input)
    case .growth: Growth.fault(input)
    }
  }

  private static func readingFault(_ input: [UInt8]) -> String? {
    guard let source = try? Source(decoding: input), let document = try? Document(source, conventions: .dutch) else {
      return nil
    }
    let reading = Reading(document)
    guard reading.words.count == document.tokens.count, reading.sentences.count == document.sentences.count else {
      return "a token without a word, or a sentence without a reading"
    }
    for word in reading.words
    where !reading.forms.indices.contains(word.form) || !reading.lemmas.indices.contains(word.lemma) {
      return "a word without form or lemma"
    }
    return nil
  }

  /// What remembers words from one essay to the next reads the same as what remembers none.
  nonisolated(unsafe) private static let reader = EssayReader()

  private static func essayFault(_ input: [UInt8]) -> String? {
    guard let essay = try? Essay(bytes: input, id: "fuzz", path: nil) else { return nil }
    if let fault = Invariants.broken(essay, input) { return fault }
    let again = try? reader.read(bytes: input, id: "fuzz", path: nil)
    guard let again, JSONReport.line(again) == JSONReport.line(essay) else { return "it is read otherwise again" }
    guard let parts = try? Essay(bytes: input, id: "fuzz", path: nil, contents: []), isPart(parts, of: essay) else {
      return "it is read otherwise where less is asked for"
    }
    return Output.fault(essay, input)
  }

  /// Whether a reading says what the other says, as far as it was asked for nothing but the least.
  private static func isPart(_ part: Essay, of whole: Essay) -> Bool {
    var whole = whole
    (whole.topics, whole.relations) = ([], [])
    for component in whole.components.indices { whole.components[component].reasons = [] }
    return JSONReport.line(part) == JSONReport.line(whole)
  }
}
