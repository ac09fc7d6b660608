/// How often an essay uses each of its sayings, and how: told once for all spots, so that time stays linear in them.
struct SayingUses {
  /// The uses of a saying beside one of them.
  struct Others {
    let count: Int
    let isDenied: Bool
    let isAltered: Bool
    /// Whether none comes before it, and whether none comes after it.
    let areLater: Bool
    let areEarlier: Bool
  }

  fileprivate struct Tally {
    var count = 0
    var denied = 0
    var altered = 0
    var first = Int.max
    var last = Int.min
  }

  private var tallies: [String: Tally] = [:]
  /// How many uses are in another language.
  private(set) var translated = 0

  /// How many different sayings there are.
  var sayings: Int { tallies.count }

  init(_ spots: [AttitudeFeatures.Spot]) {
    for (number, spot) in spots.enumerated() {
      tallies[spot.canonical, default: Tally()].add(spot.form, number)
      translated += spot.form == .translated ? 1 : 0
    }
  }

  /// The other uses of the saying of a spot, which has this number.
  func others(than number: Int, _ spot: AttitudeFeatures.Spot) -> Others {
    let all = tallies[spot.canonical] ?? Tally()
    return Others(
      count: max(0, all.count - 1), isDenied: all.denied > (spot.form == .negated ? 1 : 0),
      isAltered: all.altered > (spot.form == .altered ? 1 : 0), areLater: all.first == number,
      areEarlier: all.last == number)
  }
}

extension SayingUses.Tally {
  fileprivate mutating func add(_ form: AdageUse.Form, _ number: Int) {
    count += 1
    denied += form == .negated ? 1 : 0
    altered += form == .altered ? 1 : 0
    first = min(first, number)
    last = max(last, number)
  }
}
