import Dutch
import Foundation
import Prose

/// Prints how files are read, for people who look for errors: `tagger-show FILE ...`.
enum TaggerShow {
  static func run(_ paths: [String]) throws {
    for path in paths {
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw TreebankError.unreadable(path) }
      let document = try Document(Source(text: text), conventions: .dutch)
      let reading = Reading(document)
      for sentence in reading.sentences.indices { show(reading, sentence) }
    }
  }

  private static func show(_ reading: Reading, _ index: Int) {
    let sentence = reading.sentences[index]
    let words = reading.document.sentences[index].tokens.map { at in
      let form = reading.document.text.string(reading.document.tokens[at].stretch)
      return "\(form)/\(reading.words[at].tag)/\(reading.lemma(at))"
    }
    print("[\(sentence.mood)] " + words.joined(separator: " "))
    func text(_ range: Range<Int>) -> String {
      range.map { reading.document.text.string(reading.document.tokens[$0].stretch) }.joined(separator: " ")
    }
    for clause in sentence.clauses {
      let verb = clause.finiteVerb.map { text($0..<$0 + 1) } ?? "–"
      print("    \(clause.isMain ? "main" : "sub ") <\(verb)> \(text(clause.tokens))")
    }
    for range in sentence.negated { print("    not  {\(text(range))}") }
    for (quote, speaker) in zip(sentence.quotations, sentence.speakers) {
      print("    quote “\(reading.document.text.string(quote))” by \(speaker.map(text) ?? "?")")
    }
    for verb in sentence.separableVerbs { print("    separable \(reading.lemmas[verb.lemma])") }
  }
}
