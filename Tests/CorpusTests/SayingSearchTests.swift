import Dutch
import Prose
import Testing

@testable import Corpus

/// What is left out before a wording is laid along a sentence, against the search that leaves nothing out.
@Suite struct SayingSearchTests {
  private let lexicon = SayingLexicon.standard

  private func search(_ text: String) throws -> SayingSearch {
    let reading = Reading(try Document(Source(text: text), conventions: .dutch))
    return SayingSearch(lexicon: lexicon, text: SayingText(reading, lexicon, EssayWords(reading)))
  }

  /// Lays every wording along every sentence that has the word that it is filed under; returns how many are accepted,
  /// and those among them that the search would have left out.
  private func accepted(_ search: SayingSearch) -> (count: Int, lost: [String]) {
    var (count, lost) = (0, [String]())
    var scratch = SayingAligner.Scratch(lexicon)
    for sentence in search.text.reading.sentences.indices {
      scratch.sentence.read(search.text.tokens(sentence), of: search.text)
      for place in scratch.sentence.tokens {
        var at = place.head
        while at >= 0 {
          let posting = lexicon.postings[Int(at)]
          at = posting.next
          let pattern = lexicon.patterns[Int(posting.pattern)]
          let match = search.aligner.match(
            Int(posting.pattern), pattern, sentence: sentence, around: place.token, &scratch)
          guard let match else { continue }
          let isLost =
            search.accepts(match, pattern) && isLeftOut(posting, pattern, place.token, search, scratch.sentence)
            || search.acceptsLoosely(match, pattern)
              && !search.mayBeAcceptedLoosely(pattern, place.token, scratch.sentence)
          if isLost { lost.append(lexicon[Int(pattern.saying)].canonical) }
          if search.accepts(match, pattern) { count += 1 }
        }
      }
    }
    return (count, lost)
  }

  private func isLeftOut(
    _ posting: SayingLexicon.Posting, _ pattern: SayingLexicon.Pattern, _ token: Int, _ search: SayingSearch,
    _ sentence: borrowing SayingPlaces
  ) -> Bool {
    let isLacking = posting.lacks(sentence.mask) || posting.lacks(sentence)
    return isLacking && !search.isOpen(sentence)
      || !search.mayBeAccepted(pattern, token, sentence, breaksOff: search.mayBreakOff(sentence))
  }

  @Test func nothingThatIsAcceptedInTheEssaysIsLeftOut() throws {
    for essay in BuiltInEssay.all {
      let found = accepted(try search(String(decoding: essay.bytes, as: UTF8.self)))
      #expect(found.lost == [], "\(essay.id)")
    }
  }

  /// Sayings as they are, with a word left out, two words exchanged, another put in, and broken off.
  @Test func nothingThatIsAcceptedOfTwistedSayingsIsLeftOut() throws {
    var count = 0
    for saying in stride(from: 0, to: lexicon.count, by: 61) {
      let words = lexicon[saying].canonical.split(separator: " ").map(String.init)
      var sentences = [words.joined(separator: " ") + ".", "Het motto ‘\(words.joined(separator: " "))’ geldt."]
      for index in words.indices {
        var fewer = words
        fewer.remove(at: index)
        sentences.append(fewer.joined(separator: " ") + ".")
        sentences.append(words[...index].joined(separator: " ") + "...")
        sentences.append(words[...index].joined(separator: " ") + "… zei zij.")
        var more = words
        more.insert("nauwelijks", at: index)
        sentences.append(more.joined(separator: " ") + ".")
        if index > 0 {
          var other = words
          other.swapAt(index, index - 1)
          sentences.append("Wij weten dat " + other.joined(separator: " ") + ".")
        }
      }
      let found = accepted(try search(sentences.joined(separator: "\n\n")))
      #expect(found.lost == [])
      count += found.count
    }
    #expect(count > 300)
  }

  @Test func aPostingTellsWhatItsPatternLacks() {
    for index in stride(from: 0, to: lexicon.postings.count, by: 11) {
      let posting = lexicon.postings[index]
      let pattern = lexicon.patterns[Int(posting.pattern)]
      for bits in [0, ~0, 0x5555_5555_5555_5555, pattern.mask, pattern.mask & (pattern.mask &- 1)] as [UInt64] {
        let missing = (pattern.mask & ~bits).nonzeroBitCount
        #expect(posting.lacks(bits) == (missing > (pattern.contentWeight >= 2.9 ? 1 : 0)))
      }
    }
  }

  @Test(arguments: [
    ("De klant is...", true), ("De klant is … ja.", true), ("De klant is. . Ja.", false), ("Op 1.2.2020. Ja", false),
    ("De klant is koning.", false), ("", false), (".", false),
  ])
  func dotsAreSeenInATextThatBreaksOff(_ text: String, _ expected: Bool) {
    #expect(SayingMarks.haveDots(Array(text.utf8)) == expected)
  }
}
