/// The words that speak for what a saying stands for, or for what stands against it.
package struct ConceptSides: Sendable {
  /// Words in their order in a text.
  struct Phrase: Sendable {
    var words: [String]
    /// Whether it speaks for the saying.
    var isFor: Bool
  }

  private(set) var phrases: [Phrase] = []
  /// Where phrases stand in `phrases` by their first word, longest first.
  private(set) var byFirst: [String: [Int]] = [:]

  /// None.
  init() {}

  /// The words of the concepts that the tenets name, and the tenets' own; what both sides say is left out, and so are the
  /// saying's own words, which everybody uses who speaks of it.
  init(_ tenets: Tenets, except own: Set<String>) {
    let upheld = Self.words(tenets.upheld)
    let rejected = Self.words(tenets.rejected)
    for (words, others, isFor) in [(upheld, rejected, true), (rejected, upheld, false)] {
      for text in words.subtracting(others).subtracting(own).sorted() {
        add(Phrase(words: text.split(separator: " ").map(String.init), isFor: isFor))
      }
    }
    for first in byFirst.keys {
      byFirst[first]?.sort { (phrases[$1].words.count, $0) < (phrases[$0].words.count, $1) }
    }
  }

  /// Which side a word by itself speaks for; nil where it speaks for neither.
  func isFor(_ word: String) -> Bool? {
    byFirst[word]?.lazy.map { phrases[$0] }.first { $0.words.count == 1 }?.isFor
  }

  private mutating func add(_ phrase: Phrase) {
    guard let first = phrase.words.first else { return }
    byFirst[first, default: []].append(phrases.count)
    phrases.append(phrase)
  }

  private static func words(_ entries: [String]) -> Set<String> {
    var words: Set<String> = []
    for entry in entries {
      guard entry.first == "@" else {
        words.insert(entry)
        continue
      }
      words.formUnion(ConceptTable.thesaurus.lists(of: entry.utf8.dropFirst())?.last ?? [])
    }
    return words
  }
}
