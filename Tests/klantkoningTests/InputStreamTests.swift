import Foundation
import TestSupport
import Testing

@testable import klantkoning

/// How many inputs are given together.
@Suite struct InputStreamTests {
  /// What is given together of a folder with so many files of so many bytes.
  private func groups(files count: Int, bytes: Int) throws -> [[InputItem]] {
    let program = try Program()
    defer { program.clean() }
    for number in 0..<count { try program.write(Data(count: bytes), to: "map/\(10_000 + number).md") }
    let folder = program.folder.appendingPathComponent("map").path
    var stream = InputStream([FilePath(folder)], InputRules())
    var groups: [[InputItem]] = []
    while let few = stream.nextFew() { groups.append(few) }
    let names = groups.joined().map { String($0.place.suffix(8)) }
    #expect(names == (0..<count).map { "\(10_000 + $0).md" })
    return groups
  }

  @Test func manySmallFilesAreReadTogetherAndTheLastOnesAlone() throws {
    let groups = try groups(files: 250 * Parallel.cores, bytes: 10)
    #expect(groups.first?.count == 48)
    #expect(groups.suffix(4 * Parallel.cores).allSatisfy { $0.count == 1 })
  }

  @Test func aFewFilesAreReadEachByItself() throws {
    #expect(try groups(files: 4 * Parallel.cores, bytes: 10).allSatisfy { $0.count == 1 })
  }

  @Test func largeFilesAreNotReadTogether() throws {
    let groups = try groups(files: 30 * Parallel.cores, bytes: 100 << 10)
    #expect(groups.first?.count == 2)
    #expect(groups.allSatisfy { $0.count <= 2 })
  }
}
