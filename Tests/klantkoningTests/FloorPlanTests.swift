import Foundation
import TestSupport
import Testing

/// Imports point down only: the floors of DESIGN.
@Suite struct FloorPlanTests {
  private static let floors: [String: Set<String>] = [
    "Prose": [],
    "Dutch": ["Prose", "Data"],
    "Corpus": ["Dutch", "Prose", "Data"],
    "Reports": ["Corpus", "Prose", "Data"],
    "klantkoning": ["Reports", "Corpus", "Glibc", "Dispatch", "Synchronization", "FoundationEssentials"],
    "Training": ["Reports", "Corpus", "Dutch", "Prose", "Foundation", "FoundationEssentials", "Glibc"],
  ]

  @Test(arguments: floors.keys.sorted()) func importsPointDown(floor: String) throws {
    let files = Repository.swiftFiles(below: "Sources/\(floor)")
    #expect(!files.isEmpty)
    for file in files {
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let at = words.firstIndex(of: "import"), at < 2, words.count > at + 1, !line.hasPrefix(" ") else {
          continue
        }
        let module = String(words[words.count - 1].prefix { $0 != "." })
        #expect(Self.floors[floor]?.contains(module) == true, "\(file.lastPathComponent) imports \(module)")
      }
    }
  }

  @Test func everyFloorIsInThePlan() throws {
    let sources = Repository.root.appendingPathComponent("Sources").path
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources)
    #expect(Set(folders) == Set(Self.floors.keys).union(["Data"]))
  }
}
