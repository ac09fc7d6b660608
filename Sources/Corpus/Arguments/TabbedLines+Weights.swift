extension TabbedLines {
  /// Steps over a line `weight NAME here|before|after w…` with as many weights as there is room for, each with three digits
  /// behind its point; returns the hash of the name and the first letter of the place.
  ///
  /// - Returns: nil, and no step is made, where the line is another.
  mutating func readPlainWeights(into weights: inout [Float]) -> (name: UInt64, place: UInt8)? {
    var reader = PlainRow(source: source, at: at)
    guard reader.skip("weight\t"), let name = reader.name(), let place = reader.place() else { return nil }
    for index in weights.indices {
      guard let weight = reader.weight(isLast: index == weights.count - 1) else { return nil }
      weights[index] = weight
    }
    step(to: reader.at)
    return (name, place)
  }
}

/// The bytes of a row of weights, read in one go.
private struct PlainRow {
  let source: UnsafeBufferPointer<UInt8>
  var at: Int

  mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= source.count else { return false }
    for index in 0..<count where source[at + index] != text.utf8Start[index] { return false }
    at += count
    return true
  }

  /// The hash of a name up to a tab.
  mutating func name() -> UInt64? {
    var name = NameHash()
    while at < source.count, source[at] > 0x0A {
      name.add(source[at])
      at += 1
    }
    return skip("\t") ? name.value : nil
  }

  /// The first letter of a place.
  mutating func place() -> UInt8? {
    guard at < source.count else { return nil }
    let first = source[at]
    return skip("here\t") || skip("before\t") || skip("after\t") ? first : nil
  }

  /// A number like -0.123, and the tab or line end behind it.
  mutating func weight(isLast: Bool) -> Float? {
    let isNegative = at < source.count && source[at] == UInt8(ascii: "-")
    if isNegative { at += 1 }
    guard at + 5 < source.count, source[at + 1] == UInt8(ascii: "."), source[at + 5] == (isLast ? 0x0A : 0x09) else {
      return nil
    }
    let (ones, tenths) = (source[at] &- 0x30, source[at + 2] &- 0x30)
    let (hundredths, rest) = (source[at + 3] &- 0x30, source[at + 4] &- 0x30)
    guard ones < 10, tenths < 10, hundredths < 10, rest < 10 else { return nil }
    let value = Int32(ones) * 1000 + Int32(tenths) * 100 + Int32(hundredths) * 10 + Int32(rest)
    at += 6
    return Float(isNegative ? -value : value) / 1000
  }
}
