import Data

/// The layout of a language model file: a header, then sections that are used where they lie.
///
/// All numbers are little-endian. The header is `magic`, `version`, the number of bytes of the file, a checksum of all
/// that follows the header, and for each `Section` its offset (a multiple of 64) and its number of bytes.
package enum ModelFile {
  package static let magic: UInt32 = 0x314D_4C4E  // NLM1
  package static let version: UInt32 = 2
  package static let headerSize = 256

  package enum Section: Int, CaseIterable, Sendable {
    case evidenceChecks, evidenceValues, kindSlots, kindScores, kindMasks, featureSlots, featureRows, pairs, triples
    case lemmaSlots, ruleStarts, ruleBytes, endingSlots
  }

  /// Tags in a row of scores, rounded up to a multiple of 8 for the vector units.
  package static let width = 24
  /// Scores are stored as multiples of 1/64.
  package static let scale: Float = 64
  /// A kind's scores: for its own tag and for those of its neighbours at the four places.
  package static let kindWidth = width * (1 + TypeFeatures.places)
  /// The shift of a row of 8-bit scores stands in its last byte.
  package static let shiftColumn = 23
  /// The "tag" before the first word.
  package static let boundary = 22

  /// FNV-1a over 8 bytes at a time.
  package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var at = 0
    while at + 8 <= bytes.count {
      hash = (hash ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)) &* 0x100_0000_01B3
      at += 8
    }
    while at < bytes.count {
      hash = (hash ^ UInt64(bytes[at])) &* 0x100_0000_01B3
      at += 1
    }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}

/// A hash table from 64-bit keys to 32-bit values that lies in a model file; 32 bits of each key are kept as a check.
package struct ModelTable: @unchecked Sendable {
  package struct Slot {
    package var check: UInt32
    package var value: UInt32

    package init(check: UInt32, value: UInt32) {
      self.check = check
      self.value = value
    }
  }

  let slots: UnsafeBufferPointer<Slot>

  /// Slots for `count` keys.
  package static func slots(for count: Int) -> Int { count * 3 / 2 + 16 }

  @inline(__always)
  package static func place(_ key: UInt64, slots: Int) -> (slot: Int, check: UInt32) {
    (Int(key.multipliedFullWidth(by: UInt64(slots)).high), UInt32(truncatingIfNeeded: key) | 1)
  }

  /// Has fetched where `key` is looked for first.
  @inline(__always)
  func willRead(_ key: UInt64) { slots.willRead(ModelTable.place(key, slots: slots.count).slot) }

  /// The value of `key`, or nil if it is not in the table.
  @inline(__always)
  func lookUp(_ key: UInt64) -> UInt32? {
    guard !slots.isEmpty else { return nil }
    var (slot, check) = ModelTable.place(key, slots: slots.count)
    var left = 4096
    while slots[slot].check != 0, left > 0 {
      if slots[slot].check == check { return slots[slot].value }
      slot = slot + 1 == slots.count ? 0 : slot + 1
      left -= 1
    }
    return nil
  }
}
