import Corpus

extension ExportFormat {
  /// A folder of standoff annotation for brat (brat.nlplab.org/standoff.html): the decoded text of each essay, its
  /// components, sayings and links, and the configuration that brat shows and corrects them with.
  static let brat = ExportFormat(
    "brat",
    folder: Folder(
      files: { analysed in
        [
          File(ending: ".txt", bytes: Array(analysed.text.utf8)),
          File(ending: ".ann", bytes: BratAnnotations(analysed).bytes),
        ]
      },
      alone: { BratAnnotations($0).bytes }, isCorrected: true,
      shared: [("annotation.conf", BratConfiguration.annotation), ("visual.conf", BratConfiguration.visual)]))
}

/// The lines of an annotation file.
private struct BratAnnotations {
  private let text: SourceText
  private var lines: [String] = []
  /// The names of the annotated words, by the ids of components and sayings.
  private var names: [String: String] = [:]
  private var attributes = 0
  private var notes = 0

  init(_ analysed: AnalysedEssay) {
    let walk = AnalysisWalk(analysed.essay)
    text = SourceText(analysed.text)
    let marks = walk.marks(.component, .adage)
    for mark in marks { write(mark) }
    for (number, link) in walk.links.enumerated() {
      let ends = [link.from, link.to].map { names[walk.essay.components[$0].id] }
      guard let from = ends[0], let to = ends[1] else { continue }
      lines.append("R\(number + 1)\t\(link.kind.rawValue) Arg1:\(from) Arg2:\(to)")
    }
    writeAttributes(marks)
    writeStance(walk.marks(.evidence))
    for mark in marks { writeNotes(mark) }
    // brat has no place for what is said of a whole text.
    note(on: marks.first?.id, "stance: " + walk.stance)
  }

  var bytes: [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }

  private mutating func write(_ mark: AnalysisWalk.Mark) {
    let fragments = text.fragments(mark.extract.start..<mark.extract.end)
    guard !fragments.isEmpty else { return }
    let name = "T\(names.count + 1)"
    names[mark.id] = name
    let places = fragments.map { "\($0.lowerBound) \($0.upperBound)" }.joined(separator: ";")
    let words = fragments.map(text.string).joined(separator: " ")
    lines.append("\(name)\t\(BratConfiguration.type(mark)) \(places)\t\(words)")
  }

  private mutating func writeAttributes(_ marks: [AnalysisWalk.Mark]) {
    for mark in marks {
      if mark.layer == .adage { attribute("Attitude", of: mark.id, mark.label) }
      for (key, value) in mark.details {
        if key == "kind" { attribute("Kind", of: mark.id, value) }
        if key == "form" { attribute("Form", of: mark.id, value) }
      }
    }
  }

  /// What the stance rests on, as corpora of persuasive essays have it: `For` and `Against`.
  private mutating func writeStance(_ evidence: [AnalysisWalk.Mark]) {
    var seen: Set<String> = []
    for mark in evidence {
      guard let id = mark.details.first(where: { $0.key == "component" })?.value, seen.insert(id).inserted else {
        continue
      }
      attribute("Stance", of: id, mark.label == "against" ? "Against" : "For")
    }
  }

  private mutating func writeNotes(_ mark: AnalysisWalk.Mark) {
    let told = mark.details.filter { $0.key != "kind" && $0.key != "form" }.map { "\($0.key): \($0.value)" }
    note(
      on: mark.id,
      (told + [mark.confidence.map { "confidence: \(decimal($0))" }].compactMap { $0 }).joined(separator: "; "))
  }

  private mutating func attribute(_ name: String, of id: String, _ value: String) {
    guard let words = names[id] else { return }
    attributes += 1
    lines.append("A\(attributes)\t\(name) \(words) \(value)")
  }

  private mutating func note(on id: String?, _ value: String) {
    guard let id, let words = names[id], !value.isEmpty else { return }
    notes += 1
    lines.append("#\(notes)\tAnnotatorNotes \(words)\t\(printable(value))")
  }
}

extension SourceText {
  /// The parts of a range that hold no line end and no tab, without white space at their ends; empty parts are left out.
  ///
  /// brat wants words that go on on another line in fragments; a tab parts its columns.
  fileprivate func fragments(_ range: Range<Int>) -> [Range<Int>] {
    let range = range.clamped(to: scalars.indices)
    let breaks = range.filter { SourceText.breaks(scalars[$0]) }
    return zip([range.lowerBound] + breaks.map { $0 + 1 }, breaks + [range.upperBound]).compactMap { start, end in
      let shown = (start..<end).filter { !scalars[$0].properties.isWhitespace }
      guard let first = shown.first, let last = shown.last else { return nil }
      return first..<last + 1
    }
  }

  /// Whether some reader takes it for the end of a line or of a column.
  private static func breaks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
