/// The named features of one sentence.
///
/// A name is a family, or a family and a value (`cue=concession`). Names are kept as bytes beside a hash of them, so that
/// the model is asked by hash and people are shown the name.
package struct FeatureBag: Sendable {
  /// A feature of the sentence, in the order in which it was observed.
  package struct Feature: Sendable {
    /// The hash of its name.
    package var hash: UInt64
    /// Where its name ends in the bytes of the bag.
    fileprivate var end: UInt32
    /// Whether the sentences before and after are told of it too.
    package var isShared: Bool
  }

  package private(set) var features: [Feature] = []
  /// The names one behind the other, and room for more.
  private var bytes = [UInt8](repeating: 0, count: 768)
  /// How much of `bytes` is names.
  private var end = 0
  /// A bit for each hash, to tell at once that a feature is new.
  private var seen = SIMD4<UInt64>(repeating: 0)

  package init() { features.reserveCapacity(60) }

  package var count: Int { features.count }

  /// The name of a feature, as the file of weights has it.
  package func name(_ index: Int) -> String { String(decoding: bytes[nameRange(index)], as: UTF8.self) }

  /// The bytes of a feature's name.
  func nameBytes(_ index: Int) -> ArraySlice<UInt8> { bytes[nameRange(index)] }

  private func nameRange(_ index: Int) -> Range<Int> {
    (index == 0 ? 0 : Int(features[index - 1].end))..<Int(features[index].end)
  }

  /// Whether the sentence has the feature with this hash of its name.
  func contains(_ hash: UInt64) -> Bool { features.contains { $0.hash == hash } }

  /// Adds a feature of this family, with a value where it has one.
  package mutating func add(_ family: StaticString, _ value: String = "", shared: Bool = false) {
    var name = NameHash()
    append(family, &name)
    if !value.isEmpty {
      append("=", &name)
      append(value, &name)
    }
    close(name.value, shared)
  }

  /// Adds a feature of this family for a pair of values.
  package mutating func add(_ family: StaticString, _ first: String, _ second: String, shared: Bool = false) {
    var name = NameHash()
    append(family, &name)
    append("=", &name)
    append(first, &name)
    append("_", &name)
    append(second, &name)
    close(name.value, shared)
  }

  private mutating func append(_ part: StaticString, _ name: inout NameHash) {
    let part = UnsafeBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount)
    append(part, &name)
  }

  private mutating func append(_ part: String, _ name: inout NameHash) {
    var part = part
    part.withUTF8 { append($0, &name) }
  }

  private mutating func append(_ part: UnsafeBufferPointer<UInt8>, _ name: inout NameHash) {
    if end + part.count > bytes.count { bytes += [UInt8](repeating: 0, count: bytes.count + part.count) }
    let start = end
    bytes.withUnsafeMutableBufferPointer { bytes in
      for index in part.indices {
        name.add(part[index])
        bytes[start + index] = part[index]
      }
    }
    end += part.count
  }

  private mutating func close(_ hash: UInt64, _ shared: Bool) {
    let lane = Int(hash >> 6 & 3)
    let bit: UInt64 = 1 << (hash & 63)
    if seen[lane] & bit != 0, contains(hash) {
      end = Int(features.last?.end ?? 0)
      return
    }
    seen[lane] |= bit
    features.append(Feature(hash: hash, end: UInt32(end), isShared: shared))
  }

  /// The hash of a name.
  package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    let hash = bytes.withContiguousStorageIfAvailable { bytes in
      var name = NameHash()
      name.add(bytes)
      return name.value
    }
    if let hash { return hash }
    var name = NameHash()
    for byte in bytes { name.add(byte) }
    return name.value
  }

  /// The hash of a name in two parts.
  static func hash(_ first: some Sequence<UInt8>, _ second: some Sequence<UInt8>) -> UInt64 {
    var name = NameHash()
    for byte in first { name.add(byte) }
    for byte in second { name.add(byte) }
    return name.value
  }
}

/// FNV-1a, 64 bits, with a last mix so that its low bits serve as a table index.
struct NameHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) { for byte in bytes { add(byte) } }

  /// The hash before its last mix.
  var plain: UInt64 { state }

  var value: UInt64 { (state ^ state >> 29) &* 0xff51_afd7_ed55_8ccd }
}
