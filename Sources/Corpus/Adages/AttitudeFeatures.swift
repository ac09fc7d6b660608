import Dutch
import Prose

/// What is seen at a spot where a saying stands, by sign: who says it, in which frame, and what is said of it.
///
/// These are observations, no verdicts: the roles of the sentences are learned from some of them, the attitude from all.
struct AttitudeFeatures {
  /// A saying in its place.
  struct Spot {
    var sentence: Int
    var tokens: ClosedRange<Int>
    var stretch: Stretch
    var canonical: String
    var form: AdageUse.Form
    /// Whether a second half of the author's own follows (*…, maar jij bent keizer*).
    var isTwisted = false
  }

  let text: SayingText
  let marks: SayingMarks
  let spots: [Spot]
  private let uses: SayingUses

  init(text: SayingText, marks: SayingMarks, spots: [Spot]) {
    (self.text, self.marks, self.spots) = (text, marks, spots)
    uses = SayingUses(spots)
  }

  /// What is done with the saying of the spot with this number, and what is seen there, each once; the first is the mode.
  func signs(_ number: Int) -> (mode: SayingFrame.Mode, signs: [AttitudeSign]) {
    let spot = spots[number]
    let frame = SayingFrame(spot, text, marks)
    var signs = AttitudeSigns()
    signs.add(.mode(frame.mode))
    signs.add(.bias)
    signs.add(.form(spot.form))
    for sign in frame.signs { signs.add(sign) }
    addPlace(spot, frame, to: &signs)
    addEmbedding(spot, frame, to: &signs)
    addBeside(spot, frame, to: &signs)
    addVerdicts(spot, frame, to: &signs)
    let next = nextWords(spot)
    addNext(spot, frame, next, to: &signs)
    SayingEchoes(text: text, spot: spot, frame: frame, next: next).add(to: &signs)
    addOthers(number, to: &signs)
    return (frame.mode, signs.all)
  }

  private var sentences: [Sentence] { text.reading.document.sentences }

  /// Where it stands: heading, title, a sentence of its own, the end.
  private func addPlace(_ spot: Spot, _ frame: SayingFrame, to signs: inout AttitudeSigns) {
    let kind = text.reading.document.blocks[sentences[spot.sentence].block].kind
    if case .heading(let level, _) = kind { signs.add(level == 1 || spot.sentence == 0 ? .title : .heading) }
    signs.add(.blockQuotation, if: kind == .quotation)
    signs.add(.opensPiece, if: spot.sentence < 2)
    signs.add(.endsPiece, if: spot.sentence * 10 >= sentences.count * 9)
    signs.add(.ownSentence, if: frame.isAlone)
    signs.add(.saidOutright, if: frame.isAlone && frame.mode == .asserted)
  }

  /// Conjunctions and openers before it.
  private func addEmbedding(_ spot: Spot, _ frame: SayingFrame, to signs: inout AttitudeSigns) {
    let before = frame.before
    if let opener = frame.opener { signs.add(.opener(opener)) }
    if frame.opener == .dat || frame.opener == nil && before.suffix(3).contains(where: { text.isForm($0, "dat") }) {
      let governors = before.dropLast().suffix(7)
      signs.add(.afterDenial, if: governors.contains { text.has($0, .denied) })
      signs.add(.afterDatDenied, if: governors.contains { text.isForm($0, .negations) })
    }
    guard let first = before.first else { return }
    signs.add(.opensWithContrast, if: text.isForm(first, .contrasts))
    signs.add(.opensWithConcession, if: text.isForm(first, .concession))
    signs.add(.opensWithConclusion, if: text.isForm(first, .conclusion))
  }

  /// Person, tense and limits of its sentence.
  private func addBeside(_ spot: Spot, _ frame: SayingFrame, to signs: inout AttitudeSigns) {
    let words = frame.around
    signs.add(.firstPerson, if: words.contains { text.isForm($0, .firstPerson) })
    signs.add(.pastTense, if: words.contains { text.reading.words[$0].features.contains(.past) })
    signs.add(.negationBeside, if: words.contains { text.kind($0) == .negation })
    signs.add(.provisoFollows, if: frame.after.contains { text.isForm($0, .provisos) })
    signs.add(.keptAtDistance, if: frame.before.suffix(2).contains { text.isForm($0, .distance) })
    signs.add(.limited, if: (spot.tokens + frame.after.prefix(3)).contains { text.isForm($0, .limits) })
    let around = frame.before.suffix(2) + spot.tokens + frame.after.prefix(2)
    signs.add(.plainTruth, if: around.contains { text.isForm($0, .plainTruth) })
    signs.add(.exclamation, if: marks.ending(of: sentences[spot.sentence].stretch) == UInt8(ascii: "!"))
  }

  /// The words of the next sentence, punctuation left out; none behind the last.
  private func nextWords(_ spot: Spot) -> [Int] {
    let next = spot.sentence + 1
    return sentences.indices.contains(next) ? text.tokens(next).filter { !text.isPunctuation($0) } : []
  }

  /// What is said of it in its sentence.
  private func addVerdicts(_ spot: Spot, _ frame: SayingFrame, to signs: inout AttitudeSigns) {
    let finder = VerdictFinder(text: text)
    if let predicate = frame.predicate {
      signs.add(.verdict(finder.verdict(predicate)))
      signs.add(.butOfIt, if: predicate.contains { text.isForm($0, .contrasts) })
    }
    for token in frame.around {
      signs.add(.rejectingBeside, if: text.has(token, .rejecting))
      signs.add(.endorsingBeside, if: text.has(token, .endorsing))
    }
  }

  /// What is said of it in the next sentence.
  private func addNext(_ spot: Spot, _ frame: SayingFrame, _ words: [Int], to signs: inout AttitudeSigns) {
    let next = spot.sentence + 1
    guard sentences.indices.contains(next) else { return }
    if let answer = VerdictFinder(text: text).answer(words) {
      signs.add(.next(answer))
      signs.add(.next(answer, frame.mode))
      if words.count < 7 { signs.add(.shortNext(answer)) }
    }
    for token in words.prefix(14) {
      signs.add(.rejectingNext, if: text.has(token, .rejecting))
      signs.add(.endorsingNext, if: text.has(token, .endorsing))
    }
    signs.add(.pastTenseFollows, if: words.contains { text.reading.words[$0].features.contains(.past) })
    signs.add(.questionFollows, if: marks.ending(of: sentences[next].stretch) == UInt8(ascii: "?"))
  }

  /// What the essay does with the saying elsewhere.
  private func addOthers(_ number: Int, to signs: inout AttitudeSigns) {
    let spot = spots[number]
    let others = uses.others(than: number, spot)
    signs.add(others.count == 0 ? .onlyUse : others.count > 2 ? .usedOften : .usedAgain)
    signs.add(.deniedElsewhere, if: others.isDenied)
    signs.add(.alteredElsewhere, if: others.isAltered)
    signs.add(.firstUse, if: others.count > 0 && others.areLater)
    signs.add(.lastUse, if: others.count > 0 && others.areEarlier)
    signs.add(.amongForeign, if: uses.translated > 1)
    signs.add(.amongMany, if: uses.sayings > 5)
  }
}
