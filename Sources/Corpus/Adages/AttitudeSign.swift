import Dutch

/// Something that can be seen of a saying where it stands, as a number; it is made into words where somebody asks.
///
/// The kinds follow one another: `Plain`, then what has parts, each part by its own number.
package struct AttitudeSign: Sendable, Hashable {
  let number: UInt16

  fileprivate init(_ kind: Kind, _ index: Int) { number = UInt16(Self.starts[Int(kind.rawValue)] + index) }

  private init(number: Int) { self.number = UInt16(number) }

  /// All signs there are, in the order of their numbers.
  static var all: [AttitudeSign] { (0..<count).map(AttitudeSign.init(number:)) }

  /// How many there are.
  static let count = starts.last ?? 0

  fileprivate enum Kind: UInt8, CaseIterable {
    case plain, mode, form, voice, opener, verdict, next, shortNext, modeNext, modeKinship, role, roleMode
    case stanceKinship, stanceMode, cue

    /// How many signs are of the kind: the numbers of its parts, and the last part's run fastest.
    var sizes: [Int] {
      let (modes, answers) = (SayingFrame.Mode.allCases.count, SayingAnswer.count)
      let (kinships, stances) = (AttitudeScene.Kinship.allCases.count, Stance.Label.allCases.count)
      return switch self {
      case .plain: [AttitudeSign.Plain.allCases.count]
      case .mode: [modes]
      case .form: [AdageUse.Form.allCases.count]
      case .voice: [SayingVoice.allCases.count]
      case .opener: [SayingOpener.allCases.count]
      case .verdict: [SayingVerdict.allCases.count]
      case .next, .shortNext: [answers]
      case .modeNext: [modes, answers]
      case .modeKinship: [modes, kinships]
      case .role: [RoleLabel.count]
      case .roleMode: [RoleLabel.count, modes]
      case .stanceKinship: [stances, kinships]
      case .stanceMode: [stances, modes]
      case .cue: [AttitudeExpectations.Place.allCases.count, Cue.all.count]
      }
    }
  }

  /// Where the numbers of each kind begin, and where the last ends.
  private static let starts = Kind.allCases.reduce(into: [0]) { starts, kind in
    starts.append((starts.last ?? 0) + kind.sizes.reduce(1, *))
  }

  /// The kind and the numbers of the parts.
  fileprivate var parts: (kind: Kind, first: Int, last: Int) {
    let kind = Kind.allCases.last { Self.starts[Int($0.rawValue)] <= Int(number) } ?? .plain
    let index = Int(number) - Self.starts[Int(kind.rawValue)]
    let width = kind.sizes.last ?? 1
    return (kind, index / width, index % width)
  }
}

extension AttitudeSign {
  static func plain(_ plain: Plain) -> Self { Self(.plain, Int(plain.rawValue)) }
  static func mode(_ mode: SayingFrame.Mode) -> Self { Self(.mode, mode.number) }
  static func form(_ form: AdageUse.Form) -> Self { Self(.form, number(form)) }
  static func voice(_ voice: SayingVoice) -> Self { Self(.voice, Int(voice.rawValue)) }
  static func opener(_ opener: SayingOpener) -> Self { Self(.opener, Int(opener.rawValue)) }
  static func verdict(_ verdict: SayingVerdict) -> Self { Self(.verdict, Int(verdict.rawValue)) }
  static func next(_ answer: SayingAnswer) -> Self { Self(.next, answer.number) }
  static func shortNext(_ answer: SayingAnswer) -> Self { Self(.shortNext, answer.number) }

  static func next(_ answer: SayingAnswer, _ mode: SayingFrame.Mode) -> Self {
    Self(.modeNext, mode.number * SayingAnswer.count + answer.number)
  }

  static func kinship(_ kinship: AttitudeScene.Kinship, _ mode: SayingFrame.Mode) -> Self {
    Self(.modeKinship, mode.number * AttitudeScene.Kinship.allCases.count + Int(kinship.rawValue))
  }

  /// - Parameter role: a number of `RoleLabel`.
  static func role(_ role: Int) -> Self { Self(.role, role) }

  static func role(_ role: Int, _ mode: SayingFrame.Mode) -> Self {
    Self(.roleMode, role * SayingFrame.Mode.allCases.count + mode.number)
  }

  /// - Parameter stance: an index into `Stance.Label.allCases`.
  static func stance(_ stance: Int, _ kinship: AttitudeScene.Kinship) -> Self {
    Self(.stanceKinship, stance * AttitudeScene.Kinship.allCases.count + Int(kinship.rawValue))
  }

  static func stance(_ stance: Int, _ mode: SayingFrame.Mode) -> Self {
    Self(.stanceMode, stance * SayingFrame.Mode.allCases.count + mode.number)
  }

  /// - Parameter cue: an index into `Cue.all`.
  static func cue(_ cue: Int, _ place: AttitudeExpectations.Place) -> Self {
    Self(.cue, Int(place.rawValue) * Cue.all.count + cue)
  }

  private static func number(_ form: AdageUse.Form) -> Int {
    switch form {
    case .literal: 0
    case .negated: 1
    case .altered: 2
    case .translated: 3
    }
  }
}

extension AttitudeSign {
  /// The name by which weights are learned and people are told.
  package var name: String {
    var name = ""
    spell { name += $0 }
    return name
  }

  /// The hash of the name (`FeatureBag.hash`).
  var hash: UInt64 {
    var hash = NameHash()
    spell { part in
      var part = part
      part.withUTF8 { hash.add($0) }
    }
    return hash.value
  }

  /// Calls `add` with the parts of the name.
  private func spell(_ add: (String) -> Void) {
    let (kind, first, last) = parts
    func mode(_ number: Int) -> String { SayingFrame.Mode.allCases[number].name }
    func kinship() -> String { AttitudeScene.Kinship.allCases[last].name }
    func stance() -> String { Stance.Label.allCases[first].rawValue }
    func all(_ parts: String...) { parts.forEach(add) }
    switch kind {
    case .plain: add(Plain.allCases[last].name)
    case .mode: all("mode:", mode(last))
    case .form: all("form:", AdageUse.Form.allCases[last].rawValue)
    case .voice: all("voice:", SayingVoice.allCases[last].name)
    case .opener: all("after ", SayingOpener.allCases[last].name)
    case .verdict: all("of it: ", SayingVerdict.allCases[last].name)
    case .next: all("next: ", SayingAnswer(number: last).name)
    case .shortNext: all("short next: ", SayingAnswer(number: last).name)
    case .modeNext: all(mode(first), ", next: ", SayingAnswer(number: last).name)
    case .modeKinship: all("mode:", mode(first), ", ", kinship())
    case .role: all("role:", RoleLabel.name(last))
    case .roleMode: all("role:", RoleLabel.name(first), ", mode:", mode(last))
    case .stanceKinship: all("stance:", stance(), ":", kinship())
    case .stanceMode: all("stance:", stance(), ", mode:", mode(last))
    case .cue: all(AttitudeExpectations.Place.allCases[first].name, ":", Cue.all[last].name)
    }
  }
}

extension AttitudeSign {
  /// Whether it tells what the saying's sentence does: who says it, in which frame.
  var tellsRole: Bool {
    switch parts.kind {
    case .mode, .voice: true
    case .plain, .verdict, .next: Self.tellingRoles.contains(self)
    default: false
    }
  }

  private static let tellingRoles: [AttitudeSign] = [
    .plain(.quoted), .plain(.twisted), .plain(.asked), .plain(.saidOutright), .plain(.contrastBehind), .verdict(.no),
    .verdict(.yes), .next(.no), .next(.yes), .next(.but),
  ]
}

/// Signs in the order in which they were seen, each once.
struct AttitudeSigns {
  private(set) var all: [AttitudeSign] = []
  /// How much each is there, 0…1.
  private(set) var values: [Float] = []
  private var seen = [UInt64](repeating: 0, count: (AttitudeSign.count + 63) / 64)

  /// - Parameter capacity: how many signs there will be, or a few more.
  init(capacity: Int = 32) {
    all.reserveCapacity(capacity)
    values.reserveCapacity(capacity)
  }

  /// Adds a sign unless it has been seen: it tells that something is there, not how often.
  mutating func add(_ sign: AttitudeSign, _ value: Float = 1) {
    let (word, bit) = (Int(sign.number >> 6), UInt64(1) << UInt64(sign.number & 63))
    guard seen[word] & bit == 0 else { return }
    seen[word] |= bit
    all.append(sign)
    values.append(value)
  }

  mutating func add(_ plain: AttitudeSign.Plain) { add(.plain(plain)) }

  mutating func add(_ plain: AttitudeSign.Plain, if condition: Bool) { if condition { add(.plain(plain)) } }
}
