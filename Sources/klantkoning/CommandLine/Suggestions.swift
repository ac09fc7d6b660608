import Corpus

/// What was probably meant by a word that means nothing.
enum Suggestions {
  /// What other programs call our options.
  private static let otherNames = [
    "no-color": "--color=never", "no-colour": "--color=never", "colour": "--color", "format": "--as", "to": "--as",
    "input-format": "--from", "list-output-formats": "--list-formats", "lang": "--language", "out": "--output",
    "name-only": "--stat", "silent": "--quiet", "usage": "--help",
    "dereference": "--follow", "follow-symlinks": "--follow",
  ]

  /// - Parameter word: in the place of a command.
  static func commands(for word: String) -> [String] {
    if Flag.everywhere.contains(where: { $0.long == word }) { return ["--\(word)"] }
    return nearestNames(to: word, among: Command.all.map(\.name))
  }

  /// - Parameters:
  ///   - word: with its dashes.
  ///   - command: whose options they are; where it is not known, all options count.
  static func options(for word: String, of command: Command?) -> [String] {
    let name = String(word.drop { $0 == "-" })
    let own = (command.map { $0.flags + Flag.everywhere } ?? Flag.all).map(\.long)
    if name.utf8.count == 1 { return own.filter { $0.hasPrefix(name.lowercased()) }.map { "--\($0)" } }
    let meant = otherNames.filter { _, option in own.contains { option == "--\($0)" || option.hasPrefix("--\($0)=") } }
    let near = nearestNames(to: name, among: own + meant.keys.sorted())
    var seen: Set<String> = []
    return near.map { meant[$0] ?? "--\($0)" }.filter { seen.insert($0).inserted }
  }
}
