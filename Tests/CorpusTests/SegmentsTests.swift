import Testing

@testable import Corpus

/// What `segment.py` prints for the same text.
@Test(arguments: [
  ("Een. Twee? Drie!", ["Een.", "Twee?", "Drie!"]),
  ("Dat is bijv. Een zin.\n\nEn dr. Jansen.", ["Dat is bijv. Een zin.", "En dr. Jansen."]),
  ("---\ntitle: x\n---\nTekst.  ‘Zo.’ Ja", ["Tekst.", "‘Zo.’", "Ja"]),
  ("om 3. uur. klein", ["om 3. uur. klein"]),
  ("kijk ... \"En\" nu", ["kijk ...", "\"En\" nu"]),
])
func segmentsAreCutAsTheReadingsLabelThem(text: String, expected: [String]) {
  let scalars = Array(text.unicodeScalars)
  let found = Segments(text).ranges.map { range in
    String(String.UnicodeScalarView(scalars[range]))
  }
  #expect(found == expected)
}

@Test func alignmentTakesTheSegmentWithTheLargestOverlap() {
  let aligned = Alignment.segments(of: [0..<10, 10..<30, 40..<41], in: [0..<12, 13..<30, 31..<35])
  #expect(aligned == [0, 1, nil])
}

@Test func rolesAreScoredByCoverageOfSegments() {
  var scores = RoleScores()
  scores.add(
    segments: [0..<10, 10..<20, 20..<30], gold: [.claim, .thesis, nil],
    components: [(0..<5, .claim), (10..<14, .claim), (20..<30, .counter)])
  #expect(scores["claim"].hits == 1)
  #expect(scores["claim"].gold == 2)
  #expect(scores["counter"].predicted == 1)
  #expect(scores["none"].predicted == 1)
  #expect(scores.agreed == 1)
}
