import Dutch
import Prose

extension Essay {
  /// Makes one of the tables that every reading needs; each is made at first use anyhow.
  ///
  /// A program with several cores makes them side by side before it reads, instead of having all its readings wait for
  /// one table after the other.
  /// The longest come first, so that none is left to one core at the end.
  public static let preparations: [@Sendable () -> Void] = [
    { _ = TopicLexicon.standard.names.count },
    { _ = CueMatcher.shared },
    { _ = SayingLexicon.standard.count },
    { _ = RoleModel.builtIn },
    { _ = Target.standard.saying },
    { _ = Conventions.dutch },
    { _ = ExampleKinds.builtIn },
    { _ = RelationModel.builtIn },
    { _ = AlternativeModel.builtIn },
    { _ = AttitudeReader.builtIn.classifier.count },
    { _ = StanceReader.builtIn.classifier.count },
  ]
}
