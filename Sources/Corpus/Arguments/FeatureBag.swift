/// The named features of one sentence.
///
/// A name is a family, or a family and a value (`cue=concession`). Names are kept as bytes beside a hash of them, so that
/// the model is asked by hash and people are shown the name.
package struct FeatureBag: Sendable {
  package private(set) var hashes: [UInt64] = []
  /// Whether the sentences before and after are told of the feature too.
  package private(set) var isShared: [Bool] = []
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  package init() {}

  package var count: Int { hashes.count }

  /// The name of a feature, as the file of weights has it.
  package func name(_ index: Int) -> String {
    String(decoding: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
  }

  /// Adds a feature of this family, with a value where it has one.
  package mutating func add(_ family: StaticString, _ value: String = "", shared: Bool = false) {
    let start = bytes.count
    family.withUTF8Buffer { bytes.append(contentsOf: $0) }
    if !value.isEmpty {
      bytes.append(UInt8(ascii: "="))
      bytes.append(contentsOf: value.utf8)
    }
    close(start, shared)
  }

  /// Adds a feature of this family for a pair of values.
  package mutating func add(_ family: StaticString, _ first: String, _ second: String, shared: Bool = false) {
    let start = bytes.count
    family.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "="))
    bytes.append(contentsOf: first.utf8)
    bytes.append(UInt8(ascii: "_"))
    bytes.append(contentsOf: second.utf8)
    close(start, shared)
  }

  private mutating func close(_ start: Int, _ shared: Bool) {
    let hash = Self.hash(bytes[start...])
    if hashes.contains(hash) {
      bytes.removeLast(bytes.count - start)
      return
    }
    ends.append(bytes.count)
    hashes.append(hash)
    isShared.append(shared)
  }

  /// FNV-1a, 64 bits, with a last mix so that its low bits serve as a table index.
  package static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (hash ^ hash >> 29) &* 0xff51_afd7_ed55_8ccd
  }
}
