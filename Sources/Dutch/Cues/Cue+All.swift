extension Cue {
  /// Every cue; a cue is known by its place here in `CueMatch.cue`, and by its name in models.
  public static let all: [Cue] = [
    .concessionOpener, .concessionClause, .pointGranted, .understanding, .limitation, .butOpener, .yet, .denial,
    .refutedPremise, .objectionNamed, .objectionVoiced, .hearsay, .popularOpinion, .thirdPartyView, .ownView,
    .obligation, .recommendation, .imperative, .obligationDenied, .permission, .verdict, .evaluation,
    .valueRanked, .thesisStatement, .generalisation, .genericSubject, .definition, .reason, .consequence,
    .conclusion, .evidence, .statistics, .contrastPair, .condition, .exampleMarker, .hypothetical, .analogy,
    .narrativeOpener, .narrativePast, .storyPast, .saidInStory, .anecdotePerson, .namedPerson,
    .rhetoricalQuestion, .openQuestion, .questionAnswered, .announcement, .greeting, .callToReader,
    .addressReader, .addressSaid, .firstPerson, .firstPersonPlural, .thirdPerson, .enumeration, .addition,
    .restatement, .closing, .emphasis, .ironyPraise, .ironyMarker, .sayingNamed, .sayingJudged, .mustSaying,
    .negativePolarity, .goodWord, .badWord, .goodDenied, .badDenied, .modality, .hedging, .absolute, .nowadays,
    .formerly, .scene, .serviceTalk, .foreignWords, .selfTalk, .mockAdvice, .wishes,
  ]
}
