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
