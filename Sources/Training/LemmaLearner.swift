import Dutch

/// Learns which lemma belongs to which form and tag: a lexicon of what was seen, and rules for the endings of the rest.
struct LemmaLearner {
  /// A form under a tag, with how often each lemma was seen for it.
  private struct Entry: Hashable {
    var form: String
    var tag: FineTag
  }

  private var seen: [Entry: [String: Int]] = [:]
  private var paradigms: [Entry: [String]] = [:]
  private(set) var rules: [LemmaRule] = []
  private var ruleIndex: [LemmaRule: UInt32] = [:]
  private(set) var lexicon: [UInt64: UInt32] = [:]
  private(set) var endings: [UInt64: UInt32] = [:]
  private let lexicons: Lexicons

  init(_ treebank: [[TreebankToken]], lexicons: Lexicons) {
    self.lexicons = lexicons
    for sentence in treebank {
      for token in sentence { count(token) }
    }
    for (form, tag, lemma) in lexicons.paradigms { paradigms[Entry(form: form, tag: tag), default: []].append(lemma) }
    fillLexicon()
    fillEndings()
  }

  private mutating func count(_ token: TreebankToken) {
    guard let lemma = token.lemma, token.allowed != TreebankToken.anything else { return }
    for tag in FineTag.allCases where token.allowed >> UInt32(tag.rawValue) & 1 == 1 {
      if tag == .properNoun || tag == .other {
        // Names keep their spelling; only the exceptions are worth an entry.
        seen[Entry(form: Lexicons.folded(token.form), tag: tag.lemmaClass), default: [:]][lemma, default: 0] += 1
      } else if ![.punctuation, .symbol].contains(tag) {
        seen[Entry(form: Lexicons.folded(token.form), tag: tag.lemmaClass), default: [:]][lemma, default: 0] += 1
      }
    }
  }

  private mutating func rule(_ rule: LemmaRule) -> UInt32 {
    if let index = ruleIndex[rule] { return index }
    let index = UInt32(rules.count)
    rules.append(rule)
    ruleIndex[rule] = index
    return index
  }

  private func makeRule(_ form: String, _ lemma: String, _ tag: FineTag) -> LemmaRule {
    let folded = tag == .properNoun ? lemma : Lexicons.folded(lemma)
    let form8 = Array(form.utf8)
    let wanted = Array(folded.utf8)
    let rule = LemmaRule(form: form8, lemma: wanted, mayDropPrefix: tag == .verbParticiple)
    let bytes = rule.bytes
    let made = bytes.withUnsafeBufferPointer { LemmaRule.apply($0, to: form8[...]) }
    return made == wanted ? rule : LemmaRule(prefix: .keep, cut: LemmaRule.whole, ending: wanted)
  }

  private mutating func fillLexicon() {
    for entry in Set(seen.keys).union(paradigms.keys).sorted(by: {
      ($0.form, $0.tag.rawValue) < ($1.form, $1.tag.rawValue)
    }) {
      guard let lemma = lemma(entry) else { continue }
      if entry.tag == .properNoun {
        addName(entry, lemma)
        continue
      }
      var value = rule(makeRule(entry.form, lemma, entry.tag))
      if lemma.first?.isUppercase ?? false { value |= Lemmatizer.capitalFlag }
      if entry.tag == .verbFinite { value |= tense(entry.form, lemma) }
      lexicon[Lemmatizer.key(Array(entry.form.utf8)[...], entry.tag)] = value
    }
  }

  /// A name's rule cuts from the form as written, so that it may be applied to any spelling of it.
  private mutating func addName(_ entry: Entry, _ lemma: String) {
    guard Lexicons.folded(lemma) != entry.form else { return }
    let folded = Array(Lexicons.folded(lemma).utf8)
    let rule = LemmaRule(form: Array(entry.form.utf8), lemma: folded, mayDropPrefix: false)
    if rule.cut == LemmaRule.whole || rule.ending.count > 4 {
      lexicon[Lemmatizer.key(Array(entry.form.utf8)[...], .properNoun)] = self.rule(
        LemmaRule(prefix: .keep, cut: LemmaRule.whole, ending: Array(lemma.utf8)))
    } else {
      lexicon[Lemmatizer.key(Array(entry.form.utf8)[...], .properNoun)] = self.rule(rule)
    }
  }

  /// The lemma most often seen; where the treebank wavers, the paradigms decide.
  private func lemma(_ entry: Entry) -> String? {
    let listed = paradigms[entry] ?? []
    var counts = seen[entry] ?? [:]
    // A noun as the lemma of a verb (*vroeg*: *vraag*) is a slip of the treebank where a paradigm knows better.
    if !listed.isEmpty, entry.tag.partOfSpeech == .verb, counts.keys.contains(where: { $0.hasSuffix("n") }) {
      counts = counts.filter { $0.key.hasSuffix("n") }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best else {
      // Separable verbs list their parts as well (*bouwt* under *ombouwen*): the plain verb is the shortest.
      return listed.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    }
    if best.value == 1, counts.count > 1, let lemma = listed.first(where: { counts[$0] != nil }) { return lemma }
    return best.key
  }

  private func tense(_ form: String, _ lemma: String) -> UInt32 {
    guard let known = lexicons.tenses[Lexicons.Cell(form: form, lemma: Lexicons.folded(lemma))] else { return 0 }
    return Lemmatizer.knowsTense | (known.past ? Lemmatizer.pastFlag : 0) | (known.plural ? Lemmatizer.pluralFlag : 0)
  }

  /// For every ending the rule that most words with it follow, kept where it differs from the next shorter ending's.
  private mutating func fillEndings() {
    var votes: [UInt64: [UInt32: Int]] = [:]
    var lengths: [UInt64: Int] = [:]
    var shorter: [UInt64: UInt64] = [:]
    for entry in Set(seen.keys).union(paradigms.keys).sorted(by: {
      ($0.form, $0.tag.rawValue) < ($1.form, $1.tag.rawValue)
    }) {
      guard FineTag.open >> UInt32(entry.tag.rawValue) & 1 == 1, entry.tag != .properNoun, let lemma = lemma(entry)
      else { continue }
      let rule = makeRule(entry.form, lemma, entry.tag)
      guard rule.cut != LemmaRule.whole else { continue }
      let form = Array(entry.form.utf8)
      let index = self.rule(rule)
      var last: UInt64?
      for count in 0...Lemmatizer.longestEnding {
        guard let start = Letters.start(ofLast: count, in: form[...]) else { break }
        let key = Lemmatizer.endingKey(form[start...], entry.tag, form)
        votes[key, default: [:]][index, default: 0] += 1
        lengths[key] = count
        if let last { shorter[key] = last }
        last = key
      }
    }
    let best = votes.mapValues { counts in
      counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
    }
    for (key, rule) in best {
      let total = votes[key]?.values.reduce(0, +) ?? 0
      if let parent = shorter[key], best[parent] == rule || total < 2 { continue }
      endings[key] = rule
    }
  }
}
