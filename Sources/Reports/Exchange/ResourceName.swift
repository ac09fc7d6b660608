import Corpus

/// Names of files and of what is found in them, as identifiers of resources (RFC 3986).
enum ResourceName {
  /// What an essay was read from: a path as a relative reference or as `file:`, and a URN for what is no file.
  static func source(of essay: Essay) -> String {
    essay.path.map(reference) ?? "urn:klantkoning:essay:" + encoded(essay.id)
  }

  /// A path: where it is relative, to the folder that it was read from.
  static func reference(_ path: String) -> String {
    guard !path.utf8.starts(with: "/".utf8) else { return "file://" + encodedPath(path) }
    return encodedPath(path.utf8.starts(with: "./".utf8) ? String(path.utf8.dropFirst(2)) ?? path : path)
  }

  /// The name of something found in an essay, by its id.
  static func annotation(_ id: String) -> String { "urn:klantkoning:annotation:" + encoded(id) }

  private static func encodedPath(_ path: String) -> String {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(encoded).joined(separator: "/")
  }

  /// A text in which all but the unreserved characters are percent-encoded.
  static func encoded(_ text: String) -> String { encoded(text.utf8) }

  private static func encoded(_ bytes: some Sequence<UInt8>) -> String {
    var encoded: [UInt8] = []
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        encoded.append(byte)
      default: encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
}
