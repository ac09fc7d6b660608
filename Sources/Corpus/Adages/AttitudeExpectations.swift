/// What a Dutch reader expects a cue beside a saying to tell of the author's attitude, before any use is counted: the
/// weights that learning starts from and is held to.
package enum AttitudeExpectations {
  /// Where a cue stands, seen from the saying; `answer` is a next sentence of a few words, `later` the sentence behind
  /// such an answer, `announced` the sentence before one that opens with the saying.
  enum Place: UInt8, CaseIterable {
    case ahead, behind, next, answer, later, announced

    var name: String {
      switch self {
      case .ahead: "ahead"
      case .behind: "behind"
      case .next: "next"
      case .answer: "answer"
      case .later: "later"
      case .announced: "announced"
      }
    }
  }

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
    "sayingDismissed": [-0.6, 1, 0, -0.3], "sayingEmbraced": [1, -0.6, 0, -0.3],
    "sayingBounded": [-0.2, -0.2, 0.9, -0.3], "sayingDescribed": [-0.4, -0.1, -0.2, 0.6],

    "wordNamed": [-0.2, -0.2, -0.2, 0.5], "popularOpinion": [-0.4, 0.3, 0, 0.2],
  ]

  /// By what is seen at the spot itself: the same.
  static let frames: [String: [Double]] = [
    "mode:twisted": [-0.3, -0.3, 1.2, -0.3], "mode:negated": [-0.5, 0.9, 0, -0.2], "mode:own words": [0.5, -0.3, 0, 0],
    "mode:asserted": [0.4, -0.2, 0, -0.2], "mode:reported": [-0.3, 0, 0, 0.4], "mode:quoted": [-0.4, 0.3, 0, 0.2],
    "mode:asked": [-0.4, 0.5, 0, 0.2], "voice:me": [0.8, -0.3, 0, -0.2], "voice:me once": [-0.4, 0.3, 0, 0.3],
    "voice:elder": [0.3, -0.1, 0, 0], "voice:denied before": [-0.6, 1.2, 0, -0.3], "voice:shown": [-0.2, 0, 0, 0.4],
    "twisted": [-0.4, -0.2, 0.8, -0.2], "said outright": [0.4, -0.1, 0, -0.2],
    "contrast right behind": [-0.4, 0.1, 0.8, -0.1],
    "asked": [-0.3, 0.3, 0, 0.2],
    "limited": [-0.1, -0.2, 0.6, -0.2], "proviso follows": [-0.2, -0.2, 0.6, -0.1],
    "after alsof": [-0.5, 0.9, 0, -0.1],
    "after a denial": [-0.6, 1, 0, -0.2], "after want": [0.4, -0.2, 0, 0], "after dus": [0.4, 0, 0, -0.2],
    "of it: no": [-0.6, 0.9, 0, -0.2], "of it: denied": [-0.3, 0.5, 0.2, -0.2], "of it: yes": [0.6, -0.3, 0, -0.2],
    "of it: partly": [0, 0, 0.6, 0], "of it: but": [-0.2, 0, 0.6, -0.2], "next: yes": [0.4, -0.3, 0.4, -0.3],
    "next: no": [-0.6, 0.9, 0, -0.2], "next: but": [-0.1, 0, 0.5, -0.2], "next: points no": [-0.4, 0.7, 0.1, -0.2],
    "next: points yes": [0.5, -0.3, 0.2, -0.2], "next: points partly": [0, 0, 0.4, 0],
    "no longer so": [0.4, -0.6, 0, 0],
    "kept at a distance": [-0.4, 0.6, 0, 0.2], "plain truth": [0.5, -0.3, 0, 0], "block quotation": [-0.1, 0, 0, 0.3],
    "called a saying": [0, 0, 0, 0.2], "among foreign sayings": [-0.3, -0.2, 0, 0.5],
    "among many sayings": [-0.3, -0.2, 0, 0.5], "opens with conclusion": [0.4, 0, 0, -0.3],
    "echoed next": [-0.2, 0.3, 0.3, -0.3],
    "not to be said": [-0.5, 1, 0, -0.3], "listed as denied": [-0.6, 1, 0, -0.3],
    "stance:favor:target": [0.5, -0.4, 0, 0], "stance:against:target": [-0.4, 0.4, 0, 0],
    "stance:qualified:target": [-0.1, -0.1, 0.4, 0], "stance:against:kin": [-0.2, 0.3, 0, 0],
    "stance:favor:kin": [0.3, -0.2, 0, 0],
    // By the definitions of the roles: a counter-position is voiced and not shared, a claim is the author's own.
    "role:counterPosition": [-1.5, 0.5, 0.2, 0.8], "role:claim": [0.2, 0, 0.2, -0.8],
    "role:thesis": [0.2, 0, 0.4, -0.8], "role:example": [-0.3, 0, 0, 0.5], "role:none": [-0.5, 0, -0.2, 0.8],
  ]

  private static let reach: [Place: Double] = [
    .ahead: 0.8, .behind: 1, .next: 0.8, .answer: 0.6, .later: 0.5, .announced: 0.5,
  ]

  /// Every name that something is expected of.
  package static var names: [String] {
    frames.keys.sorted() + Place.allCases.flatMap { place in rows.keys.sorted().map { "\(place.name):\($0)" } }
  }

  /// The weights expected of an observation; zeros where nothing is.
  package static func weights(of name: String) -> [Double] {
    if let row = frames[name] { return row.map { $0 * trust } }
    let parts = name.split(separator: ":")
    guard parts.count == 2, let place = Place.allCases.first(where: { $0.name == parts[0] }),
      let row = rows[String(parts[1])], let reach = reach[place]
    else { return [0, 0, 0, 0] }
    return row.map { $0 * trust * reach }
  }
}
