import Corpus

extension EssayName {
  /// What an input is called by.
  init(_ input: RawInput) throws(EssayError) {
    if let essay = input.exported {
      self.init(id: essay.id, author: essay.author)
    } else {
      try self.init(bytes: input.bytes, id: input.id, known: input.known)
    }
  }
}

extension PositionName {
  /// The inputs that it takes to show the positions of some names: whose essays they are is told without reading what
  /// they say.
  ///
  /// - Returns: what could not be read is among them, so that it is told of; all inputs where a name is not clear, so
  ///   that its error can name everybody.
  static func inputs(
    named names: [PositionName], in inputs: [InputReader<RawInput>.Result]
  ) -> [InputReader<RawInput>.Result] {
    let known = known(inputs)
    var wanted: Set<String> = []
    for name in names where !name.isPath {
      guard let ids = try? NameLookup.essays(name.word.text, among: known.compactMap { $0 }) else { return inputs }
      wanted.formUnion(ids)
    }
    return zip(inputs, known).filter { result, essay in
      guard case .text(let input) = result, let essay else { return true }
      return wanted.contains(essay.id) || names.contains { $0.isPath && $0.names(input) }
    }.map(\.0)
  }

  /// What the inputs are called by; nil where they cannot be read.
  static func known(_ inputs: [InputReader<RawInput>.Result]) -> [EssayName?] {
    Parallel.map(inputs, size: { _ in 0 }, by: {}) { result, _ in
      guard case .text(let input) = result else { return nil }
      return try? EssayName(input)
    }
  }

  /// Whether a path is where an input lies.
  private func names(_ input: RawInput) -> Bool {
    switch input.origin {
    case .builtIn: false
    case .standardInput: word.isStandardInput
    case .record(let place):
      word.isStandardInput ? place.utf8.starts(with: "stdin:".utf8) : place.utf8.starts(with: (word.text + ":").utf8)
    case .file(let path): isAtPath(path.text)
    }
  }
}
