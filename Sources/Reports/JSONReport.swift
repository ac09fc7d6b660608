import Corpus

/// The outputs for programs, as bytes of JSON.
public enum JSONReport {
  /// Everything about every essay.
  public static func analysis(_ outcomes: [Outcome]) -> [UInt8] {
    analysis(outcomes.essays.map(WrittenEssay.init), errors: outcomes.errors)
  }

  /// The same of essays that are written already.
  public static func analysis(_ essays: [WrittenEssay], errors: [InputError]) -> [UInt8] {
    let record = AnalysisRecord(essays: essays, errors: errors)
    return document(record, capacity: 1 << 14 + essays.reduce(0) { $0 + $1.size })
  }

  /// Everything about an essay, on one line.
  public static func line(_ essay: Essay) -> [UInt8] {
    // About a kilobyte for each component: room that is too small is copied.
    document(essay, indented: false, capacity: (essay.components.count + 4) << 10)
  }

  /// An input that has no reading, on one line.
  public static func line(_ error: InputError) -> [UInt8] { document(ErrorLine(error: error), indented: false) }

  /// The authors in short.
  public static func summary(_ outcomes: [Outcome]) -> [UInt8] {
    summary(Position.all(of: outcomes.essays), errors: outcomes.errors)
  }

  /// The same of positions that were added up before.
  public static func summary(_ positions: [Position], errors: [InputError]) -> [UInt8] {
    document(SummaryRecord(positions: positions, errors: errors))
  }

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

  private static func document(
    _ record: some JSONWritable, indented: Bool = true, capacity: Int = 1 << 14
  ) -> [UInt8] {
    var json = JSONWriter(indented: indented, capacity: capacity)
    record.write(to: &json)
    json.endLine()
    return json.finished()
  }
}
