/// Where the words of the lexicon stand in a sentence; the room for it is kept from one sentence to the next.
struct SayingPlaces {
  /// A token that any saying has, by form or by lemma.
  struct Place {
    var token: Int
    var form: Int32
    var lemma: Int32
    /// `SayingToken.number`.
    var number: Int32
    /// `SayingToken.head`.
    var head: Int32
  }

  /// The sentence's tokens, punctuation among them.
  private(set) var range = 0..<0
  /// In order.
  private(set) var tokens: [Place] = []
  /// The bits of their numbers.
  private(set) var mask: UInt64 = 0
  /// Whether any of them begins a list of postings.
  private(set) var hasTrigger = false
  private var words: SayingWordPlaces

  init(_ lexicon: SayingLexicon) { words = SayingWordPlaces(count: lexicon.vocabulary.words.count) }

  /// Looks at another sentence.
  mutating func read(_ range: Range<Int>, of text: SayingText) {
    words.forget(tokens)
    // By themselves while they change, so that none of them is looked up through all of this.
    var (places, mask, heads): ([Place], UInt64, Int32) = ([], 0, -1)
    swap(&places, &tokens)
    places.removeAll(keepingCapacity: true)
    text.eachInLexicon(range) { token, word in
      mask |= 1 << UInt64(word.number & 63)
      heads &= word.head
      places.append(Place(token: token, form: word.form, lemma: word.lemma, number: word.number, head: word.head))
    }
    words.note(places)
    swap(&places, &tokens)
    (self.range, self.mask, hasTrigger) = (range, mask, heads >= 0)
  }

  /// Whether a word of `Posting.number` stands in the sentence.
  @inline(__always)
  func has(_ word: UInt16) -> Bool { words.has(word) }

  /// The first and the last token within `window` that a word may stand at; nil where it stands nowhere there.
  ///
  /// Between the two it may be missing, so that what is found in these bounds is no proof that the word is there.
  @inline(__always)
  func bounds(of word: Int32, within window: Range<Int>) -> (first: Int, last: Int)? {
    let ends = words.ends[Int(word)]
    let (first, last) = (max(Int(ends.first), window.lowerBound), min(Int(ends.last), window.upperBound - 1))
    return first <= last ? (first, last) : nil
  }
}

/// The same by words of the vocabulary.
private struct SayingWordPlaces {
  /// The first and the last token that each word stands at; the last is -1 where it stands nowhere.
  private(set) var ends: [(first: Int32, last: Int32)]
  /// Bits of the words that stand anywhere, and of `Posting.anyWord`: few enough to stay in the cache.
  private var isThere: [UInt64]

  /// `Posting.number` tells the words below this one.
  private static let bitCount = Int32(SayingLexicon.Posting.anyWord)

  init(count: Int) {
    ends = Array(repeating: (0, -1), count: count)
    isThere = Array(repeating: 0, count: 1 << 10)
    isThere[isThere.count - 1] = 1 << 63
  }

  mutating func note(_ places: [SayingPlaces.Place]) {
    change { ends, isThere in
      func note(_ word: Int32, _ token: Int) {
        guard word >= 0 else { return }
        if ends[Int(word)].last < 0 { ends[Int(word)].first = Int32(truncatingIfNeeded: token) }
        ends[Int(word)].last = Int32(truncatingIfNeeded: token)
        if word < Self.bitCount { isThere[Int(word) >> 6] |= 1 << UInt64(word & 63) }
      }
      for place in places {
        note(place.form, place.token)
        if place.lemma != place.form { note(place.lemma, place.token) }
      }
    }
  }

  mutating func forget(_ places: [SayingPlaces.Place]) {
    change { ends, isThere in
      func forget(_ word: Int32) {
        guard word >= 0 else { return }
        ends[Int(word)].last = -1
        if word < Self.bitCount { isThere[Int(word) >> 6] &= ~(1 << UInt64(word & 63)) }
      }
      for place in places {
        forget(place.form)
        if place.lemma != place.form { forget(place.lemma) }
      }
    }
  }

  /// Arrays ask at each change whether they are shared; their memory does not.
  @inline(__always)
  private mutating func change(
    _ body: (UnsafeMutableBufferPointer<(first: Int32, last: Int32)>, UnsafeMutableBufferPointer<UInt64>) -> Void
  ) {
    ends.withUnsafeMutableBufferPointer { ends in
      isThere.withUnsafeMutableBufferPointer { isThere in body(ends, isThere) }
    }
  }

  @inline(__always)
  func has(_ word: UInt16) -> Bool { isThere[Int(word) >> 6] >> UInt64(word & 63) & 1 != 0 }
}
