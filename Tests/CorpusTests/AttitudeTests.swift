import Dutch
import Prose
import Testing

@testable import Corpus

@Suite struct AttitudeTests {
  private func attitudes(_ text: String) throws -> [AdageUse.Attitude] {
    try Essay(EssayInput(id: "x", path: nil, source: Source(text: text))).adages.map(\.attitude)
  }

  @Test func endorsesWhatItAssentsTo() throws {
    let text = """
      # Sparen loont

      Zuinig zijn is niet saai. Goedkoop is duurkoop, dat leerde ik van mijn moeder, en dat klopt nog steeds.
      """
    #expect(try attitudes(text) == [.endorses])
  }

  @Test func rejectsWhatItDenies() throws {
    let text = """
      # Een korte adem

      Op kantoor hoor je het elke dag. “Tijd is geld.” Onzin. Die leus deugt niet en ze moet weg.
      """
    #expect(try attitudes(text) == [.rejects])
  }

  @Test func everyExpectationNamesACue() {
    let names = Set(AttitudeExpectations.rows.keys)
    #expect(names.isSubset(of: AttitudeTests.cues))
  }

  private static let cues = Set(Cue.all.map(\.name))
}
