import Corpus

/// The reports for people: plain lines, coloured where the terminal takes it.
public struct TextReport: Sendable {
  let words: Words
  let style: TextStyle

  public init(_ words: Words, _ style: TextStyle) {
    self.words = words
    self.style = style
  }

  public func analysis(_ essays: [Essay]) -> [UInt8] { [] }
  public func sayings(_ essays: [Essay]) -> [UInt8] { [] }
  public func comparison(_ comparison: Comparison) -> [UInt8] { [] }
  public func counts(_ comparison: Comparison) -> [UInt8] { [] }
}
