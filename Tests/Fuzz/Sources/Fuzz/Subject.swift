import Corpus
import Dutch
import Glibc
import Prose
import Reports

/// What is fed with inputs, and what must hold of what it makes of them.
enum Subject: String, CaseIterable {
  /// Bytes to text, front matter, blocks.
  case text
  /// Pages.
  case page
  /// Sentences, words and their grammar.
  case reading
  /// The whole analysis, and every format it is written in.
  case essay
  /// JSON.
  case json
  /// Files of models.
  case model
  /// Gold readings.
  case gold

  static let chosen = getenv("FUZZ").flatMap { Subject(rawValue: String(cString: $0)) }

  /// The first thing that does not hold; nil where all does.
  func fault(_ input: [UInt8]) -> String? {
    switch self {
    case .text: documentFault(input)
    case .page: documentFault(Array("<!doctype html>".utf8) + input)
    case .reading: readingFault(input)
    case .essay: essayFault(input)
    case .json: jsonFault(input)
    case .model: modelFault(input)
    case .gold: goldFault(input)
    }
  }

  private func document(_ input: [UInt8]) -> Document? {
    guard let source = try? Source(decoding: input) else { return nil }
    return try? Document(source, conventions: .dutch)
  }

  private func documentFault(_ input: [UInt8]) -> String? {
    guard let document = document(input) else { return nil }
    return Order.fault(document)
  }

  private func readingFault(_ input: [UInt8]) -> String? {
    guard let document = document(input) else { return nil }
    let reading = Reading(document)
    if let fault = Order.fault(document) { return fault }
    guard reading.words.count == document.tokens.count, reading.sentences.count == document.sentences.count else {
      return "a token without a word, or a sentence without a reading"
    }
    for word in reading.words where !reading.forms.indices.contains(word.form) || !reading.lemmas.indices.contains(word.lemma) {
      return "a word without form or lemma"
    }
    return nil
  }

  private func essayFault(_ input: [UInt8]) -> String? {
    guard let essay = try? Essay(bytes: input, id: "fuzz", path: nil) else { return nil }
    if let fault = Invariants.broken(essay, input) { return fault }
    let again = try? Essay(bytes: input, id: "fuzz", path: nil)
    guard again?.tree == essay.tree else { return "it is read otherwise the second time" }
    return Output.fault(essay, input)
  }

  private func jsonFault(_ input: [UInt8]) -> String? {
    _ = try? JSONReader.value(of: input)
    return nil
  }

  private func modelFault(_ input: [UInt8]) -> String? {
    _ = try? ArgumentModelFile.models(of: input)
    return nil
  }

  private func goldFault(_ input: [UInt8]) -> String? {
    _ = try? GoldReadingFile.reading(of: input)
    return nil
  }
}
