/// Writes the shown part of a block into a running text.
struct InlineReader {
  private let bytes: [UInt8]
  /// Whether every character but white space is shown as it is.
  private let isPlain: Bool
  /// Where character references stand, and whether a backslash takes the meaning off a mark.
  private let place: CharacterReference.Place

  init(_ bytes: [UInt8], isPlain: Bool = false, place: CharacterReference.Place = .markdown) {
    self.bytes = bytes
    self.isPlain = isPlain
    self.place = place
  }

  /// Reads the pieces of a block of a page.
  func read(_ pieces: ArraySlice<PageBlock.Piece>, into builder: inout RunningTextBuilder) {
    for piece in pieces {
      switch piece.kind {
      case .text:
        var at = piece.span.start
        while at < piece.span.end { at = show(at, piece.span.end, &builder) }
      case .space: builder.addSpace(piece.span)
      case .openQuote: builder.replace(piece.span, with: Array("“".utf8))
      case .closeQuote: builder.close(piece.span, with: Array("”".utf8))
      }
    }
  }

  /// Reads the lines of a block; what lies between them (end marks, indentation, quotation marks) is white space.
  func read(_ block: RawBlock, _ lines: [Line], into builder: inout RunningTextBuilder) {
    let cuts = block.kind == .code || isPlain ? [] : InlineMarkup(bytes, block.span).cuts
    var next = 0
    for index in block.lines {
      let start = index == block.lines.lowerBound ? block.span.start : lines[index].start
      let end = index + 1 == block.lines.upperBound ? block.span.end : lines[index].end
      read(start, end, cuts, &next, &builder)
      guard index + 1 < block.lines.upperBound else { break }
      let after = lines[index + 1].start
      // A link's address may go over the line's end: then the break is not shown.
      let isCut = next < cuts.count && cuts[next].span.start <= end && cuts[next].span.end > after
      if !isCut { builder.addSpace(Span(end, after)) }
    }
  }

  private func read(_ start: Int, _ end: Int, _ cuts: [Cut], _ next: inout Int, _ builder: inout RunningTextBuilder) {
    var at = start
    while at < end {
      while next < cuts.count, cuts[next].span.end <= at { next += 1 }
      let cut = next < cuts.count ? cuts[next] : nil
      if let cut, cut.span.start <= at {
        if cut.isSpace { builder.addSpace(Span(at, min(end, cut.span.end))) }
        at = cut.span.end
        continue
      }
      let stop = min(end, cut?.span.start ?? end)
      while at < stop { at = show(at, stop, &builder) }
    }
  }

  /// Shows the longest plain stretch from `at` on, or one special character, and says where to go on.
  private func show(_ at: Int, _ end: Int, _ builder: inout RunningTextBuilder) -> Int {
    let next = plainEnd(at, end)
    if next > at {
      builder.copy(bytes, at..<next)
      return next
    }
    if case let width = controlWidth(at), width > 0 {
      builder.replace(Span(at, at + width), with: Self.replacement)
      return at + width
    }
    let width = Line.blank(bytes, at)
    if width > 0, !(isPlain && isInvisible(at)) {
      if !isInvisible(at) { builder.addSpace(Span(at, at + width)) }
      return at + width
    }
    if isPlain { return copy(at, UTF8Shape.length(bytes[at]), &builder) }
    switch bytes[at] {
    case UInt8(ascii: "&"):
      guard let found = CharacterReference(bytes, at, end, place) else { return copy(at, 1, &builder) }
      for scalar in found.scalars { show(scalar, Span(at, found.end), &builder) }
      return found.end
    case UInt8(ascii: "\\"):
      guard place == .markdown else { return copy(at, 1, &builder) }
      let isEscape = at + 1 < end ? CharacterShape.isASCIIMark(bytes[at + 1]) : true
      return isEscape ? copy(at + 1, at + 1 < end ? 1 : 0, &builder) : copy(at, 1, &builder)
    default: return showSpecial(at, end, &builder)
    }
  }

  /// Behind the bytes from `at` on that are shown as they are, single blanks between them too.
  private func plainEnd(_ at: Int, _ end: Int) -> Int {
    var next = at
    // Where the next look at sixteen bytes is worth it.
    var leap = at
    while next < end {
      if isPlain(bytes, next) {
        if next >= leap {
          next = InlineReader.plainEnd(bytes, next, end)
          leap = next + SixteenBytes.count
        } else {
          next += 1
        }
      } else {
        guard bytes[next] == 32, next > at, next + 1 < end, isPlain(bytes, next + 1) else { break }
        next += 2
      }
    }
    return next
  }

  /// Behind the bytes of ASCII from `at` on that are shown as they are, sixteen at a time: it ends before it has to, and
  /// never behind a blank.
  ///
  /// - Parameter at: a byte that is shown as it is.
  private static func plainEnd(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var next = at
      while next + SixteenBytes.count < end {
        let (here, behind) = (SixteenBytes(bytes, next), SixteenBytes(bytes, next + 1))
        let special =
          here.within(127...255) .| here.within(0...31) .| here.equal(38) .| here.equal(92)
          .| (here.equal(32) .& behind.equal(32))
        if SixteenBytes.holds(special) { break }
        next += SixteenBytes.count
        if bytes[next - 1] == 32 { next -= 1 }
        // A blank that something special follows is none that is shown as it is.
        if bytes[next] == 32 { break }
      }
      return next
    }
  }

  private func copy(_ at: Int, _ count: Int, _ builder: inout RunningTextBuilder) -> Int {
    builder.copy(bytes, at..<(at + count))
    return at + count
  }

  /// A byte that is shown as it is: no white space, no markup, and no lead of a character that may be left out.
  @inline(__always) private func isPlain(_ bytes: [UInt8], _ at: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return byte > 32 && byte != 38 && byte != 92 && byte != 127 }
    switch byte {
    case 0xC2: return bytes[at + 1] > 0xA0 && bytes[at + 1] != 0xAD
    case 0xC4: return bytes[at + 1] & 0xFE != 0xB2
    case 0xE1: return bytes[at + 1] != 0x9A
    case 0xCC, 0xCD, 0xE3, 0xEF: return false
    case 0xE2: return bytes[at + 1] != 0x80 && bytes[at + 1] != 0x81 || (0x90...0xA6).contains(bytes[at + 2])
    default: return true
    }
  }

  /// What is shown of a control character, so that it is seen and nobody obeys it.
  private static let replacement = Array("\u{FFFD}".utf8)

  /// The bytes of the control character at `at` that is no white space; 0 for anything else.
  private func controlWidth(_ at: Int) -> Int {
    switch bytes[at] {
    case 9...13: 0
    case ..<32, 127: 1
    case 0xC2: bytes[at + 1] < 0xA0 && bytes[at + 1] != 0x85 ? 2 : 0
    default: 0
    }
  }

  /// Soft hyphens, zero-width characters and byte order marks: neither shown nor space.
  private func isInvisible(_ at: Int) -> Bool {
    switch UTF8Shape.scalar(bytes, at) {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: true
    default: false
    }
  }

  private func showSpecial(_ at: Int, _ end: Int, _ builder: inout RunningTextBuilder) -> Int {
    let scalar = UTF8Shape.scalar(bytes, at)
    let width = UTF8Shape.length(bytes[at])
    if scalar == 0x200C || scalar == 0x200D {
      // A joiner stays between pictures and goes between letters.
      let isPicture = at + width < end && bytes[at + width] >= 0xE2
      if isPicture { builder.copy(bytes, at..<(at + width)) }
    } else if (0x300...0x36F).contains(scalar) {
      combine(scalar, Span(at, at + width), &builder)
    } else {
      show(scalar, Span(at, at + width), &builder)
    }
    return at + width
  }

  /// Shows a decoded character in the place of `span`.
  private func show(_ scalar: UInt32, _ span: Span, _ builder: inout RunningTextBuilder) {
    switch scalar {
    case 9...13, 32, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000: builder.addSpace(span)
    case ..<32, 0x7F...0x9F: builder.replace(span, with: Self.replacement)
    case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF: break
    case 0x132: builder.replace(span, with: Array("IJ".utf8))
    case 0x133: builder.replace(span, with: Array("ij".utf8))
    case 0xFB00: builder.replace(span, with: Array("ff".utf8))
    case 0xFB01: builder.replace(span, with: Array("fi".utf8))
    case 0xFB02: builder.replace(span, with: Array("fl".utf8))
    case 0x300...0x36F: combine(scalar, span, &builder)
    default:
      if UTF8Shape.bytes(scalar).count == span.count {
        builder.copy(bytes, span.start..<span.end)
      } else {
        builder.replace(span, with: UTF8Shape.bytes(scalar))
      }
    }
  }

  /// Joins a combining mark to the letter before it, where the two have a composed form.
  private func combine(_ mark: UInt32, _ span: Span, _ builder: inout RunningTextBuilder) {
    if let composed = Composition.compose(builder.last, mark), let base = builder.takeBack(1) {
      builder.replace(Span(base.start, span.end), with: UTF8Shape.bytes(composed))
    } else {
      builder.copy(bytes, span.start..<span.end)
    }
  }
}
