import Prose

/// Names that stand where authors sign.
extension Signatures {
  /// A name above what boards tell about their members, and one above the title of a text.
  mutating func readPair(_ line: ImprintLines.Line, _ next: ImprintLines.Line, isFirst: Bool) {
    if line.isNearTail, SignatureCues.isPostscript(next.text) {
      add(AuthorName.whole(AuthorName.withoutMark(line.text), atLeast: 1), 5)
    }
    guard line.isHead else { return }
    if PageRoles.isMembership(next.text), line.text.blankParted.count <= 3 {
      add(AuthorName.nickname(line.text), 5)
    }
    if isFirst, next.noise == .date, line.isJoinedToNext {
      let isAge = ImprintDate.first(next.text) == nil
      add(isAge ? AuthorName.nickname(line.text) : AuthorName.plainNickname(line.text), 3)
    }
    if isFirst, next.isHeading, !next.isMarked, !line.isMarked { add(AuthorName.whole(line.text, atLeast: 2), 3) }
  }

  /// Names that stand where authors stand.
  mutating func readNames(_ line: ImprintLines.Line, isFirst: Bool) {
    switch line.noise {
    case .byline, .date, .readingTime, .menu, .tags:
      if line.isHead { add(SignatureCues.poster(line.text), 6) }
      if line.isHead, line.noise != .menu { line.pieces.forEach { add(SignatureCues.behindGenre($0), 8) } }
      if line.isHead, let handle = line.pieces.first, AuthorName.isHandle(handle) { addSigned(handle, 2) }
      if line.isHead {
        readHead(line)
      } else if line.noise == .byline || line.noise == .date || line.noise == .menu && Signatures.isContact(line.pieces)
      {
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
      if let name = Signatures.besideLabel(line.pieces) {
        add(name, line.pieces.contains(where: Signatures.isDegree) ? weight + 1 : weight - 2)
      }
      return
    }
    if isDated, let first = line.pieces.first { add(AuthorName.plainNickname(first) ?? SignatureCues.writer(first), 3) }
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
    if isDated, let first = line.text.blankParted.first, first.last == ",", first.first?.isLowercase ?? false {
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
    (2...4).contains(pieces.count)
      && pieces.dropFirst().contains { piece in
        piece.contains("@") || piece.hasPrefix("www.") || piece.utf8.count { (48...57).contains($0) } >= 8
      }
  }

  /// Whether a piece is a network's degree of acquaintance (*2e*).
  private static func isDegree(_ piece: String) -> Bool { piece.first?.isNumber ?? false && piece.utf8.count <= 4 }

  private static func isLabel(_ piece: String) -> Bool {
    if isDegree(piece) || PageRoles.isPicture(piece) { return true }
    let words = piece.blankParted
    return words.count == 1 && PageRoles.isGenre(words[0])
  }

  private mutating func readFoot(_ line: ImprintLines.Line) {
    var line = line
    line.text = AuthorName.withoutKisses(line.text)
    if let greeting = line.text.firstIndex(of: ","), let rest = line.text[greeting...].dropFirst().nonEmpty,
      let name = AuthorName.whole(Pieces.trim(String(rest)), atLeast: 1)
    {
      add(name, BylineWords.isGreeting(line.text) ? 9 : 1)
    }
    if let name = SignatureCues.farewell(line.text) { return add(name, 9) }
    guard !BylineWords.isGreeting(line.text) else { return }
    add(SignatureCues.behindGenre(line.text), 9)
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
    guard line.isTail || line.isNearTail, let name = AuthorName.lead(line.text, atLeast: 2),
      AuthorName.isBio(line.text, name), line.isTail || SignatureCues.tellsTrade(line.text, of: name)
    else { return }
    add(name, line.isTail ? weight : 4)
  }

  /// A text that starts or ends with a name alone, or introduces its author.
  private mutating func readProse(_ line: ImprintLines.Line, isFirst: Bool) {
    if isFirst { add(SignatureCues.owner(line.text), 2) }
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
    add(SignatureCues.guide(line.text), 5)
    add(SignatureCues.columnist(line.text), 5)
    add(SignatureCues.introducedByTrade(line.text), 4)
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
    let words = line.text.blankParted
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
