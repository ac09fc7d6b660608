import Corpus
import Reports

extension Command {
  static let export = Command(
    "export", "[PATH ...] [--as FORMAT]",
    examples: [
      "klantkoning export --as ndjson essays/ | jq .stance.label", "klantkoning export -o essays.json essays/",
      "klantkoning export --as ndjson - < records.ndjson | jq -c '[.id, .stance.label]'",
      "klantkoning export --as reading essays/ -o gold/",
    ],
    flags: [.format, .listFormats, .from, .model], help: { $0.export }
  ) { (call) throws(UsageError) in
    if call.typed.listFormats {
      try call.write(Array(ExportFormat.all.map { $0.name + "\n" }.joined().utf8))
      return .done
    }
    let format = call.typed.format
    switch format.writing {
    case .parts(let parts): return try call.export(format, parts)
    case .whole(let bytes):
      let analyses = try call.analyses(format)
      return try call.end(analyses.outcomes, call.destination.shown(bytes(analyses)))
    case .joined(let bytes):
      let readings = try call.written(format)
      return try call.end(
        readings.map(\.outcome),
        call.destination.shown(bytes(readings.compactMap(\.text), readings.map(\.outcome).errors)))
    case .folder(let folder): return try call.end(try call.analyses(format), in: folder)
    }
  }
}

extension Call {
  /// Reads essays, each written by the thread that read it.
  fileprivate func written(_ format: ExportFormat) throws(UsageError) -> [InputReading<WrittenEssay>] {
    let target = typed.target
    let inputs = read(typed.words, format.takesExports) { (input) throws(EssayError) in (input, []) }
    return try readings(of: inputs, contents: format.contents) {
      InputReading<Essay>($0, target, $1, $2, format.contents).map(WrittenEssay.init)
    }
  }

  fileprivate func analyses(_ format: ExportFormat) throws(UsageError) -> Analyses {
    let read = try readWithInputs(typed.words, contents: format.contents, takesExports: format.takesExports)
    let bytes = Dictionary(read.inputs.map { ($0.id, $0.bytes) }) { first, _ in first }
    return Analyses(
      read.outcomes, read.outcomes.essays.map { essay in AnalysedEssay(essay, bytes: bytes[essay.id] ?? []) },
      words: words)
  }
}
