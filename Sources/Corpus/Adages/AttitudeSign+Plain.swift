extension AttitudeSign {
  /// Signs without parts.
  enum Plain: UInt8, CaseIterable {
    case bias
    // Where it stands.
    case title, heading, blockQuotation, opensPiece, endsPiece, ownSentence, saidOutright
    // In which frame.
    case quoted, inLongerQuotation, calledSaying, asked, inQuestion, twisted, spokenOf, contrastBehind, noLongerSo
    // What goes before.
    case afterDenial, afterDatDenied, opensWithContrast, opensWithConcession, opensWithConclusion
    // What stands beside it.
    case firstPerson, pastTense, negationBeside, provisoFollows, keptAtDistance, limited, plainTruth, exclamation
    // What is said of it.
    case butOfIt, rejectingBeside, endorsingBeside, rejectingNext, endorsingNext, pastTenseFollows, questionFollows
    case goodBeside, badBeside, goodNext, badNext
    // What is done with its words.
    case echoedBehind, echoedNext, notToBeSaid, listedAsDenied
    // What the essay does with it elsewhere.
    case onlyUse, usedOften, usedAgain, deniedElsewhere, alteredElsewhere, firstUse, lastUse, amongForeign, amongMany

    var name: String {
      switch self {
      case .bias: "bias"
      case .title: "title"
      case .heading: "heading"
      case .blockQuotation: "block quotation"
      case .opensPiece: "opens the piece"
      case .endsPiece: "ends the piece"
      case .ownSentence: "a sentence of its own"
      case .saidOutright: "said outright"
      case .quoted: "quoted"
      case .inLongerQuotation: "in a longer quotation"
      case .calledSaying: "called a saying"
      case .asked: "asked"
      case .inQuestion: "in a question"
      case .twisted: "twisted"
      case .spokenOf: "spoken of"
      case .contrastBehind: "contrast right behind"
      case .noLongerSo: "no longer so"
      case .afterDenial: "after a denial"
      case .afterDatDenied: "after dat, denied"
      case .opensWithContrast: "opens with contrast"
      case .opensWithConcession: "opens with concession"
      case .opensWithConclusion: "opens with conclusion"
      case .firstPerson: "first person"
      case .pastTense: "past tense"
      case .negationBeside: "negation beside it"
      case .provisoFollows: "proviso follows"
      case .keptAtDistance: "kept at a distance"
      case .limited: "limited"
      case .plainTruth: "plain truth"
      case .exclamation: "exclamation"
      case .butOfIt: "of it: but"
      case .rejectingBeside: "rejecting word beside it"
      case .endorsingBeside: "endorsing word beside it"
      case .rejectingNext: "rejecting word in the next sentence"
      case .endorsingNext: "endorsing word in the next sentence"
      case .pastTenseFollows: "past tense follows"
      case .questionFollows: "question follows"
      case .goodBeside: "good word beside it"
      case .badBeside: "bad word beside it"
      case .goodNext: "good word in the next sentence"
      case .badNext: "bad word in the next sentence"
      case .echoedBehind: "echoed right behind"
      case .echoedNext: "echoed next"
      case .notToBeSaid: "not to be said"
      case .listedAsDenied: "listed as denied"
      case .onlyUse: "only use"
      case .usedOften: "used often"
      case .usedAgain: "used again"
      case .deniedElsewhere: "denied elsewhere"
      case .alteredElsewhere: "altered elsewhere"
      case .firstUse: "first of several uses"
      case .lastUse: "last of several uses"
      case .amongForeign: "among foreign sayings"
      case .amongMany: "among many sayings"
      }
    }
  }
}

/// The kind of word right before a saying.
enum SayingOpener: UInt8, CaseIterable {
  case als, alsof, dat, want, maar, en, dus, waarom, of, nou, toch, ook

  var name: String {
    switch self {
    case .als: "als"
    case .alsof: "alsof"
    case .dat: "dat"
    case .want: "want"
    case .maar: "maar"
    case .en: "en"
    case .dus: "dus"
    case .waarom: "waarom"
    case .of: "of"
    case .nou: "nou"
    case .toch: "toch"
    case .ook: "ook"
    }
  }
}

/// What words say of a saying that they point at.
enum SayingVerdict: UInt8, CaseIterable {
  case no, yes, partly, denied, plain

  var name: String {
    switch self {
    case .no: "no"
    case .yes: "yes"
    case .partly: "partly"
    case .denied: "denied"
    case .plain: "plain"
    }
  }
}

/// How the sentence that follows a saying answers it.
enum SayingAnswer {
  case yes, no, but
  /// It names the saying, points at it, or opens with who says so; and what it says of it.
  case naming(SayingVerdict)
  case pointing(SayingVerdict)
  case own(SayingVerdict)

  /// How many there are.
  static let count = 3 + 3 * SayingVerdict.allCases.count

  /// 0..<count.
  var number: Int {
    let width = SayingVerdict.allCases.count
    return switch self {
    case .yes: 0
    case .no: 1
    case .but: 2
    case .naming(let verdict): 3 + Int(verdict.rawValue)
    case .pointing(let verdict): 3 + width + Int(verdict.rawValue)
    case .own(let verdict): 3 + 2 * width + Int(verdict.rawValue)
    }
  }

  init(number: Int) {
    let all = SayingVerdict.allCases
    guard number > 2 else {
      self = [.yes, .no, .but][number]
      return
    }
    let verdict = all[(number - 3) % all.count]
    self = [.naming(verdict), .pointing(verdict), .own(verdict)][(number - 3) / all.count]
  }

  var name: String {
    switch self {
    case .yes: "yes"
    case .no: "no"
    case .but: "but"
    case .naming(let verdict): "names it " + verdict.name
    case .pointing(let verdict): "points " + verdict.name
    case .own(let verdict): "I " + verdict.name
    }
  }
}
