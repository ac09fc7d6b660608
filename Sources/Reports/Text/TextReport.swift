import Corpus

/// The reports for people: plain lines, coloured where the terminal takes it.
public struct TextReport: Sendable {
  let words: Words
  let style: TextStyle

  public init(_ words: Words, _ style: TextStyle) {
    self.words = words
    self.style = style
  }

  /// What people know a position by.
  func name(_ position: Position) -> String { printable(position.name) }

  /// The name of an attitude, a label.
  func label(_ label: Stance.Label) -> String {
    switch label {
    case .favor: words.favor
    case .against: words.against
    case .qualified: words.qualified
    case .none: words.noStance
    }
  }

  func label(_ attitude: AdageUse.Attitude) -> String {
    switch attitude {
    case .endorses: words.endorses
    case .rejects: words.rejects
    case .qualifies: words.qualifies
    case .mentions: words.mentions
    }
  }

  func label(_ attitude: Topic.Attitude) -> String {
    switch attitude {
    case .for: words.isFor
    case .against: words.isAgainst
    case .both: words.isBoth
    case .neutral: words.isNeutral
    }
  }

  func label(_ effect: Stance.Effect) -> String {
    switch effect {
    case .grants: words.grants
    case .withholds: words.withholds
    }
  }

  func emphasis(_ label: Stance.Label) -> Page.Emphasis? {
    switch label {
    case .favor: .green
    case .against: .red
    case .qualified: .yellow
    case .none: .dim
    }
  }

  func emphasis(_ attitude: AdageUse.Attitude) -> Page.Emphasis? {
    switch attitude {
    case .endorses: .green
    case .rejects: .red
    case .qualifies: .yellow
    case .mentions: nil
    }
  }
}
