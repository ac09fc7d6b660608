/// Nouns for qualities that Dutch forms from adjectives: *gelijkwaardig* – *gelijkwaardigheid*.
public enum QualityNouns {
  private static let suffix = Array("heid".utf8)
  /// In what an adjective ends that is formed itself, so that its noun names a quality and not a measure (*oudheid*).
  private static let endings: [[UInt8]] = [
    "lijk", "zaam", "baar", "waardig", "haftig", "moedig", "antig", "end", "eerd",
  ].map { Array($0.utf8) }

  /// Whether an adjective is formed with an ending.
  public static func isFormed(_ adjective: String) -> Bool {
    let bytes = Array(adjective.utf8)
    return endings.contains { bytes.count > $0.count && bytes.suffix($0.count).elementsEqual($0) }
  }

  /// The noun for the quality that an adjective names; nil where no list of words has it.
  public static func noun(of adjective: String) -> String? {
    let noun = Array(adjective.utf8) + suffix
    guard LanguageModel.embedded?.evidence.lookUp(noun[...]).contains(.word) ?? false else { return nil }
    return String(decoding: noun, as: UTF8.self)
  }
}
