import Foundation
import Prose
import Testing

@testable import Dutch

/// Everything that a reading says, as lines: what does not depend on the memory.
private func told(_ reading: Reading, _ cues: CueReader) -> [String] {
  let words = reading.words.map { "\($0.tag) \($0.features.rawValue) \($0.form) \($0.lemma)" }
  let sentences = reading.sentences.indices.map { "\(reading.sentences[$0]) \(cues.matches(inSentence: $0))" }
  return words + sentences + reading.forms + reading.lemmas + cues.tokens.map { "\($0)" }
}

/// The five essays.
private let documents: [Document] = {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../Corpus")
  return FileFolder(besides: #filePath, "../../../Corpus").names.filter { $0.hasSuffix(".md") }.sorted().compactMap {
    guard let data = try? Data(contentsOf: folder.appendingPathComponent($0)) else { return nil }
    return try? Document(Source(decoding: Array(data)), conventions: .dutch)
  }
}()

private func fresh(_ document: Document) -> [String] {
  let reading = Reading(document)
  return told(reading, CueReader(reading))
}

@Suite struct WordMemoryTests {
  @Test(arguments: [1 << 15, 600, 0])
  func aWarmMemoryReadsAsAFreshOne(_ limit: Int) {
    #expect(documents.count >= 5)
    var memory = WordMemory(limit: limit)
    for document in documents + documents.reversed() + documents {
      let reading = Reading(document, memory: &memory)
      let cues = CueReader(reading, memory: &memory)
      #expect(told(reading, cues) == fresh(document))
      #expect(reading.forms.count == reading.formNumbers.count && reading.lemmas.count == reading.lemmaNumbers.count)
    }
    #expect((memory.generation > 0) == (limit < 1000))
  }

  @Test func numbersOfTheMemoryStayWhileItsGenerationDoes() {
    var memory = WordMemory()
    var forms: [Int32: String] = [:]
    var lemmas: [Int32: String] = [:]
    for document in documents {
      let reading = Reading(document, memory: &memory)
      for (number, form) in zip(reading.formNumbers, reading.forms) {
        #expect(forms.updateValue(form, forKey: number) ?? form == form)
      }
      for (number, lemma) in zip(reading.lemmaNumbers, reading.lemmas) {
        #expect(lemmas.updateValue(lemma, forKey: number) ?? lemma == lemma)
      }
    }
    #expect(memory.generation == 0)
    #expect(Set(forms.values).count == forms.count && Set(lemmas.values).count == lemmas.count)
  }

  @Test func whatAMemoryHoldsStaysBounded() throws {
    var memory = WordMemory(limit: 100)
    for round in 0..<50 {
      let text = (0..<40).map { "woord\(round)x\($0)" }.joined(separator: " ")
      _ = Reading(try Document(Source(text: text), conventions: .dutch), memory: &memory)
      #expect(memory.types.entries.count <= 140)
    }
    #expect(memory.generation > 10)
  }

  @Test(arguments: ["", "a", "abc", "abcd", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghabcdefghx"])
  func bytesAreToldApartByMarkAndLength(_ text: String) {
    var table = ByteTable(capacity: 2)
    let words = [text, text + "x", "x" + text]
    var numbers: [Int32] = []
    for word in words {
      for isMarked in [false, true] {
        Array(word.utf8).withUnsafeBufferPointer { bytes in
          let hash = table.hash(bytes, isMarked: isMarked)
          if table.number(of: bytes, hash: hash) < 0 { numbers.append(table.add(bytes, hash: hash)) }
          #expect(table.number(of: bytes, hash: hash) >= 0)
        }
      }
    }
    #expect(numbers.count == Set(words).count * 2 && table.count == numbers.count)
  }

  @Test func nobodyKnowsBeforehandWhichWordsShareASlot() {
    let words = (0..<64).map { Array("woord\($0)".utf8) }
    let hashes = (0..<2).map { _ in
      let table = ByteTable(capacity: 2)
      return words.map { word in word.withUnsafeBufferPointer { table.hash($0) & 0xFFFE } }
    }
    #expect(zip(hashes[0], hashes[1]).count { $0 == $1 } < 8)
  }
}
