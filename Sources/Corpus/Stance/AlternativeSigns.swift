/// What is observed of a concept: which features it has, as bits, since most concepts have few of them.
struct AlternativeSigns {
  typealias Feature = AlternativeModel.Feature

  /// A bit for each feature.
  private var features: UInt64 = 0
  /// How far its sentences are asserted.
  private(set) var asserted: Float = 0
  /// How much of its mentions stands in the author's own sentences.
  private(set) var own: Float = 0

  func has(_ feature: Feature) -> Bool { features & Self.bit(feature) != 0 }

  /// How much there is of a feature.
  func value(_ feature: Feature) -> Float {
    guard has(feature) else { return 0 }
    return switch feature {
    case .own: own
    case .asserted, .knownAsserted: asserted
    default: 1
    }
  }

  /// By feature.
  var values: [Float] { Feature.allCases.map(value) }

  /// Gives the features that it has, in their order, and how much there is of each.
  @inline(__always)
  func each(_ body: (Feature, Float) -> Void) {
    var rest = features
    while let feature = Feature(rawValue: rest.trailingZeroBitCount) {
      body(feature, value(feature))
      rest &= rest &- 1
    }
  }

  mutating func add(_ feature: Feature) { features |= Self.bit(feature) }

  /// Adds the features of others, not how much there is of them.
  mutating func add(featuresOf others: AlternativeSigns) { features |= others.features }

  mutating func add(asserted: Float) {
    add(.asserted)
    self.asserted = max(self.asserted, asserted)
  }

  mutating func add(own: Float) {
    add(.own)
    self.own = own
  }

  private static func bit(_ feature: Feature) -> UInt64 { 1 << UInt64(feature.rawValue) }
}
