import Foundation
import Testing

/// The fuzzer's saved inputs: what it found once, and what it begins with where no text in reach will do.
@Suite struct SeedTests {
  struct Seed: Sendable, CustomTestStringConvertible {
    let subject: Subject
    let file: URL

    var testDescription: String { "\(subject.rawValue)/\(file.lastPathComponent)" }
  }

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Seeds").standardizedFileURL

  private static func files(_ folder: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { folder.appendingPathComponent($0) }
  }

  private static let seeds = Subject.allCases.flatMap { subject in
    files(folder.appendingPathComponent(subject.rawValue)).map { Seed(subject: subject, file: $0) }
  }

  @Test(arguments: seeds) func whatMustHoldDoesOfEverySeed(seed: Seed) throws {
    #expect(seed.subject.fault(Array(try Data(contentsOf: seed.file))) == nil)
  }

  @Test func everySeedIsOfASubject() {
    let folders = Self.files(Self.folder).map(\.lastPathComponent)
    #expect(Set(folders).isSubset(of: Set(Subject.allCases.map(\.rawValue))))
    #expect(!Self.seeds.isEmpty)
  }

  private static let least = ["", "\u{FEFF}", "# Kop\n\n- De klant is koning.\n\n“Nee!”\n", "---\ntitle: x\n", "\0"]

  @Test(arguments: least)
  func whatMustHoldDoesOfTheLeast(text: String) {
    for subject in Subject.allCases where subject != .growth {
      #expect(subject.fault(Array(text.utf8)) == nil, "\(subject)")
    }
  }

  @Test func theTimeOfAReadingGrowsWithItsText() {
    #expect(Subject.growth.fault(Array("\u{1}x De klant is koning, maar ik niet. ".utf8)) == nil)
  }
}
