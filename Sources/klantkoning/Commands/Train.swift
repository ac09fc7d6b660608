import Corpus
import Reports

extension Command {
  static let train = Command(
    "train", "GOLD_DIR [PATH ...] -o MODEL",
    examples: [
      "klantkoning train gold/ essays/ -o mine.model", "klantkoning evaluate gold/ essays/ --model mine.model",
      "klantkoning export --as reading essays/ -o gold/",
    ],
    takes: [.folder, .essays], help: { $0.train }
  ) { (call) throws(UsageError) in
    guard let folder = call.typed.words.first else { throw .missingFolder(command: "train") }
    guard call.typed.output != nil else { throw .missingOutput(command: "train") }
    let (inputs, failed) = try call.labelled(folder, Array(call.typed.words.dropFirst()))
    let readings = call.readings(of: inputs)
    guard readings.count >= ModelLearner.fewestReadings else {
      throw .tooFewReadings(readings.count, fewest: ModelLearner.fewestReadings)
    }
    let learned = ModelLearner(readings).learned(comment: [
      "Weights learned by \(generator) train from \(readings.count) readings.",
      "Use them with --model; the rows are what is observed, with a weight for each label.",
    ])
    try call.write(Array(learned.text.utf8))
    for part in learned.parts { call.note(call.messages.learned(part.name, part.cases, part.isLearned)) }
    return failed || readings.count < inputs.count ? .no : .done
  }
}

extension Call {
  /// The readings that fit their texts; tells which do not.
  fileprivate func readings(of inputs: [LabelledInput]) -> [ModelLearner.Reading] {
    let read = map(inputs, size: \.input.bytes.count) { labelled -> Result<ModelLearner.Reading, Problem> in
      Result { () throws(Problem) in try ModelLearner.Reading(labelled) }
    }
    return zip(inputs, read).compactMap { labelled, reading in
      switch reading {
      case .success(let reading): return reading
      case .failure(let problem):
        tell([InputMessage(path: labelled.file.text, content: .problem(problem))])
        return nil
      }
    }
  }

  /// The weights that the user wants decided by; nil where he names none.
  func chosenModels() throws(UsageError) -> ArgumentModels? {
    guard let file = typed.model else { return nil }
    let bytes: [UInt8]
    do { bytes = try FileReader.bytes(of: file, kind: try FileKind.of(file)) } catch {
      throw .cannotRead(file.text, error)
    }
    do { return try ArgumentModelFile.models(of: bytes) } catch { throw .badModel(file.text, error) }
  }
}

extension ModelLearner.Reading {
  fileprivate init(_ labelled: LabelledInput) throws(Problem) {
    let text: String
    do { text = try Essay.text(of: labelled.input.bytes) } catch { throw .essay(error) }
    do { try self.init(text: text, gold: labelled.gold) } catch {
      switch error {
      case .mismatch(let mismatch): throw .mismatch(mismatch)
      case .essay(let error): throw .essay(error)
      }
    }
  }
}
