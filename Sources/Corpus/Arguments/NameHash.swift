extension FeatureBag {
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
