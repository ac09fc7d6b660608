/// Cuts a sentence into clauses by conjunctions, relative pronouns, punctuation and the places of its finite verbs.
///
/// A clause has one finite verb. A subordinate clause opens at its conjunction or pronoun; it closes where the next finite
/// verb cannot be its own. A main clause that goes on after an embedded one covers it.
struct ClauseFinder {
  private let classes: ArraySlice<ClauseRole>
  private let sentence: Range<Int>
  private var done: [Clause] = []
  /// Clauses that are open, outermost first; never empty, and never deeper than `deepest`.
  private var open: [Open] = []
  /// For each token, the place of the next finite verb before the next boundary, or -1.
  private var finiteAhead: [Int] = []

  private struct Open {
    var start: Int
    var end: Int
    var isMain: Bool
    var conjunction: Int?
    var finiteVerb: Int?
  }

  private static let deepest = 8

  /// `classes` are the classes of the tokens of the document; `enclosed` are the stretches of `sentence` between quotation
  /// marks or brackets, in order. Those that have a finite verb are read apart, and passed over in what is around them.
  static func clauses(_ classes: [ClauseRole], _ sentence: Range<Int>, enclosed: [Range<Int>] = []) -> [Clause] {
    guard !sentence.isEmpty else { return [] }
    var done: [Clause] = []
    var around = classes[sentence]
    var start = sentence.lowerBound
    for part in enclosed where part.contains(where: { classes[$0].contains(.finite) }) {
      for at in part { around[at] = .punctuation }
      // Behind a quotation that opens the sentence: *zei hij*.
      if part.lowerBound <= start + 1 { start = part.upperBound }
      done += clauses(classes[part])
    }
    while start < sentence.upperBound, start > sentence.lowerBound, around[start].contains(.punctuation) { start += 1 }
    if start < sentence.upperBound { done += clauses(around[start...]) }
    done.sort { ($0.tokens.lowerBound, $1.tokens.upperBound) < ($1.tokens.lowerBound, $0.tokens.upperBound) }
    return done
  }

  private static func clauses(_ classes: ArraySlice<ClauseRole>) -> [Clause] {
    var finder = ClauseFinder(classes, classes.indices)
    finder.run()
    return finder.done
  }

  private init(_ classes: ArraySlice<ClauseRole>, _ sentence: Range<Int>) {
    self.classes = classes
    self.sentence = sentence
    finiteAhead = Array(repeating: -1, count: sentence.count + 2)
    for at in sentence.reversed() {
      let place = at - sentence.lowerBound
      if classes[at].contains(.finite) {
        finiteAhead[place] = at
      } else if classes[at].isDisjoint(with: [.comma, .breakMark, .coordinator, .subordinator]) {
        finiteAhead[place] = finiteAhead[place + 1]
      }
    }
  }

  private mutating func run() {
    open.append(Open(start: sentence.lowerBound, end: sentence.lowerBound, isMain: true))
    for at in sentence {
      let word = classes[at]
      if opensSubordinate(at) {
        openSubordinate(at)
      } else if word.contains(.coordinator) {
        coordinate(at)
      } else if !word.isDisjoint(with: [.comma, .breakMark]) {
        punctuate(at)
      } else if word.contains(.finite) {
        takeFinite(at)
      }
      if !word.contains(.punctuation) { open[open.count - 1].end = at + 1 }
    }
    while let clause = open.popLast() { close(clause) }
  }

  private var top: Open { open[open.count - 1] }

  private mutating func close(_ clause: Open) {
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
    if word.contains(.interrogative), let top = open.last, !top.isMain, top.finiteVerb == nil { return false }
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
    if !top.isMain, top.finiteVerb != nil, open.count > 1, at > sentence.lowerBound,
      !classes[at - 1].isDisjoint(with: [.comma, .coordinator])
    {
      close(open.removeLast())
    }
    push(Open(start: at, end: at + 1, isMain: false, conjunction: at))
  }

  private mutating func push(_ clause: Open) {
    if open.count >= ClauseFinder.deepest { close(open.removeLast()) }
    open.append(clause)
  }

  /// Ends the clause at hand and opens one beside it.
  private mutating func next(from start: Int, isMain: Bool, conjunction: Int?) {
    if isMain {
      while let clause = open.popLast() { close(clause) }
    } else {
      close(open.removeLast())
    }
    open.append(Open(start: start, end: start, isMain: isMain, conjunction: conjunction))
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
    let verb = finiteAhead[at + 1 - sentence.lowerBound]
    return verb >= 0 ? verb : nil
  }

  private mutating func punctuate(_ at: Int) {
    guard finite(after: at) != nil else { return }
    if classes[at].contains(.breakMark) {
      next(from: at + 1, isMain: true, conjunction: nil)
      return
    }
    guard top.finiteVerb != nil || opensMain(at + 1), !opensSubordinate(at + 1) else { return }
    if open.count > 1, !top.isMain {
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
    while open.count > 1, !top.isMain, top.finiteVerb != nil { close(open.removeLast()) }
  }

  private mutating func takeFinite(_ at: Int) {
    if top.finiteVerb == nil {
      open[open.count - 1].finiteVerb = at
      return
    }
    closeFinished()
    if top.finiteVerb != nil { next(from: at, isMain: true, conjunction: nil) }
    open[open.count - 1].finiteVerb = at
  }
}
