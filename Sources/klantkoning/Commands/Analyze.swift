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
    flags: [.model], help: { $0.analyze }
  ) { (call) throws(UsageError) in
    let outcomes = try call.read(call.typed.words, contents: [])
    if call.typed.json { return try call.end(outcomes, JSONReport.summary(outcomes)) }
    return try call.end(outcomes, TextReport(call.words, call.style).analysis(outcomes.essays))
  }

  static let adages = Command(
    "adages", "[PATH ...]", examples: ["klantkoning adages essays/", "klantkoning adages --json"],
    flags: [.model], help: { $0.adages }
  ) { (call) throws(UsageError) in
    let outcomes = try call.read(call.typed.words, contents: [])
    if call.typed.json { return try call.end(outcomes, JSONReport.adages(outcomes)) }
    return try call.end(outcomes, TextReport(call.words, call.style).sayings(outcomes.essays))
  }
}
