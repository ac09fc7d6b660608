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
      // Who comments is no author.
      if line.isTail, line.noise == .comments, Signatures.opensComments(line.text) { break }
      readCues(line)
      readNames(line, isFirst: index == 0)
      if index + 1 < lines.lines.count { readPair(line, lines.lines[index + 1], isFirst: index == 0) }
    }
  }

  /// Whether a line counts or heads the comments behind a text (*3 reacties*, *Reacties*).
  private static func opensComments(_ text: String) -> Bool {
    let words = text.lowercased().split(separator: " ").map(PageRoles.bare)
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
    return best?.name
  }

  /// Whether two names are one person's: the one starts the other, or they share their last word.
  private static func isSame(_ a: String, _ b: String) -> Bool {
    if a.hasPrefix(b + " ") || b.hasPrefix(a + " ") { return true }
    guard let x = a.split(separator: " ").last, let y = b.split(separator: " ").last else { return false }
    return x == y && x.utf8.count > 3
  }

  private mutating func add(_ name: String?, _ weight: Int) {
    guard let name = name.flatMap(Signatures.person), name.utf8.count > 1, name != title else { return }
    // Initials alone stand for a name that is given elsewhere, if at all.
    addSigned(name, name.utf8.count <= 6 && !name.contains(where: \.isLowercase) ? max(1, weight - 3) : weight)
  }

  /// A name without the section or kind of text that stands before it; nil where it is nobody's.
  private static func person(_ name: String) -> String? {
    if PageRoles.isPaper(name) || PageRoles.isFirmOrPlace(name) || PageRoles.isMembership(name) { return nil }
    let words = name.split(separator: " ")
    guard let word = words.first else { return nil }
    let first = Array(word.lowercased().utf8)
    guard BylineWords.sections.value(first, 0..<first.count) != nil || PageRoles.isGenre(word) else { return name }
    return words.count > 2 && PageRoles.isGenre(word) ? AuthorName.lead(String(name.dropFirst(word.count + 1)), atLeast: 2) : nil
  }

  private mutating func addSigned(_ name: String, _ weight: Int) {
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
      for cue in BylineWords.cues where isByline || cue.isSafe || Signatures.opens(line, lower, cue.words)
      {
        guard let rest = Signatures.behind(cue.words, piece, lower) else { continue }
        if isByline, let first = rest.split(separator: " ").first, PageRoles.isBody(first) {
          addSigned(AuthorName.upToComma(rest), cue.weight - 3)
          continue
        }
        let nickname = isByline && cue.takesNicknames ? AuthorName.nickname(rest) : nil
        let isOpen = cue.words == "column" || cue.words == "van:" || !isByline
        let name = AuthorName.lead(AuthorName.withoutRole(rest), atLeast: isOpen || Signatures.isVerse(cue, rest) ? 2 : 1)
        add(name.map { $0.contains(" ") ? $0 : nickname ?? $0 } ?? nickname, cue.weight)
      }
      if lower.contains(" anderen"), lower.contains(" en ") { add(AuthorName.lead(piece, atLeast: 2), 2) }
    }
  }

  /// Whether a chapter follows the word for a text (*Tekst: Marcus 10*).
  private static func isVerse(_ cue: BylineWords.Cue, _ rest: String) -> Bool {
    cue.words == "tekst" && rest.split(separator: " ").dropFirst().first?.first?.isNumber ?? false
  }

  /// Whether a line at one of the ends opens with a cue; one at the foot that ends like a sentence does not.
  private static func opens(_ line: ImprintLines.Line, _ lower: String, _ words: String) -> Bool {
    guard line.isHead || line.isTail && lower.last != ".", lower.utf8.count <= 120 else { return false }
    return lower.hasPrefix(words)
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

  /// A name above what boards tell about their members, and one above the title of a text.
  private mutating func readPair(_ line: ImprintLines.Line, _ next: ImprintLines.Line, isFirst: Bool) {
    guard line.isHead else { return }
    if PageRoles.isMembership(next.text), line.text.split(separator: " ").count <= 3 {
      add(AuthorName.nickname(line.text), 5)
    }
    if isFirst, next.noise == .date, line.isJoinedToNext { add(AuthorName.plainNickname(line.text), 3) }
    if isFirst, next.isHeading, !line.isMarked { add(AuthorName.whole(line.text, atLeast: 2), 3) }
  }

  /// Names that stand where authors stand.
  private mutating func readNames(_ line: ImprintLines.Line, isFirst: Bool) {
    switch line.noise {
    case .byline, .date, .readingTime, .menu, .tags:
      if line.isHead { add(SignatureCues.poster(line.text), 6) }
      if line.isHead, line.noise != .menu { line.pieces.forEach { add(SignatureCues.behindGenre($0), 8) } }
      if line.isHead, let handle = line.pieces.first, AuthorName.isHandle(handle) { addSigned(handle, 2) }
      if line.isHead {
        readHead(line)
      } else if line.noise == .byline || line.noise == .date || line.noise == .menu && Signatures.isContact(line.pieces) {
        readFootPiece(line)
      }
    case .signature: readFoot(line)
    case .copyright: add(AuthorName.copyright(line.text), 5)
    case .sharing, .advert: readBio(line, weight: 6)
    case nil: readProse(line, isFirst: isFirst)
    case .comments, .other, .related, .newsletter:
      if line.isTail, let body = SignatureCues.body(line.text) { addSigned(body, 3) }
      if line.isHead, ImprintDate.first(line.text) != nil { readHead(line, weight: 5) }
      readBio(line, weight: 6)
    default: break
    }
  }

  private mutating func readHead(_ line: ImprintLines.Line, weight: Int = 8) {
    let isDated = ImprintDate.first(line.text) != nil
    // The pieces of a menu are no names.
    if line.noise == .menu, !isDated {
      if let name = Signatures.besideLabel(line.pieces) { add(name, weight - 2) }
      return
    }
    if isDated, let first = line.pieces.first { add(AuthorName.plainNickname(first), 3) }
    for (index, piece) in line.pieces.enumerated() {
      if isDated { add(AuthorName.besideDate(piece), weight - 1) }
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

  /// The name among a few pieces that else only tell the section, the kind of text or a degree of acquaintance
  /// (*Opinie   Karel de Boer*, *Karel de Boer • 2e*).
  private static func besideLabel(_ pieces: [String]) -> String? {
    guard pieces.count <= 3, pieces.contains(where: isLabel) else { return nil }
    return pieces.lazy.filter { !isLabel($0) }.compactMap { AuthorName.whole($0, atLeast: 2) }.first
  }

  /// Whether pieces give a person's number or address behind a name.
  private static func isContact(_ pieces: [String]) -> Bool {
    (2...4).contains(pieces.count) && pieces.dropFirst().contains { piece in
      piece.contains("@") || piece.hasPrefix("www.") || piece.utf8.count { (48...57).contains($0) } >= 8
    }
  }

  private static func isLabel(_ piece: String) -> Bool {
    if let first = piece.first, first.isNumber { return piece.utf8.count <= 4 }
    let words = piece.split(separator: " ")
    return words.count == 1 && PageRoles.isGenre(words[0])
  }

  private mutating func readFoot(_ line: ImprintLines.Line) {
    if let greeting = line.text.firstIndex(of: ","), let rest = line.text[greeting...].dropFirst().nonEmpty,
      let name = AuthorName.whole(Pieces.trim(String(rest)), atLeast: 1)
    {
      add(name, BylineWords.isGreeting(line.text) ? 9 : 1)
    }
    if let name = SignatureCues.farewell(line.text) { return add(name, 9) }
    guard !BylineWords.isGreeting(line.text) else { return }
    add(AuthorName.lead(line.text, atLeast: 2), 8)
    if AuthorName.lead(line.text, atLeast: 2) == nil { add(AuthorName.whole(line.text, atLeast: 1), 6) }
  }

  /// A name before a date at the end of a text.
  private mutating func readFootPiece(_ line: ImprintLines.Line) {
    guard let piece = line.pieces.first else { return }
    add(AuthorName.besideDate(piece), 4)
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
    if isFirst, line.isJoinedToNext { add(AuthorName.closed(line.text), 3) }
    if line.isHead || line.isTail {
      add(SignatureCues.introduced(line.text), 6)
      add(SignatureCues.presented(line.text), 4)
    }
    add(SignatureCues.behindParticiple(line.text), 9)
    if line.isHead { readLead(line) }
    if line.isTail { readEnd(line) }
    readBio(line, weight: 6)
  }

  /// A heading or lead that names the author.
  private mutating func readLead(_ line: ImprintLines.Line) {
    let endsSentence = line.text.last.map { ".!?".contains($0) } ?? true
    if !endsSentence, line.text.utf8.count <= 100 {
      for piece in line.pieces { add(SignatureCues.behindGenre(piece), 8) }
    }
    add(SignatureCues.holder(line.text), 4)
    add(SignatureCues.poster(line.text), 6)
    if endsSentence { add(SignatureCues.behindGenreInSentence(line.text), 7) }
    guard let name = AuthorName.lead(line.text, atLeast: 2), AuthorName.isBio(line.text, name) else { return }
    if SignatureCues.tellsTrade(line.text, of: name) { add(name, 3) }
    if line.isEmphasised || name == name.uppercased() { add(name, 6) }
  }

  /// A last line that is a name, takes leave or tells who wrote the text.
  private mutating func readEnd(_ line: ImprintLines.Line) {
    add(SignatureCues.behindGenreInSentence(line.text), 6)
    if line.text.hasPrefix("Over ") { add(AuthorName.closed(String(line.text.dropFirst(5))), 6) }
    let bare = AuthorName.withoutBrackets(AuthorName.withoutMark(line.text))
    add(AuthorName.whole(bare, atLeast: 1), 5)
    add(SignatureCues.farewell(line.text), 8)
    let words = line.text.split(separator: " ")
    if words.count > 2, ["Deze", "Dit"].contains(words[0]), PageRoles.isGenre(words[1]),
      let rest = Signatures.behind("door", line.text, line.text.lowercased())
    {
      add(AuthorName.closed(AuthorName.withoutRole(rest)), 6)
    }
    if let body = SignatureCues.body(line.text) { addSigned(body, 3) }
  }
}

extension Substring {
  fileprivate var nonEmpty: Substring? { isEmpty ? nil : self }
}
