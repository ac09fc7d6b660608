import Dutch
import Prose

/// What an essay is read from.
package struct EssayInput: Sendable {
  package var id: String
  package var path: String?
  package var source: Source
  /// What is known beside the text (a record's fields); the front matter wins.
  package var metadata: FrontMatter
  /// What is passed through.
  package var fields = Essay.noFields
  /// The target that a caller insists on; before the front matter's.
  package var target: String?

  package init(
    id: String, path: String?, source: Source, metadata: FrontMatter = FrontMatter(), target: String? = nil
  ) {
    self.id = id
    self.path = path
    self.source = source
    self.metadata = metadata
    self.target = target
  }
}

extension Essay {
  /// The target where nobody names one.
  public static let defaultTarget = "de klant is koning"

  /// Reads an essay: the whole flow, each step a value made from the one before.
  ///
  /// - Parameters:
  ///   - models: the weights to decide by.
  ///   - contents: what to work out; what is left out stays empty.
  /// - Throws: `DocumentError` where the front matter never closes, or something is too long.
  package init(
    _ input: EssayInput, models: ArgumentModels = .builtIn, contents: Contents = .all
  ) throws(DocumentError) {
    var memory = EssayMemory()
    let (metadata, parts) = try EssayParts.read(input, models, &memory)
    self.init(input, metadata, parts.target, EssayWriter(id: input.id, parts, contents))
  }

  init(_ input: EssayInput, _ metadata: Metadata, _ target: Target, _ writer: EssayWriter) {
    self.init(
      id: input.id, path: input.path, title: metadata.title, author: metadata.author, date: metadata.date,
      publisher: metadata.publisher, source: metadata.source, language: metadata.language,
      inferred: metadata.inferred, target: target.saying, stance: writer.stance(), components: writer.components(),
      adages: writer.adages(), relations: writer.relations(), topics: writer.topics(), noise: writer.noise(),
      notes: metadata.notes, fields: input.fields)
  }
}

extension EssayParts {
  /// Reads the parts of an essay, and what is told about it.
  static func read(
    _ input: EssayInput, _ models: ArgumentModels, _ memory: inout EssayMemory
  ) throws(DocumentError) -> (metadata: Metadata, parts: EssayParts) {
    let document = try Document(input.source, conventions: .dutch)
    let metadata = Metadata(document, input)
    let reading = Reading(document, memory: &memory.language)
    let target = metadata.target.map { Target($0) } ?? .standard
    let adages = AdageReading(reading, target, memory.words(of: reading))
    let features = memory.features(of: reading, adages)
    let roles = RoleReading(features, models.roles)
    let attitudes = AttitudeScene(reading, features, roles)
    let signs = adages.signs(in: attitudes)
    let judged = adages.weighed(signs, nil, by: models.attitude)
    let stance = StanceReading(
      reading, features, roles, judged, target, asked: metadata.target != nil, isDutch: metadata.isDutch, by: models)
    let weighed = adages.weighed(signs, stance.judgement.probabilities, by: models.attitude)
    let parts = EssayParts(
      reading: reading, features: features, roles: roles, adages: weighed, stance: stance, target: target,
      models: models)
    return (metadata, parts)
  }
}
