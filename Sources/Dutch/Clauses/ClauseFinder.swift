/// Cuts a sentence into clauses by conjunctions, relative pronouns, punctuation and the places of its finite verbs.
///
/// A clause has one finite verb. A subordinate clause opens at its conjunction or pronoun; it closes where the next finite
/// verb cannot be its own. A main clause that goes on after an embedded one covers it.
///
/// It works in memory of its own that stays from one sentence to the next.
struct ClauseFinder: ~Copyable {
  /// Of the tokens of the document; what has been read between quotation marks or brackets has become punctuation.
  private var classes: [ClauseRole]
  private var sentence = 0..<0
  private var done: [Clause] = []
  /// Clauses that are open, outermost first; never empty while a sentence is read, and never deeper than `deepest`.
  private let open = UnsafeMutablePointer<Open>.allocate(capacity: deepest)
  private var depth = 0
  /// For each token of the sentence and behind it, the place of the next finite verb before the next boundary, or -1.
  private var finiteAhead: [Int]

  private struct Open {
    var start: Int
    var end: Int
    var isMain: Bool
    var conjunction: Int?
    var finiteVerb: Int?
  }

  private static let deepest = 8

  /// - Parameter classes: those of the tokens of the document.
  init(_ classes: [ClauseRole]) {
    self.classes = classes
    finiteAhead = Array(repeating: -1, count: classes.count + 1)
  }

  deinit { open.deallocate() }

  /// The clauses of a sentence that has not been read yet; `enclosed` are the stretches of it between quotation marks or
  /// brackets, in order. Those that have a finite verb are read apart, and passed over in what is around them.
  mutating func clauses(_ sentence: Range<Int>, enclosed: [Range<Int>]) -> [Clause] {
    guard !sentence.isEmpty else { return [] }
    done.removeAll(keepingCapacity: true)
    var start = sentence.lowerBound
    for part in enclosed where part.contains(where: { classes[$0].contains(.finite) }) {
      read(part)
      for at in part { classes[at] = .punctuation }
      // Behind a quotation that opens the sentence: *zei hij*.
      if part.lowerBound <= start + 1 { start = part.upperBound }
    }
    while start < sentence.upperBound, start > sentence.lowerBound, classes[start].contains(.punctuation) { start += 1 }
    if start < sentence.upperBound { read(start..<sentence.upperBound) }
    if done.count > 1 {
      done.sort { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) }
    }
    // A copy of just that size: the clauses live as long as the reading.
    return Array(done[...])
  }

  private mutating func read(_ tokens: Range<Int>) {
    sentence = tokens
    lookAhead()
    run()
  }

  private mutating func lookAhead() {
    var next = -1
    finiteAhead[sentence.upperBound] = next
    for at in sentence.reversed() {
      if classes[at].contains(.finite) {
        next = at
      } else if !classes[at].isDisjoint(with: [.comma, .breakMark, .coordinator, .subordinator]) {
        next = -1
      }
      finiteAhead[at] = next
    }
  }

  private mutating func run() {
    push(Open(start: sentence.lowerBound, end: sentence.lowerBound, isMain: true))
    for at in sentence {
      let word = classes[at]
      if !word.isDisjoint(with: [.subordinator, .relative]), opensSubordinate(at) {
        openSubordinate(at)
      } else if word.contains(.coordinator) {
        coordinate(at)
      } else if !word.isDisjoint(with: [.comma, .breakMark]) {
        punctuate(at)
      } else if word.contains(.finite) {
        takeFinite(at)
      }
      if !word.contains(.punctuation) { open[depth - 1].end = at + 1 }
    }
    while depth > 0 { close() }
  }

  private var top: Open {
    @inline(__always) _read { yield open[depth - 1] }
  }

  /// Closes the innermost clause.
  private mutating func close() {
    depth -= 1
    let clause = open[depth]
    guard clause.end > clause.start else { return }
    done.append(
      Clause(
        tokens: clause.start..<clause.end, isMain: clause.isMain, conjunction: clause.conjunction,
        finiteVerb: clause.finiteVerb))
  }

  /// Whether a conjunction or a pronoun opens a clause that has its own verb.
  private func opensSubordinate(_ at: Int) -> Bool {
    let word = classes[at]
    guard !word.isDisjoint(with: [.subordinator, .relative]), hasFinite(after: at, word) else { return false }
    if word.contains(.subordinator) { return !word.contains(.than) || top.finiteVerb != nil || !top.isMain }
    guard at > sentence.lowerBound else { return word.contains(.interrogative) && isFreeRelative(at) }
    let before = classes[at - 1]
    if before.contains(.comma) { return !isVerbSecond(at) }
    if word.contains(.interrogative), !top.isMain, top.finiteVerb == nil { return false }
    if word.contains(.interrogative) { return !before.contains(.coordinator) && !isVerbSecond(at) }
    return before.contains(.nominal)
  }

  /// A finite verb right after the word, with more than verbs behind it: a main clause.
  private func isVerbSecond(_ at: Int) -> Bool {
    guard at + 2 < sentence.upperBound, classes[at + 1].contains(.finite) else { return false }
    return classes[at + 2].isDisjoint(with: [.punctuation, .finite, .nonFinite, .coordinator, .te])
  }

  /// *Wie dat zegt, liegt*: the clause at the start is the subject of what follows.
  private func isFreeRelative(_ at: Int) -> Bool {
    guard let verb = finite(after: at), verb > at + 1, verb + 1 < sentence.upperBound else { return false }
    let next = classes[verb + 1].contains(.comma) ? verb + 2 : verb + 1
    return next < sentence.upperBound && classes[next].contains(.finite)
  }

  /// A comparison (*dan*, *als*) needs its verb before the next mark; other conjunctions may wait longer for it.
  private func hasFinite(after at: Int, _ word: ClauseRole) -> Bool {
    for next in (at + 1)..<max(at + 1, sentence.upperBound) {
      if classes[next].contains(.finite) { return true }
      if classes[next].contains(.breakMark) { return false }
      if word.contains(.comparison), !classes[next].isDisjoint(with: [.comma, .subordinator]) { return false }
    }
    return false
  }

  private mutating func openSubordinate(_ at: Int) {
    if !top.isMain, top.finiteVerb != nil, depth > 1, at > sentence.lowerBound,
      !classes[at - 1].isDisjoint(with: [.comma, .coordinator])
    {
      close()
    }
    push(Open(start: at, end: at + 1, isMain: false, conjunction: at))
  }

  private mutating func push(_ clause: Open) {
    if depth >= ClauseFinder.deepest { close() }
    (open + depth).initialize(to: clause)
    depth += 1
  }

  /// Ends the clause at hand and opens one beside it.
  private mutating func next(from start: Int, isMain: Bool, conjunction: Int?) {
    if isMain {
      while depth > 0 { close() }
    } else {
      close()
    }
    push(Open(start: start, end: start, isMain: isMain, conjunction: conjunction))
  }

  private mutating func coordinate(_ at: Int) {
    guard let verb = finite(after: at), top.finiteVerb != nil, !isRelative(verb, from: at + 2) else { return }
    let isMain = top.isMain || classes[at].contains(.contrast) || isVerbSecond(verb: verb, from: at + 1)
    next(from: at, isMain: isMain, conjunction: at)
  }

  /// Whether the finite verb is that of a relative clause behind a noun: *en de buren die zwijgen*.
  private func isRelative(_ verb: Int, from start: Int) -> Bool {
    start < verb
      && (start..<verb).contains {
        classes[$0].contains(.relative) && !classes[$0].contains(.interrogative) && classes[$0 - 1].contains(.nominal)
      }
  }

  /// Whether the clause from `start` has its verb in the second place: a subject or one phrase, the verb, and more.
  private func isVerbSecond(verb: Int, from start: Int) -> Bool {
    guard verb > start, verb - start <= 4, verb + 1 < sentence.upperBound else { return false }
    return classes[verb + 1].isDisjoint(with: [.punctuation, .finite, .nonFinite, .coordinator, .te, .subordinator])
  }

  private func finite(after at: Int) -> Int? {
    let verb = finiteAhead[at + 1]
    return verb >= 0 ? verb : nil
  }

  private mutating func punctuate(_ at: Int) {
    guard finite(after: at) != nil else { return }
    if classes[at].contains(.breakMark) {
      next(from: at + 1, isMain: true, conjunction: nil)
      return
    }
    guard top.finiteVerb != nil || opensMain(at + 1), !opensSubordinate(at + 1) else { return }
    if depth > 1, !top.isMain {
      closeFinished()
      if top.finiteVerb == nil { return }
    }
    next(from: at + 1, isMain: true, conjunction: nil)
  }

  /// A subject pronoun and a finite verb: a main clause, whatever came before.
  private func opensMain(_ at: Int) -> Bool {
    at + 1 < sentence.upperBound && classes[at].contains(.subject) && classes[at + 1].contains(.finite)
  }

  /// Closes the subordinate clauses that have their verb.
  private mutating func closeFinished() {
    while depth > 1, !top.isMain, top.finiteVerb != nil { close() }
  }

  private mutating func takeFinite(_ at: Int) {
    if top.finiteVerb == nil {
      open[depth - 1].finiteVerb = at
      return
    }
    closeFinished()
    if top.finiteVerb != nil { next(from: at, isMain: true, conjunction: nil) }
    open[depth - 1].finiteVerb = at
  }
}
