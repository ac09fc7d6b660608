extension FeatureBags {
  /// The sayings that the sentence uses or names.
  mutating func addSayings(_ sayings: [FoundAdage], _ words: Int) {
    for saying in sayings {
      add("saying", saying.form.rawValue, shared: true)
      add("saying", words < 9 ? "short" : "long")
      for name in saying.evidence where Self.isPlain(name) { add("saying", name, shared: true) }
    }
  }

  /// Whether an observation beside a saying tells what its sentence does: who says it, in which frame.
  private static func isPlain(_ name: String) -> Bool {
    name.hasPrefix("mode:") || name.hasPrefix("voice:") || plain.contains(name)
  }

  private static let plain: Set<String> = [
    "quoted", "twisted", "asked", "said outright", "contrast right behind", "of it: no", "of it: yes", "next: no",
    "next: yes", "next: but",
  ]
}
