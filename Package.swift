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
      // In release the program stands alone, down to the C library: it starts three times as fast, and runs on every Linux
      // of its processor. lld is silent on a `dlopen` in Swift's library that is never reached. The flags are the
      // executable's own, so that other packages can use the library.
      linkerSettings: [.unsafeFlags(["-static-executable", "-use-ld=lld"], .when(configuration: .release))]),
    .executableTarget(
      name: "Training", dependencies: ["Reports", "Corpus", "Dutch", "Prose"], exclude: ["Readings", "Sentences"]),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "ProseTests", dependencies: ["Prose", "Dutch"], exclude: ["Pages", "HTML/Cases"]),
    .testTarget(name: "DutchTests", dependencies: ["Dutch"]),
    .testTarget(name: "CorpusTests", dependencies: ["Corpus", "TestSupport"], exclude: ["Golden"]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "Corpus", "TestSupport"], exclude: ["Golden"]),
    // The saved inputs of the fuzzer, whose own package is Tests/Fuzz.
    .testTarget(
      name: "FuzzTests", dependencies: ["klantkoning", "Reports", "Corpus", "Dutch", "Prose"],
      path: "Tests/Fuzz/Sources/Fuzz", exclude: ["main.swift"]),
    .testTarget(name: "klantkoningTests", dependencies: ["klantkoning", "TestSupport"], exclude: ["Golden"]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
