import Dutch

/// Which words are made with terms of the thesaurus, by their numbers in a `WordMemory`: few are, and each is looked at once,
/// however many essays have it.
struct MadeWords: Sendable {
  /// The words of one kind.
  struct Table: Sendable {
    /// 0 where nobody asked yet, 1 for words that are not made with a term, 2 for those that are.
    private var answers: [UInt8] = []

    /// Whether a word is made with a term.
    ///
    /// - Parameter look: finds out.
    @inline(__always)
    mutating func contains(_ number: Int32, else look: () -> Bool) -> Bool {
      let index = Int(number)
      if index >= answers.count { answers.makeRoom(for: index, of: 0) }
      if answers[index] == 0 { answers[index] = look() ? 2 : 1 }
      return answers[index] == 2
    }
  }

  var forms = Table()
  var lemmas = Table()
}
