import Dutch
import Foundation

/// A token of a treebank, as far as the learners need it.
struct TreebankToken {
  var form: String
  /// The fine tags it may have: one where the treebank says all, more where it leaves something open.
  var allowed: UInt32
  /// The lemma as a whole word, where known.
  var lemma: String?
}

/// Why a file cannot be learned from.
enum TreebankError: Error { case unreadable(String) }

/// The sentences that the tagger and the lemmatizer learn from.
struct Treebank {
  var sentences: [[TreebankToken]] = []

  /// Reads `train/` of a folder of language resources.
  init(folder: String) throws {
    let tagged = try Treebank.rows(folder + "/train/upos.tsv")
    let lemmas = try Treebank.rows(folder + "/train/lemma.tsv")
    let full = try ["a", "b"].flatMap { try Treebank.rows(folder + "/train/lassysmall-\($0).conllu") }
    var detailed: [String: [[Substring]]] = [:]
    for sentence in lemmas { detailed[sentence.map { $0[0] }.joined(separator: " ")] = sentence }
    for sentence in tagged {
      let detail = detailed[sentence.map { $0[0] }.joined(separator: " ")]
      sentences.append(
        sentence.indices.map { at in
          TreebankToken.init(tagged: sentence[at], detail: detail?[at])
        })
    }
    let harmony = SchemeHarmony(tagged: tagged, full: full)
    for sentence in full { sentences.append(sentence.map { TreebankToken(full: $0, harmony: harmony) }) }
    // Often enough that their words count as seen.
    for _ in 0..<TaggerExamples.minimum { sentences += spoken }
  }

  /// The sentences written for the project, read from beside this file.
  private var spoken: [[TreebankToken]] {
    let path = #filePath.split(separator: "/").dropLast().joined(separator: "/")
    let text = (try? String(contentsOfFile: "/\(path)/Sentences/spoken.txt", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("# ") }.map { line in
      line.split(separator: " ").map { TreebankToken(written: $0) }
    }
  }

  /// The sentences of a tab-separated file, comments and rows that are no words left out.
  static func rows(_ path: String) throws -> [[[Substring]]] {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw TreebankError.unreadable(path) }
    var sentences: [[[Substring]]] = []
    var sentence: [[Substring]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.isEmpty {
        if !sentence.isEmpty { sentences.append(sentence) }
        sentence = []
        continue
      }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      if fields.count < 2 || (line.hasPrefix("#") && fields.count != 2 && fields.count != 4) { continue }
      if line.hasPrefix("# ") { continue }
      if fields.count == 10, Int(fields[0]) == nil { continue }
      sentence.append(fields)
    }
    if !sentence.isEmpty { sentences.append(sentence) }
    return sentences
  }
}

extension TreebankToken {
  /// A row of `upos.tsv`, with its row of `lemma.tsv` where there is one.
  init(tagged: [Substring], detail: [Substring]?) {
    form = String(tagged[0])
    let tag = PartOfSpeech(universal: tagged[1])
    allowed = FineTag.mask(tag)
    if let detail, detail.count >= 4, detail[1] == tagged[1] {
      lemma = String(detail[2])
      narrow(Set(detail[3].split(separator: ";")), tag)
    }
    narrowPossessive(tag)
  }

  /// A token as the project's own sentences are written: form, then a part of speech and a lemma where they matter.
  init(written token: Substring) {
    let parts = token.split(separator: "/", omittingEmptySubsequences: false)
    form = String(parts[0])
    lemma = parts.count > 2 ? String(parts[2]) : nil
    allowed = TreebankToken.anything
    guard parts.count > 1 else { return }
    let name = parts[1].split(separator: ":")
    let tag = PartOfSpeech(universal: name[0])
    allowed = FineTag.mask(tag)
    narrowPossessive(tag)
    if name.count > 1 { narrow([name[1] == "Inf" ? "NFIN" : "FIN"], tag) }
  }

  /// Every tag: nothing is known.
  static let anything: UInt32 = 1 << UInt32(FineTag.count) - 1

  /// A row of a CoNLL-U file.
  init(full: [Substring], harmony: SchemeHarmony) {
    form = String(full[1])
    let tag = PartOfSpeech(universal: full[3])
    allowed = FineTag.mask(tag)
    let features = full[5].split(separator: "|").map { $0.split(separator: "=").last ?? "" }
    let names: [Substring: Substring] = ["Fin": "FIN", "Inf": "NFIN", "Part": "V.PTCP", "Sing": "SG", "Plur": "PL"]
    narrow(Set(features.compactMap { names[$0] }), tag)
    if tag == .pronoun {
      allowed = 1 << UInt32((full[5].contains("Poss=Yes") ? FineTag.possessive : .pronoun).rawValue)
    }
    if let other = harmony.allowed(form: form.lowercased(), tag: tag) { allowed = other }
    lemma = WholeLemma.join(form: form, split: String(full[2]), isVerb: tag == .verb || tag == .auxiliary)
  }

  private mutating func narrow(_ features: Set<Substring>, _ tag: PartOfSpeech) {
    let wanted: FineTag? =
      switch tag {
      case .verb:
        features.contains("FIN")
          ? .verbFinite
          : features.contains("NFIN") ? .verbInfinitive : features.contains("V.PTCP") ? .verbParticiple : nil
      case .auxiliary:
        features.contains("FIN")
          ? .auxiliaryFinite
          : features.contains("NFIN") ? .auxiliaryInfinitive : features.contains("V.PTCP") ? .auxiliaryParticiple : nil
      case .noun: features.contains("SG") ? .nounSingular : features.contains("PL") ? .nounPlural : nil
      default: nil
      }
    if let wanted { allowed = 1 << UInt32(wanted.rawValue) }
  }

  /// Forms that are always possessive as pronouns, and those that may be.
  private mutating func narrowPossessive(_ tag: PartOfSpeech) {
    guard tag == .pronoun else { return }
    let form = form.lowercased()
    if ["mijn", "zijn", "jouw", "uw", "onze", "z'n", "m'n", "hare", "zijne", "uwe"].contains(form) {
      allowed = 1 << UInt32(FineTag.possessive.rawValue)
    } else if !["haar", "hun", "je", "ons", "d'r"].contains(form) {
      allowed = 1 << UInt32(FineTag.pronoun.rawValue)
    }
  }
}

extension PartOfSpeech {
  /// The part of speech with this universal name; `X` for any other.
  init(universal name: Substring) {
    let names = [
      "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",
      "VERB", "X",
    ]
    self = PartOfSpeech(rawValue: UInt8(names.firstIndex(of: String(name)) ?? 15)) ?? .other
  }
}
