import Prose

/// Why a file has no reading.
public enum EssayError: Error, Sendable, Hashable {
  /// There is nothing but white space in it.
  case empty
  /// It is no text; the byte, from 0, that no encoding of text explains.
  case notText(offset: Int)
  /// The front matter that opens on this line is never closed.
  case frontMatterNeverClosed(line: Int)
}

extension Essay {
  /// Reads an essay from the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, UTF-16 or Windows-1252.
  ///   - id: what the essay is called in the output.
  ///   - path: where the bytes were read from; nil for standard input.
  ///   - target: the saying that the stance is on; nil leaves it to the front matter.
  public init(bytes: [UInt8], id: String, path: String?, target: String? = nil) throws(EssayError) {
    guard !bytes.allSatisfy({ $0 == 32 || (9...13).contains($0) }) else { throw .empty }
    if let zero = bytes.firstIndex(of: 0) { throw .notText(offset: zero) }
    let source = Source(text: String(decoding: bytes, as: UTF8.self))
    do {
      try self.init(EssayInput(id: id, path: path, source: source, target: target))
    } catch {
      switch error {
      case .neverClosed(let line): throw .frontMatterNeverClosed(line: line)
      }
    }
  }
}
