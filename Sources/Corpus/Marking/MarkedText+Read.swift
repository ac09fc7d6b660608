import Dutch
import Prose

extension MarkedText {
  /// Reads an essay and keeps its text.
  ///
  /// The parameters are those of `Essay.init(bytes:id:path:target:models:contents:)`; without relations there are no
  /// links.
  public init(
    bytes: [UInt8], id: String, path: String?, target: String? = nil, models: ArgumentModels = .builtIn,
    contents: Essay.Contents = .all, known: Essay.Known = Essay.Known()
  ) throws(EssayError) {
    self = try EssayReader().readMarked(
      bytes: bytes, id: id, path: path, target: target, models: models, contents: contents, known: known)
  }

  fileprivate init(_ essay: Essay, _ writer: EssayWriter) {
    self.essay = essay
    let marker = TextMarker(essay, writer)
    blocks = writer.parts.reading.document.blocks.map(marker.block)
  }
}

extension EssayReader {
  /// Reads an essay and keeps its text; the parameters are those of `MarkedText`.
  package func readMarked(
    bytes: [UInt8], id: String, path: String?, target: String? = nil, models: ArgumentModels = .builtIn,
    contents: Essay.Contents = .all, known: Essay.Known = Essay.Known()
  ) throws(EssayError) -> MarkedText {
    let (essay, writer) = try read(bytes, id: id, path: path, target: target, models, contents, known)
    return MarkedText(essay, writer)
  }
}

/// Puts what was found in an essay where it stands in the text.
private struct TextMarker {
  private let essay: Essay
  private let document: Document
  private let extracts: Extracts
  /// By sentence; nil where it has no role.
  private let components: [Int?]
  /// By component.
  private let links: [[MarkedText.Link]]
  /// The sayings with their places in the running text, in order.
  private let sayings: [(stretch: Stretch, use: AdageUse)]

  init(_ essay: Essay, _ writer: EssayWriter) {
    self.essay = essay
    document = writer.parts.reading.document
    extracts = writer.extracts
    components = writer.parts.roles.roles.indices.map { writer.number($0).map { $0 - 1 } }
    links = LinkSummary(essay).links
    sayings = zip(writer.parts.adages.found, essay.adages).map { ($0.stretch, $1) }
      .sorted { ($0.stretch.start, $0.stretch.end) < ($1.stretch.start, $1.stretch.end) }
  }

  func block(_ block: Block) -> MarkedText.Block {
    let sentences =
      block.sentences.isEmpty
      ? [sentence(block.stretch, nil)]
      : block.sentences.map { sentence(stretch(of: $0, in: block), components[$0]) }
    return MarkedText.Block(kind: .init(block.kind), isJoined: block.isJoined, sentences: sentences)
  }

  /// A sentence with all that follows it up to the next, so that nothing of the block is lost.
  private func stretch(of sentence: Int, in block: Block) -> Stretch {
    let isFirst = sentence == block.sentences.lowerBound
    let isLast = sentence + 1 == block.sentences.upperBound
    var start = isFirst ? block.stretch.start : document.sentences[sentence].stretch.start
    var end = isLast ? block.stretch.end : document.sentences[sentence + 1].stretch.start
    let bytes = document.text.bytes
    while start < end, bytes[start] == Self.space { start += 1 }
    while start < end, bytes[end - 1] == Self.space { end -= 1 }
    return Stretch(start, end)
  }

  private func sentence(_ stretch: Stretch, _ component: Int?) -> MarkedText.Sentence {
    let place = extracts.place(of: stretch)
    return MarkedText.Sentence(
      line: place.line, start: place.codePoint, component: component.map { essay.components[$0] },
      number: component.map { $0 + 1 }, links: component.map { links[$0] } ?? [], runs: runs(stretch))
  }

  /// The stretch cut where sayings begin and end.
  private func runs(_ stretch: Stretch) -> [MarkedText.Run] {
    var runs: [MarkedText.Run] = []
    var at = stretch.start
    func add(to end: Int, _ saying: AdageUse?, isContinued: Bool = false) {
      guard end > at else { return }
      runs.append(
        MarkedText.Run(text: document.text.string(Stretch(at, end)), saying: saying, isContinued: isContinued))
      at = end
    }
    for (place, use) in sayings[firstSaying(endingAfter: at)...] {
      guard place.start < stretch.end else { break }
      add(to: place.start, nil)
      add(to: min(place.end, stretch.end), use, isContinued: place.start < at)
    }
    add(to: stretch.end, nil)
    return runs
  }

  /// Sayings do not overlap, so that their ends are in order too.
  private func firstSaying(endingAfter place: Int) -> Int {
    var (low, high) = (0, sayings.count)
    while low < high {
      let middle = (low + high) / 2
      if sayings[middle].stretch.end <= place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static let space = UInt8(ascii: " ")
}

extension MarkedText.Block.Kind {
  fileprivate init(_ kind: Block.Kind) {
    switch kind {
    case .heading(let level, _): self = .heading(level: level)
    case .paragraph: self = .paragraph
    case .point(let number): self = .point(number: number)
    case .quotation: self = .quotation
    case .code: self = .code
    case .noise(let noise): self = .noise(noise.rawValue)
    }
  }
}
