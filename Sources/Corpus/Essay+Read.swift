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
    self = try EssayParts.read([input], models, contents, &memory)[0].get().essay
  }

  /// What is told about an essay, without what is in it.
  fileprivate init(_ input: EssayInput, _ metadata: Metadata, _ target: Target, _ stance: Stance) {
    self.init(
      id: input.id, path: input.path, title: metadata.title, author: metadata.author, date: metadata.date,
      publisher: metadata.publisher, source: metadata.source, language: metadata.language,
      inferred: metadata.inferred, target: target.saying, stance: stance, components: [], adages: [], relations: [],
      topics: [], noise: [], notes: metadata.notes, fields: input.fields)
  }
}

/// An essay, and what it was put in words from.
typealias WrittenReading = (essay: Essay, writer: EssayWriter)

extension EssayParts {
  /// Reads essays; each step is done for all of them before the next, since most of the time of a step goes into fetching
  /// its tables and its own code, which stay near that long.
  ///
  /// - Returns: one for each input, in their order.
  static func read(
    _ inputs: [EssayInput], _ models: ArgumentModels, _ contents: Essay.Contents, _ memory: inout EssayMemory
  ) -> [Result<WrittenReading, DocumentError>] {
    let opened = inputs.map { input in
      Result { () throws(DocumentError) in (input, try Document(input.source, conventions: .dutch)) }
    }
    return opened.mapSuccesses { read($0, models, contents, &memory) }
  }

  private static func read(
    _ opened: [(input: EssayInput, document: Document)], _ models: ArgumentModels, _ contents: Essay.Contents,
    _ memory: inout EssayMemory
  ) -> [WrittenReading] {
    let all = opened.indices
    let metadata = opened.map { Metadata($0.document, $0.input) }
    let targets = metadata.map { $0.target.map { Target($0) } ?? .standard }
    let readings = memory.readings(of: opened.map(\.document))
    let adages = all.map { memory.adages(of: readings[$0], targets[$0]) }
    let features = all.map { memory.features(of: readings[$0], adages[$0]) }
    let roles = features.map { RoleReading($0, models.roles) }
    let signs = all.map { adages[$0].signs(in: AttitudeScene(readings[$0], features[$0], roles[$0])) }
    let writers = all.map { essay in
      let (adages, metadata) = (adages[essay], metadata[essay])
      let stance = StanceReading(
        readings[essay], features[essay], roles[essay], adages.weighed(signs[essay], nil, by: models.attitude),
        targets[essay], asked: metadata.target != nil, isDutch: metadata.isDutch, by: models)
      let parts = EssayParts(
        reading: readings[essay], features: features[essay], roles: roles[essay],
        adages: adages.weighed(signs[essay], stance.judgement.probabilities, by: models.attitude), stance: stance,
        target: targets[essay], models: models)
      return EssayWriter(id: opened[essay].input.id, parts, contents)
    }
    return written(writers, &memory) { Essay(opened[$0].input, metadata[$0], targets[$0], writers[$0].stance()) }
  }

  /// Puts readings in words.
  private static func written(
    _ writers: [EssayWriter], _ memory: inout EssayMemory, essay: (Int) -> Essay
  ) -> [WrittenReading] {
    var all = writers.indices.map { (essay: essay($0), writer: writers[$0]) }
    for index in all.indices { all[index].essay.components = writers[index].components() }
    for index in all.indices { all[index].essay.relations = writers[index].relations() }
    for index in all.indices { all[index].essay.topics = writers[index].topics(&memory.words.made) }
    for index in all.indices {
      all[index].essay.adages = writers[index].adages()
      all[index].essay.noise = writers[index].noise()
    }
    return all
  }
}
