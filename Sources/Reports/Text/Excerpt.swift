import Corpus

extension KeyQuote {
  /// The words between quotation marks, fit for a terminal: the whole quote where it fits in `columns`, else what stands
  /// around the word that it is shown for, with … where something was left out.
  func shown(columns: Int) -> String {
    let text = printable(quote.extract.quote)
    guard displayWidth(text) > columns - 2 else { return "“\(text)”" }
    let words = text.split(separator: " ").map(String.init)
    let kept = Self.window(words.map(displayWidth), around: place(in: words), columns: columns - 4)
    let excerpt = words[kept].joined(separator: " ")
    let end = kept.upperBound < words.count ? "…" : ""
    return "“" + (kept.lowerBound > 0 ? "…" : "") + clipped(excerpt, to: columns - 3 - (end.isEmpty ? 0 : 1)) + end
      + "”"
  }

  /// The number of the word, as near as can be told where it stands in the quote several times.
  private func place(in words: [String]) -> Int {
    guard let word else { return 0 }
    let sought = printable(word.quote).split(separator: " ").first.map(String.init) ?? ""
    let length = max(quote.extract.end - quote.extract.start, 1)
    let expected = (word.start - quote.extract.start) * words.count / length
    let nearestFirst = words.indices.sorted { abs($0 - expected) < abs($1 - expected) }
    return nearestFirst.first { !sought.isEmpty && Self.holds(words[$0], sought) } ?? 0
  }

  private static func holds(_ word: String, _ part: String) -> Bool {
    let (word, part) = (Array(word.utf8), Array(part.utf8))
    guard word.count >= part.count else { return false }
    return (0...word.count - part.count).contains { word[$0...].starts(with: part) }
  }

  /// The words that fit in `columns`: from the start if that reaches the word, to the end if that does, else around it.
  private static func window(_ widths: [Int], around place: Int, columns: Int) -> Range<Int> {
    let head = count(widths, columns)
    // A word or two after it make it understood.
    if place + 2 < head { return 0..<max(head, 1) }
    let tail = widths.count - count(widths.reversed(), columns)
    if place - 2 >= tail { return min(tail, widths.count - 1)..<widths.count }
    var (range, used) = (place..<place + 1, widths[place])
    while true {
      let before = range.lowerBound > 0 ? widths[range.lowerBound - 1] + 1 : Int.max / 2
      let after = range.upperBound < widths.count ? widths[range.upperBound] + 1 : Int.max / 2
      // More of what follows is read more easily than more of what comes before.
      let takesAfter =
        (range.upperBound - place) <= (place - range.lowerBound) * 2 ? after < Int.max / 2 : before > after
      let width = takesAfter ? after : before
      guard used + width <= columns else { return range }
      used += width
      range = takesAfter ? range.lowerBound..<range.upperBound + 1 : range.lowerBound - 1..<range.upperBound
    }
  }

  /// How many words from the start fit in `columns`, with blanks between them.
  private static func count(_ widths: some Sequence<Int>, _ columns: Int) -> Int {
    var (used, count) = (-1, 0)
    for width in widths {
      used += width + 1
      if used > columns { break }
      count += 1
    }
    return count
  }
}
