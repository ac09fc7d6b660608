import Prose

/// Who wrote a document and when, from its front matter or else from the text itself.
public struct Imprint: Sendable, Equatable {
  public private(set) var title: String?
  /// A person, or whoever signs; nil where nobody is named.
  public private(set) var author: String?
  /// ISO 8601, as precise as known (`2016`, `2016-09`, `2016-09-02`).
  public private(set) var date: String?
  /// Which of `title`, `author`, `date` the text and not the front matter told, in this order.
  public private(set) var inferred: [String] = []

  /// What need not be looked for.
  public struct Known: OptionSet, Sendable {
    /// A bit each.
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Who wrote it.
    public static let author = Known(rawValue: 1)
    /// When.
    public static let date = Known(rawValue: 2)
  }

  /// - Parameter known: what somebody else tells; front matter and markup are asked all the same, the text is not.
  public init(_ document: Document, known: Known = []) {
    let matter = document.frontMatter
    let told = document.told.date.flatMap { ImprintDate.first($0)?.iso }
    let signs = matter.author == nil && document.told.author == nil && !known.contains(.author)
    let dates = matter.date == nil && told == nil && !known.contains(.date)
    let lines = signs || dates ? ImprintLines(document) : nil
    title = matter.title ?? Imprint.title(document)
    author = matter.author ?? document.told.author
    if signs, let lines { author = Signatures(lines.read(document), document, title: matter.title).author }
    date = matter.date.map { ImprintDate.first($0)?.iso } ?? told
    if dates, let lines { date = lines.date(document) }
    if matter.title == nil, title != nil { inferred.append("title") }
    if matter.author == nil, author != nil { inferred.append("author") }
    if matter.date == nil, date != nil { inferred.append("date") }
  }

  /// What a line calls the title (*Titel: …*), else the first heading of the highest level; one that markup makes comes
  /// before one that looks like it, and a salutation is none.
  private static func title(_ document: Document) -> String? {
    var best: (rank: Int, stretch: Stretch)?
    for (index, number) in document.telling.enumerated() {
      let block = document.blocks[number]
      if index < 8, case .noise(.byline) = block.kind, let title = labelled(document.text.string(block.stretch)) {
        return title
      }
      guard case .heading(let level, let isMarked) = block.kind, level <= 2,
        document.text.bytes[block.stretch.end - 1] != UInt8(ascii: ",")
      else { continue }
      let rank = level * 2 - (isMarked && level == 1 ? 1 : 0)
      if rank < best?.rank ?? 5 { best = (rank, block.stretch) }
      if rank == 1 || rank == 2 && index >= 8 { break }
    }
    return best.map { document.text.string($0.stretch) }
  }

  private static func labelled(_ line: String) -> String? {
    for label in ["Titel:", "Title:", "TITEL:", "titel:"] where line.hasPrefix(label) {
      let title = Pieces.trim(String(line.dropFirst(label.count)))
      return title.isEmpty ? nil : title
    }
    return nil
  }
}

/// The short lines of a document that may tell who wrote it: its noise, its first and its last blocks.
struct ImprintLines {
  struct Line {
    let block: Block
    /// Empty until the line is read.
    var text = ""
    /// The parts between bars, dots, dashes and wide gaps; none until the line is read.
    var pieces: [String] = []
    var noise: Noise?
    var isHead = false
    /// Whether only noise follows it.
    var isTail = false
    /// Whether the next line follows without a blank one.
    var isJoinedToNext = false
    /// Whether marks of emphasis enclose it.
    var isEmphasised = false
    /// Whether it is among the last few blocks of text.
    var isNearTail = false
    var isHeading = false
    /// Whether markup makes it a heading.
    var isMarked = false

    /// Whether a date in it may be the document's.
    var mayDate: Bool {
      switch noise {
      case .byline, .date, .copyright, .readingTime, .menu, .tags, .caption: true
      case .signature, .comments, .other, .related, .sharing, .newsletter: isHead
      default: false
      }
    }
  }

  private(set) var lines: [Line] = []

  init(_ document: Document) {
    let blocks = document.telling.map { document.blocks[$0] }
    let prose = blocks.indices.filter { blocks[$0].kind.isProse }
    let first = prose.count > 1 ? prose[1] : prose.first ?? 0
    let last = prose.last ?? 0
    // Titles and leads may stand before a byline, and the paper's own lines behind who the author is.
    let fourth = prose.count > 6 ? prose[3] : first
    let nearEnd = prose.count > 6 ? prose[prose.count - 4] : last
    // Far from both ends nobody signs; a page of nothing but names stays cheap.
    let reach = 40
    for (index, block) in blocks.enumerated() where index < reach || index + reach >= blocks.count {
      let isShort = block.stretch.count <= 80
      guard block.stretch.count <= 300,
        index <= first + 1 || index <= fourth && isShort || index + 2 >= last || index >= nearEnd || !block.kind.isProse
      else { continue }
      if block.kind == .code { continue }
      var line = Line(block: block)
      if case .noise(let kind) = block.kind { line.noise = kind }
      if case .heading(_, let marked) = block.kind { (line.isHeading, line.isMarked) = (true, marked) }
      line.isHead = index <= first + 1 || index <= fourth && isShort
      line.isNearTail = index >= nearEnd
      line.isTail = index + 1 >= last
      line.isJoinedToNext = index + 1 < blocks.count && blocks[index + 1].isJoined
      lines.append(line)
    }
  }

  /// The lines with their text, for who asks what stands in each.
  func read(_ document: Document) -> ImprintLines {
    var read = self
    for index in lines.indices { read.lines[index].read(document) }
    return read
  }

  /// The date that the page gives, the most precise of the earliest.
  func date(_ document: Document) -> String? {
    var best: ImprintDate?
    for line in lines where line.mayDate {
      guard let found = ImprintDate.first(line.shown(document)), found.precision > best?.precision ?? 0 else {
        continue
      }
      if line.isHead || line.noise == .copyright || found.precision == 3 { best = found }
    }
    return best?.iso
  }
}

extension ImprintLines.Line {
  /// What the document shows, without the brackets around the whole of it.
  fileprivate func shown(_ document: Document) -> String { Self.withoutBrackets(document.text.string(block.stretch)) }

  /// Reads the text and its pieces.
  fileprivate mutating func read(_ document: Document) {
    text = shown(document)
    let isPage = document.source.format == .page
    let written = isPage ? text : Self.withoutBrackets(document.source.text(document.span(block.stretch)))
    pieces = Pieces.of(written)
    isEmphasised = written.first == "*" || written.first == "_"
  }

  /// A line without the brackets that are around the whole of it (*(Karel de Boer is huisarts in Tiel.)*).
  private static func withoutBrackets(_ text: String) -> String {
    guard text.first == "(", text.last == ")", text.utf8.count > 2,
      text.utf8.dropLast().allSatisfy({ $0 != UInt8(ascii: ")") })
    else { return text }
    return String(text.dropFirst().dropLast())
  }
}

/// Cuts a line where a page parts its pieces.
enum Pieces {
  static func of(_ line: String) -> [String] {
    let bytes = Array(line.utf8)
    var pieces: [String] = []
    var piece: [UInt8] = []
    piece.reserveCapacity(bytes.count)
    var at = 0
    while at < bytes.count {
      let end = plainEnd(bytes, at)
      piece += bytes[at..<end]
      at = end
      guard at < bytes.count else { break }
      if bytes[at] == 32 || bytes[at] == 9 || bytes[at] == UInt8(ascii: "|") {
        let end = gap(bytes, at)
        if end > at {
          add(&piece, to: &pieces)
          at = end
          continue
        }
      }
      if let end = linkEnd(bytes, at) {
        at = end
        continue
      }
      let isEmphasis = bytes[at] == UInt8(ascii: "*") || bytes[at] == UInt8(ascii: "_") && !isInside(bytes, at)
      if !isEmphasis { piece.append(bytes[at]) }
      at += 1
    }
    add(&piece, to: &pieces)
    return pieces
  }

  /// Adds a piece without the blanks around it, if anything is left, and begins another.
  private static func add(_ piece: inout [UInt8], to pieces: inout [String]) {
    let text = trim(String(decoding: piece, as: UTF8.self))
    if !text.isEmpty { pieces.append(text) }
    piece.removeAll(keepingCapacity: true)
  }

  /// Behind the bytes from `at` on that no mark and no gap can begin with.
  private static func plainEnd(_ bytes: [UInt8], _ at: Int) -> Int {
    bytes[at...].firstIndex { byte in
      switch byte {
      case 32, 9, UInt8(ascii: "|"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "*"), UInt8(ascii: "_"): true
      default: false
      }
    } ?? bytes.count
  }

  /// Whether letters or figures stand on both sides of a mark (*nacht_uil*).
  private static func isInside(_ bytes: [UInt8], _ at: Int) -> Bool {
    let isWord = { (byte: UInt8) in byte >= 0x80 || (byte | 32) &- 97 < 26 || byte &- 48 < 10 }
    return at > 0 && at + 1 < bytes.count && isWord(bytes[at - 1]) && isWord(bytes[at + 1])
  }

  /// Behind the mark of a link at `at`: its opening bracket, or its closing one and the address; nil where none is.
  private static func linkEnd(_ bytes: [UInt8], _ at: Int) -> Int? {
    if bytes[at] == UInt8(ascii: "[") { return at + 1 }
    guard bytes[at] == UInt8(ascii: "]"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "(") else { return nil }
    return bytes[at...].firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
  }

  /// Behind the gap at `at`: wide white space, a bar, or a dot or dash between blanks; `at` where there is none.
  private static func gap(_ bytes: [UInt8], _ at: Int) -> Int {
    if bytes[at] == UInt8(ascii: "|") { return at + 1 }
    var end = at
    while end < bytes.count, bytes[end] == 32 || bytes[end] == 9 { end += 1 }
    if end - at >= 2 || bytes[at] == 9 { return end }
    // Nearly every blank stands before a letter.
    guard end < bytes.count, bytes[end] >= 0x80 || bytes[end] < UInt8(ascii: "0") || bytes[end] == UInt8(ascii: ">")
    else { return at }
    for mark in ["-", "–", "—", "·", "•", "∙", "/", "›", ">", "→"] {
      let width = mark.utf8.count
      if bytes[end...].starts(with: mark.utf8), end + width < bytes.count, bytes[end + width] == 32 {
        return end + width
      }
    }
    return at
  }

  static func trim(_ text: String) -> String {
    // Letters as a reader sees them are dear; most pieces have nothing to trim.
    guard let first = text.utf8.first, let last = text.utf8.last, isEdge(first) || isEdge(last) else { return text }
    var text = text[...]
    while let first = text.first, first == " " || first == "\n" || first == "\r" || first == "(" {
      text.removeFirst()
    }
    while let last = text.last, last == " " || last == "\n" || last == "\r" { text.removeLast() }
    return String(text)
  }

  private static func isEdge(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 10 || byte == 13 || byte == UInt8(ascii: "(")
  }
}
