extension FeatureBags {
  /// The sayings that the sentence uses or names.
  mutating func addSayings(_ sayings: [FoundAdage], _ words: Int) {
    for saying in sayings {
      add("saying", saying.form.rawValue, shared: true)
      add("saying", words < 9 ? "short" : "long")
      for sign in saying.evidence where sign.tellsRole { add("saying", sign.name, shared: true) }
    }
  }
}
