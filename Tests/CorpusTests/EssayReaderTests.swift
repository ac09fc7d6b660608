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

@Test(arguments: [1 << 15, 0], [1, 3, 40])
func essaysReadTogetherAreReadAsEachByItself(_ limit: Int, _ together: Int) throws {
  var texts = try textsOfTheProject.prefix(12).map { Array(try Data(contentsOf: $0)) }
  texts.insert(Array("---\ntitel: open".utf8), at: 2)
  texts.insert(Array("De klant is koning.".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }), at: 5)
  texts.append(Array("---\ntitel: nog open".utf8))
  let reader = EssayReader(limit: limit)
  let requests = texts.map { EssayReader.Request(bytes: $0, id: "e", path: nil) }
  var essays: [Result<Essay, EssayError>] = []
  for first in stride(from: 0, to: requests.count, by: together) {
    essays += reader.read(Array(requests[first..<min(first + together, requests.count)]))
  }
  #expect(essays.count == texts.count)
  for (text, essay) in zip(texts, essays) {
    switch essay {
    case .success(let essay): #expect(try essay.tree == Essay(bytes: text, id: "e", path: nil).tree)
    case .failure(let error):
      let alone = #expect(throws: EssayError.self) { try Essay(bytes: text, id: "e", path: nil) }
      #expect(alone.map { "\($0)" } == "\(error)")
    }
  }
}
