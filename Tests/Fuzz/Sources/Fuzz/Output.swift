import Corpus
import Prose
import Reports

/// What holds of every output, whatever the essay: nothing in it is obeyed by what shows it.
enum Output {
  static func fault(_ essay: Essay, _ bytes: [UInt8]) -> String? {
    formatFault(essay, bytes) ?? terminalFault(essay, bytes) ?? pageFault(bytes)
  }

  private static func formatFault(_ essay: Essay, _ bytes: [UInt8]) -> String? {
    let analyses = Analyses([.essay(essay)], [AnalysedEssay(essay, bytes: bytes)])
    for format in ExportFormat.all {
      switch format.writing {
      case .whole(let write):
        let output = write(analyses)
        if let fault = textFault(output) { return "\(format.name): \(fault)" }
        if ["json", "summary", "aif", "webannotation", "sarif"].contains(format.name) {
          if let fault = jsonFault(output) { return "\(format.name): \(fault)" }
        }
      case .folder(let folder):
        for file in folder.files(AnalysedEssay(essay, bytes: bytes)) where file.ending != ".txt" {
          if let fault = textFault(file.bytes) { return "\(format.name): \(fault)" }
        }
      }
    }
    return nil
  }

  private static func textFault(_ output: [UInt8]) -> String? {
    (try? UTF8Span(validating: output.span)) == nil ? "not UTF-8" : nil
  }

  private static func jsonFault(_ output: [UInt8]) -> String? {
    do { _ = try JSONReader.value(of: output) } catch { return "\(error)" }
    return nil
  }

  /// A terminal without colours gets lines of printable characters.
  private static func terminalFault(_ essay: Essay, _ bytes: [UInt8]) -> String? {
    let report = TextReport(.in(.nl), TextStyle(columns: 80, hasColor: false))
    var outputs = [report.analysis([essay]), report.sayings([essay])]
    if let text = try? MarkedText(bytes: bytes, id: "fuzz", path: nil) { outputs.append(report.markedText(text)) }
    for output in outputs {
      for scalar in String(decoding: output, as: UTF8.self).unicodeScalars where isObeyed(scalar) {
        return "a terminal gets \(scalar.value)"
      }
    }
    return nil
  }

  private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0x200E...0x200F: true
    default: false
    }
  }

  /// The page holds one script, its own; no essay adds an element that runs.
  private static func pageFault(_ bytes: [UInt8]) -> String? {
    guard let text = try? MarkedText(bytes: bytes, id: "fuzz", path: nil) else { return nil }
    let page = String(decoding: PageReport(.in(.nl)).page([text]), as: UTF8.self)
    var count = 0
    var rest = page[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[rest.utf8.index(after: open)...]
      if rest.utf8.starts(with: "script".utf8) { count += 1 }
      if rest.utf8.starts(with: "img".utf8) || rest.utf8.starts(with: "iframe".utf8) { return "an element of an essay" }
    }
    return count == 1 ? nil : "\(count) scripts"
  }
}
