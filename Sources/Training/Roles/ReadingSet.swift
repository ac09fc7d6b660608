import Corpus
import Dutch
import FoundationEssentials
import Prose
import Reports

/// The readings whose texts lie in given folders.
enum ReadingSet {
  /// Loads every reading of `gold` that has a text in one of the folders, in the order of ids.
  static func load(gold: [String], texts folders: [String]) throws -> [LabelledEssay] {
    var essays: [LabelledEssay] = []
    let sources = sources(folders)
    for folder in gold {
      for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where name.hasSuffix(".json") {
        let reading = try GoldReadingFile.reading(of: Array(try Data(contentsOf: URL(filePath: "\(folder)/\(name)"))))
        guard let path = text(of: reading.id, folders), !essays.contains(where: { $0.id == reading.id }) else {
          continue
        }
        let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
        essays.append(
          LabelledEssay(id: reading.id, group: sources[reading.id] ?? reading.id, text: text, gold: reading))
      }
    }
    return essays
  }

  private static func text(of id: String, _ folders: [String]) -> String? {
    for folder in folders {
      for ending in [".md", ".txt"] where FileManager.default.fileExists(atPath: "\(folder)/\(id)\(ending)") {
        return "\(folder)/\(id)\(ending)"
      }
    }
    return nil
  }

  /// The source of each text by id, as an `ATTRIBUTION.md` beside the texts tells it (`| id | source | …`): essays of one
  /// source belong together.
  private static func sources(_ folders: [String]) -> [String: String] {
    var sources: [String: String] = [:]
    for folder in folders {
      guard let bytes = try? Data(contentsOf: URL(filePath: folder + "/ATTRIBUTION.md")) else { continue }
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") where line.hasPrefix("|") {
        let cells = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
        if cells.count > 1 { sources[cells[0]] = cells[1] }
      }
    }
    return sources
  }
}
