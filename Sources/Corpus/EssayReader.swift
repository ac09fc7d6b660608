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
  package init(limit: Int = WordMemory.usualLimit) { memory = EssayMemory(limit: limit) }

  /// The bytes of a file that an essay is to be read from; the fields are those of `Essay`.
  package struct Request: Sendable {
    let bytes: [UInt8]
    let id: String
    let path: String?
    let known: Essay.Known

    package init(bytes: [UInt8], id: String, path: String?, known: Essay.Known = Essay.Known()) {
      (self.bytes, self.id, self.path, self.known) = (bytes, id, path, known)
    }
  }

  /// Reads an essay from the bytes of a file; the parameters are those of `Essay`.
  package func read(
    bytes: [UInt8], id: String, path: String?, target: String? = nil, models: ArgumentModels = .builtIn,
    contents: Essay.Contents = .all, known: Essay.Known = Essay.Known()
  ) throws(EssayError) -> Essay {
    try read(bytes, id: id, path: path, target: target, models, contents, known).essay
  }

  /// Reads some essays together, which is quicker than one after the other and gives the same.
  ///
  /// - Returns: one for each request, in their order.
  package func read(
    _ requests: [Request], target: String? = nil, models: ArgumentModels = .builtIn, contents: Essay.Contents = .all
  ) -> [Result<Essay, EssayError>] {
    written(requests, target, models, contents).map { result in result.map(\.essay) }
  }

  /// Reads a document as Dutch.
  func reading(of document: Document) -> Reading { Reading(document, memory: &memory.language) }

  /// Reads an essay and keeps what it was put in words from; the parameters are those of `Essay`.
  func read(
    _ bytes: [UInt8], id: String, path: String?, target: String?, _ models: ArgumentModels,
    _ contents: Essay.Contents = .all, _ known: Essay.Known = Essay.Known()
  ) throws(EssayError) -> WrittenReading {
    let request = Request(bytes: bytes, id: id, path: path, known: known)
    return try written([request], target, models, contents)[0].get()
  }

  private func written(
    _ requests: [Request], _ target: String?, _ models: ArgumentModels, _ contents: Essay.Contents
  ) -> [Result<WrittenReading, EssayError>] {
    let inputs = requests.map { EssayInput.decoding($0, target: target) }
    return inputs.mapSuccesses { inputs in
      zip(inputs, EssayParts.read(inputs, models, contents, &memory)).map { input, result in
        result.mapError { EssayError($0) }.map { reading in
          var reading = reading
          if input.source.encoding != .utf8 { reading.essay.notes.insert(EssayWriter.note(on: input.source), at: 0) }
          return reading
        }
      }
    }.map { result in result.flatMap(\.self) }
  }
}

extension EssayInput {
  /// The text of a request.
  fileprivate static func decoding(_ request: EssayReader.Request, target: String?) -> Result<EssayInput, EssayError> {
    let source: Source
    do throws(SourceError) { source = try Source(decoding: request.bytes) } catch { return .failure(EssayError(error)) }
    var input = EssayInput(
      id: request.id, path: request.path, source: source, metadata: request.known.matter, target: target)
    input.fields = request.known.fields
    return .success(input)
  }
}
