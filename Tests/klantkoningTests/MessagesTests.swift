import Reports
import Testing

@testable import klantkoning

/// The compiler proves that each language has every message; these, that each says something.
@Suite struct MessagesTests {
  private func texts(_ language: Language) -> [String: String] {
    let children = Mirror(reflecting: Messages.in(language)).children
    return Dictionary(
      children.compactMap { child in
        guard let label = child.label, let text = child.value as? String else { return nil }
        return (label, text)
      }
    ) { first, _ in first }
  }

  @Test(arguments: Language.allCases) func noMessageIsEmpty(language: Language) {
    let texts = texts(language)
    #expect(texts.count > 40)
    for (label, text) in texts { #expect(text.contains { !$0.isWhitespace }, "\(label)") }
  }

  @Test func everyMessageIsTranslated() {
    let (dutch, english) = (texts(.nl), texts(.en))
    for (label, text) in english { #expect(dutch[label] != text, "\(label)") }
  }

  @Test(arguments: Language.allCases) func everyCommandAndOptionHasHelp(language: Language) {
    let words = Messages.in(language)
    for command in Command.all { #expect(!command.help(words).isEmpty, "\(command.name)") }
    for flag in Flag.all { #expect(!flag.help(words).isEmpty, "\(flag.long)") }
  }
}
