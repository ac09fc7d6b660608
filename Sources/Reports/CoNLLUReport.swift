import Corpus

/// Tagged texts as CoNLL-U (universaldependencies.org/format.html), written sentence by sentence.
///
/// No dependencies are found: every word hangs from the first of its sentence as `dep`, which is the least that readers
/// of trees accept; a comment of each document says so. What Universal Dependencies have no feature for stands in MISC.
public struct CoNLLUReport: Sendable {
  /// What was written and not yet taken.
  public private(set) var bytes: [UInt8] = []
  /// The column FEATS of the traits seen so far.
  private var features: [WordTraits: [UInt8]] = [:]

  public init() {}

  /// Writes a text; `full` is called now and then with many bytes, to be taken.
  public mutating func write(_ text: TaggedText, full: (inout CoNLLUReport) -> Void = { _ in }) {
    open(CoNLLUText.line(text.id))
    let name = CoNLLUText.name(text.id)
    for index in 0..<text.count {
      write(text.sentence(index), id: name + Array("-\(index + 1)".utf8))
      if bytes.count > CoNLLUReport.many { full(&self) }
    }
  }

  /// Opens a document.
  mutating func open(_ id: [UInt8]) {
    comment("newdoc id = ", id)
    comment("heads = none, each word hangs from the first", [])
  }

  private static let many = 1 << 20

  /// Takes what was written.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func write(_ sentence: TaggedSentence, id: [UInt8], labels: CoNLLULabels? = nil) {
    guard !sentence.words.isEmpty else { return }
    if sentence.opensBlock { comment("newpar", []) }
    comment("sent_id = ", id)
    for (key, value) in labels?.comments ?? [] { comment(key, value) }
    comment("text = ", sentence.text)
    comment("mood = ", Array(sentence.mood.rawValue.utf8))
    if !sentence.clauses.isEmpty {
      let clauses = sentence.clauses.map { clause in
        "\(clause.isMain ? "main" : "sub"):\(clause.words.lowerBound)-\(clause.words.upperBound)"
      }
      comment("clauses = ", Array(clauses.joined(separator: " ").utf8))
    }
    for (index, word) in sentence.words.enumerated() { write(word, number: index + 1, labels?.words[index]) }
    bytes.append(10)
  }

  /// Writes a comment whose key is followed by `=`.
  mutating func comment(_ key: StaticString, _ value: String) {
    bytes.append("# ")
    bytes.append(key)
    bytes.append(" = ")
    bytes.append(contentsOf: CoNLLUText.line(value))
    bytes.append(10)
  }

  private mutating func comment(_ key: StaticString, _ value: some Collection<UInt8>) {
    bytes.append("# ")
    bytes.append(key)
    bytes.append(contentsOf: value)
    bytes.append(10)
  }

  // MARK: Words

  private mutating func write(_ word: TaggedWord, number: Int, _ labels: CoNLLULabels.Word?) {
    append(number)
    bytes.append(9)
    bytes.append(contentsOf: word.form)
    bytes.append(9)
    bytes.append(contentsOf: word.lemma.utf8)
    bytes.append(9)
    bytes.append(contentsOf: word.tag.utf8)
    bytes.append("\t_\t")
    bytes.append(contentsOf: featureColumn(word.traits))
    bytes.append(number == 1 ? "\t0\troot\t_\t" : "\t1\tdep\t_\t")
    append(notesOn: word, labels)
    bytes.append(10)
  }

  private mutating func featureColumn(_ traits: WordTraits) -> [UInt8] {
    if let known = features[traits] { return known }
    let names = traits.universal
    let column = Array((names.isEmpty ? "_" : names.joined(separator: "|")).utf8)
    features[traits] = column
    return column
  }

  /// The column MISC, its keys sorted.
  private mutating func append(notesOn word: TaggedWord, _ labels: CoNLLULabels.Word?) {
    let start = bytes.count
    if let adage = labels?.adage { note("Adage=", adage) }
    if let argument = labels?.argument { note("Arg=", argument) }
    if let clause = word.clause { note("Clause=", clause) }
    if word.traits.isEmphasised { note("Emphasis=Yes") }
    if let joined = word.joined {
      note("JoinedLemma=")
      bytes.append(contentsOf: CoNLLUText.value(joined.lemma))
    }
    if word.isNegated { note("Negated=Yes") }
    if let joined = word.joined { note("Particle=", joined.particle) }
    if let quotation = word.quotation { note("Quote=", quotation) }
    if !word.spaceAfter { note("SpaceAfter=No") }
    if let speaker = word.speaksIn { note("SpeakerOf=", speaker) }
    if let range = labels?.range {
      note("TokenRange=", range.lowerBound)
      bytes.append(":")
      append(range.upperBound)
    }
    if bytes.count == start { bytes.append(UInt8(ascii: "_")) }
  }

  private mutating func note(_ text: StaticString) {
    if bytes.last != 9 { bytes.append(UInt8(ascii: "|")) }
    bytes.append(text)
  }

  private mutating func note(_ key: StaticString, _ value: String) {
    note(key)
    bytes.append(contentsOf: CoNLLUText.value(value))
  }

  private mutating func note(_ key: StaticString, _ number: Int) {
    note(key)
    append(number)
  }

  // MARK: Bytes

  /// Appends a number from 0 on.
  private mutating func append(_ number: Int) {
    if number >= 10 { append(number / 10) }
    bytes.append(UInt8(48 + number % 10))
  }
}

/// Words of ours in the places of CoNLL-U that do not take every character.
enum CoNLLUText {
  /// A comment's value: one line, as people are shown it.
  static func line(_ text: String) -> [UInt8] { Array(printable(text).utf8) }

  /// The start of a sentence's id, which has neither blanks nor slashes.
  static func name(_ text: String) -> [UInt8] {
    line(text).map { $0 == 32 ? UInt8(ascii: "_") : $0 == UInt8(ascii: "/") ? UInt8(ascii: ":") : $0 }
  }

  /// A value in MISC: bars, blanks and backslashes are written `\p`, `\s` and `\\`.
  static func value(_ text: String) -> [UInt8] {
    text.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "|"): Array(#"\p"#.utf8)
      case UInt8(ascii: #"\"#): Array(#"\\"#.utf8)
      case 0...32, 127: Array(#"\s"#.utf8)
      default: [byte]
      }
    }
  }
}
