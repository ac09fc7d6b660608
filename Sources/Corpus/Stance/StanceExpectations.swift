/// What a Dutch reader expects an observation to say before any essay is counted: the weights that learning starts from
/// and is held to.
package enum StanceExpectations {
  /// How far the expectations are trusted.
  static let trust = 0.6

  /// By what is observed: the weights for favor, against, qualified, none.
  private static let rows: [String: [Double]] = [
    "assent": [1, -1, 0, 0], "dissent": [-1, 1, 0, 0], "partAssent": [0, -0.5, 1, -0.5],
    "servedFirst": [1, -1, 0, 0], "servedLimited": [-1, 1, 0.3, -0.3], "replaced": [-0.5, 1, 0, -0.5],
    "upheld": [1, -1, 0, 0], "harmful": [-1, 1, 0, 0], "undecided": [-0.3, -0.3, -0.3, 1],
    "condition": [0, 0, 1, -0.5], "limitation": [0, 0, 1, -0.5],
    "its words": [0.3, -0.3, 0, 0], "its words denied": [-0.5, 0.5, 0, 0],
    "sayingDismissed": [-1, 1, 0, -0.2], "sayingEmbraced": [1, -1, 0, -0.2], "sayingBounded": [-0.2, 0, 1, -0.3],
    "sayingDescribed": [-0.2, -0.2, -0.2, 0.4],
    "its concepts": [0.3, -0.3, 0, 0], "concepts against it": [-0.3, 0.3, 0, 0],
    "endorses": [1, -1, 0.2, -0.2], "rejects": [-1, 1, -0.1, 0], "qualifies": [-0.3, -0.3, 1, -0.3],
    "mentions": [-0.3, 0.3, -0.2, 0.3],
  ]

  /// The weights expected of an observation; zeros where nothing is.
  package static func weights(of name: String) -> [Double] {
    let parts = name.split(separator: ":")
    guard parts.count == 2, let row = rows[String(parts[1])] else { return [0, 0, 0, 0] }
    switch parts[0] {
    case "counter", "opposite", "foe": return [row[1], row[0], row[2] * 0.3, row[3]].map { $0 * trust * 0.4 }
    case "other", "kin": return row.map { $0 * trust * 0.5 }
    default: return row.map { $0 * trust }
    }
  }
}
