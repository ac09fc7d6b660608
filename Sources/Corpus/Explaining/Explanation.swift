import Dutch
import Prose

/// Why an essay is read as it is: for each sentence the roles that were considered and what decided, and for the stance
/// what each sentence adds to it.
public struct Explanation: Sendable {
  /// A role that was considered for a sentence, and how likely it was.
  public struct Candidate: Sendable {
    /// Nil is no role.
    public var role: Role?
    /// 0…1; those of a sentence sum to 1.
    public var probability: Double
  }

  /// Something observed that spoke for the role of a sentence, or against it.
  public struct Factor: Sendable {
    /// The observation's name in the model; `Phrases` has it in words.
    public var name: String
    /// How much it spoke for the role over its rival; negative: against it.
    public var weight: Double
  }

  /// A sentence, and why it has its role.
  public struct Sentence: Sendable {
    /// The sentence.
    public var extract: Extract
    /// The component that it is; nil where it has no role.
    public var component: String?
    /// Its role; nil where it has none.
    public var role: Role?
    /// The role it might have had instead.
    public var rival: Role?
    /// All roles, the likeliest first.
    public var candidates: [Candidate]
    /// The strongest first.
    public var factors: [Factor]
    /// What it adds to the stance; nil where it is none of what the stance rests on.
    public var evidence: Evidence?
    /// The sayings in it, in their order.
    public var sayings: [Saying]
  }

  /// A saying in a sentence, and why the author is thought to endorse it, reject it or what else.
  public struct Saying: Sendable {
    /// The saying where it stands.
    public var use: AdageUse
    /// All attitudes, the likeliest first.
    public var candidates: [(attitude: AdageUse.Attitude, probability: Double)]
    /// Names of what spoke for the attitude, the strongest first; `Phrases.sayingPhrase` has them in words.
    public var reasons: [String]
  }

  /// What a sentence adds to the stance.
  public struct Evidence: Sendable {
    /// Positive for the target, negative against it.
    public var weight: Double
    /// Its part in what the stance rests on, 0…1; those of an essay sum to 1.
    public var share: Double
    /// The name of the observation that says most.
    public var reason: String
  }

  /// The essay as it is read.
  public let essay: Essay
  /// All sentences in their order.
  public let sentences: [Sentence]
  /// How likely each stance is; empty where nothing could be read.
  public let stances: [(label: Stance.Label, probability: Double)]
}

extension Explanation {
  /// Reads an essay and keeps why.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, UTF-16 or Windows-1252.
  ///   - id: what the essay is called in the output.
  ///   - path: where the bytes were read from; nil for standard input.
  ///   - target: the saying that the stance is on; nil leaves it to the front matter.
  ///   - models: the weights to decide by.
  ///   - contents: what to work out of the essay itself.
  ///   - known: what is known of the essay beside its text.
  public init(
    bytes: [UInt8], id: String, path: String?, target: String? = nil, models: ArgumentModels = .builtIn,
    contents: Essay.Contents = .all, known: Essay.Known = Essay.Known()
  ) throws(EssayError) {
    let writer: EssayWriter
    (essay, writer) = try EssayReader().read(bytes, id: id, path: path, target: target, models, contents, known)
    let parts = writer.parts
    let reasoning = Reasoning(parts: parts, uses: essay.adages)
    sentences = parts.roles.roles.indices.map { reasoning.sentence($0, writer) }
    stances = Array(zip(Stance.Label.allCases, parts.stance.judgement.probabilities)).map { ($0, $1) }
  }
}

/// Looks up why the parts of an essay were decided as they were.
private struct Reasoning {
  let parts: EssayParts
  /// The probability of each state of the role model for each sentence.
  private let states: [Float]
  private let evidence: [Int: StanceEvidence.Piece]
  /// By sentence.
  private let sayings: [Int: [Explanation.Saying]]

  init(parts: EssayParts, uses: [AdageUse]) {
    self.parts = parts
    let pairs = zip(parts.adages.found, uses).map { ($0.sentence, Explanation.Saying($0, $1)) }
    sayings = Dictionary(grouping: pairs, by: \.0).mapValues { $0.map(\.1) }
    let model = parts.models.roles
    states = model.probabilities(model.scores(parts.features.bags), parts.features.joints)
    evidence = Dictionary(parts.stance.evidence.map { ($0.sentence, $0) }) { first, _ in first }
  }

  func sentence(_ index: Int, _ writer: EssayWriter) -> Explanation.Sentence {
    let count = RoleLabel.count
    let probabilities = parts.roles.probabilities[index * count..<(index + 1) * count].map(Double.init)
    let order = (0..<count).sorted { (probabilities[$1], $0) < (probabilities[$0], $1) }
    let label = RoleLabel.index(parts.roles.roles[index])
    let rival = order.first { $0 != label } ?? 0
    return Explanation.Sentence(
      extract: writer.extracts.extract(sentence: index), component: writer.component(index),
      role: parts.roles.roles[index], rival: RoleLabel.role(rival),
      candidates: order.map { Explanation.Candidate(role: RoleLabel.role($0), probability: probabilities[$0]) },
      factors: factors(index, parts.roles.states[index], over: likeliest(index) { RoleState.label($0) == rival }),
      evidence: evidence[index].map { piece in
        Explanation.Evidence(
          weight: parts.stance.judgement.shares[index].weight, share: abs(piece.weight), reason: piece.reason)
      }, sayings: sayings[index] ?? [])
  }

  /// The likeliest state of a sentence among some.
  private func likeliest(_ index: Int, _ fits: (Int) -> Bool) -> Int {
    let start = index * RoleState.count
    return (0..<RoleState.count).filter(fits).max { states[start + $0] < states[start + $1] } ?? 0
  }

  /// The most factors that are named.
  private static let most = 8

  private func factors(_ index: Int, _ state: Int, over rival: Int) -> [Explanation.Factor] {
    let model = parts.models.roles
    var all = model.contributions(to: state, over: rival, of: index, in: parts.features.bags)
    let joint = parts.features.joints[index]
    let before = index == 0 ? 0 : likeliest(index - 1) { _ in true }
    let follows = model.transition(joint, before, state) - model.transition(joint, before, rival)
    all.append(RoleModel.Reason(name: "follows:\(joint.name)=\(RoleState.name(before))", weight: follows))
    let ranked = all.enumerated().sorted {
      (abs($1.element.weight), $0.offset) < (abs($0.element.weight), $1.offset)
    }
    return ranked.prefix(Self.most).map { Explanation.Factor(name: $0.element.name, weight: Double($0.element.weight)) }
  }
}

extension Explanation.Saying {
  fileprivate init(_ found: FoundAdage, _ use: AdageUse) {
    self.init(
      use: use, candidates: found.attitudeScores.all.sorted { $1.1 < $0.1 }.map { ($0.0, $0.1) },
      reasons: found.reasons)
  }
}
