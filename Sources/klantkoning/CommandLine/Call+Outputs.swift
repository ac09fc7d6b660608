extension Call {
  /// The files that the call writes, where they are there already, be it by `>` of a shell.
  var outputs: Set<FileIdentity> {
    let named = [typed.output, typed.exportTo].compactMap { $0 }.filter { !$0.isStandardInput }
    let files = named.compactMap { try? FileStatus($0) } + [try? FileStatus(descriptor: 1)].compactMap { $0 }
    return Set(files.filter { $0.kind == .file }.map(\.identity))
  }

  /// Checks that nothing is both read and written: half of it would be gone before it is read, or be read as an essay.
  func checkOutputs() throws(UsageError) {
    let outputs = self.outputs
    guard !outputs.isEmpty else { return }
    for input in inputs where isSame(input, outputs) {
      throw .inputIsOutput(input.isStandardInput ? "stdin" : input.text)
    }
  }

  /// Everything on the command line that may be the name of a file to be read.
  private var inputs: [FilePath] {
    let words = typed.command?.takes.contains { if case .oneOf = $0 { true } else { false } } ?? true ? [] : typed.words
    let others = [typed.author, typed.model].compactMap { $0 }
    return (words + others).flatMap { word in
      let essay = Spot(word).essay
      return essay == word ? [word] : [word, essay]
    }
  }

  private func isSame(_ input: FilePath, _ outputs: Set<FileIdentity>) -> Bool {
    let status = input.isStandardInput ? try? FileStatus(descriptor: 0) : try? FileStatus(input)
    return status.map { $0.kind == .file && outputs.contains($0.identity) } ?? false
  }
}
