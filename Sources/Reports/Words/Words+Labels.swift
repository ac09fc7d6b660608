import Corpus

/// What people call the labels of an analysis.
extension Words {
  func label(_ label: Stance.Label) -> String {
    switch label {
    case .favor: favor
    case .against: against
    case .qualified: qualified
    case .none: noStance
    }
  }

  func label(_ attitude: AdageUse.Attitude) -> String {
    switch attitude {
    case .endorses: endorses
    case .rejects: rejects
    case .qualifies: qualifies
    case .mentions: mentions
    }
  }

  func label(_ attitude: Topic.Attitude) -> String {
    switch attitude {
    case .for: isFor
    case .against: isAgainst
    case .both: isBoth
    case .neutral: isNeutral
    }
  }

  func label(_ effect: Stance.Effect) -> String {
    switch effect {
    case .grants: grants
    case .withholds: withholds
    }
  }

  func label(_ form: AdageUse.Form) -> String {
    switch form {
    case .literal: literal
    case .negated: negated
    case .altered: altered
    case .translated: translated
    }
  }
}
