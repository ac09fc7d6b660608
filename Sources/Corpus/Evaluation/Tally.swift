/// True positives, predictions and gold counts of one label.
public struct Tally: Sendable, Hashable {
  public var hits = 0
  public var predicted = 0
  public var gold = 0

  public init() {}

  public var precision: Double? { predicted == 0 ? nil : Double(hits) / Double(predicted) }
  public var recall: Double? { gold == 0 ? nil : Double(hits) / Double(gold) }
  /// The harmonic mean of precision and recall; nil where there is nothing to find and nothing found.
  public var f1: Double? { predicted + gold == 0 ? nil : Double(2 * hits) / Double(predicted + gold) }

  public static func += (a: inout Tally, b: Tally) {
    a.hits += b.hits
    a.predicted += b.predicted
    a.gold += b.gold
  }
}
