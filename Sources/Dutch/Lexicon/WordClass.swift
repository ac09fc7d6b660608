/// A named set of words that behave alike in an argument.
///
/// A token belongs to it by its form or its lemma, so the lists name lemmas where every inflected form will do, and
/// forms where only those will.
public struct WordClass: Sendable {
  /// What patterns (`%name`) and features call it; stable.
  public let name: String
  /// What the words have in common; shown to users.
  public let meaning: String
  /// Parted by blanks and line ends; `+7` or `-3` gives the polarity of the words that follow it, −10 to 10.
  let words: String

  init(_ name: String, _ meaning: String, _ words: String) {
    self.name = name
    self.meaning = meaning
    self.words = words
  }
}

extension WordClass {
  /// Every word class; a class is known by its place here.
  public static let all: [WordClass] = [
    colon, opener, quote,
    good, bad, value, vice, approve, harm,
    deontic, duty, permission, possibility, modalAdverb, hedge, booster, irony,
    say, think, feel, cause, show, preference, narrate,
    because, so, but, although, unless, moreover, forExample, restate, ordinal, finally,
    always, never, often, sometimes, everyone, nobody, many, amount,
    weekday, timeUnit, timeBack, timeAgo, narrativeTime, nowadays,
    i, we, you, they, one, my, our, your, their,
    kin, acquaintance, served, profession, title, people, critics, authority, research, firm,
    imperative, pastVerb, comparative, degree, number, year,
    sayingName, text, reason, question, negation, limit, partner, dialogue, craft, vague,
  ]

  /// The index into `all` of the class with a name; nil where there is none.
  public static func number(of name: String) -> Int? { all.firstIndex { $0.name == name } }

  /// Where `colon` and `opener` stand in `all`: sentence starts are found by them.
  static let colonNumber = 0
  static let openerNumber = 1
}
