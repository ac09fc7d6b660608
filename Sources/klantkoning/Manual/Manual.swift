import Reports

/// The manual page, made of the tables of commands, options and formats.
enum Manual {
  /// When what is said here was looked at last.
  private static let date = "2026-11-22"

  static func page(_ words: Messages, _ manual: ManualWords) -> String {
    var page = Roff(title: "klantkoning", section: 1, date: date, source: generator)
    page.section(manual.name)
    page.summary(of: "klantkoning", manual.summary)
    page.section(manual.synopsis)
    page.verbatim(Command.all.map { "klantkoning \($0.name) \($0.operands)".trimmed })
    page.section(manual.description)
    for paragraph in manual.about { page.paragraph(paragraph) }
    page.section(manual.commands)
    for command in Command.all { page.command(command, words) }
    page.section(manual.options)
    page.paragraph(manual.everywhere)
    page.options(Flag.everywhere, words)
    for (title, paragraphs) in manual.chapters {
      page.section(title)
      for paragraph in paragraphs { page.paragraph(paragraph) }
    }
    page.section(manual.formats)
    page.paragraph(manual.formatsText)
    page.paragraph(ExportFormat.all.map(\.name).joined(separator: ", "))
    page.section(manual.environment)
    for (name, help) in manual.variables { page.entry(name, help) }
    page.section(manual.exitStatus)
    for (code, help) in manual.codes { page.entry(code, help) }
    page.section(manual.examples)
    for command in Command.all { page.verbatim(command.examples) }
    page.section(manual.seeAlso)
    page.paragraph(manual.others)
    return page.text
  }
}

extension Roff {
  fileprivate mutating func command(_ command: Command, _ words: Messages) {
    entry("\(command.name) \(command.operands)".trimmed, command.help(words))
    if !command.flags.isEmpty { indented { $0.options(command.flags, words) } }
  }

  fileprivate mutating func options(_ flags: [Flag], _ words: Messages) {
    for flag in flags { entry(flag.usage, flag.help(words)) }
  }
}

extension String {
  /// Without the blank at the end of a command that takes nothing.
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
