import Dutch

/// What a link between two sentences is judged by: named features, each with an index, so that the weights of a model lie
/// side by side and no name is made while a text is read.
package enum RelationFeatures {
  /// Whether the goal stands before or behind the sentence that serves it.
  enum Direction: Int, CaseIterable {
    case back, ahead
  }

  /// Where the goal's block lies.
  enum Place: Int, CaseIterable {
    case same, next, far
  }

  /// Where in its passage a sentence of an example stands.
  enum PassagePlace: Int, CaseIterable {
    case alone, first, last, inside
  }

  /// What is observed, in the order of the indices.
  enum Family: Int, CaseIterable {
    case always, roles, distance, sentences, between, block, opens, ends, opened, ended, goal, from, to, passage
    case fromOpens, toOpens, fromCue, toCue

    var name: String { Self.names[rawValue] }

    private static let names = [
      "always", "roles", "distance", "sentences", "between", "block", "opens", "ends", "opened", "ended", "goal",
      "from", "to", "passage", "fromOpens", "toOpens", "fromCue", "toCue",
    ]
  }

  /// Special goals.
  enum Goal: Int, CaseIterable {
    case strongestOfBlock, ownHeading, heading, first, firmestThesis
  }

  /// The roles that serve others, and those that are served.
  static let sources: [Role] = [.claim, .premise, .example]
  static let goals: [Role] = [.thesis, .claim, .premise]

  /// The lower bounds of distances in sentences that count as equal.
  private static let distances = [1, 2, 3, 4, 5, 7, 10]
  static let mostBetween = 3

  /// The names of all features by index.
  package static let names: [String] = {
    var names: [String] = []
    eachName { names.append($0 + $1 + $2) }
    return names
  }()

  /// Their hashes (`FeatureBag.hash`), for which no name is put together: that would be a good part of a start.
  static var hashes: [UInt64] {
    var hashes: [UInt64] = []
    eachName { front, value, back in
      var name = NameHash()
      name.add(front)
      name.add(value)
      name.add(back)
      hashes.append(name.value)
    }
    return hashes
  }

  // The names of cases are written out: asking the runtime for them costs a start more than all else here.
  private static let directions = ["back", "ahead"]

  /// Gives each name in three parts: its family, its value, and the direction where it has one.
  private static func eachName(_ add: (_ front: String, _ value: String, _ back: String) -> Void) {
    for family in Family.allCases {
      let front = family == .always ? family.name : family.name + "="
      let values = values(family)
      for back in isDirected(family) ? directions.map({ "_" + $0 }) : [""] {
        for value in values { add(front, value, back) }
      }
    }
  }

  private static func isDirected(_ family: Family) -> Bool {
    switch family {
    case .always, .roles, .opened, .ended, .goal, .from, .to: false
    default: true
    }
  }

  private static func values(_ family: Family) -> [String] {
    switch family {
    case .always: [""]
    case .roles: sources.flatMap { source in goals.map { source.rawValue + "_" + $0.rawValue } }
    case .distance, .sentences: distances.map(String.init)
    case .between: (0...mostBetween).map(String.init)
    case .block, .opens, .ends: ["same", "next", "far"]
    case .opened, .ended: directions
    case .goal: ["strongestOfBlock", "ownHeading", "heading", "first", "firmestThesis"]
    case .from, .to: (0..<RoleLabel.count).map(RoleLabel.name)
    case .passage: ["alone", "first", "last", "inside"]
    case .fromOpens, .toOpens, .fromCue, .toCue: Cue.all.prefix(Cue.firstOnPosition).map(\.name)
    }
  }

  // MARK: Indices

  /// The index of the first feature of a family; those before it have as many as there are values of it.
  @inline(__always)
  static func index(_ family: Family, _ value: Int = 0) -> Int {
    let start =
      switch family {
      case .always: 0
      case .roles: 1
      case .distance: 10
      case .sentences: 24
      case .between: 38
      case .block: 46
      case .opens: 52
      case .ends: 58
      case .opened: 64
      case .ended: 66
      case .goal: 68
      case .from: 73
      case .to: 79
      case .passage: 85
      case .fromOpens: firstCue
      case .toOpens: firstCue + 2 * cues
      case .fromCue: firstCue + 4 * cues
      case .toCue: firstCue + 6 * cues
      }
    return start + value
  }

  private static let firstCue = 93
  private static let cues = Cue.firstOnPosition

  /// The index of a value that goes with a direction.
  @inline(__always)
  static func index(_ family: Family, _ direction: Direction, _ value: Int) -> Int {
    let values =
      switch family {
      case .distance, .sentences: 7
      case .between, .passage: 4
      case .block, .opens, .ends: 3
      case .opened, .ended: 1
      case .fromOpens, .toOpens, .fromCue, .toCue: cues
      case .always, .roles, .goal, .from, .to: 0
      }
    return index(family) + direction.rawValue * values + value
  }

  static func index(goal: Goal) -> Int { index(.goal, goal.rawValue) }

  static func index(source: Role, goal: Role) -> Int? {
    guard let from = place(source: source), let to = place(goal: goal) else { return nil }
    return index(.roles, from * 3 + to)
  }

  /// The place of a role among `sources`.
  private static func place(source: Role) -> Int? {
    switch source {
    case .claim: 0
    case .premise: 1
    case .example: 2
    case .thesis, .counter: nil
    }
  }

  /// The place of a role among `goals`.
  private static func place(goal: Role) -> Int? {
    switch goal {
    case .thesis: 0
    case .claim: 1
    case .premise: 2
    case .example, .counter: nil
    }
  }

  /// The value of a distance in sentences, from 1: the last of `distances` that is not above it.
  static func distance(_ sentences: Int) -> Int {
    switch sentences {
    case ...1: 0
    case 2: 1
    case 3: 2
    case 4: 3
    case 5, 6: 4
    case 7, 8, 9: 5
    default: 6
    }
  }
}
