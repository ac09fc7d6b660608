import Corpus
import Glibc

/// The lines of a file or a pipe, read in blocks; of a line that is too long nothing is kept.
struct LineReader {
  enum Line: Sendable, Equatable {
    /// Without its line end.
    case bytes([UInt8])
    case tooLong
  }

  /// The longest line that is read, in bytes.
  static let longest = 8 << 20
  /// How much is looked at to see whether lines are records, in bytes.
  private static let opening = 64 << 10

  private let descriptor: Int32
  /// Whether reading ends when nobody reads standard output any more.
  private let endsWithOutput: Bool
  private var buffer = [UInt8](repeating: 0, count: 256 << 10)
  /// What was read and not given yet.
  private var start = 0
  private var end = 0
  /// No line ends before this place.
  private var searched = 0
  private var isTooLong = false
  private var isAtEnd = false
  /// The number of the line that was given last, from 1.
  private(set) var number = 0

  init(_ descriptor: Int32, endsWithOutput: Bool = false) {
    self.descriptor = descriptor
    self.endsWithOutput = endsWithOutput
  }

  /// The next line that is not blank; nil at the end.
  mutating func next() throws(SystemError) -> Line? {
    while let line = try nextLine() {
      guard case .bytes(let bytes) = line, !bytes.contains(where: { $0 > 32 }) else { return line }
    }
    return nil
  }

  /// Whether `next` has a line to give without waiting for it.
  var hasLine: Bool {
    buffer[start..<end].firstIndex { $0 > 32 }.map { lineEnd(from: $0) != nil } ?? false
  }

  private mutating func nextLine() throws(SystemError) -> Line? {
    while true {
      if let lineEnd = lineEnd(from: searched) { return line(upTo: lineEnd, next: lineEnd + 1) }
      searched = end
      if end - start > Self.longest {
        isTooLong = true
        (start, searched) = (end, end)
      }
      if try !fill() { return start < end || isTooLong ? line(upTo: end, next: end) : nil }
    }
  }

  private mutating func line(upTo lineEnd: Int, next: Int) -> Line {
    defer {
      (start, searched) = (next, next)
      isTooLong = false
      number += 1
    }
    if isTooLong || lineEnd - start > Self.longest { return .tooLong }
    let mark = number == 0 && buffer[start..<lineEnd].starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    return .bytes(Array(buffer[start + mark..<lineEnd]))
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private func lineEnd(from place: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard place < end, let base = bytes.baseAddress, let found = memchr(base + place, 10, end - place) else {
        return nil
      }
      return UnsafeRawPointer(found) - base
    }
  }

  // MARK: Reading

  /// Reads on; false at the end.
  private mutating func fill() throws(SystemError) -> Bool {
    makeRoom()
    while !isAtEnd {
      if endsWithOutput, !waitForInput() {
        // Nobody waits for what is left, least of all for half a line.
        start = end
        break
      }
      let got = buffer.withUnsafeMutableBytes { bytes in
        read(descriptor, bytes.baseAddress.map { $0 + end }, bytes.count - end)
      }
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else {
        isAtEnd = true
        throw SystemError.last
      }
      if got == 0 { break }
      end += got
      return true
    }
    isAtEnd = true
    return false
  }

  /// Moves what is left to the front, and doubles the buffer where that is most of it.
  private mutating func makeRoom() {
    guard end == buffer.count else { return }
    if start == 0 { return buffer.append(contentsOf: repeatElement(0, count: buffer.count)) }
    let count = end - start
    buffer.withUnsafeMutableBytes { bytes in
      if let base = bytes.baseAddress { memmove(base, base + start, count) }
    }
    (searched, start, end) = (searched - start, 0, count)
  }

  /// Waits until there is something to read (or an end of it); false where nobody reads standard output any more.
  private func waitForInput() -> Bool {
    var waited = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0), pollfd(fd: 1, events: 0, revents: 0)]
    while poll(&waited, 2, -1) < 0, errno == EINTR {}
    return waited[1].revents & Int16(POLLERR) == 0
  }
}

// MARK: Text or records

extension LineReader {
  /// What comes, as far as its first lines tell.
  enum Content { case blank, records, text }

  /// Looks whether one of the first lines begins like a record, with `{` and a name in quotation marks.
  ///
  /// The first one may be broken, so that all lines of the first 64 KB count. Nothing is taken.
  mutating func content() throws(SystemError) -> Content {
    var line = start
    while true {
      while let isRecord = beginsRecord(line) {
        if isRecord { return .records }
        guard let lineEnd = lineEnd(from: line) else { break }
        line = lineEnd + 1
      }
      if end - start >= Self.opening { return .text }
      let before = start
      let isMore = try fill()
      line += start - before
      if !isMore { return buffer[start..<end].contains { $0 > 32 } ? .text : .blank }
    }
  }

  /// Whether the line that starts at `place` begins like a record; nil where what was read so far does not tell.
  private func beginsRecord(_ place: Int) -> Bool? {
    var rest = buffer[start..<end].dropFirst(place - start)
    if place == start, rest.starts(with: Self.byteOrderMark) { rest = rest.dropFirst(Self.byteOrderMark.count) }
    rest = rest.drop { $0 == 32 || $0 == 9 }
    guard let first = rest.first else { return nil }
    guard first == UInt8(ascii: "{") else { return false }
    guard let second = rest.dropFirst().first(where: { $0 != 32 && $0 != 9 }) else { return nil }
    return second == UInt8(ascii: "\"") || second == UInt8(ascii: "}")
  }

  /// Everything that is left.
  ///
  /// - Throws: `SystemError.tooLarge` as soon as there is more than an essay's file may have.
  mutating func rest() throws(SystemError) -> [UInt8] {
    while end - start <= Essay.largestFile, try fill() {}
    guard end - start <= Essay.largestFile else { throw .tooLarge }
    defer { start = end }
    return Array(buffer[start..<end])
  }
}
