import Dutch
import Prose

extension Essay {
  /// What makes the tables that readings with these contents need; each is made at first use anyhow.
  ///
  /// A program with several cores begins with them, side by side, instead of having all its readings wait for one table
  /// after the other.
  /// The longest come first, so that none is left to one core at the end.
  package static func preparations(_ contents: Contents = .all) -> [@Sendable () -> Void] {
    var preparations = common
    if contents.contains(.topics) { preparations.append { _ = Target.standard.topicSides } }
    if contents.contains(.relations) { preparations.append { _ = RelationModel.builtIn } }
    return preparations
  }

  private static let common: [@Sendable () -> Void] = [
    { _ = CueMatcher.shared },
    { _ = SayingLexicon.standard.count },
    { _ = RoleModel.builtIn },
    { _ = Target.standard.saying },
    { _ = Conventions.dutch },
    { _ = ExampleKinds.builtIn },
    { _ = AlternativeModel.builtIn },
    { _ = AttitudeReader.builtIn.classifier.count },
    { _ = StanceReader.builtIn.classifier.count },
  ]
}
