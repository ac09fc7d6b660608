import Corpus
import Reports

/// A text with the reading that careful readers made of it.
struct LabelledInput: Sendable {
  let input: RawInput
  let gold: GoldReading
  /// The file of the reading.
  let file: FilePath
}

/// The gold readings of a folder (`*.json`), by id.
struct GoldFolder: Sendable {
  private(set) var readings: [(gold: GoldReading, file: FilePath)] = []
  private(set) var messages: [InputMessage] = []
  /// Whether some file is no reading.
  private(set) var hasFailed = false

  /// - Parameter outputs: files that are written, and therefore not read.
  init(_ folder: FilePath, outputs: Set<FileIdentity>) throws(UsageError) {
    let names: [FilePath]
    do { names = try Folder.names(in: folder) } catch { throw .cannotRead(folder.text, error) }
    var files: [String: FilePath] = [:]
    for name in names where name.ending == ".json" {
      let file = folder.appending(name)
      if let status = try? FileStatus(file), outputs.contains(status.identity) { continue }
      do throws(Problem) {
        let gold = try Self.reading(of: file)
        if let earlier = files[gold.id] { throw .duplicate(id: gold.id, earlier: earlier.text) }
        files[gold.id] = file
        readings.append((gold, file))
      } catch {
        hasFailed = true
        messages.append(InputMessage(path: file.text, content: .problem(error)))
      }
    }
    if readings.isEmpty && !hasFailed { throw .noReadings(folder.text) }
  }

  private static func reading(of file: FilePath) throws(Problem) -> GoldReading {
    let bytes: [UInt8]
    do { bytes = try FileReader.bytes(of: file, kind: try FileKind.of(file)) } catch { throw Problem(error) }
    do { return try GoldReadingFile.reading(of: bytes) } catch { throw .noReading(error) }
  }
}

extension Call {
  /// The inputs at the paths that have a reading in the folder, in the order of the readings; tells what does not fit.
  ///
  /// - Returns: also whether something could not be read.
  func labelled(_ folder: FilePath, _ paths: [FilePath]) throws(UsageError) -> (inputs: [LabelledInput], failed: Bool) {
    let folderText = folder.text
    let gold = try GoldFolder(folder, outputs: outputs)
    tell(gold.messages)
    let results = read(paths) { (input) throws(EssayError) in (input, []) }
    var inputs: [String: RawInput] = [:]
    var failed = gold.hasFailed
    for result in results { if case .text(let input) = result { inputs[input.id] = input } else { failed = true } }
    let pairs = gold.readings.compactMap { reading in
      inputs[reading.gold.id].map { LabelledInput(input: $0, gold: reading.gold, file: reading.file) }
    }
    guard !pairs.isEmpty else { throw .noLabelledInput(folderText) }
    let known = Set(pairs.map(\.gold.id))
    let unread = gold.readings.map(\.gold.id).filter { !known.contains($0) }
    if !unread.isEmpty { note(messages.withoutText(unread.count, Array(unread.prefix(5)))) }
    let unlabelled = inputs.keys.filter { !known.contains($0) }.sorted()
    if !unlabelled.isEmpty { note(messages.withoutReading(unlabelled.count, Array(unlabelled.prefix(5)))) }
    return (pairs, failed)
  }

  /// Tells what should be known of inputs.
  func tell(_ all: [InputMessage]) {
    for message in all where !(typed.quiet && message.isNote) { printMessage(message.text(messages)) }
  }

  /// Tells something that is no error.
  func note(_ text: String) { if !typed.quiet { printMessage("\(messages.note): \(text)") } }
}
