import Dutch

/// The names of all that can be observed of a stance, by number: so that sums and weights lie side by side.
enum StanceNames {
  /// Whose words they are, or where in the essay they stand.
  enum Place: Int, CaseIterable {
    case thesis, own, counter, other, title, lead, end
  }

  /// How a saying that is used is related to the target.
  enum Kinship: Int, CaseIterable {
    case use, opposite
  }

  private static let places = ["thesis", "own", "counter", "other", "title", "lead", "end"]
  private static let kinships = ["use", "opposite"]

  /// What a sentence can tell: the cues on positions taken, those that set a condition, and whether it names the target.
  private static let told =
    Cue.all[Cue.firstOnPosition..<Cue.firstOnAlternatives].map(\.name) + conditions + ["its words", "its words denied"]
  private static let conditions = ["condition", "limitation"]
  private static let attitudes = AdageUse.Attitude.allCases.map(\.rawValue)
  private static let forms = AdageUse.Form.allCases.map(\.rawValue)

  /// The names by number.
  static let all: [String] = {
    var names = places.flatMap { place in told.map { place + ":" + $0 } }
    names += ["own:its concepts", "own:concepts against it"]
    for kinship in kinships {
      names += attitudes.map { kinship + ":" + $0 }
      names += forms.map { kinship + " is " + $0 }
    }
    names += ["kin:endorses", "kin:rejects", "foe:endorses", "foe:rejects"]
    names += attitudes.map { "last use:" + $0 }
    return names + ["always", "never named"]
  }()

  /// The numbers in the order of the names; those of the last two, which no sentence tells, left out.
  static let inOrder = all.indices.dropLast(2).sorted { all[$0] < all[$1] }

  static let always = all.count - 2
  static let neverNamed = all.count - 1

  // MARK: Numbers

  static func number(_ place: Place, told: Int) -> Int { place.rawValue * toldCount + told }

  static func number(conceptsFor isFor: Bool) -> Int { firstConcept + (isFor ? 0 : 1) }

  static func number(_ kinship: Kinship, _ attitude: AdageUse.Attitude) -> Int {
    firstUse + kinship.rawValue * useCount + (AdageUse.Attitude.allCases.firstIndex(of: attitude) ?? 0)
  }

  static func number(_ kinship: Kinship, _ form: AdageUse.Form) -> Int {
    firstUse + kinship.rawValue * useCount + attitudes.count + (AdageUse.Form.allCases.firstIndex(of: form) ?? 0)
  }

  static func number(kin isKin: Bool, endorses: Bool) -> Int { firstKindred + (isKin ? 0 : 2) + (endorses ? 0 : 1) }

  static func number(last attitude: AdageUse.Attitude) -> Int {
    firstKindred + 4 + (AdageUse.Attitude.allCases.firstIndex(of: attitude) ?? 0)
  }

  /// Whether the name says what the author does with the target itself.
  static func isUse(_ number: Int) -> Bool { (firstUse..<firstUse + attitudes.count).contains(number) }

  private static let toldCount = told.count
  private static let firstConcept = places.count * toldCount
  private static let firstUse = firstConcept + 2
  private static let useCount = attitudes.count + forms.count
  private static let firstKindred = firstUse + kinships.count * useCount

  // MARK: What a sentence can tell

  /// By cue: what it tells; nil for the cues that tell nothing of a stance.
  static let toldByCue: [Int?] = Cue.all.enumerated().map { cue, value in
    (Cue.firstOnPosition..<Cue.firstOnAlternatives).contains(cue) || conditions.contains(value.name)
      ? told.firstIndex(of: value.name) : nil
  }

  /// What tells of those whom a trade serves.
  static let onService = Set(["servedFirst", "servedLimited"].compactMap(told.firstIndex))

  static func told(itsWordsDenied isDenied: Bool) -> Int { toldCount - (isDenied ? 1 : 2) }
}
