/// What a wording can at best agree with a stretch of a sentence, known before it is laid along it.
///
/// It rests on two facts of `SayingAligner`: a word of the wording gets a token of the window that has the word, and the
/// words of meaning that are neither missing nor displaced get tokens in the order of the wording. A word that stands
/// nowhere in the window is missing, then; and sums of weights grow with their parts, rounded or not.
struct SayingBounds {
  /// No match has a greater `matched`.
  private(set) var matched: Float = 0
  /// No match has a smaller `missingContent`.
  private(set) var missingContent = 0
  /// No match has a smaller `missingFrame`.
  private(set) var missingFrame = 0
  /// Whether the first word may be there.
  private(set) var hasFirst = false
  /// The first token that the words of meaning so far can end at, all in order; past every token where they cannot.
  private var end = -1
  /// The same where one of them is left out.
  private var endWithoutOne = -1

  private static let never = Int.max - 1

  /// - Parameter most: where more words of meaning than this are missing, the rest is not looked at.
  init(
    _ range: Range<Int>, _ items: IndexTable<SayingLexicon.Item>, _ places: borrowing SayingPlaces,
    _ window: Range<Int>, most: Int
  ) {
    for index in range {
      let item = items[index]
      guard let bounds = places.bounds(of: item.word, within: window) else {
        if item.isContent {
          missingContent += 1
          if missingContent > most { return }
          (end, endWithoutOne) = (Self.never, end)
        } else {
          missingFrame += 1
        }
        continue
      }
      if index == range.lowerBound { hasFirst = true }
      matched += item.weight
      if item.isContent {
        endWithoutOne = min(Self.next(endWithoutOne, bounds), end)
        end = Self.next(end, bounds)
      }
    }
  }

  /// The first token behind `end` within the bounds of a word.
  private static func next(_ end: Int, _ bounds: (first: Int, last: Int)) -> Int {
    let token = max(end + 1, bounds.first)
    return token <= bounds.last ? token : never
  }

  /// Whether all words of meaning may stand in their order.
  var isOrdered: Bool { end < Self.never }

  /// Whether all words of meaning but one may.
  var isOrderedWithoutOne: Bool { endWithoutOne < Self.never }
}

extension SayingBounds {
  /// Whether a match within these bounds could be accepted where the text does not break off: every way of
  /// `SayingSearch.accepts` that is not open to such a match is closed to all.
  func mayBeAccepted(_ pattern: SayingLexicon.Pattern) -> Bool {
    if pattern.isCut { return false }
    let coverage = matched / pattern.weight
    if pattern.needsMark { return missingContent == 0 && coverage > 0.9 && isOrdered }
    return mayBeAcceptedIncomplete(pattern, coverage)
      || missingContent == 0 && mayBeAcceptedComplete(pattern, coverage)
  }

  /// `acceptsIncomplete`: one word of meaning lacks, the others are not displaced.
  private func mayBeAcceptedIncomplete(_ pattern: SayingLexicon.Pattern, _ coverage: Float) -> Bool {
    missingContent <= 1 && pattern.contentWeight >= 2.9 && coverage >= 0.62 && isOrderedWithoutOne
  }

  private func mayBeAcceptedComplete(_ pattern: SayingLexicon.Pattern, _ coverage: Float) -> Bool {
    guard isOrdered || isOrderedWithoutOne && pattern.contentCount >= 3 && coverage > 0.9 else { return false }
    if pattern.contentCount <= 1 { return coverage > 0.95 }
    if pattern.weight < 1.7 { return true }
    if pattern.contentCount == 2 { return (pattern.hasNegation ? matched + 0.4 : matched) / pattern.weight > 0.72 }
    return coverage > 0.65
  }

  /// Whether a match could be the beginning of a saying that the text breaks off, or a saying that is cut off itself.
  func mayBreakOff(_ pattern: SayingLexicon.Pattern) -> Bool { pattern.isCut || hasFirst && matched >= 1.6 }

  /// Whether a match could be accepted of a saying that is in play, where the text does not break off: every way of
  /// `SayingSearch.acceptsLoosely` that is not open to such a match is closed to all.
  func mayBeAcceptedLoosely(_ pattern: SayingLexicon.Pattern) -> Bool {
    pattern.contentCount - missingContent >= 2 || missingContent <= 1 && missingFrame == 0
  }

  /// Whether a match could be the beginning of such a saying.
  var mayBreakOffLoosely: Bool { hasFirst && matched >= 1.2 }
}
