import Corpus

/// Writes the body of an essay: a `div` for each heading and what stands under it.
struct TEIBody {
  private let essay: Essay
  private let sayings: TEISayings
  /// What identifiers begin with.
  private let prefix: String
  private var noise: ArraySlice<AnalysisWalk.Mark>
  /// The identifiers that are given away.
  private var seen: Set<String> = []

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
    for part in TEISegments(sentence, essay).parts { write(part, to: &xml) }
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

  private mutating func write(_ part: TEISegments.Part, to xml: inout XMLWriter) {
    switch part {
    case .text(let text): xml.text(text)
    case .close: xml.close()
    case .component(let number, let isLast):
      let component = essay.components[number]
      let kind = component.kind.map { TEIHeader.place(.kind, $0.rawValue) }
      let places = [TEIHeader.place(.component, component.role.rawValue), kind]
      open("component", "c\(number + 1)", component.id, places, isLast, component.confidence, &xml)
    case .adage(let number, let isLast):
      let use = essay.adages[number]
      let places = [
        TEIHeader.place(.adage, use.attitude.rawValue), TEIHeader.place(.form, use.form.rawValue),
        sayings.place(use.canonical),
      ]
      open("adage", "a\(number + 1)", use.id, places, isLast, nil, &xml)
    }
  }

  /// Opens a segment; the first of several parts has the identifier.
  private mutating func open(
    _ type: String, _ name: String, _ id: String, _ places: [String?], _ isLast: Bool, _ confidence: Double?,
    _ xml: inout XMLWriter
  ) {
    let isFirst = seen.insert(name).inserted
    xml.open(
      "seg",
      [
        "xml:id": isFirst ? "\(prefix).\(name)" : nil, "n": id, "type": type,
        "part": isFirst ? (isLast ? nil : "I") : (isLast ? "F" : "M"),
        "ana": places.compactMap { $0 }.joined(separator: " "), "cert": confidence.map(decimal),
      ])
  }
}
