import Foundation

/// Output that was looked at once and kept: a golden shows that nothing changed, not that it is right.
public enum Golden {
  /// Compares `text` with the golden file `name` in the folder `Golden` beside the test; nil when they are the same,
  /// else what is different.
  ///
  /// With `RECORD=1` in the environment the golden is rewritten, and the test fails so that nobody takes a recording
  /// for a check.
  public static func difference(_ text: String, from name: String, testFile: String = #filePath) -> String? {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent("Golden")
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" { return record(text, in: file) }
    guard let golden = try? String(contentsOf: file, encoding: .utf8) else {
      return "\(file.path) is missing; RECORD=1 swift test writes it"
    }
    return golden == text ? nil : "\(name) differs\n" + firstDifference(golden, text)
  }

  private static func record(_ text: String, in file: URL) -> String {
    do {
      try Data(text.utf8).write(to: file)
      return "recorded \(file.path); run again without RECORD"
    } catch {
      return "cannot write \(file.path): \(error)"
    }
  }

  /// The first lines that differ, with two lines before them.
  private static func firstDifference(_ golden: String, _ text: String) -> String {
    let (old, new) = (lines(golden), lines(text))
    let same = zip(old, new).prefix { $0 == $1 }.count
    let before = old[max(same - 2, 0)..<same].map { "  \($0)" }
    let removed = old.dropFirst(same).prefix(5).map { "- \($0)" }
    let added = new.dropFirst(same).prefix(5).map { "+ \($0)" }
    return (["line \(same + 1):"] + before + removed + added).joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
