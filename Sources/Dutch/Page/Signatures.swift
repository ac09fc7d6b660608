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

  init(_ lines: ImprintLines, title: String?) {
    self.title = title
    for (index, line) in lines.lines.enumerated() {
      self.line = index
      readCues(line)
      readNames(line, isFirst: index == 0)
    }
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
    return best?.name
  }

  /// Whether two names are one person's: the one starts the other, or they share their last word.
  private static func isSame(_ a: String, _ b: String) -> Bool {
    if a.hasPrefix(b + " ") || b.hasPrefix(a + " ") { return true }
    guard let x = a.split(separator: " ").last, let y = b.split(separator: " ").last else { return false }
    return x == y && x.utf8.count > 3
  }

  private mutating func add(_ name: String?, _ weight: Int) {
    guard let name, name.utf8.count > 1, name != title else { return }
    let first = Array((name.lowercased().split(separator: " ").first ?? "").utf8)
    if BylineWords.sections.value(first, 0..<first.count) != nil { return }
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
    let isByline = line.noise != nil
    for piece in line.pieces {
      let lower = piece.lowercased()
      for cue in BylineWords.cues where isByline || cue.isSafe || line.isHead && lower.hasPrefix(cue.words) {
        guard let rest = Signatures.behind(cue.words, piece, lower) else { continue }
        let nickname = isByline && cue.takesNicknames ? AuthorName.nickname(rest) : nil
        let isOpen = cue.words == "column" || cue.words == "van:" || !isByline
        let name = AuthorName.lead(AuthorName.withoutRole(rest), atLeast: isOpen ? 2 : 1)
        add(name.map { $0.contains(" ") ? $0 : nickname ?? $0 } ?? nickname, cue.weight)
      }
      if lower.contains(" anderen"), lower.contains(" en ") { add(AuthorName.lead(piece, atLeast: 2), 2) }
    }
  }

  /// What follows `words` at the start of a piece, or after a blank inside it.
  private static func behind(_ words: String, _ piece: String, _ lower: String) -> String? {
    let (text, low, cue) = (Array(piece.utf8), Array(lower.utf8), Array(words.utf8))
    guard text.count == low.count, low.count > cue.count else { return nil }
    for at in 0..<(low.count - cue.count) where at == 0 || low[at - 1] == 32 || low[at - 1] == UInt8(ascii: "(") {
      guard low[at..<(at + cue.count)].elementsEqual(cue) else { continue }
      var end = at + cue.count
      guard low[end] == 32 || low[end] == UInt8(ascii: ":") else { continue }
      while end < text.count, text[end] == 32 || text[end] == UInt8(ascii: ":") { end += 1 }
      return String(decoding: text[end...], as: UTF8.self)
    }
    return nil
  }

  // MARK: Places

  /// Names that stand where authors stand.
  private mutating func readNames(_ line: ImprintLines.Line, isFirst: Bool) {
    switch line.noise {
    case .byline, .date, .readingTime, .menu, .tags:
      if line.isHead {
        readHead(line)
      } else if line.noise == .byline || line.noise == .date {
        readFootPiece(line)
      }
    case .signature: readFoot(line)
    case .copyright: add(AuthorName.copyright(line.text), 5)
    case .sharing, .advert: readBio(line, weight: 6)
    case nil: readProse(line, isFirst: isFirst)
    case .comments, .other, .related, .newsletter:
      if line.isHead, ImprintDate.first(line.text) != nil { readHead(line, weight: 5) }
      readBio(line, weight: 6)
    default: break
    }
  }

  private mutating func readHead(_ line: ImprintLines.Line, weight: Int = 8) {
    let isDated = ImprintDate.first(line.text) != nil
    // The pieces of a menu are no names.
    if line.noise == .menu, !isDated { return }
    for (index, piece) in line.pieces.enumerated() {
      if let name = AuthorName.whole(piece, atLeast: 2) { add(name, isDated || index == 0 ? weight : weight - 2) }
      for part in piece.split(separator: ",").map({ Pieces.trim(String($0)) }) {
        let mayBeShort = index == 0 || line.noise == .byline || line.noise == .date
        if mayBeShort, let name = AuthorName.whole(part, atLeast: 1), isDated { add(name, index == 0 ? 5 : 3) }
      }
    }
    if line.pieces.count == 1, let name = AuthorName.whole(line.text, atLeast: 2) { add(name, weight) }
    if line.noise == .byline, let name = AuthorName.lead(line.text, atLeast: 2) { add(name, 6) }
    for sentence in line.text.split(separator: ".") {
      let sentence = Pieces.trim(String(sentence))
      if let name = AuthorName.lead(sentence, atLeast: 2), AuthorName.isBio(sentence, name) { add(name, 7) }
    }
    if isDated, let first = line.text.split(separator: " ").first, first.last == ",", first.first?.isLowercase ?? false
    {
      add(String(first.dropLast()), 4)
    }
  }

  private mutating func readFoot(_ line: ImprintLines.Line) {
    if let greeting = line.text.firstIndex(of: ","), let rest = line.text[greeting...].dropFirst().nonEmpty,
      let name = AuthorName.whole(Pieces.trim(String(rest)), atLeast: 1)
    {
      add(name, BylineWords.isGreeting(line.text) ? 9 : 1)
    }
    guard !BylineWords.isGreeting(line.text) else { return }
    add(AuthorName.lead(line.text, atLeast: 2), 8)
    if AuthorName.lead(line.text, atLeast: 2) == nil { add(AuthorName.whole(line.text, atLeast: 1), 6) }
  }

  /// A name before a date at the end of a text.
  private mutating func readFootPiece(_ line: ImprintLines.Line) {
    guard let piece = line.pieces.first else { return }
    add(AuthorName.whole(piece, atLeast: ImprintDate.first(line.text) != nil ? 1 : 2), 7)
  }

  private mutating func readBio(_ line: ImprintLines.Line, weight: Int) {
    guard line.isTail, let name = AuthorName.lead(line.text, atLeast: 2), AuthorName.isBio(line.text, name) else {
      return
    }
    add(name, weight)
  }

  /// A text that starts or ends with a name alone, or introduces its author.
  private mutating func readProse(_ line: ImprintLines.Line, isFirst: Bool) {
    if isFirst, line.isJoinedToNext { add(AuthorName.whole(line.text, atLeast: 2), 3) }
    if line.isTail { add(AuthorName.whole(AuthorName.withoutMark(line.text), atLeast: 1), 5) }
    readBio(line, weight: 6)
  }
}

extension Substring {
  fileprivate var nonEmpty: Substring? { isEmpty ? nil : self }
}
