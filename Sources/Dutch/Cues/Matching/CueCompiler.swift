/// Turns the patterns of all cues and the word classes into the tables of a `CueIndex`.
struct CueCompiler {
  /// A pattern that cannot be compiled, and why.
  struct Problem: Sendable { var cue: String, pattern: String, reason: String }

  typealias Bytes = UnsafeBufferPointer<UInt8>

  private(set) var words = CueWordList()
  private(set) var patterns: [CuePattern] = []
  private(set) var elements: [PatternElement] = []
  private(set) var numbers: [Int32] = []
  /// The sets of classes that elements speak of, first the empty one.
  private(set) var classSets = [ClassSet.empty]
  private(set) var problems: [Problem] = []
  /// Forms that begin or end in some letters count as classes of their own behind the word classes.
  private(set) var affixes: [CueAffix] = []
  private(set) var affixLetters: [UInt8] = []

  private var tagByName: [String: Int] = [:]
  private var classByName: [String: Int] = [:]

  init(cues: [Cue], classes: [WordClass]) {
    for (index, name) in PatternTag.names.enumerated() { tagByName[name.0] = index }
    for (number, wordClass) in classes.enumerated() { add(wordClass, number) }
    for row in Frequency.rows {
      Self.eachPiece(of: row.words) { words.put(words.add($0), frequency: row.rate) }
    }
    for (index, cue) in cues.enumerated() {
      Self.eachLine(of: cue.patterns) { compile($0, cue: index, name: cue.name) }
    }
  }

  private mutating func add(_ wordClass: WordClass, _ number: Int) {
    classByName[wordClass.name] = number
    var score: Int8 = 0
    Self.eachPiece(of: wordClass.words) { word in
      if let value = Self.score(word) { score = value; return }
      let index = words.add(word)
      words.put(index, in: number)
      if score != 0 { words.put(index, polarity: score) }
    }
  }

  /// `+7` or `-3` in a list: the polarity of the words that follow.
  private static func score(_ word: Bytes) -> Int8? {
    guard word.count > 1, word[0] == 43 || word[0] == 45, (48...57).contains(word[1]) else { return nil }
    let value = word.dropFirst().reduce(0) { $0 * 10 + Int8($1 &- 48) }
    return word[0] == 43 ? value : -value
  }

  // MARK: Patterns

  private mutating func compile(_ line: Bytes, cue: Int, name: String) {
    let first = elements.count
    var reportedStart: Int?
    var reportedEnd: Int?
    var reason: String?
    Self.eachPiece(of: line) { piece in
      if piece.count == 1, piece[0] == 91 { reportedStart = elements.count; return }
      if piece.count == 1, piece[0] == 93 { reportedEnd = elements.count; return }
      var element = PatternElement()
      if let wrong = read(piece, into: &element) { reason = wrong }
      elements.append(element)
    }
    if elements.count - first > PatternAligner.longestPattern { reason = "too long" }
    if let reason {
      problems.append(Problem(cue: name, pattern: String(decoding: line, as: UTF8.self), reason: reason))
      elements.removeSubrange(first...)
    } else if elements.count > first {
      let reported = (reportedStart ?? first)..<(reportedEnd ?? elements.count)
      patterns.append(CuePattern(cue: cue, elements: first..<elements.count, reported: reported))
    }
  }

  private mutating func read(_ piece: Bytes, into element: inout PatternElement) -> String? {
    if piece.count == 1, piece[0] == 94 { element.kind = .start; return nil }
    if piece.count == 1, piece[0] == 36 { element.kind = .end; return nil }
    if piece.count > 1, piece.allSatisfy({ $0 == 46 }) {
      element.kind = .gap
      element.gap = piece.count == 2 ? 4 : 12
      element.stopsAtComma = piece.count == 2
      return nil
    }
    var rest = piece
    if rest.count > 1, rest[0] == 33 { element.kind = .absent; rest = Bytes(rebasing: rest.dropFirst()) }
    if rest.count > 1, rest[rest.count - 1] == 63 { element.isOptional = true; rest = Bytes(rebasing: rest.dropLast()) }
    return readAlternatives(rest, into: &element)
  }

  private mutating func readAlternatives(_ piece: Bytes, into element: inout PatternElement) -> String? {
    var lemmas: [Int32] = []
    var classes = ClassSet.empty
    let firstForm = numbers.count
    var wrong: String?
    var parts = 0
    Self.each(in: piece, endedBy: { $0 == 38 }) { part in
      parts += 1
      if parts > 1 {
        if let reason = read(condition: part, into: &element) { wrong = wrong ?? reason }
        return
      }
      Self.each(in: part, endedBy: { $0 == 124 }) { alternative in
        if let reason = read(alternative: alternative, into: &element, &lemmas, &classes) { wrong = wrong ?? reason }
      }
    }
    if parts == 0 { return "empty element" }
    element.setWords(forms: firstForm..<numbers.count, lemmas: lemmas.count)
    element.classes = place(of: classes)
    numbers += lemmas
    for index in element.words { element.wordBits |= PatternElement.bit(numbers[index]) }
    element.signature = CueSignature(element, self)
    return wrong
  }

  /// Where a set of classes stands in `classSets`.
  mutating func place(of classes: ClassSet) -> UInt16 {
    if classes.isEmpty { return 0 }
    if let known = classSets.firstIndex(of: classes) { return UInt16(known) }
    classSets.append(classes)
    return UInt16(truncatingIfNeeded: classSets.count - 1)
  }

  private func read(condition: Bytes, into element: inout PatternElement) -> String? {
    guard let tag = tag(condition) else { return "unknown condition" }
    element.requiredTags |= PatternTag.bits(tag.tags)
    element.requiredFeatures.formUnion(tag.feature)
    return nil
  }

  private mutating func read(
    alternative: Bytes, into element: inout PatternElement, _ lemmas: inout [Int32], _ classes: inout ClassSet
  ) -> String? {
    let rest = Bytes(rebasing: alternative.dropFirst())
    switch (alternative[0], alternative.count) {
    case (42, 1): element.isAny = true
    case (36, 1): element.orEnd = true
    case (35, 2...):
      guard let tag = tag(alternative) else { return "unknown tag" }
      element.tags |= PatternTag.bits(tag.tags)
      element.features.formUnion(tag.feature)
    case (37, 2...):
      guard let number = classByName[String(decoding: rest, as: UTF8.self)] else { return "unknown word class" }
      classes.insert(number)
    case (126, 2...): lemmas.append(Int32(words.add(rest)))
    case (42, 2...): classes.insert(affix(rest, isPrefix: false))
    case (_, 2...) where alternative[alternative.count - 1] == 42:
      classes.insert(affix(Bytes(rebasing: alternative.dropLast()), isPrefix: true))
    default: numbers.append(Int32(words.add(alternative)))
    }
    return nil
  }

  private mutating func affix(_ letters: Bytes, isPrefix: Bool) -> Int {
    let all = affixLetters
    if let known = affixes.first(where: { $0.isSame(letters, isPrefix: isPrefix, all) }) { return known.number }
    let number = min(classByName.count + affixes.count, ClassSet.firstTag - 1)
    affixLetters += letters
    affixes.append(CueAffix(letters: all.count..<affixLetters.count, isPrefix: isPrefix, number: number))
    return number
  }

  private func tag(_ piece: Bytes) -> (tags: [PartOfSpeech], feature: WordFeatures)? {
    let name = String(decoding: piece.dropFirst(), as: UTF8.self)
    guard piece.first == 35, let index = tagByName[name] else { return nil }
    return (PatternTag.names[index].tags, PatternTag.names[index].feature)
  }

  // MARK: Lines and pieces

  private static func eachLine(of text: String, _ body: (Bytes) -> Void) { each(of: text, endedBy: { $0 == 10 }, body) }

  private static func eachPiece(of text: String, _ body: (Bytes) -> Void) {
    each(of: text, endedBy: { $0 == 10 || $0 == 32 }, body)
  }

  private static func eachPiece(of line: Bytes, _ body: (Bytes) -> Void) {
    each(in: line, endedBy: { $0 == 32 }, body)
  }

  @inline(__always)
  private static func each(of text: String, endedBy ends: (UInt8) -> Bool, _ body: (Bytes) -> Void) {
    var text = text
    text.withUTF8 { each(in: $0, endedBy: ends, body) }
  }

  @inline(__always)
  private static func each(in bytes: Bytes, endedBy ends: (UInt8) -> Bool, _ body: (Bytes) -> Void) {
    var start = 0
    while start < bytes.count {
      var at = start
      while at < bytes.count, !ends(bytes[at]) { at += 1 }
      if at > start { body(Bytes(rebasing: bytes[start..<at])) }
      start = at + 1
    }
  }
}
