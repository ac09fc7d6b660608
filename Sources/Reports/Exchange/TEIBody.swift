import Corpus

/// Writes the body of an essay: a `div` for each heading and what stands under it.
struct TEIBody {
  private let essay: Essay
  private let sayings: TEISayings
  /// What identifiers begin with.
  private let prefix: String
  private var noise: ArraySlice<AnalysisWalk.Mark>
  /// The sayings that have been opened, by their numbers.
  private var seen: Set<Int> = []

  private enum Container { case list, quote }
  private var isInDivision = false
  private var container: Container?
  private var isInBlock = false
  /// Whether white space parts the next sentence of the block from the last.
  private var spaceFollows = false

  init(_ walk: AnalysisWalk, _ sayings: TEISayings, prefix: String) {
    essay = walk.essay
    self.sayings = sayings
    self.prefix = prefix
    noise = walk.marks(.noise)[...]
  }

  mutating func write(_ sentence: LabelledSentences.Sentence, to xml: inout XMLWriter) {
    if sentence.tagged.opensBlock || !isInBlock {
      endBlock(&xml)
      writeNoise(before: sentence.start, to: &xml)
      openBlock(sentence.tagged.block, &xml)
    } else if spaceFollows {
      xml.text(" ")
    }
    for part in TEISegments(sentence, essay).parts { write(part, of: sentence, to: &xml) }
    spaceFollows = sentence.tagged.words.last?.spaceAfter ?? true
  }

  /// Writes what is left and ends what is open.
  mutating func end(_ xml: inout XMLWriter) {
    endBlock(&xml)
    writeNoise(before: .max, to: &xml)
    if !isInDivision { xml.element("p") }
    endDivision(&xml)
  }

  // MARK: Blocks

  private mutating func openBlock(_ kind: TaggedSentence.BlockKind, _ xml: inout XMLWriter) {
    if kind == .heading { endDivision(&xml) }
    openDivision(&xml)
    let wanted: Container? = kind == .point ? .list : kind == .quotation ? .quote : nil
    if container != wanted {
      endContainer(&xml)
      if let wanted { xml.open(wanted == .list ? "list" : "quote") }
      container = wanted
    }
    xml.open(kind == .heading ? "head" : kind == .point ? "item" : "p", isMixed: true)
    isInBlock = true
  }

  private mutating func endBlock(_ xml: inout XMLWriter) {
    if isInBlock { xml.close() }
    isInBlock = false
  }

  private mutating func endContainer(_ xml: inout XMLWriter) {
    if container != nil { xml.close() }
    container = nil
  }

  private mutating func openDivision(_ xml: inout XMLWriter) {
    if !isInDivision { xml.open("div") }
    isInDivision = true
  }

  private mutating func endDivision(_ xml: inout XMLWriter) {
    endContainer(&xml)
    if isInDivision { xml.close() }
    isInDivision = false
  }

  private mutating func writeNoise(before place: Int, to xml: inout XMLWriter) {
    while let mark = noise.first, mark.extract.start < place {
      noise.removeFirst()
      openDivision(&xml)
      endContainer(&xml)
      xml.element("ab", ["type": "noise", "subtype": mark.label, "ana": "#noise"], text: mark.extract.quote)
    }
  }

  // MARK: Segments

  private mutating func write(
    _ part: TEISegments.Part, of sentence: LabelledSentences.Sentence, to xml: inout XMLWriter
  ) {
    switch part {
    case .text(let text): xml.text(text)
    case .close: xml.close()
    case .component(let number):
      let component = essay.components[number]
      let kind = component.kind.map { " " + TEIHeader.place(.kind, $0.rawValue) } ?? ""
      xml.open(
        "seg",
        [
          "xml:id": "\(prefix).c\(number + 1)", "n": component.id, "type": "component",
          "ana": TEIHeader.place(.component, component.role.rawValue) + kind, "cert": decimal(component.confidence),
        ])
    case .adage(let number, let isLast):
      let use = essay.adages[number]
      let isFirst = seen.insert(number).inserted
      let places = [TEIHeader.place(.adage, use.attitude.rawValue), TEIHeader.place(.form, use.form.rawValue)]
      xml.open(
        "seg",
        [
          "xml:id": isFirst ? "\(prefix).a\(number + 1)" : nil, "n": use.id, "type": "adage",
          "part": isFirst ? (isLast ? nil : "I") : (isLast ? "F" : "M"),
          "ana": (places + [sayings.place(use.canonical)].compactMap { $0 }).joined(separator: " "),
        ])
    }
  }
}

/// The words of a sentence with its component and its sayings, nested: a saying that crosses another is cut in parts.
struct TEISegments {
  enum Part {
    case text(String)
    /// By their numbers among those of the essay.
    case component(Int)
    /// `isLast`: no other part of it follows.
    case adage(Int, isLast: Bool)
    case close
  }

  private(set) var parts: [Part] = []

  private struct Piece {
    let opening: Part
    let words: Range<Int>
  }

  init(_ sentence: LabelledSentences.Sentence, _ essay: Essay) {
    var pieces =
      sentence.component.map { [Piece(opening: .component($0), words: 0..<sentence.tagged.words.count)] } ?? []
    pieces += TEISegments.pieces(sentence, essay)
    write(pieces, sentence.tagged.words)
  }

  /// The pieces of the sayings by their start, the longer first; none crosses another.
  private static func pieces(_ sentence: LabelledSentences.Sentence, _ essay: Essay) -> [Piece] {
    var pieces: [Piece] = []
    /// Where pieces end that may go on.
    var ends: [Int] = []
    let end = sentence.ranges.last?.upperBound ?? 0
    for (number, words) in sentence.adages {
      ends.removeAll { $0 <= words.lowerBound }
      let cuts = Set(ends).filter { $0 < words.upperBound }.sorted()
      let goesOn = essay.adages[number].extract.end > end
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
