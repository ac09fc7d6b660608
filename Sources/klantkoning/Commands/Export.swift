import Reports

extension Command {
  static let export = Command(
    "export", "[PATH ...] [--as FORMAT]",
    examples: [
      "klantkoning export --as ndjson essays/ | jq .stance.label", "klantkoning export -o essays.json essays/",
      "klantkoning export --as reading essays/ -o gold/",
    ],
    flags: [.format, .listFormats, .model], help: { $0.export }
  ) { (call) throws(UsageError) in
    if call.typed.listFormats {
      try call.write(Array(Typed.Format.allCases.map { $0.rawValue + "\n" }.joined().utf8))
      return .done
    }
    if call.typed.format == .reading { return try call.exportReadings() }
    let outcomes = try call.read(call.typed.words, contents: call.typed.format == .summary ? [] : .all)
    return try call.end(outcomes, bytes(call.typed.format, outcomes))
  }

  private static func bytes(_ format: Typed.Format, _ outcomes: [Outcome]) -> [UInt8] {
    switch format {
    case .json: JSONReport.analysis(outcomes)
    case .ndjson: JSONReport.lines(outcomes)
    case .summary: JSONReport.summary(outcomes)
    case .reading: []
    }
  }
}
