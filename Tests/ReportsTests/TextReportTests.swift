import Corpus
import Reports
import TestSupport
import Testing

@Suite struct TextReportTests {
  private let report = TextReport(.in(.en), TextStyle(columns: 80, hasColor: false))
  private let essays = [Sample.against, Sample.favor]

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func showsEveryAuthorOnTheAxisAndByHimself() {
    #expect(Golden.difference(text(report.analysis(essays)), from: "analysis.txt") == nil)
  }

  @Test func saysTheSameInDutch() {
    let report = TextReport(.in(.nl), TextStyle(columns: 60, hasColor: false))
    #expect(Golden.difference(text(report.analysis(essays)), from: "analysis.nl.txt") == nil)
  }

  @Test func comparesTwoPositions() {
    let comparison = Comparison(Position(Sample.against), Position(Sample.favor))
    #expect(Golden.difference(text(report.comparison(comparison)), from: "diff.txt") == nil)
    #expect(Golden.difference(text(report.counts(comparison)), from: "diff-stat.txt") == nil)
  }

  @Test func listsTheSayings() {
    #expect(Golden.difference(text(report.sayings(essays)), from: "adages.txt") == nil)
  }

  @Test func colourAddsNothingButEscapes() {
    let colored = TextReport(.in(.en), TextStyle(columns: 80, hasColor: true)).analysis(essays)
    let parts = text(colored).split(separator: "\u{1B}", omittingEmptySubsequences: false)
    let plain = parts.enumerated().map { $0 == 0 ? $1 : $1.drop { $0 != "m" }.dropFirst() }.joined()
    let trimmed = plain.split(separator: "\n", omittingEmptySubsequences: false).map { $0.trimmingSuffix(" ") }
    #expect(trimmed.joined(separator: "\n") == text(report.analysis(essays)))
    #expect(parts.count > 5)
  }

  @Test func noLineIsWiderThanThePage() {
    for columns in [40, 60, 80, 120] {
      let report = TextReport(.in(.nl), TextStyle(columns: columns, hasColor: false))
      let comparison = Comparison(Position(Sample.against), Position(Sample.favor))
      let all = report.analysis(essays) + report.comparison(comparison) + report.sayings(essays)
      for line in text(all).split(separator: "\n") { #expect(line.count <= columns, "\(line)") }
    }
  }

  @Test func controlCharactersNeverReachTheTerminal() {
    var essay = Sample.favor
    let evil = "\u{1B}]0;title\u{07}\u{9B}31m\r\u{202E}koning"
    essay.title = evil
    essay.author = evil
    essay.components[0].extract.quote = evil
    essay.adages[0].canonical = evil
    let bytes = report.analysis([essay]) + report.sayings([essay])
    let scalars = text(bytes).unicodeScalars
    #expect(scalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)) })
    #expect(!scalars.contains("\u{202E}"))
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ letter: Character) -> Substring {
    var rest = self
    while rest.last == letter { rest.removeLast() }
    return rest
  }
}
