import Corpus
import Reports

extension Command {
  static let analyze = Command(
    "analyze", "[PATH ...]",
    examples: [
      "klantkoning analyze", "klantkoning analyze essays/ --target 'goedkoop is duurkoop'",
      "pandoc -t markdown essay.docx | klantkoning analyze -",
      "klantkoning analyze --json essays/ | jq '.authors[] | {author, stance}'",
    ],
    flags: [.from, .model], help: { $0.analyze }
  ) { (call) throws(UsageError) in
    let all = try call.positions(contents: [], .summary)
    let bytes =
      call.typed.json
      ? JSONReport.summary(all.positions, errors: all.errors)
      : TextReport(call.words, call.style).analysis(all.positions)
    return try call.end(essays: all.essays, errors: all.errors.count, bytes)
  }

  static let adages = Command(
    "adages", "[PATH ...]", examples: ["klantkoning adages essays/", "klantkoning adages --json"],
    flags: [.from, .model], help: { $0.adages }
  ) { (call) throws(UsageError) in
    let outcomes = try call.read(call.typed.words, contents: [])
    if call.typed.json { return try call.end(outcomes, JSONReport.adages(outcomes)) }
    return try call.end(outcomes, TextReport(call.words, call.style).sayings(outcomes.essays))
  }
}
