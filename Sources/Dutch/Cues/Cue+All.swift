extension Cue {
  /// Every cue; a cue is known by its place here in `CueMatch.cue`, and by its name in models.
  public static let all: [Cue] = [
    .concessionOpener, .concessionClause, .pointGranted, .understanding, .limitation, .butOpener, .yet, .denial,
    .refutedPremise, .objectionNamed, .objectionVoiced, .hearsay, .popularOpinion, .thirdPartyView, .ownView,
    .recommendation, .obligationDenied, .permission, .evaluation, .valueRanked, .thesisStatement, .definition,
    .conclusion, .condition, .exampleMarker, .analogy, .storyPast, .anecdotePerson, .namedPerson,
    .rhetoricalQuestion, .openQuestion, .announcement, .greeting, .callToReader, .addressSaid, .firstPerson,
    .firstPersonPlural, .thirdPerson, .enumeration, .addition, .restatement, .closing, .emphasis, .ironyPraise,
    .ironyMarker, .sayingNamed, .sayingJudged, .negativePolarity, .goodDenied, .badDenied, .modality, .hedging,
    .nowadays, .formerly, .serviceTalk, .foreignWords, .selfTalk, .mockAdvice, .wishes, .concessionParticle,
    .thereAreThose, .answerYes, .answerNo, .becauseOpener, .reasonClause, .reasonWant, .reasonAdverb,
    .reasonNamed, .consequence, .mechanism, .proportion, .amounts, .dateGiven, .must, .ought, .needed, .mustNot,
    .imperative, .imperativeSoft, .alwaysSo, .neverSo, .oftenSo, .everyone, .barePlural, .genericWho, .genericYou,
    .genericOne, .genericThe, .verdictShort, .verdictThat, .verdictBad, .verdictGood, .imagine, .whatIf,
    .youScene, .timeBack, .clockTime, .storyOpener, .pastI, .perfectI, .saidPast, .saidPresent, .colonQuote,
    .addressFormal, .addressInformal, .addressStressed, .sceneThing, .scenePlace, .contrastPair, .difference,
    .whileClause, .evidence, .factNamed, .wordNamed, .calledSo, .myThing, .butQuestion, .goodAdjective, .goodNoun,
    .goodVerb, .badAdjective, .badNoun, .badVerb, .preferred, .lesson, .inTheory, .questionAnswered,
    // On positions taken; the role model does not ask for these.
    .assent, .dissent, .partAssent, .servedFirst, .servedLimited, .replaced, .upheld, .harmful, .undecided,
    .sayingDismissed, .sayingEmbraced, .sayingBounded, .sayingDescribed,
    // On what is put in the place of a rule or above it: what they report names it.
    .putFirst, .heartOfIt, .putInPlace, .seenAs, .setApart, .boundTo,
  ]

  /// From here on the cues of `all` tell what a sentence says for or against a saying.
  public static let firstOnPosition = firstOnAlternatives - 13

  /// From here on the cues of `all` report what somebody puts in the place of a rule, or above it.
  public static let firstOnAlternatives = all.count - 6
}
