// swift-tools-version: 6.2
import PackageDescription

// A client of the library, built apart: it sees what any other package sees.
let programs = ["Example"]
let package = Package(
  name: "Example", dependencies: [.package(name: "klantkoning", path: "../..")],
  targets: programs.map {
    .executableTarget(name: $0, dependencies: [.product(name: "Corpus", package: "klantkoning")])
  },
  swiftLanguageModes: [.v6]
)
