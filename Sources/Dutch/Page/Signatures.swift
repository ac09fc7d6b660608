import Prose

/// Finds who wrote a text: every line that may name him is a candidate with a weight, and names of one person add up.
struct Signatures {
  private struct Candidate {
    var name: String
    var weight: Int
    /// The line that gave the weight.
    var line: Int
  }

  private var line = 0

  private var candidates: [Candidate] = []
  private let title: String?

  init(_ lines: ImprintLines, _ document: Document, title: String?) {
    self.title = title
    for (index, line) in lines.lines.enumerated() {
      self.line = index
      // Who comments is no author.
      if line.isTail, line.noise == .comments, Signatures.opensComments(line.text) { break }
      readCues(line)
      readNames(line, isFirst: index == 0)
      if index + 1 < lines.lines.count { readPair(line, lines.lines[index + 1], isFirst: index == 0) }
    }
    if candidates.isEmpty { readAsides(document) }
  }

  /// Where nobody signs, an author may still name himself; one who is quoted does so too.
  private mutating func readAsides(_ document: Document) {
    for sentence in document.sentences where document.blocks[sentence.block].kind != .quotation {
      let text = document.text.string(sentence.stretch)
      guard text.contains(ascii: "ik, "), !text.contains(where: { "\"“”„‘«".contains($0) }) else { continue }
      if let name = SignatureCues.aside(text) { return add(name, 1) }
    }
  }

  /// Whether a line counts or heads the comments behind a text (*3 reacties*, *Reacties*).
  private static func opensComments(_ text: String) -> Bool {
    let words = text.lowercased().blankParted.map(PageRoles.bare)
    guard let first = words.first, words.count <= 8 else { return false }
    let word = first.allSatisfy(\.isNumber) && words.count > 1 ? words[1] : first
    return ["reacties", "reactie", "opmerkingen", "commentaren", "gedachten", "comments"].contains(word)
  }

  /// The name of the person with most weight, in its fullest form; of equals the first.
  var author: String? {
    var best: (name: String, weight: Int)?
    for candidate in candidates {
      var weight = candidate.weight
      var name = candidate.name
      for other in candidates where other.name != candidate.name && Signatures.isSame(candidate.name, other.name) {
        weight += other.weight / 2
        if other.name.utf8.count > name.utf8.count, other.name.hasPrefix(name) { name = other.name }
      }
      if weight > best?.weight ?? 0 { best = (name, weight) }
    }
    guard let name = best?.name else { return nil }
    return candidates.first { AuthorName.isTitled(name, $0.name) }?.name ?? name
  }

  /// Whether two names are one person's: the one starts the other, or they share their last word.
  private static func isSame(_ a: String, _ b: String) -> Bool {
    if a.hasPrefix(b + " ") || b.hasPrefix(a + " ") { return true }
    guard let x = a.blankParted.last, let y = b.blankParted.last else { return false }
    return x == y && x.utf8.count > 3
  }

  mutating func add(_ name: String?, _ weight: Int) {
    guard let name = name.flatMap(Signatures.person), name.utf8.count > 1, name != title else { return }
    // Initials alone stand for a name that is given elsewhere, if at all.
    addSigned(name, name.utf8.count <= 6 && !name.contains(where: \.isLowercase) ? max(1, weight - 3) : weight)
  }

  /// A name without the section or kind of text that stands before it; nil where it is nobody's.
  private static func person(_ name: String) -> String? {
    if PageRoles.isPaper(name) || PageRoles.isFirmOrPlace(name) || PageRoles.isMembership(name) { return nil }
    let words = name.blankParted
    guard let word = words.first, words.count == 1 ? !PageRoles.isFarewell(word) : !PageRoles.isOffice(word) else {
      return nil
    }
    let first = Array(word.lowercased().utf8)
    guard BylineWords.sections.value(first, 0..<first.count) != nil || PageRoles.isGenre(word) else { return name }
    return words.count > 2 && PageRoles.isGenre(word)
      ? AuthorName.lead(String(name.dropFirst(word.count + 1)), atLeast: 2) : nil
  }

  /// Adds a name as it is.
  mutating func addSigned(_ name: String, _ weight: Int) {
    if let known = candidates.firstIndex(where: { $0.name == name }) {
      let bonus = candidates[known].line == line ? 0 : 2
      candidates[known].weight = max(candidates[known].weight, weight) + bonus
      candidates[known].line = line
    } else {
      candidates.append(Candidate(name: name, weight: weight, line: line))
    }
  }

  // MARK: Cues

  /// Names behind words that announce an author.
  private mutating func readCues(_ line: ImprintLines.Line) {
    let isByline = line.noise != nil && line.noise != .related
    for piece in line.pieces {
      let lower = piece.lowercased()
      if BylineWords.namesMaker(lower) { continue }
      for cue in BylineWords.cues where isByline || cue.isSafe || Signatures.opens(line, lower, cue.words) {
        guard let rest = Signatures.behind(cue.words, piece, lower), !rest.hasPrefix("met ") else { continue }
        if isByline, let first = rest.blankParted.first, PageRoles.isBody(first) {
          if cue.words == "van onze" { continue }
          addSigned(AuthorName.upToComma(rest), cue.weight - 3)
          continue
        }
        let nickname = isByline && cue.takesNicknames ? AuthorName.nickname(rest) : nil
        let isOpen = cue.words == "column" || cue.words == "van:" || !isByline
        if let names = AuthorName.several(rest) {
          add(names, cue.weight + 1)
          continue
        }
        if isByline { add(SignatureCues.inBrackets(rest), cue.weight) }
        let name = AuthorName.lead(
          AuthorName.withoutRole(rest), atLeast: isOpen || Signatures.isVerse(cue, rest) ? 2 : 1)
        add(name.map { $0.contains(" ") ? $0 : nickname ?? $0 } ?? nickname, cue.weight)
      }
      if lower.contains(ascii: " anderen"), lower.contains(ascii: " en ") { add(AuthorName.lead(piece, atLeast: 2), 2) }
    }
  }

  /// Whether a chapter follows the word for a text (*Tekst: Marcus 10*).
  private static func isVerse(_ cue: BylineWords.Cue, _ rest: String) -> Bool {
    cue.words == "tekst" && rest.blankParted.dropFirst().first?.first?.isNumber ?? false
  }

  /// Whether a line at one of the ends opens with a cue; one at the foot that ends like a sentence does not.
  private static func opens(_ line: ImprintLines.Line, _ lower: String, _ words: String) -> Bool {
    guard line.isHead || line.isTail && lower.last != ".", lower.utf8.count <= 120, line.noise != .related else {
      return false
    }
    return lower.hasPrefix(words)
  }

  /// What follows `words` at the start of a piece, or after a blank inside it.
  static func behind(_ words: String, _ piece: String, _ lower: String) -> String? {
    guard piece.utf8.count == lower.utf8.count else { return nil }
    var (low, cue) = (lower, words)
    let start = low.withUTF8 { low in cue.withUTF8 { Self.start(behind: $0, in: low) } }
    return start.map { String(decoding: piece.utf8.dropFirst($0), as: UTF8.self) }
  }

  /// Where the rest starts behind `cue` with a blank or a colon.
  private static func start(behind cue: UnsafeBufferPointer<UInt8>, in low: UnsafeBufferPointer<UInt8>) -> Int? {
    guard low.count > cue.count, let head = cue.first else { return nil }
    for at in 0..<(low.count - cue.count) where low[at] == head {
      guard at == 0 || low[at - 1] == 32 || low[at - 1] == UInt8(ascii: "("),
        low[at..<(at + cue.count)].elementsEqual(cue)
      else { continue }
      var end = at + cue.count
      guard low[end] == 32 || low[end] == UInt8(ascii: ":") else { continue }
      while end < low.count, low[end] == 32 || low[end] == UInt8(ascii: ":") { end += 1 }
      return end
    }
    return nil
  }
}
