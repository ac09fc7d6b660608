import Dutch
import Prose

/// What an essay is called by: all that it takes to find it, without reading what it says.
public struct EssayName: Sendable, Hashable {
  /// The file name without ending.
  public let id: String
  /// The author; nil where the text does not tell.
  public let author: String?

  /// A name made of its parts.
  public init(id: String, author: String?) {
    self.id = id
    self.author = author
  }

  /// Reads whose essay it is.
  ///
  /// - Throws: what `Essay` would throw.
  public init(bytes: [UInt8], id: String, known: Essay.Known = Essay.Known()) throws(EssayError) {
    let source: Source
    do throws(SourceError) { source = try Source(decoding: bytes) } catch { throw EssayError(error) }
    do throws(DocumentError) {
      let document = try Document(source, conventions: .dutch)
      let input = EssayInput(id: id, path: nil, source: source, metadata: known.matter)
      self.init(id: id, author: Metadata(document, input).author)
    } catch {
      throw EssayError(error)
    }
  }
}
