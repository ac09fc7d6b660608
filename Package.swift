// swift-tools-version: 6.2
import PackageDescription

/// The floors of the program, lowest first; imports point down only (a test compares them).
let package = Package(
  name: "klantkoning",
  products: [
    .library(name: "Corpus", targets: ["Corpus"]),
    .executable(name: "klantkoning", targets: ["klantkoning"]),
  ],
  targets: [
    .target(name: "Data", exclude: ["Models", "Concepts", "Sayings", "Page"]),
    .target(name: "Prose"),
    .target(name: "Dutch", dependencies: ["Prose", "Data"]),
    .target(name: "Corpus", dependencies: ["Dutch", "Prose", "Data"]),
    .target(name: "Reports", dependencies: ["Corpus", "Prose", "Data"]),
    .executableTarget(
      name: "klantkoning", dependencies: ["Reports", "Corpus"],
      // Swift's library within the program starts sooner than beside it. The flag is the executable's own, so that the
      // library can still be used by other packages.
      linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]),
    .executableTarget(
      name: "Training", dependencies: ["Reports", "Corpus", "Dutch", "Prose"], exclude: ["Readings", "Sentences"]),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "ProseTests", dependencies: ["Prose", "Dutch"], exclude: ["Pages", "HTML/Cases"]),
    .testTarget(name: "DutchTests", dependencies: ["Dutch"]),
    .testTarget(name: "CorpusTests", dependencies: ["Corpus", "TestSupport"], exclude: ["Golden"]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "Corpus", "TestSupport"], exclude: ["Golden"]),
    .testTarget(name: "klantkoningTests", dependencies: ["klantkoning", "TestSupport"], exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
