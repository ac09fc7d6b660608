import Foundation
import TestSupport
import Testing

@testable import Corpus
@testable import Reports

@Suite struct OverviewReportTests {
  private let positions = [
    Position(Sample.against), Position(Sample.favor), Position(Sample.essay("derde", author: "C")),
  ]

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func report(_ language: Language = .en, columns: Int = 80, hasColor: Bool = false) -> TextReport {
    TextReport(.in(language), TextStyle(columns: columns, hasColor: hasColor))
  }

  /// Authors with invented names, some of them long, who share some topics.
  private func many(_ count: Int) -> [Position] {
    (0..<count).map { number in
      var essay = Sample.essay(
        "essay\(number)", author: "Auteur nummer-\(number)" + (number % 7 == 0 ? " van den Langenakker" : ""),
        label: number % 3 == 0 ? .favor : .against, score: number % 3 == 0 ? 0.6 : -0.6)
      essay.topics = [
        Topic(name: "onderwerp\(number % 9)", attitude: number % 2 == 0 ? .for : .against, weight: 0.5, mentions: []),
        Topic(name: "eigen onderwerp \(number)", attitude: .both, weight: 0.3, mentions: []),
      ]
      return Position(essay)
    }
  }

  @Test func showsAllPositionsSideBySide() {
    let named = Neighbours(of: positions[0], among: positions)
    let overview = Overview(positions)
    #expect(Golden.difference(text(report().overview(overview, named: named)), from: "compare.txt") == nil)
    #expect(Golden.difference(text(report(.nl, columns: 60).overview(overview)), from: "compare.nl.txt") == nil)
  }

  @Test func showsTheTotalsOfVeryMany() {
    let many = many(1234)
    let named = Neighbours(of: many[0], among: many)
    #expect(Golden.difference(text(report().totals(PositionTotals(many), named: named)), from: "totals.txt") == nil)
  }

  @Test func comparisonOfAllHasTheKeysOfTheContract() {
    let totals = PositionTotals(positions)
    let named = Neighbours(of: positions[0], among: positions)
    let json = text(JSONReport.overview(Overview(positions), totals, named: named))
    #expect(Golden.difference(json, from: "compare.json") == nil)
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(JSONReport.totals(totals)))
    }
  }

  @Test(arguments: [2, 5, 9, 50, 120])
  func noLineIsWiderThanThePage(count: Int) {
    let positions = many(count)
    let overview = Overview(positions)
    let comparison = Comparison(positions[0], positions[1])
    for columns in [40, 60, 80, 120] {
      let report = report(.nl, columns: columns)
      let all =
        report.overview(overview, named: Neighbours(of: positions[0], among: positions)) + report.counts(comparison)
        + report.comparison(comparison) + report.totals(PositionTotals(positions))
      for line in text(all).split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
    }
  }

  @Test func fiftyAuthorsStandOnPagesUnderNumbers() {
    let lines = text(report().overview(Overview(many(50)))).split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("   1 Auteur") })
    #expect(lines.contains { $0.hasPrefix("  50 Auteur") })
    #expect(lines.contains { $0.hasSuffix(" 50") })
  }

  @Test func controlCharactersNeverReachTheTerminal() {
    let evil = "\u{1B}]0;title\u{07}\u{9B}31m\r\u{202E}koning"
    var essay = Sample.against
    essay.author = evil
    essay.topics[0].name = evil
    essay.adages[0].canonical = evil
    essay.stance.alternatives[0].concept = evil
    essay.components[1].extract.quote = evil
    let pair = [Position(essay), Position(Sample.favor)]
    let bytes =
      report().overview(Overview(pair), named: Neighbours(of: pair[0], among: pair))
      + report().totals(PositionTotals(pair)) + report().comparison(Comparison(pair[0], pair[1]))
      + report().counts(Comparison(pair[0], pair[1]))
    let scalars = text(bytes).unicodeScalars
    #expect(scalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)) })
    #expect(!scalars.contains("\u{202E}"))
  }
}
