import Data

/// An essay that is built into the program.
public struct BuiltInEssay: Sendable {
  /// The file name without ending.
  public let id: String
  /// The file as it stood in the repository.
  public let bytes: [UInt8]

  /// The five essays of the repository's folder `Corpus`, by id.
  public static var all: [BuiltInEssay] {
    var count = 0
    guard let files = embedded_essays(&count) else { return [] }
    return UnsafeBufferPointer(start: files, count: count).compactMap { file in
      guard let name = file.name, let bytes = file.bytes else { return nil }
      return BuiltInEssay(
        id: essayID(fileName: String(cString: name)), bytes: Array(UnsafeBufferPointer(start: bytes, count: file.count))
      )
    }
  }
}

/// The id of the essay in a file with this name: the name without its ending.
public func essayID(fileName: String) -> String {
  let bytes = fileName.utf8
  guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > bytes.startIndex else { return fileName }
  return String(fileName[..<dot])
}
