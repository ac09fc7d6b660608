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
      return try call.end(analyses.outcomes, bytes(analyses))
    case .folder(let folder): return try call.end(try call.analyses(format), in: folder)
    }
  }
}

extension Call {
  fileprivate func analyses(_ format: ExportFormat) throws(UsageError) -> Analyses {
    let read = try readWithInputs(typed.words, contents: format.contents, takesExports: format.takesExports)
    let bytes = Dictionary(read.inputs.map { ($0.id, $0.bytes) }) { first, _ in first }
    return Analyses(
      read.outcomes, read.outcomes.essays.map { essay in AnalysedEssay(essay, bytes: bytes[essay.id] ?? []) },
      words: words)
  }
}
