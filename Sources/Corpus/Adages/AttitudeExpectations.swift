/// What a Dutch reader expects a cue beside a saying to tell of the author's attitude, before any use is counted: the
/// weights that learning starts from and is held to.
package enum AttitudeExpectations {
  /// Where a cue stands, seen from the saying; `answer` is a next sentence of a few words.
  enum Place: String, CaseIterable { case ahead, behind, next, answer }

  /// How far the expectations are trusted.
  static let trust = 0.8

  /// By cue: the weights for endorses, rejects, qualifies, mentions.
  static let rows: [String: [Double]] = [
    "assent": [1, -1, 0, -0.3], "dissent": [-1, 1, 0, -0.3], "partAssent": [-0.3, -0.3, 1, -0.3],
    "undecided": [-0.3, -0.3, -0.3, 0.8], "harmful": [-0.7, 1, 0, -0.3], "upheld": [0.8, -0.5, 0, -0.3],
    "condition": [0, -0.2, 0.8, -0.3], "limitation": [0, -0.2, 0.6, -0.3], "saidPast": [-0.3, 0, -0.2, 0.6],
    "denial": [-0.6, 0.8, 0, -0.2], "answerNo": [-0.8, 1, 0, -0.2], "answerYes": [0.6, -0.5, 0.4, -0.4],
    "pointGranted": [0.3, -0.5, 0.7, -0.4], "yet": [-0.3, 0.1, 0.5, -0.1], "butOpener": [-0.3, 0, 0.5, 0.1],
    "sayingNamed": [0, 0, 0, 0.2], "thirdPartyView": [-0.3, 0.1, 0, 0.3], "hearsay": [-0.3, 0.3, 0, 0.2],
    "storyPast": [-0.2, 0, 0, 0.3], "verdictBad": [-0.5, 0.6, 0, -0.1], "verdictGood": [0.5, -0.3, 0, -0.1],
    "conclusion": [0.4, 0, 0.2, -0.4], "ownView": [0.3, 0, 0.1, -0.3], "definition": [-0.2, -0.2, -0.2, 0.6],
    "wordNamed": [-0.2, -0.2, -0.2, 0.5], "popularOpinion": [-0.4, 0.3, 0, 0.2],
  ]

  private static let reach: [Place: Double] = [.ahead: 0.8, .behind: 1, .next: 0.8, .answer: 0.6]

  /// The weights expected of an observation; zeros where nothing is.
  package static func weights(of name: String) -> [Double] {
    let parts = name.split(separator: ":")
    guard parts.count == 2, let place = Place(rawValue: String(parts[0])), let row = rows[String(parts[1])],
      let reach = reach[place]
    else { return [0, 0, 0, 0] }
    return row.map { $0 * trust * reach }
  }
}
