import Corpus
import TestSupport
import Testing

/// The five essays, each as a text that a reviewer can read: what changed in a reading shows in the diff of its golden.
@Test(arguments: BuiltInEssay.all.map(\.id))
func theReadingOfAnEssayIsUnchanged(id: String) throws {
  let essay = try #require(BuiltInEssay.all.first { $0.id == id })
  let reading = try Essay(bytes: essay.bytes, id: id, path: nil)
  #expect(Golden.difference(reading.tree, from: "\(id).tree") == nil)
}
