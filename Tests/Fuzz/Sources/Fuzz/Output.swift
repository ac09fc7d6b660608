import Corpus
import Prose
import Reports

/// What holds of every output, whatever the essay: it is of its format, and nothing in it is obeyed by what shows it.
enum Output {
  static func fault(_ essay: Essay, _ bytes: [UInt8]) -> String? {
    formatFault(essay, bytes) ?? lineFault(essay) ?? terminalFault(essay, bytes) ?? pageFault(bytes)
  }

  private static func formatFault(_ essay: Essay, _ bytes: [UInt8]) -> String? {
    let analysed = AnalysedEssay(essay, bytes: bytes)
    for format in ExportFormat.all {
      for output in outputs(format, analysed) {
        if let fault = textFault(output) ?? shapeFault(output, format.name) { return "\(format.name): \(fault)" }
      }
    }
    return nil
  }

  private static func outputs(_ format: ExportFormat, _ analysed: AnalysedEssay) -> [[UInt8]] {
    switch format.writing {
    case .parts(let parts): [parts.opening + parts.essay(analysed)]
    case .whole(let write): [write(Analyses([.essay(analysed.essay)], [analysed]))]
    case .joined(let write): [write([WrittenEssay(analysed.essay)], [])]
    // The text itself stands beside its annotations as it is.
    case .folder(let folder):
      folder.files(analysed).filter { $0.ending != ".txt" }.map(\.bytes) + [folder.alone(analysed)]
    }
  }

  private static func shapeFault(_ output: [UInt8], _ format: String) -> String? {
    switch format {
    case "json", "ndjson", "summary", "aif", "webannotation", "sarif": jsonFault(output)
    case "tei", "graphml": Shapes.xmlFault(output)
    case "csv": Shapes.csvFault(output)
    default: nil
    }
  }

  private static func textFault(_ output: [UInt8]) -> String? {
    (try? UTF8Span(validating: output.span)) == nil ? "not UTF-8" : nil
  }

  private static func jsonFault(_ output: [UInt8]) -> String? {
    do { _ = try JSONReader.value(of: output) } catch { return "\(error)" }
    return nil
  }

  /// What `export --as ndjson` writes is a line, and read back as what it was written from but for the reasons, which
  /// stand in it in words.
  static func lineFault(_ essay: Essay) -> String? {
    if let fault = lineFault(JSONReport.line(essay)) { return fault }
    var essay = essay
    for component in essay.components.indices { essay.components[component].reasons = [] }
    let line = JSONReport.line(essay)
    guard case .analysis(let read)? = try? RecordLine.read(line.dropLast()) else { return "a line is not read back" }
    return JSONReport.line(read) == line ? nil : "a line is read back as another"
  }

  /// A line of JSON is one line, and nothing in it is obeyed by a terminal.
  static func lineFault(_ line: [UInt8]) -> String? {
    guard line.last == 10, !line.dropLast().contains(where: { $0 < 32 || $0 == 127 }) else {
      return "a record is no line"
    }
    return textFault(line) ?? jsonFault(line)
  }

  /// A terminal without colours gets lines of printable characters.
  private static func terminalFault(_ essay: Essay, _ bytes: [UInt8]) -> String? {
    let report = TextReport(.in(.nl), TextStyle(columns: 80, hasColor: false))
    var outputs = [report.analysis([essay]), report.sayings([essay])]
    if let text = try? MarkedText(bytes: bytes, id: "fuzz", path: nil) { outputs.append(report.markedText(text)) }
    if let explanation = try? Explanation(bytes: bytes, id: "fuzz", path: nil) {
      outputs.append(report.explanation([explanation]))
      if let fault = jsonFault(JSONReport.explanation([explanation])) { return "explain: \(fault)" }
    }
    let position = Position(essay)
    let comparison = Comparison(position, other)
    outputs += [report.comparison(comparison), report.overview(Overview([position, other]))]
    for output in outputs {
      for scalar in String(decoding: output, as: UTF8.self).unicodeScalars where isObeyed(scalar) {
        return "a terminal gets \(scalar.value)"
      }
    }
    return jsonFault(JSONReport.comparison(comparison))
  }

  /// Somebody to compare with.
  private static let other =
    BuiltInEssay.all.first.flatMap { try? Essay(bytes: $0.bytes, id: $0.id, path: nil) }
    .map { Position($0) } ?? Position(.empty)

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x206F, 0x200E...0x200F: true
    default: false
    }
  }

  /// The page holds one script, its own; no essay adds an element that runs or fetches.
  private static func pageFault(_ bytes: [UInt8]) -> String? {
    guard let text = try? MarkedText(bytes: bytes, id: "fuzz", path: nil) else { return nil }
    let page = PageReport(.in(.nl)).page([text])
    var scripts = 0
    for place in page.indices where page[place] == UInt8(ascii: "<") {
      let rest = page[(place + 1)...]
      if rest.starts(with: "script".utf8) { scripts += 1 }
      if rest.starts(with: "img".utf8) || rest.starts(with: "iframe".utf8) { return "an element of an essay" }
    }
    return scripts == 1 ? textFault(page) : "\(scripts) scripts"
  }
}
