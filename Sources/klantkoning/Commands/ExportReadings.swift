import Corpus
import Reports

extension Call {
  /// Writes our own reading of each essay as a gold reading for a person to correct, with its segments beside it.
  func exportReadings() throws(UsageError) -> Ending {
    let read = try readWithInputs(typed.words)
    let guesses = guesses(read.outcomes.essays, read.inputs)
    guard !guesses.isEmpty else { return .failed }
    let isComplete: Bool
    if case .file(let folder) = destination {
      isComplete = try write(guesses, to: folder)
    } else {
      guard guesses.count == 1 else { throw .needsFolder(guesses.count) }
      try write(guesses[0].reading(withSegments: true))
      isComplete = true
    }
    return isComplete && read.outcomes.errors.isEmpty ? .done : .no
  }

  private func guesses(_ essays: [Essay], _ inputs: [RawInput]) -> [GoldReadingFile.Guess] {
    let bytes = Dictionary(inputs.map { ($0.id, $0.bytes) }) { first, _ in first }
    return essays.compactMap { essay in
      bytes[essay.id].flatMap { try? Essay.text(of: $0) }.map { GoldReadingFile.Guess(essay, text: $0) }
    }
  }

  /// Writes two files for each guess; a reading that is there already may have been corrected, and stays.
  ///
  /// - Returns: whether all were written.
  private func write(_ guesses: [GoldReadingFile.Guess], to folder: FilePath) throws(UsageError) -> Bool {
    do { try Folder.make(folder) } catch { throw .cannotWrite(folder.text, error) }
    var isComplete = true
    for guess in guesses {
      // An id may be a path, and one folder holds all readings.
      let name = String(guess.gold.id.map { $0 == "/" ? "_" : $0 })
      let file = folder.appending(FilePath("\(name).json"))
      if (try? FileKind.of(file)) != nil {
        tell([InputMessage(path: file.text, content: .problem(.readingIsThere))])
        isComplete = false
        continue
      }
      try write(guess.segmentList, to: folder.appending(FilePath("\(name).segments.tsv")))
      try write(guess.reading(withSegments: false), to: file)
    }
    return isComplete
  }

  private func write(_ bytes: [UInt8], to file: FilePath) throws(UsageError) {
    let destination = Destination.file(file)
    do { try destination.write(bytes) } catch { throw .cannotWrite(file.text, error) }
  }
}
