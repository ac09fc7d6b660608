import Corpus
import Reports

extension Call {
  /// Writes the files of each essay into the folder that is named, or a single essay to standard output.
  func end(_ analyses: Analyses, in format: ExportFormat.Folder) throws(UsageError) -> Ending {
    guard !analyses.essays.isEmpty else { return .failed }
    guard case .file(let folder) = destination else {
      guard analyses.essays.count == 1 else { throw .needsFolder(analyses.essays.count) }
      try write(destination.shown(format.alone(analyses.essays[0])))
      return analyses.outcomes.errors.isEmpty ? .done : .no
    }
    do { try Folder.make(folder) } catch { throw .cannotWrite(folder.text, error) }
    var isComplete = analyses.outcomes.errors.isEmpty
    var names = EssayFileNames()
    for analysed in analyses.essays {
      let path = folder.appending(FilePath(names.name(of: analysed.essay.id)))
      if try !write(format.files(analysed), to: path, keepingOld: format.isCorrected) { isComplete = false }
    }
    for file in format.shared {
      let path = folder.appending(FilePath(file.name))
      if format.isCorrected && isThere(path) { continue }
      try write(file.bytes, to: path)
    }
    return isComplete ? .done : .no
  }

  private func isThere(_ path: FilePath) -> Bool { (try? FileKind.of(path)) != nil }

  private func write(_ bytes: [UInt8], to path: FilePath) throws(UsageError) {
    do { try Destination.file(path).write(bytes) } catch { throw .cannotWrite(path.text, error) }
  }

  /// Writes the files of an essay, unless people may have corrected them.
  ///
  /// - Parameter path: the files' without their endings.
  /// - Returns: whether they were written.
  private func write(
    _ files: [ExportFormat.File], to path: FilePath, keepingOld: Bool
  ) throws(UsageError) -> Bool {
    let files = files.map { (path: FilePath(bytes: path.bytes + $0.ending.utf8), bytes: $0.bytes) }
    if keepingOld, let there = files.first(where: { isThere($0.path) }) {
      tell([InputMessage(path: there.path.text, content: .problem(.readingIsThere))])
      return false
    }
    for file in files { try write(file.bytes, to: file.path) }
    return true
  }
}
