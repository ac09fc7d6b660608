import Corpus
import Foundation
import Testing

@Test(arguments: [1 << 15, 0])
func aReaderThatHasReadMuchReadsAsANewOne(_ limit: Int) throws {
  let reader = EssayReader(limit: limit)
  let files = textsOfTheProject.prefix(25)
  for file in files + files.reversed() {
    let bytes = Array(try Data(contentsOf: file))
    let essay = try reader.read(bytes: bytes, id: "e", path: nil)
    #expect(try essay.tree == Essay(bytes: bytes, id: "e", path: nil).tree)
  }
}
