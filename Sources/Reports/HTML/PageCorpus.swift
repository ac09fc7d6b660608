import Corpus

/// The essays of a page, their authors by target, and the names of all places in it.
struct PageCorpus {
  /// The positions on one target.
  struct Group {
    let overview: Overview
    /// The number of the first of its positions on the page, from 1.
    let first: Int

    var target: String { overview.target }

    /// The id of a position of the overview, by its place in it.
    func id(_ place: Int) -> String { "p\(first + place)" }
  }

  let texts: [MarkedText]
  let groups: [Group]
  /// The essays by their ids: the number on the page, from 1.
  private let numbers: [String: Int]
  /// By essay: the code points that its sentences start at, in order.
  private let starts: [[Int]]

  init(_ texts: [MarkedText]) {
    self.texts = texts
    numbers = Dictionary(zip(texts.map(\.essay.id), 1...)) { first, _ in first }
    starts = texts.map { $0.blocks.flatMap(\.sentences).map(\.start) }
    var first = 1
    groups = Position.all(of: texts.map(\.essay)).byTarget.map { positions in
      defer { first += positions.count }
      return Group(overview: Overview(positions), first: first)
    }
  }

  var positions: [Position] { groups.flatMap(\.overview.positions) }

  /// The text of an essay, and its id on the page.
  func text(_ essay: String) -> (text: MarkedText, id: String)? {
    numbers[essay].map { (texts[$0 - 1], "e\($0)") }
  }

  /// The id of the sentence that a quote stands in.
  func id(_ quote: Quote) -> String { id(essay: quote.essay, at: quote.extract.start) }

  /// The id of the sentence that a code point of an essay belongs to.
  func id(essay: String, at codePoint: Int) -> String {
    guard let number = numbers[essay] else { return "essays" }
    return "e\(number)s\(starts[number - 1].partition { $0 > codePoint })"
  }
}

extension Position.Topic {
  /// The quote that shows the side best.
  var shown: Quote? { key?.quote ?? mentions.first }
}
