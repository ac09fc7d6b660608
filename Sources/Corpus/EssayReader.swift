import Dutch
import Prose

/// Reads essays one after the other and keeps what it found out about words from one to the next, so that it is not worked
/// out again for each essay.
///
/// What it reads is the same as `Essay.init(bytes:id:path:target:models:contents:)` gives, whatever it has read before; its
/// memory is bounded. A worker that reads many essays has one of its own.
package final class EssayReader {
  private var memory: EssayMemory

  /// - Parameter limit: the word types that are kept at most from one essay to the next.
  package init(limit: Int = 1 << 15) { memory = EssayMemory(limit: limit) }

  /// Reads an essay from the bytes of a file; the parameters are those of `Essay`.
  package func read(
    bytes: [UInt8], id: String, path: String?, target: String? = nil, models: ArgumentModels = .builtIn,
    contents: Essay.Contents = .all, known: Essay.Known = Essay.Known()
  ) throws(EssayError) -> Essay {
    try read(bytes, id: id, path: path, target: target, models, contents, known).essay
  }

  /// Reads a document as Dutch.
  func reading(of document: Document) -> Reading { Reading(document, memory: &memory.language) }

  /// Reads an essay and keeps what it was put in words from; the parameters are those of `Essay`.
  func read(
    _ bytes: [UInt8], id: String, path: String?, target: String?, _ models: ArgumentModels,
    _ contents: Essay.Contents = .all, _ known: Essay.Known = Essay.Known()
  ) throws(EssayError) -> (essay: Essay, writer: EssayWriter) {
    let source: Source
    do throws(SourceError) { source = try Source(decoding: bytes) } catch { throw EssayError(error) }
    var input = EssayInput(id: id, path: path, source: source, metadata: known.matter, target: target)
    input.fields = known.fields
    do throws(DocumentError) {
      let (metadata, parts) = try EssayParts.read(input, models, &memory)
      let writer = EssayWriter(id: id, parts, contents)
      var essay = Essay(input, metadata, parts.target, writer)
      if source.encoding != .utf8 { essay.notes.insert(EssayWriter.note(on: source), at: 0) }
      return (essay, writer)
    } catch {
      throw EssayError(error)
    }
  }
}
