/// Every label and sentence of the reports; each language has one value, so that the compiler proves that none is
/// missing.
public struct Words: Sendable {
  public static func `in`(_ language: Language) -> Words { Words() }
}
