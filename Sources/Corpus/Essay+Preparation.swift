import Dutch
import Prose

extension Essay {
  /// What makes the tables that readings with these contents need; each is made at first use anyhow.
  ///
  /// A program with several cores makes them beside its first reading, instead of having that wait for one table after the
  /// other. They come in the order in which a reading needs them.
  package static func preparations(_ contents: Contents = .all) -> [@Sendable () -> Void] {
    var preparations = common
    if contents.contains(.topics) { preparations.append { _ = Target.standard.topicSides } }
    if contents.contains(.relations) { preparations.append { _ = RelationModel.builtIn } }
    return preparations
  }

  private static let common: [@Sendable () -> Void] = [
    { _ = SayingLexicon.standard.count },
    { _ = Target.standard.saying },
    { _ = CueMatcher.shared },
    { _ = RoleModel.builtIn },
    { _ = ExampleKinds.builtIn },
    { _ = AlternativeModel.builtIn },
    { _ = AttitudeReader.builtIn.classifier.count },
    { _ = StanceReader.builtIn.classifier.count },
    { _ = Phrases.english },
  ]
}
