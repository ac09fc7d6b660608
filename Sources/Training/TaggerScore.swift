import Dutch
import Foundation
import Prose

/// Scores a model on gold tokens of CoNLL-U files: `tagger-score MODEL FILE ...`.
enum TaggerScore {
  static func run(_ arguments: [String]) throws {
    guard let path = arguments.first, let data = FileManager.default.contents(atPath: path) else { return }
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 64)
    defer { memory.deallocate() }
    memory.copyBytes(from: data)
    guard let model = LanguageModel(UnsafeRawBufferPointer(memory)) else {
      print("no model: \(path)")
      return
    }
    for file in arguments.dropFirst() { try score(file, model, showsErrors: arguments.contains("--errors")) }
  }

  private static func score(_ file: String, _ model: LanguageModel, showsErrors: Bool) throws {
    guard file != "--errors" else { return }
    let rows = try Treebank.rows(file)
    var text: [UInt8] = []
    var stretches: [Stretch] = []
    var sentences: [Range<Int>] = []
    for sentence in rows {
      let first = stretches.count
      for row in sentence {
        let start = text.count
        text += Array(row[1].utf8)
        stretches.append(Stretch(start, text.count))
        text.append(0x20)
      }
      sentences.append(first..<stretches.count)
    }
    var memory = WordMemory(model: model)
    let tagged = TaggedDocument(
      text: text, tokens: stretches.count, sentences: sentences, model, &memory, stretch: { stretches[$0] })
    let read = WordSequence(tagged, model, &memory)
    let gold = rows.flatMap { $0 }
    var tags = 0
    var lemmas = 0
    var errors: [String: Int] = [:]
    for at in gold.indices {
      let word = read.words[at]
      let isRight = word.tag == PartOfSpeech(universal: gold[at][3])
      if isRight { tags += 1 } else { errors["\(gold[at][3]) as \(word.tag): \(gold[at][1])", default: 0] += 1 }
      if read.lemmas[word.lemma] == gold[at][2] {
        lemmas += 1
      } else {
        errors[
          "lemma \(gold[at][1]) \(gold[at][3])\(isRight ? "" : " as \(word.tag)"): \(gold[at][2]), not \(read.lemmas[word.lemma])",
          default: 0] += 1
      }
    }
    let total = Double(gold.count) / 100
    print("\(file): \(gold.count) tokens, UPOS \(Double(tags) / total), lemmas \(Double(lemmas) / total)")
    if showsErrors {
      for (error, count) in errors.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(400) {
        print(count, error)
      }
    }
  }
}
