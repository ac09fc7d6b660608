extension FeatureBag {
  /// The sayings that the sentence uses or names.
  mutating func addSayings(_ sayings: [FoundAdage], _ words: Int) {
    for saying in sayings {
      add("saying", "\(saying.form)", shared: true)
      add("sayingIs", "\(saying.attitude)", shared: true)
      add("saying", words < 9 ? "short" : "long")
    }
  }
}
