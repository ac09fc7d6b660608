import Data
import Dutch
import Prose
import Testing

@testable import Corpus

@Suite struct ConceptTests {
  private func rows(_ file: EmbeddedFile) -> [[String]] {
    let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private func entries(_ field: String) -> [String] {
    field.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test func everyConceptHasAPolarityKnownOppositesAndWords() {
    let rows = rows(embedded_thesaurus().pointee)
    let names = Set(rows.map { $0[0] })
    #expect(names.count == rows.count)
    #expect(rows.count > 400)
    for row in rows {
      #expect(row.count == 4, "\(row)")
      guard row.count == 4 else { continue }
      #expect(["+", "-", "0"].contains(row[1]), "\(row[0])")
      #expect(entries(row[2]).allSatisfy(names.contains), "\(row[0]): \(row[2])")
      #expect(!entries(row[3]).isEmpty, "\(row[0])")
    }
  }

  @Test func tenetsNameConceptsOfTheThesaurus() {
    let names = Set(rows(embedded_thesaurus().pointee).map { $0[0] })
    for row in rows(embedded_tenets().pointee) {
      #expect(row.count == 3, "\(row)")
      let named = row.dropFirst().flatMap(entries).filter { $0.hasPrefix("@") }.map { entry in
        String(entry.dropFirst().prefix { $0 != "~" })
      }
      #expect(named.allSatisfy(names.contains), "\(row[0])")
    }
  }

  @Test func everydayWordsTellNoSide() throws {
    let king = try #require(Tenets(of: "de klant is koning"))
    #expect(king.stakes.upheld.contains("@zeggenschap"))
    #expect(!king.upheld.contains("@zeggenschap~"))
    #expect(king.reversed.stakes.rejected == king.stakes.upheld)
    let sides = ConceptSides(king, except: [])
    #expect(sides.isFor("dienstbaar") == true)
    #expect(sides.isFor("plooien") == nil)
    #expect(sides.isFor("plooien~") == nil)
    #expect(ConceptTable.thesaurus.lists(of: "zeggenschap".utf8)?.last?.contains("bepalen~") == true)
  }

  @Test func indexIsThatOfTheTables() {
    let isSame = ConceptIndex.file.elementsEqual(ConceptIndex.bytes)
    #expect(isSame, "run Training concepts")
  }

  @Test func findsARowByItsNameAndNoOther() {
    #expect(ConceptTable.tenets.lists(of: "de klant is koning".utf8)?.count == 2)
    #expect(ConceptTable.tenets.lists(of: "de klant is koni".utf8) == nil)
    #expect(ConceptTable.thesaurus.lists(of: "# name".utf8) == nil)
    let lists = ConceptTable.thesaurus.lists(of: "zeggenschap".utf8) ?? []
    #expect(lists.count == 3)
    for (number, list) in lists.enumerated() {
      #expect(ConceptTable.thesaurus.list(number, of: "zeggenschap".utf8) == list)
    }
    #expect(ConceptTable.thesaurus.list(1, of: "zeggenscha".utf8).isEmpty)
  }

  @Test func sayingsGoTogetherOrAgainstEachOtherByTheirTenets() throws {
    let king = try #require(Tenets(of: "de klant is koning"))
    let asked = try #require(Tenets(of: "u vraagt, wij draaien"))
    let dismiss = try #require(Tenets(of: "ontsla je klant"))
    #expect(king.keys.kinship(asked.keys) > 0.4)
    #expect(king.keys.kinship(dismiss.keys) < -0.4)
    #expect(king.keys.kinship(king.keys) > 0.9)
    #expect(king.reversed.keys.kinship(king.keys) < -0.9)
  }

  private func finder(_ text: String, _ target: Target) throws -> ConceptFinder {
    ConceptFinder(Reading(try Document(Source(text: text), conventions: .dutch)), target.concepts)
  }

  @Test func aDenialTurnsAConceptRound() throws {
    let target = Target("de klant is koning")
    #expect(try finder("Gastvrijheid kost moeite.", target).hits(0).map(\.isFor) == [true])
    #expect(try finder("Wij willen geen onderdanige dienstbaarheid.", target).hits(0).allSatisfy { !$0.isFor })
    #expect(try finder("Gelijkwaardigheid werkt beter.", target).hits(0).map(\.isFor) == [false])
    #expect(try finder("De trein vertrekt om negen uur.", target).hits(0).isEmpty)
  }

  @Test func twoWordsShareALineOfTheCache() {
    #expect(MemoryLayout<EssayWord?>.stride == 32)
  }

  @Test func aSayingWithoutTenetsHasNoConcepts() throws {
    let target = Target("een paarse olifant fluit zelden")
    #expect(target.tenets == nil)
    #expect(try finder("Gastvrijheid kost moeite.", target).hits(0).isEmpty)
  }
}
