import Dutch

/// Tells a stretch that is built as proverbs are: *wie …, …*, *liever … dan …*, *geen … zonder …*, *eerst …, dan …*, two
/// halves that open alike.
struct ProverbShape {
  let text: SayingText

  /// Whether the tokens, a clause or two, have such a shape.
  func holds(_ tokens: ClosedRange<Int>) -> Bool {
    let words = tokens.filter { !text.isPunctuation($0) }.map { text.form($0) }
    guard (4...12).contains(words.count), let opener = words.first else { return false }
    let comma = tokens.first { text.form($0) == "," }
    switch opener {
    case "wie": return comma != nil && words.count < 11
    case "liever", "beter": return words.contains("dan")
    case "zonder": return words.contains("geen")
    case "geen": return words.contains("zonder") || halvesAgree(tokens, comma)
    case "hoe": return words.dropFirst().contains("hoe")
    case "eerst": return comma.map { text.form($0 + 1) == "dan" } ?? false
    default: return halvesAgree(tokens, comma)
    }
  }

  /// *mijn huis, mijn regels*: as many words on either side of the one comma, the same word first or last.
  private func halvesAgree(_ tokens: ClosedRange<Int>, _ comma: Int?) -> Bool {
    guard let comma, tokens.count(where: { text.isPunctuation($0) }) == 1, comma > tokens.lowerBound,
      comma < tokens.upperBound
    else { return false }
    let left = comma - tokens.lowerBound
    let right = tokens.upperBound - comma
    guard left == right, left > 1, left < 5 else { return false }
    return text.form(tokens.lowerBound) == text.form(comma + 1)
      || text.form(comma - 1) == text.form(tokens.upperBound)
  }
}
