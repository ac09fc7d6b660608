import Corpus

/// The words of a sentence with its component and its sayings, nested: a saying that crosses another is cut in parts.
struct TEISegments {
  enum Part {
    case text(String)
    /// By their numbers among those of the essay; `isLast`: no other part of it follows.
    case component(Int, isLast: Bool)
    case adage(Int, isLast: Bool)
    case close
  }

  private(set) var parts: [Part] = []

  private struct Piece {
    let opening: Part
    let words: Range<Int>
  }

  init(_ sentence: LabelledSentences.Sentence, _ essay: Essay) {
    var pieces: [Piece] = []
    if let number = sentence.component {
      let isLast = !sentence.ends(before: essay.components[number].extract)
      pieces.append(
        Piece(opening: .component(number, isLast: isLast), words: 0..<sentence.tagged.words.count))
    }
    pieces += TEISegments.pieces(sentence, essay)
    write(pieces, sentence.tagged.words)
  }

  /// The pieces of the sayings by their start, the longer first; none crosses another.
  private static func pieces(_ sentence: LabelledSentences.Sentence, _ essay: Essay) -> [Piece] {
    var pieces: [Piece] = []
    /// Where pieces end that may go on.
    var ends: [Int] = []
    for (number, words) in sentence.adages {
      ends.removeAll { $0 <= words.lowerBound }
      let cuts = Set(ends).filter { $0 < words.upperBound }.sorted()
      let goesOn = sentence.ends(before: essay.adages[number].extract)
      for (start, cut) in zip([words.lowerBound] + cuts, cuts + [words.upperBound]) {
        let isLast = cut == words.upperBound && !goesOn
        pieces.append(Piece(opening: .adage(number, isLast: isLast), words: start..<cut))
        ends.append(cut)
      }
    }
    return pieces.enumerated().sorted { a, b in
      (a.element.words.lowerBound, -a.element.words.upperBound, a.offset)
        < (b.element.words.lowerBound, -b.element.words.upperBound, b.offset)
    }.map(\.element)
  }

  private mutating func write(_ pieces: [Piece], _ words: [TaggedWord]) {
    var waiting = pieces[...]
    var open: [Int] = []
    for (at, word) in words.enumerated() {
      while open.last == at {
        parts.append(.close)
        open.removeLast()
      }
      if at > 0, words[at - 1].spaceAfter { parts.append(.text(" ")) }
      while let piece = waiting.first, piece.words.lowerBound == at {
        parts.append(piece.opening)
        open.append(piece.words.upperBound)
        waiting.removeFirst()
      }
      parts.append(.text(String(decoding: word.form, as: UTF8.self)))
    }
    parts += repeatElement(.close, count: open.count)
  }
}
