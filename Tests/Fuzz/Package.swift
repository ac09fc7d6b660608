// swift-tools-version: 6.2
import PackageDescription

/// The fuzzer (`.ci/fuzz` builds and runs it): a package of its own, for what it is built with must not reach those who use
/// the library. The floors are links to the sources, so that it sees what only targets of one package see.
///
/// With `FUZZ_COVERAGE` in the environment it is built to count which lines are run, without the address sanitizer.
let isCounting = Context.environment["FUZZ_COVERAGE"] != nil

/// `swift build --sanitize` takes one sanitizer only, and the executable's own insides are tested as in a test.
let flags =
  (isCounting
    ? ["-sanitize=fuzzer", "-profile-generate", "-profile-coverage-mapping"] : ["-sanitize=fuzzer,address"])
let settings: [SwiftSetting] = [.unsafeFlags(flags + ["-enable-testing"])]

let package = Package(
  name: "fuzz",
  targets: [
    .target(name: "Data", exclude: ["Models", "Concepts", "Sayings", "Page"]),
    .target(name: "Prose", swiftSettings: settings),
    .target(name: "Dutch", dependencies: ["Prose", "Data"], swiftSettings: settings),
    .target(name: "Corpus", dependencies: ["Dutch", "Prose", "Data"], swiftSettings: settings),
    .target(name: "Reports", dependencies: ["Corpus", "Prose", "Data"], swiftSettings: settings),
    .target(
      name: "klantkoning", dependencies: ["Reports", "Corpus"], exclude: ["main.swift"], swiftSettings: settings),
    .executableTarget(
      name: "Fuzz", dependencies: ["klantkoning", "Reports", "Corpus", "Dutch", "Prose"],
      exclude: ["SeedTests.swift"], swiftSettings: settings,
      // The linker that the toolchain takes by itself has no room for so many counters.
      linkerSettings: [.unsafeFlags(flags + ["-use-ld=lld"])]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
