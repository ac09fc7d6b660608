/// A language that people are answered in.
public enum Language: String, Sendable, CaseIterable {
  case nl, en
}
