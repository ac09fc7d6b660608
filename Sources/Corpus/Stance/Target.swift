import Dutch
import Prose

/// A saying as something an author can be for or against.
package struct Target: Sendable {
  /// Lower case, without final punctuation: what is exported.
  package let saying: String
  /// The lemmas of its content words.
  package let contentLemmas: Set<String>
  /// Their hashes; nil where one is not plain, so that the same word can have other bytes.
  private let contentHashes: HashSieve?
  /// What the lexicon knows of it.
  let profile: SayingProfile
  /// The lexicon with the saying itself, where it lacked it, and what it knows of it then.
  let sayings: SayingLexicon
  let ownProfile: SayingProfile
  /// What those who uphold it speak up for, and what those who reject it do; nil where that is not known.
  let tenets: Tenets?
  /// The same for who compares them.
  let tenetKeys: TenetKeys?
  /// The words of either side.
  let concepts: ConceptSides

  /// The target where nobody names one.
  static let standard = Target(Essay.defaultTarget)

  /// Makes a target of what a user or the front matter named.
  package init(_ text: String) {
    saying = Self.canonical(text)
    // One line never opens front matter, so that this always reads.
    let reading = (try? Document(Source(text: saying), conventions: .dutch)).map { Reading($0) }
    contentLemmas = Set(reading.map(Self.contentLemmas) ?? [])
    contentHashes = contentLemmas.allSatisfy(\.isASCII) ? HashSieve(Array(contentLemmas)) : nil
    profile = SayingProfile(saying)
    let isKnown = profile.saying != nil
    sayings = isKnown ? .standard : .standard.adding([saying])
    ownProfile = isKnown ? profile : SayingProfile(saying, in: sayings)
    tenets = Self.tenets(of: saying, profile)
    tenetKeys = tenets?.keys
    concepts = tenets.map { [contentLemmas] in ConceptSides($0, except: contentLemmas) } ?? ConceptSides()
  }

  /// Whether a lemma, of which this is known, is one of its content words.
  @inline(__always)
  func isOwn(_ lemma: @autoclosure () -> String, _ word: EssayWord) -> Bool {
    guard let contentHashes, word.traits.contains(.isPlain) else { return contentLemmas.contains(lemma()) }
    return contentHashes.holds(word.hash)
  }

  /// The topics that go with it, and those that go against it; made once where nobody names a target, at each use else.
  var topicSides: TopicSides { saying == Self.standard.saying ? Self.standardSides : ownTopicSides }

  private var ownTopicSides: TopicSides { tenets.map { TopicSides($0) } ?? TopicSides() }

  private static let standardSides = standard.ownTopicSides

  /// Whether the saying is about those whom a trade serves, and what they may ask.
  package var isOnService: Bool { !contentLemmas.isDisjoint(with: Self.served) }

  /// Whether a saying names those whom a trade serves, or what they ask.
  static func namesService(_ saying: String) -> Bool {
    guard saying.utf8.allSatisfy({ $0 < 0x80 }) else {
      return saying.split { !$0.isLetter }.contains { isOfService(String($0)) }
    }
    // Bytes are told apart sooner than characters, and hashes sooner than strings.
    var word = NameHash()
    for byte in saying.utf8 {
      if byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") {
        word.add(byte)
      } else if hashesOfService.contains(word.value) {
        return true
      } else {
        word = NameHash()
      }
    }
    return hashesOfService.contains(word.value)
  }

  private static let hashesOfService = Set(served.union(asking).map { FeatureBag.hash($0.utf8) })

  private static func isOfService(_ word: String) -> Bool { served.contains(word) || asking.contains(word) }

  private static let asking: Set<String> = ["vraagt", "betaalt", "guest", "klanten", "customers"]

  private static let served: Set<String> = [
    "klant", "gast", "koper", "cliënt", "patiënt", "reiziger", "bezoeker", "opdrachtgever", "consument", "lezer",
    "customer", "client", "kunde", "vragen", "betalen", "draaien",
  ]

  /// The tenets of a saying however it is worded, or those of a saying that says the opposite, turned round.
  private static func tenets(of saying: String, _ profile: SayingProfile) -> Tenets? {
    Tenets(of: saying) ?? Tenets(of: profile.canonical) ?? Tenets(of: profile.reported)
      ?? profile.counters.lazy.compactMap { Tenets(of: $0) }.first?.reversed
  }

  private static func contentLemmas(_ reading: Reading) -> [String] {
    reading.words.indices.filter { Scene.isContent(reading.words[$0]) }.map { reading.lemma($0) }
  }

  /// A saying in lower case, white space folded, without final punctuation.
  package static func canonical(_ text: String) -> String {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let final: Set<Character> = [".", "!", "?", "…", ",", ";", ":"]
    var end = words.endIndex
    while end > words.startIndex, final.contains(words[words.index(before: end)]) { end = words.index(before: end) }
    return String(words[..<end])
  }
}
