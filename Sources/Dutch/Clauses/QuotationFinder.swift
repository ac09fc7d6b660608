import Prose

/// Finds the quoted stretches of a block, across its sentences.
///
/// An opening mark waits for a closing one; one that finds none in its block quotes to the end of its own sentence if it
/// opened a phrase of some length, and nothing otherwise. A mark that could be either opens after a blank and closes
/// before one.
struct QuotationFinder {
  private let document: Document
  private let classes: [ClauseRole]
  private var opened: Int?
  /// For each sentence of the document, its quoted token ranges, marks not included.
  private(set) var ranges: [[Range<Int>]]

  init(_ document: Document, _ classes: [ClauseRole]) {
    self.document = document
    self.classes = classes
    ranges = Array(repeating: [], count: document.sentences.count)
    document.text.bytes.withUnsafeBufferPointer { text in
      for block in document.blocks where !block.sentences.isEmpty { read(block.sentences, text) }
    }
  }

  private mutating func read(_ sentences: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) {
    opened = nil
    var openedIn = sentences.lowerBound
    for sentence in sentences {
      for at in document.sentences[sentence].tokens where classes[at].contains(.quoteMark) {
        if let start = opened, closes(at, text) {
          add(start + 1..<at, from: openedIn, to: sentence)
          opened = nil
        } else if opens(at, text), opened == nil {
          opened = at
          openedIn = sentence
        }
      }
    }
    if let start = opened {
      add(start + 1..<document.sentences[openedIn].tokens.upperBound, from: openedIn, to: openedIn)
    }
  }

  /// Gives the parts of a quotation that runs over several sentences the speaker that any of them names.
  static func shareSpeakers(_ document: Document, _ sentences: inout [SentenceReading]) {
    for at in sentences.indices.dropFirst() where continues(document, sentences, at) {
      if sentences[at].speakers[0] == nil { sentences[at].speakers[0] = sentences[at - 1].speakers.last ?? nil }
    }
    for at in sentences.indices.dropFirst().reversed() where continues(document, sentences, at) {
      let last = sentences[at - 1].speakers.count - 1
      if sentences[at - 1].speakers[last] == nil { sentences[at - 1].speakers[last] = sentences[at].speakers[0] }
    }
  }

  /// Whether the sentence at `at` opens in the quotation in which the one before it ends.
  private static func continues(_ document: Document, _ sentences: [SentenceReading], _ at: Int) -> Bool {
    guard let before = sentences[at - 1].quotations.last, let here = sentences[at].quotations.first,
      let end = document.sentences[at - 1].tokens.last, let start = document.sentences[at].tokens.first
    else { return false }
    return document.tokens[end].stretch.end == before.end && document.tokens[start].stretch.start == here.start
      && sentences[at].speakers.first != nil && !sentences[at - 1].speakers.isEmpty
  }

  private mutating func add(_ tokens: Range<Int>, from first: Int, to last: Int) {
    for sentence in first...last {
      let part = tokens.clamped(to: document.sentences[sentence].tokens)
      if !part.isEmpty { ranges[sentence].append(part) }
    }
  }

  private func mark(_ at: Int, _ text: UnsafeBufferPointer<UInt8>) -> QuoteMark? {
    let stretch = document.tokens[at].stretch
    return QuoteMark(text[stretch.start..<stretch.end])
  }

  private func opens(_ at: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch mark(at, text) {
    case .opening: true
    case .either: !document.tokens[at].spaceAfter
    default: false
    }
  }

  /// A mark that could be either closes unless a blank stands before it and none behind it.
  private func closes(_ at: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch mark(at, text) {
    case .closing: return true
    case .either:
      let hasSpaceBefore = at == 0 || document.tokens[at - 1].spaceAfter
      return !hasSpaceBefore || document.tokens[at].spaceAfter
    default: return false
    }
  }
}
