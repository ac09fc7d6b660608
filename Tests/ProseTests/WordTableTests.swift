import Testing

@testable import Prose

@Test(arguments: [
  "ik", "IK", "Ik", "één", "ÉÉN", "Één", "eén", "onszelf", "ONSZELF", "onszelfs", "", "i", "ik.", "×", "\u{C3}\u{97}",
  "Ø", "ø",
])
func wordsInCapitalsAreLookedUpAsTheirSmallOnes(_ word: String) {
  let table = WordTable(("ik één onszelf", 1), ("ø × é", 2))
  let bytes = Array(word.utf8)
  let lower = CharacterShape.lowercased(bytes, 0..<bytes.count)
  #expect(table.value(lowering: bytes, 0..<bytes.count) == table.value(lower, 0..<lower.count))
  let inside = Array("x\(word)y".utf8)
  #expect(table.value(lowering: inside, 1..<(1 + bytes.count)) == table.value(lower, 0..<lower.count))
}

@Test func anEmptyTableHoldsNothing() {
  #expect(WordTable().value(lowering: Array("ik".utf8), 0..<2) == nil && WordTable().value("") == nil)
}
