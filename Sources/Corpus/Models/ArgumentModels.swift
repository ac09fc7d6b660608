/// The learned weights that decide what an essay is read as: roles, kinds of examples, links
/// between sentences, attitudes to sayings, stance.
public struct ArgumentModels: Sendable {
  package var roles: RoleModel
  package var kinds: ExampleKinds
  /// Nil for those that are built in, which are read only where somebody asks for links.
  private let ownRelations: RelationModel?
  package var attitude: AttitudeReader
  package var stance: StanceReader
  package var alternatives: AlternativeModel

  package init(
    roles: RoleModel, kinds: ExampleKinds, relations: RelationModel?, attitude: AttitudeReader,
    stance: StanceReader,
    alternatives: AlternativeModel
  ) {
    self.roles = roles
    self.kinds = kinds
    ownRelations = relations
    self.attitude = attitude
    self.stance = stance
    self.alternatives = alternatives
  }

  package var relations: RelationModel { ownRelations ?? .builtIn }

  /// The weights that are built into the program.
  public static var builtIn: ArgumentModels {
    ArgumentModels(
      roles: .builtIn, kinds: .builtIn, relations: nil, attitude: .builtIn, stance: .builtIn,
      alternatives: .builtIn)
  }
}
