import Corpus

/// The outputs for programs, as bytes of JSON.
public enum JSONReport {
  /// Everything about every essay.
  public static func analysis(_ outcomes: [Outcome]) -> [UInt8] { document(AnalysisRecord(outcomes: outcomes)) }

  /// One essay a line; an input that has no reading is a line too.
  public static func lines(_ outcomes: [Outcome]) -> [UInt8] {
    var json = JSONWriter(indented: false)
    for outcome in outcomes {
      switch outcome {
      case .essay(let essay): essay.write(to: &json)
      case .error(let error): ErrorLine(error: error).write(to: &json)
      }
      json.endLine()
    }
    return json.bytes
  }

  /// The authors in short.
  public static func summary(_ outcomes: [Outcome]) -> [UInt8] { document(SummaryRecord(outcomes: outcomes)) }

  /// The sayings and their uses.
  public static func adages(_ outcomes: [Outcome]) -> [UInt8] { document(AdagesRecord(outcomes: outcomes)) }

  /// Two positions side by side.
  public static func comparison(_ comparison: Comparison) -> [UInt8] { document(comparison) }

  /// All positions side by side.
  public static func overview(_ overview: Overview, _ totals: PositionTotals, named: Neighbours? = nil) -> [UInt8] {
    document(CompareRecord(totals: totals, overview: overview, named: named))
  }

  /// What very many positions come to.
  public static func totals(_ totals: PositionTotals, named: Neighbours? = nil) -> [UInt8] {
    document(CompareRecord(totals: totals, overview: nil, named: named))
  }

  /// How well analyses agree with gold readings.
  public static func evaluation(_ scores: Scores, _ bootstrap: Bootstrap? = nil) -> [UInt8] {
    document(EvaluationRecord(scores: scores, bootstrap: bootstrap))
  }

  /// Why essays are read as they are; with a line, only what stands on it.
  public static func explanation(_ explanations: [Explanation], line: Int? = nil) -> [UInt8] {
    document(ExplanationsRecord(explanations: explanations, line: line))
  }

  /// The JSON Schema (draft 2020-12) of all of these.
  public static func schema() -> [UInt8] { document(OutputSchema()) }

  private static func document(_ record: some JSONWritable) -> [UInt8] {
    var json = JSONWriter(indented: true)
    record.write(to: &json)
    json.endLine()
    return json.bytes
  }
}
