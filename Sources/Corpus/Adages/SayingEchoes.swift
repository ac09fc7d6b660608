import Dutch
import Prose

/// What is done with a saying in its neighbourhood: its words come back, it is forbidden, or it stands in a list of what
/// is denied.
struct SayingEchoes {
  let text: SayingText
  let spot: AttitudeFeatures.Spot
  let frame: SayingFrame
  /// The words of the next sentence, punctuation left out.
  let next: [Int]

  func add(to signs: inout AttitudeSigns) {
    signs.add(.echoedBehind, if: frame.after.prefix(Self.reach).contains(where: isEcho))
    signs.add(.echoedNext, if: isEchoedNext)
    signs.add(.notToBeSaid, if: isForbidden)
    signs.add(.listedAsDenied, if: isListedAsDenied)
  }

  /// Words of a sentence or a clause that can be a retort.
  private static let reach = 12

  /// Whether a token is a word that the saying turns on.
  private func isEcho(_ token: Int) -> Bool {
    let lemma = text.reading.words[token].lemma
    return spot.tokens.contains { isTurningPoint($0) && text.reading.words[$0].lemma == lemma }
  }

  private func isTurningPoint(_ token: Int) -> Bool {
    switch text.kind(token) {
    case .content, .common:
      switch text.reading.words[token].tag {
      case .noun, .verb, .adjective: true
      default: false
      }
    default: false
    }
  }

  /// *Tijd is geld. Ja, geld van een ander.*
  private var isEchoedNext: Bool {
    next.count <= Self.reach && next.contains(where: isEcho)
  }

  /// *Zeg nooit dat tijd geld is*; *je moet niet roepen dat …*.
  private var isForbidden: Bool {
    let near = frame.before.suffix(9)
    guard frame.isQuoted || near.last.map({ text.isForm($0, "dat") }) ?? false,
      let verb = near.last(where: { text.isForm($0, .forbidden) })
    else { return false }
    let isDenied = near.contains { $0 > verb - 3 && text.isForm($0, .negations) }
    let isDuty = near.contains { $0 < verb && $0 > verb - 6 && text.isForm($0, .duties) }
    return isDenied && (isDuty || verb == frame.before.first)
  }

  /// *Wat ik niet geloof: dat … Dat …*
  private var isListedAsDenied: Bool {
    let isListed = frame.before.count == 1 && frame.before.allSatisfy { text.isForm($0, "dat") }
    guard isListed || frame.before.isEmpty else { return false }
    for earlier in (max(0, spot.sentence - 4)..<spot.sentence).reversed() {
      let tokens = text.tokens(earlier)
      if tokens.last.map({ text.isForm($0, ":") }) ?? false {
        return tokens.contains { text.isForm($0, .negations) }
          && tokens.contains { text.isLemma($0, .believing) }
      }
      guard isListed else { return false }
    }
    return false
  }
}
