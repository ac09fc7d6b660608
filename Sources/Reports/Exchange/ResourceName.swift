import Corpus

/// Names of files and of what is found in them, as identifiers of resources (RFC 3986).
enum ResourceName {
  /// What an essay was read from, for readers that resolve it: a relative path is a relative reference, to the folder
  /// that it was read from.
  static func reference(_ essay: Essay) -> String { essay.path.map(reference) ?? name(essay) }

  /// What an essay was read from, for readers that want a name with a scheme: a relative path becomes part of a URN.
  static func name(_ essay: Essay) -> String {
    guard let path = essay.path else { return "urn:klantkoning:essay:" + encoded(essay.id) }
    return (isAbsolute(path) ? "" : "urn:klantkoning:file:") + reference(path)
  }

  /// A path as a reference.
  static func reference(_ path: String) -> String {
    if isAbsolute(path) { return "file://" + encodedPath(path.utf8[...]) }
    return encodedPath(path.utf8.starts(with: "./".utf8) ? path.utf8.dropFirst(2) : path.utf8[...])
  }

  private static func isAbsolute(_ path: String) -> Bool { path.utf8.first == UInt8(ascii: "/") }

  /// The name of something found in an essay, by its id.
  static func annotation(_ id: String) -> String { "urn:klantkoning:annotation:" + encoded(id) }

  private static func encodedPath(_ path: Substring.UTF8View) -> String {
    path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map(encoded).joined(separator: "/")
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
