import Data
import Dutch
import Prose
import Testing

@testable import Corpus

/// Roles given by hand to the sentences of a text, each quite sure.
private func scene(_ text: String, _ roles: [Role?]) throws -> RelationScene {
  let document = try Document(Source(text: text), conventions: .dutch)
  let reading = Reading(document)
  let features = SentenceFeatures(reading, AdageReading(reading, .standard))
  #expect(features.bags.count == roles.count)
  return RelationScene(features, RoleReading(roles, features.joints))
}

extension RoleReading {
  fileprivate init(_ roles: [Role?], _ joints: [Joint]) {
    let probabilities = roles.flatMap { role in
      (0..<RoleLabel.count).map { $0 == RoleLabel.index(role) ? Float(0.8) : 0.04 }
    }
    self.init(
      roles: roles, confidence: roles.map { _ in 0.8 }, probabilities: probabilities,
      passages: Passages(roles, joints: joints))
  }
}

@Suite struct RelationTests {
  private func links(_ text: String, _ roles: [Role?]) throws -> [Relations.Link] {
    Relations(try scene(text, roles), .builtIn).links()
  }

  @Test func aReasonServesTheClaimBesideIt() throws {
    let links = try links(
      """
      Het plein is leeg. Op maandag is er markt.

      Een bakker moet vroeg opstaan. Want brood heeft tijd nodig.

      De zee was kalm. Daar voer een schip.
      """, [nil, nil, .claim, .premise, nil, nil])
    #expect(links.map(\.from) == [3])
    #expect(links.map(\.to) == [2])
    #expect(links.map(\.kind) == [.supports])
  }

  @Test func aTaleStandsForWhatIsSaidBesideIt() throws {
    let links = try links(
      """
      Wie luistert, verkoopt meer. Gisteren kwam er een man in de winkel. Hij vroeg om raad. Hij kocht drie fietsen.
      """, [.claim, .example, .example, .example])
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0.to == 0 && $0.kind == .exemplifies })
  }

  @Test func anObjectionAttacksTheNearestClaim() throws {
    let links = try links(
      """
      Wij sluiten om vijf uur. Natuurlijk vinden sommigen dat te vroeg.

      Rust is belangrijk.
      """, [.claim, .counter, nil])
    #expect(links.contains { $0.from == 1 && $0.to == 0 && $0.kind == .attacks })
  }

  @Test func aTextWithoutClaimsHasNoLinks() throws {
    #expect(try links("Want het regent. Gisteren ook.", [.example, .example]).isEmpty)
    #expect(try links("Want het regent.", [.premise]).isEmpty)
  }

  @Test func noLineOfArgumentLeadsBackAndNoneServesMoreThanTwo() throws {
    for essay in BuiltInEssay.all {
      let essay = try Essay(bytes: essay.bytes, id: essay.id, path: nil)
      let links = essay.relations.filter { $0.kind != .attacks }
      #expect(!links.isEmpty)
      var goals: [String: [String]] = [:]
      for link in links { goals[link.from, default: []].append(link.to) }
      for (from, first) in goals {
        #expect(Set(first).count <= 2 && first.count == Set(first).count)
        var way = first
        var seen = Set(first)
        while let at = way.popLast() {
          for next in goals[at] ?? [] where seen.insert(next).inserted { way.append(next) }
        }
        #expect(!seen.contains(from), "\(from) serves itself")
      }
    }
  }

  @Test func everyWeightHasTheNameOfAFeature() throws {
    let names = Set(RelationFeatures.names)
    #expect(names.count == RelationFeatures.names.count)
    #expect(RelationFeatures.hashes == RelationFeatures.names.map { FeatureBag.hash($0.utf8) })
    let file = embedded_relation_weights().pointee
    let text = String(decoding: UnsafeBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
    let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(rows.count > 100)
    for row in rows {
      let fields = row.split(separator: "\t")
      #expect(fields.count == 3 && names.contains(String(fields[0])), "\(row)")
    }
  }

  @Test func everyObservationLiesWithinItsFamily() throws {
    let scene = try scene(
      "# Kop\n\nWant dat moet. Zo is het, ik vind het niet erg. Bijvoorbeeld gisteren.\n\nKortom, zo moet het.",
      [.claim, .premise, .claim, .example, .thesis])
    for from in 0..<5 {
      for to in scene.goals(of: from) {
        let names = RelationModel.observations(from, to, in: scene).map(\.name)
        #expect(names.contains("always") && names.contains { $0.hasPrefix("distance=") })
        #expect(Set(names).count == names.count)
      }
    }
  }

  @Test func everyFamilyOfFeaturesBeginsWhereTheOneBeforeItEnds() {
    for family in RelationFeatures.Family.allCases {
      let start = RelationFeatures.index(family)
      let isOfFamily = { (name: String) in name == family.name || name.hasPrefix(family.name + "=") }
      #expect(isOfFamily(RelationFeatures.names[start]), "\(family)")
      #expect(start == 0 || !isOfFamily(RelationFeatures.names[start - 1]), "\(family)")
    }
    for (source, goal) in [(Role.claim, Role.thesis), (.premise, .claim), (.example, .premise)] {
      let index = RelationFeatures.index(source: source, goal: goal)
      #expect(index.map { RelationFeatures.names[$0] } == "roles=\(source.rawValue)_\(goal.rawValue)")
    }
    #expect(RelationFeatures.names[RelationFeatures.index(.between, .ahead, 3)] == "between=3_ahead")
    for (sentences, name) in [(1, "1"), (4, "4"), (6, "5"), (9, "7"), (10, "10"), (99, "10")] {
      let index = RelationFeatures.index(.distance, .ahead, RelationFeatures.distance(sentences))
      #expect(RelationFeatures.names[index] == "distance=\(name)_ahead")
    }
    #expect(RelationFeatures.names[RelationFeatures.index(.toCue, .back, 3)] == "toCue=\(Cue.all[3].name)_back")
  }

  @Test func theNamesOfTheFeaturesAreThoseOfTheirCases() {
    #expect(RelationFeatures.Family.allCases.allSatisfy { $0.name == "\($0)" })
    let values: [(RelationFeatures.Family, [String])] = [
      (.goal, RelationFeatures.Goal.allCases.map { "\($0)" }),
      (.opened, RelationFeatures.Direction.allCases.map { "\($0)" }),
      (.block, RelationFeatures.Place.allCases.map { "\($0)_back" }),
      (.passage, RelationFeatures.PassagePlace.allCases.map { "\($0)_back" }),
    ]
    for (family, names) in values {
      let start = RelationFeatures.index(family)
      #expect(RelationFeatures.names[start..<start + names.count].elementsEqual(names.map { "\(family)=\($0)" }))
    }
    #expect(PartOfSpeech.allCases.allSatisfy { $0.name == "\($0)" })
  }
}
