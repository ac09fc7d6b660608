/// The help, made of the tables of commands and options.
enum Help {
  static func text(_ command: Command?, _ words: Messages) -> String {
    command.map { self.command($0, words) } ?? program(words)
  }

  private static func program(_ words: Messages) -> String {
    let examples = Command.all.compactMap(\.examples.first)
    return """
      \(words.headline)

      \(words.examples)
      \(lines(examples))

      \(words.commands)
      \(table(Command.all.map { ("\($0.name) \($0.operands)", $0.help(words)) }))

      \(words.inputs)
      \(lines(words.inputsText.split(separator: "\n").map(String.init)))

      \(words.options)
      \(options(Flag.everywhere, words))

      \(words.moreHelp)

      """
  }

  private static func command(_ command: Command, _ words: Messages) -> String {
    let input =
      command.takesPaths
      ? "\(words.inputs)\n\(lines(words.inputsText.split(separator: "\n").map(String.init)))\n\n" : ""
    return """
      klantkoning \(command.name): \(command.help(words))

      \(words.examples)
      \(lines(command.examples))

      \(words.usage)
        klantkoning \(command.name) \(command.operands)

      \(input)\(words.options)
      \(options(command.flags + Flag.everywhere, words))

      """
  }

  private static func options(_ flags: [Flag], _ words: Messages) -> String {
    table(flags.map { ($0.usage, $0.help(words)) })
  }

  private static func lines(_ lines: [String]) -> String { lines.map { "  \($0)" }.joined(separator: "\n") }

  /// Two columns; the left one as wide as its widest cell.
  private static func table(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.utf8.count).max() ?? 0
    return lines(rows.map { $0 + String(repeating: " ", count: width - $0.utf8.count + 2) + $1 })
  }
}
