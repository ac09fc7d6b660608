import Corpus

extension TextReport {
  /// Why essays are read as they are.
  ///
  /// - Parameter line: only what stands on this line, in full; nil: all of it, in short.
  public func explanation(_ explanations: [Explanation], line: Int? = nil) -> [UInt8] {
    var page = Page(style)
    for (index, explanation) in explanations.enumerated() {
      if index > 0 { page.line() }
      head(explanation, on: &page)
      if line == nil { stance(explanation, on: &page) }
      for sentence in explanation.sentences where line.map(sentence.extract.covers) ?? true {
        page.line()
        self.sentence(sentence, of: explanation, isFull: line != nil, on: &page)
      }
    }
    return page.bytes
  }

  private func head(_ explanation: Explanation, on page: inout Page) {
    let essay = explanation.essay
    let names = [essay.author, essay.title.map { "“\($0)”" }, essay.path].compactMap { $0 }.map(printable)
    let name = names.isEmpty ? printable(essay.id) : names.joined(separator: ", ")
    page.paragraph(name, indent: 0, textEmphasis: .bold)
    let likely = explanation.stances.sorted { $1.probability < $0.probability }
      .map { "\(words.label($0.label)) \(share($0.probability))" }.joined(separator: ", ")
    let score = essay.stance.label == .none ? "" : " " + signed(essay.stance.score)
    page.paragraph(
      "“\(printable(essay.target))”: \(words.label(essay.stance.label))\(score)"
        + (likely.isEmpty ? "" : " (\(likely))"),
      indent: 2, textEmphasis: emphasis(essay.stance.label))
  }

  // MARK: The stance

  /// The most pieces of evidence that are shown.
  private static let mostPieces = 8

  private func stance(_ explanation: Explanation, on page: inout Page) {
    page.line()
    page.paragraph(words.reasons.restsOn, indent: 0, textEmphasis: .bold)
    let pieces = explanation.sentences.filter { $0.evidence != nil }
      .sorted { ($1.evidence?.share ?? 0) < ($0.evidence?.share ?? 0) }
    if pieces.isEmpty { page.paragraph(words.reasons.nothingSaid, indent: 2) }
    for piece in pieces.prefix(Self.mostPieces) {
      guard let evidence = piece.evidence else { continue }
      let label = "  \(weight(evidence.weight)) \(leftPadded("\(percent(evidence.share))%", to: 4))"
      page.paragraph(
        quote(piece, of: explanation).shown, label: label, remark: place(piece, of: explanation), indent: 15)
      page.paragraph(printable(words.reasons.phrases.phrase(evidence.reason)), indent: 15, textEmphasis: .dim)
    }
    if pieces.count > Self.mostPieces { page.line("  " + words.andMore(pieces.count - Self.mostPieces)) }
  }

  // MARK: A sentence

  private func sentence(
    _ sentence: Explanation.Sentence, of explanation: Explanation, isFull: Bool, on page: inout Page
  ) {
    let reasons = words.reasons
    page.paragraph(quote(sentence, of: explanation).shown, remark: place(sentence, of: explanation), indent: 0)
    let role = reasons.name(sentence.role)
    let others = sentence.candidates.filter { isFull || $0.probability >= 0.1 || $0.role == sentence.role }
      .map { "\(reasons.name($0.role)) \(share($0.probability))" }.joined(separator: ", ")
    page.paragraph("\(role) (\(others))", indent: 2, textEmphasis: .bold)
    if let likeliest = sentence.candidates.first, likeliest.role != sentence.role {
      page.paragraph(reasons.outranked(reasons.name(likeliest.role)), indent: 2)
    }
    page.line("  " + reasons.over(reasons.name(sentence.rival)))
    for factor in sentence.factors.prefix(isFull ? 8 : 3) {
      page.paragraph(
        printable(reasons.phrases.phrase(factor.name)), label: "    \(weight(factor.weight))", indent: 12)
    }
    if isFull { for saying in sentence.sayings { self.saying(saying, on: &page) } }
    if isFull, let evidence = sentence.evidence {
      page.paragraph(
        "\(printable(reasons.phrases.phrase(evidence.reason))), \(reasons.ofAll(percent(evidence.share)))",
        label: "  \(words.stance) \(weight(evidence.weight))", indent: 5 + displayWidth(words.stance) + 6)
    }
  }

  private func saying(_ saying: Explanation.Saying, on page: inout Page) {
    let likely = saying.candidates.map { "\(words.label($0.attitude)) \(share($0.probability))" }.joined(
      separator: ", ")
    page.paragraph("“\(printable(saying.use.canonical))”: \(likely)", indent: 2, textEmphasis: .bold)
    var said: Set<String> = []
    for reason in saying.reasons.map(words.reasons.phrases.sayingPhrase) where said.insert(reason).inserted {
      page.paragraph(printable(reason), label: "          +", indent: 12)
    }
  }

  private func quote(_ sentence: Explanation.Sentence, of explanation: Explanation) -> Quote {
    Quote(
      essay: explanation.essay.id, path: explanation.essay.path, component: sentence.component,
      extract: sentence.extract)
  }

  private func place(_ sentence: Explanation.Sentence, of explanation: Explanation) -> String {
    quote(sentence, of: explanation).shownPlace
  }

  private func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

  /// A weight with its sign and two decimals.
  private func weight(_ weight: Double) -> String {
    let hundredths = Int((weight * 100).rounded(.toNearestOrAwayFromZero))
    let digits = String(100 + abs(hundredths) % 100).dropFirst()
    return leftPadded((hundredths < 0 ? "-" : "+") + "\(abs(hundredths) / 100)." + digits, to: 6)
  }
}

extension Extract {
  /// Whether some of its words stand on a line.
  public func covers(line: Int) -> Bool { line >= self.line && line <= lastLine }

  /// The line of its end; a line end is LF, CR or both.
  var lastLine: Int {
    var count = 0
    var last: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0D || (byte == 0x0A && last != 0x0D) { count += 1 }
      last = byte
    }
    return line + count
  }
}
