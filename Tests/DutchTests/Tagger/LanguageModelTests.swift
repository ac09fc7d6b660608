import Prose
import Testing

@testable import Dutch

/// A copy of the model built in, to be spoilt.
private func withCopy(_ body: (UnsafeMutableRawBufferPointer) throws -> Void) throws {
  let file = try #require(embeddedModelBytes)
  let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: file.count, alignment: 64)
  defer { copy.deallocate() }
  copy.copyMemory(from: file)
  try body(copy)
}

@Test func theModelBuiltInIsWhole() throws {
  let bytes = try #require(embeddedModelBytes)
  #expect(LanguageModel(bytes) != nil)
  let body = UnsafeRawBufferPointer(rebasing: bytes[ModelFile.headerSize...])
  #expect(bytes.load(fromByteOffset: 12, as: UInt32.self) == ModelFile.checksum(body))
}

@Test func aModelCutShortIsRefused() throws {
  let bytes = try #require(embeddedModelBytes)
  for count in [0, 3, 100, ModelFile.headerSize, bytes.count / 2, bytes.count - 1] {
    #expect(LanguageModel(UnsafeRawBufferPointer(rebasing: bytes[..<count])) == nil)
  }
}

@Test func aModelWithAnotherHeaderIsRefused() throws {
  try withCopy { copy in
    for place in [0, 4, 8, 16, 20, 60] {
      let old = copy[place]
      copy[place] = old ^ 0xFF
      #expect(LanguageModel(UnsafeRawBufferPointer(copy)) == nil || place > 8, "byte \(place)")
      copy[place] = old
    }
  }
}

@Test func aSpoiltModelReadsNonsenseWithoutFalling() throws {
  let document = try Document(
    Source(text: "De onverwachtste klantgerichtheidjes wilden nooit opgegeven worden. ‘Kom,’ zei Jan."),
    conventions: .dutch)
  try withCopy { copy in
    var state: UInt64 = 7
    for round in 0..<60 {
      for _ in 0..<(round < 40 ? 5_000 : 200_000) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = ModelFile.headerSize + Int(state >> 20) % (copy.count - ModelFile.headerSize)
        copy[place] = round.isMultiple(of: 2) ? 0xFF : UInt8(truncatingIfNeeded: state >> 12)
      }
      guard let model = LanguageModel(UnsafeRawBufferPointer(copy)) else { continue }
      var memory = WordMemory(model: model)
      #expect(Reading(document, memory: &memory).words.count == document.tokens.count)
    }
  }
}
