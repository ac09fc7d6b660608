import Corpus
import Foundation
import Testing

@testable import Reports

/// The five essays compared with each other, each pair both ways.
@Suite struct MirrorTests {
  private static let positions: [Position] = BuiltInEssay.all.compactMap { essay in
    (try? Essay(bytes: essay.bytes, id: essay.id, path: nil)).map { Position($0) }
  }
  private static let pairs = (0..<5).flatMap { a in (0..<5).map { (a, $0) } }

  private func data(_ a: Int, _ b: Int) throws -> [String: Any] {
    let bytes = JSONReport.comparison(Comparison(Self.positions[a], Self.positions[b]))
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func page(_ a: Int, _ b: Int, columns: Int = 80) -> String {
    let report = TextReport(.in(.en), TextStyle(columns: columns, hasColor: false))
    return String(decoding: report.comparison(Comparison(Self.positions[a], Self.positions[b])), as: UTF8.self)
  }

  /// The same with the two sides exchanged.
  private func mirrored(_ value: Any) -> Any {
    if let list = value as? [Any] { return list.map(mirrored) }
    guard let object = value as? [String: Any] else { return value }
    let other = ["a": "b", "b": "a", "onlyA": "onlyB", "onlyB": "onlyA"]
    return Dictionary(uniqueKeysWithValues: object.map { (other[$0] ?? $0, mirrored($1)) })
  }

  @Test(arguments: pairs)
  func swappingTheSidesMirrorsTheData(a: Int, b: Int) throws {
    let (there, back) = try (data(a, b), data(b, a))
    #expect(NSDictionary(dictionary: there) == mirrored(back) as? NSDictionary)
  }

  /// The rows of a page with their marks exchanged, each with the lines it goes on in; in the order of their text.
  private func rows(_ page: String, exchanged: Bool) -> [String] {
    let other = ["-": "+", "+": "-"]
    var rows: [String] = []
    for line in page.split(separator: "\n") {
      let start = Array(line.prefix(4))
      let isRow = start.count == 4 && start[0] == " " && start[1] == " " && start[2] != " " && start[3] == " "
      if line.hasPrefix("    "), !rows.isEmpty {
        rows[rows.count - 1] += "\n" + line
      } else if isRow {
        let mark = String(start[2])
        rows.append("  \(exchanged ? other[mark] ?? mark : mark) " + line.dropFirst(4))
      } else {
        rows.append(String(line))
      }
    }
    return rows.sorted()
  }

  @Test(arguments: pairs)
  func swappingTheSidesMirrorsThePage(a: Int, b: Int) throws {
    let (there, back) = (page(a, b), page(b, a))
    #expect(rows(there, exchanged: false) == rows(back, exchanged: true))
    #expect(there.split(separator: "\n").count == back.split(separator: "\n").count)
  }

  @Test(arguments: 0..<5)
  func anAuthorAgreesWithHimselfInEverything(number: Int) throws {
    let page = page(number, number)
    let marked = page.split(separator: "\n").filter {
      $0.hasPrefix("  - ") || $0.hasPrefix("  + ") || $0.hasPrefix("  ! ")
    }
    // The two lines of the axis have the marks of the sides.
    #expect(marked.count == 2)
    #expect(page.contains("Distance 0.00"))
    let data = try data(number, number)
    #expect(data["distance"] as? Double == 0)
    for key in ["clash", "onlyA", "onlyB"] { #expect((data[key] as? [Any])?.isEmpty == true) }
    #expect((data["agree"] as? [Any])?.isEmpty == false)
    #expect(!Comparison(Self.positions[number], Self.positions[number]).hasDifference)
  }

  @Test func theDistancesOfAllAreThoseOfThePairs() throws {
    let overview = Overview(Self.positions)
    let bytes = JSONReport.overview(overview, PositionTotals(Self.positions))
    let all = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let rows = try #require(all["distances"] as? [[Double]])
    for (a, b) in Self.pairs { #expect(try data(a, b)["distance"] as? Double == rows[a][b]) }
    #expect((all["order"] as? [Int])?.sorted() == [0, 1, 2, 3, 4])
  }
}
