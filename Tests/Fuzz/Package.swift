// swift-tools-version: 6.2
import PackageDescription

/// The fuzzer: a package of its own, since it has no `main` (libFuzzer's is used) and needs unsafe flags. The floors are
/// links to the sources, so that it sees what only the project's own targets see. `run` builds and runs it.
/// `swift build --sanitize` takes one sanitizer only, so both stand here.
let sanitizers: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer,address"])]

let package = Package(
  name: "fuzz",
  targets: [
    .target(name: "Data", exclude: ["Models", "Concepts", "Sayings", "Page"]),
    .target(name: "Prose", swiftSettings: sanitizers),
    .target(name: "Dutch", dependencies: ["Prose", "Data"], swiftSettings: sanitizers),
    .target(name: "Corpus", dependencies: ["Dutch", "Prose", "Data"], swiftSettings: sanitizers),
    .target(name: "Reports", dependencies: ["Corpus", "Prose", "Data"], swiftSettings: sanitizers),
    .executableTarget(
      name: "Fuzz", dependencies: ["Reports", "Corpus", "Dutch", "Prose"],
      swiftSettings: sanitizers,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
