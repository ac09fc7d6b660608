import Corpus
import FoundationEssentials

// What an editor might want of a folder of columns: for each author the stance and the words that show it best, the
// sayings he leans on, and the sentences that nothing in the essay supports. Files come as arguments; without any, the
// essays that are built in are read.

struct Input {
  let id: String
  let path: String?
  let bytes: [UInt8]
}

func inputs(_ paths: [String]) -> [Input] {
  guard !paths.isEmpty else { return BuiltInEssay.all.map { Input(id: $0.id, path: nil, bytes: $0.bytes) } }
  return paths.compactMap { path in
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return Input(id: essayID(fileName: name), path: path, bytes: Array(data))
  }
}

func read(_ input: Input) -> Essay? {
  do throws(EssayError) {
    return try Essay(bytes: input.bytes, id: input.id, path: input.path)
  } catch {
    print("\(input.path ?? input.id): \(error)")
    return nil
  }
}

/// Claims that no component supports or exemplifies.
func unsupported(_ essay: Essay) -> [Component] {
  let supported = Set(essay.relations.filter { $0.kind != .attacks }.map(\.to))
  return essay.components.filter { $0.role == .claim && !supported.contains($0.id) }
}

let essays = inputs(Array(CommandLine.arguments.dropFirst())).compactMap(read)
for position in Position.all(of: essays) {
  print("\(position.name): \(position.label.rawValue), score \(position.score), on “\(position.target)”")
  if let quote = position.evidence.first?.quote { print("  because: \(quote.place): \(quote.extract.quote)") }
  for saying in position.sayings { print("  \(saying.attitude.rawValue): \(saying.canonical) (\(saying.count)×)") }
  // A position names the essays that it rests on; what stands in them, the essays tell.
  let works = Set(position.essays.map(\.id))
  for essay in essays where works.contains(essay.id) {
    let claims = essay.components.count { $0.role == .claim }
    print("  \(essay.id): \(unsupported(essay).count) of \(claims) claims stand without support")
  }
}
