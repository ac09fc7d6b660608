/// Tells questions, orders and exclamations from statements.
struct MoodFinder {
  /// The mood, with the token of the verb that gives an order.
  struct Finding {
    var mood: SentenceReading.Mood
    var imperative: Int?
  }

  /// Tokens of the sentence that are no marks.
  private typealias Words = UnsafeBufferPointer<Int>

  /// Room for the tokens of a sentence, which stays from one to the next.
  private var room: [Int] = []

  mutating func find(_ classes: [ClauseRole], _ sentence: Range<Int>, _ forms: (Int) -> String) -> Finding {
    let end = Self.endMark(classes, sentence)
    if end == .questionMark {
      let hasWords = sentence.contains { !classes[$0].contains(.punctuation) }
      return Finding(mood: hasWords ? .question : .fragment)
    }
    if room.count < sentence.count { room = Array(repeating: 0, count: max(sentence.count * 2, 64)) }
    return room.withUnsafeMutableBufferPointer { room in
      var count = 0
      for at in sentence where !classes[at].contains(.punctuation) {
        room[count] = at
        count += 1
      }
      let words = Words(rebasing: room[..<count])
      return words.isEmpty ? Finding(mood: .fragment) : Self.find(words, end, classes, sentence, forms)
    }
  }

  private static func find(
    _ words: Words, _ end: ClauseRole?, _ classes: [ClauseRole], _ sentence: Range<Int>, _ forms: (Int) -> String
  ) -> Finding {
    let start = words.firstIndex { classes[$0].isDisjoint(with: .lead) || classes[$0].contains(.stem) } ?? 0
    let rest = Words(rebasing: words[start...])
    if let verb = imperative(rest, classes, forms) ?? laterImperative(words, classes, sentence, forms) {
      return Finding(mood: .imperative, imperative: verb)
    }
    if end == .exclamationMark { return Finding(mood: .exclamation) }
    guard words.contains(where: { classes[$0].contains(.finite) }) else { return Finding(mood: .fragment) }
    return Finding(mood: isBareQuestion(rest, classes, forms) ? .question : .statement)
  }

  /// The mark that ends the sentence, closing quotation marks and brackets passed over.
  private static func endMark(_ classes: [ClauseRole], _ sentence: Range<Int>) -> ClauseRole? {
    for at in sentence.reversed() {
      let word = classes[at]
      guard word.contains(.punctuation) else { return nil }
      if word.contains(.questionMark) { return .questionMark }
      if word.contains(.exclamationMark) { return .exclamationMark }
      if word.isDisjoint(with: [.quoteMark, .closeBracket]) { return nil }
    }
    return nil
  }

  /// The verb of an order: a bare stem that opens the sentence without a subject behind it, or with *u* or *we*.
  private static func imperative(
    _ words: Words, _ classes: [ClauseRole], _ forms: (Int) -> String
  ) -> Int? {
    guard let first = words.first else { return nil }
    let next = words.count > 1 ? words[1] : nil
    let form = forms(first)
    if form == "laten", let next, ["we", "wij", "ons"].contains(forms(next)) { return first }
    if let next, classes[first].contains(.finite), form.hasSuffix("t"), forms(next) == "u",
      !classes[first].contains(.auxiliary)
    {
      return first
    }
    guard classes[first].contains(.stem), form == "wees" || isBareStem(form, classes[first]) else { return nil }
    guard let next else { return first }
    return allowsImperative(first, next, words, classes, forms) ? first : nil
  }

  /// The verb of an order behind a colon with no clause before it, or behind a condition (*Als het regent, blijf thuis*).
  private static func laterImperative(
    _ words: Words, _ classes: [ClauseRole], _ sentence: Range<Int>, _ forms: (Int) -> String
  ) -> Int? {
    guard let first = words.first else { return nil }
    let isCondition = classes[first].contains(.subordinator)
    for place in words.indices.dropFirst() where words[place] - 1 >= sentence.lowerBound {
      let at = words[place]
      if classes[at - 1].contains(isCondition ? .comma : .colon) {
        guard let verb = imperative(Words(rebasing: words[place...]), classes, forms),
          classes[verb].contains(.finite)
        else {
          if isCondition { continue }
          return nil
        }
        return verb
      }
      if !isCondition, classes[at].contains(.finite) { return nil }
    }
    return nil
  }

  /// Auxiliaries and forms in *-t* or of the past are no bare stems (*wees* is).
  private static func isBareStem(_ form: String, _ word: ClauseRole) -> Bool {
    !word.contains(.auxiliary) && !notOrders.contains(form)
  }

  private static let notOrders: Set<String> = [
    "wil", "weet", "vind", "vond", "is", "heb", "ben", "kan", "mag", "zal", "moet", "hoef", "blijkt", "lijkt", "komt",
    "gaat", "staat", "denkt", "geldt", "hoop", "snap", "bedankt", "dank", "geloof",
  ]

  private static func allowsImperative(
    _ first: Int, _ next: Int, _ words: Words, _ classes: [ClauseRole], _ forms: (Int) -> String
  ) -> Bool {
    if classes[first].contains(.finite) {
      guard !classes[next].contains(.subject) || ["er", "het", "'t", "dit", "je"].contains(forms(next)) else {
        return false
      }
      // *je* behind a bare stem is its subject (*kom je*), or reflexive (*verdiep je in*): then no infinitive follows.
      if forms(next) == "je" { return words.dropFirst(2).first.map { classes[$0].contains(.adposition) } ?? false }
      return !isCondition(words, classes, forms)
    }
    let isObject =
      !classes[next].isDisjoint(with: [.adposition, .adverb, .subordinator]) || determiners.contains(forms(next))
    return isObject && !words.dropFirst().contains { classes[$0].contains(.finite) && !follows($0, words, classes) }
  }

  private static let determiners: Set<String> = [
    "de", "het", "een", "je", "jezelf", "uw", "jouw", "mij", "me", "hem", "haar", "ze", "ons", "dit", "dat", "die",
    "deze", "geen", "elke", "alle", "eens", "maar", "niet", "nooit", "altijd", "dus", "dan", "gerust", "vooral", "u",
    "zelf", "ook", "er",
  ]

  /// Whether a finite verb belongs to a clause with a conjunction of its own.
  private static func follows(_ verb: Int, _ words: Words, _ classes: [ClauseRole]) -> Bool {
    words.contains {
      $0 < verb && !classes[$0].isDisjoint(with: [.subordinator, .coordinator, .interrogative, .relative])
    }
  }

  /// *Komt hij niet, dan …*: verb-first without being an order.
  private static func isCondition(_ words: Words, _ classes: [ClauseRole], _ forms: (Int) -> String) -> Bool {
    words.dropFirst().prefix(2).contains { forms($0) == "dan" && classes[$0].contains(.finite) }
  }

  /// A question word, a finite verb and a subject pronoun: a question even without its mark.
  private static func isBareQuestion(
    _ words: Words, _ classes: [ClauseRole], _ forms: (Int) -> String
  ) -> Bool {
    guard words.count >= 3, classes[words[0]].contains(.interrogative), classes[words[1]].contains(.finite),
      classes[words[2]].contains(.subject)
    else { return false }
    return !["wat", "wie"].contains(forms(words[0])) || words.count <= 6
  }
}
