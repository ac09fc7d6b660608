import Corpus

/// Why essays are read as they are: what `explain --json` prints.
struct ExplanationsRecord: Record {
  let explanations: [Explanation]
  /// Only what stands on this line.
  let line: Int?

  static let recordName = "explanation"
  static let members: [Member<ExplanationsRecord>] = [
    .format("klantkoning-explanation"), .version, .generator,
    .init("essays", "The essays that are explained.") { record in
      record.explanations.map { ExplanationRecord(explanation: $0, line: record.line) }
    },
  ]
}

private struct ExplanationRecord: Record {
  let explanation: Explanation
  let line: Int?

  static let recordName = "explainedEssay"
  static let members: [Member<ExplanationRecord>] = [
    .init("id", "What the essay is called.") { $0.explanation.essay.id },
    .init("path", "Where it was read from.") { $0.explanation.essay.path },
    .init("title", "Its title.") { $0.explanation.essay.title },
    .init("author", "Who wrote it.") { $0.explanation.essay.author },
    .init("target", "The saying that the stance is on.") { $0.explanation.essay.target },
    .init("stance", "The stance, and how likely each one is.") { StanceReasonsRecord(explanation: $0.explanation) },
    .init("sentences", "The sentences in their order.") { record in
      record.explanation.sentences.filter { sentence in record.line.map(sentence.extract.covers) ?? true }
        .map(SentenceReasonsRecord.init)
    },
  ]
}

private struct StanceReasonsRecord: Record {
  let explanation: Explanation

  static let recordName = "explainedStance"
  static let members: [Member<StanceReasonsRecord>] = [
    .init("label", "The stance.") { $0.explanation.essay.stance.label },
    .init("score", "From -1 (against) to 1 (in favor).", schema: .score) { $0.explanation.essay.stance.score },
    .init("confidence", "How sure it is.", schema: .share) { $0.explanation.essay.stance.confidence },
    .init("considered", "Each stance with its likelihood.") { $0.explanation.stances.map(StanceCandidate.init) },
  ]
}

private struct StanceCandidate: Record {
  let label: Stance.Label
  let probability: Double

  init(_ stance: (label: Stance.Label, probability: Double)) { (label, probability) = stance }

  static let recordName = "consideredStance"
  static let isOneLine = true
  static let members: [Member<StanceCandidate>] = [
    .init("label", "The stance.") { $0.label },
    .init("probability", "How likely it is.", schema: .share) { $0.probability },
  ]
}

private struct SentenceReasonsRecord: Record {
  let sentence: Explanation.Sentence

  static let recordName = "explainedSentence"
  static let members: [Member<SentenceReasonsRecord>] =
    [
      .init("component", "The component that it is.") { $0.sentence.component },
      .init("type", "Its role; null for none.") { $0.sentence.role },
      .init("rival", "The role it might have had instead; null for none.") { $0.sentence.rival },
    ] + Member.extract { $0.sentence.extract } + [
      .init("considered", "Each role with its likelihood, the likeliest first.") {
        $0.sentence.candidates.map(RoleCandidate.init)
      },
      .init("factors", "What spoke most for its role over the rival, or against it.") {
        $0.sentence.factors.map(FactorRecord.init)
      },
      .init("evidence", "What it adds to the stance; null where the stance does not rest on it.") {
        $0.sentence.evidence.map(EvidenceShareRecord.init)
      },
      .init("adages", "The sayings in it.") { $0.sentence.sayings.map(SayingReasonsRecord.init) },
    ]
}

private struct SayingReasonsRecord: Record {
  let saying: Explanation.Saying

  static let recordName = "explainedAdage"
  static let members: [Member<SayingReasonsRecord>] = [
    .init("id", "The saying's id.") { $0.saying.use.id },
    .init("canonical", "The saying.") { $0.saying.use.canonical },
    .init("attitude", "What the author does with it.") { $0.saying.use.attitude },
    .init("considered", "Each attitude with its likelihood, the likeliest first.") {
      $0.saying.candidates.map(AttitudeCandidate.init)
    },
    .init("reasons", "What spoke most for the attitude, strongest first.") {
      $0.saying.reasons.map(Phrases.english.sayingPhrase)
    },
  ]
}

private struct AttitudeCandidate: Record {
  let attitude: AdageUse.Attitude
  let probability: Double

  init(_ one: (attitude: AdageUse.Attitude, probability: Double)) { (attitude, probability) = one }

  static let recordName = "consideredAttitude"
  static let isOneLine = true
  static let members: [Member<AttitudeCandidate>] = [
    .init("attitude", "The attitude.") { $0.attitude },
    .init("probability", "How likely it is.", schema: .share) { $0.probability },
  ]
}

private struct RoleCandidate: Record {
  let candidate: Explanation.Candidate

  static let recordName = "consideredRole"
  static let isOneLine = true
  static let members: [Member<RoleCandidate>] = [
    .init("type", "The role; null for none.") { $0.candidate.role },
    .init("probability", "How likely it is.", schema: .share) { $0.candidate.probability },
  ]
}

private struct FactorRecord: Record {
  let factor: Explanation.Factor

  static let recordName = "factor"
  static let isOneLine = true
  static let members: [Member<FactorRecord>] = [
    .init("feature", "The name of what was observed, as the model has it.") { $0.factor.name },
    .init("reason", "The same in words.") { Phrases.english.phrase($0.factor.name) },
    .init("weight", "How much it speaks for the role; negative: against it.") { $0.factor.weight },
  ]
}

private struct EvidenceShareRecord: Record {
  let evidence: Explanation.Evidence

  static let recordName = "evidenceShare"
  static let isOneLine = true
  static let members: [Member<EvidenceShareRecord>] = [
    .init("weight", "Positive for the target, negative against it.") { $0.evidence.weight },
    .init("share", "Its part in what the stance rests on.", schema: .share) { $0.evidence.share },
    .init("reason", "Why the words count.") { Phrases.english.phrase($0.evidence.reason) },
  ]
}
