/// True positives, predictions and gold counts of one label.
public struct Tally: Sendable, Hashable {
  /// Predictions that are right.
  public var hits = 0
  /// How many were predicted.
  public var predicted = 0
  /// How many there are to find.
  public var gold = 0

  /// Nothing counted yet.
  public init() {}

  /// The share of predictions that are right; nil where there are none.
  public var precision: Double? { predicted == 0 ? nil : Double(hits) / Double(predicted) }
  /// The share of what there is that was found; nil where there is nothing.
  public var recall: Double? { gold == 0 ? nil : Double(hits) / Double(gold) }
  /// The harmonic mean of precision and recall; nil where there is nothing to find and nothing found.
  public var f1: Double? { predicted + gold == 0 ? nil : Double(2 * hits) / Double(predicted + gold) }

  /// Adds the counts of another tally.
  public static func += (a: inout Tally, b: Tally) {
    a.hits += b.hits
    a.predicted += b.predicted
    a.gold += b.gold
  }
}
