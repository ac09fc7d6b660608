extension Phrases {
  /// The phrase of something seen around a saying: an observation of the attitude model, by name; the name itself where
  /// there is none.
  public func sayingPhrase(_ name: String) -> String { knownOfSaying(name) ?? name }

  /// The phrase of something seen around a saying; nil where there is none.
  package func knownOfSaying(_ name: String) -> String? {
    if let row = sayings[name] ?? rows["saying=\(name)"] { return row }
    let parts = name.split(separator: ", ").map(String.init)
    if parts.count > 1 { return joined(parts) }
    // `stance:against:target` is `stance:against` and `target`.
    let colons = name.split(separator: ":")
    if colons.count == 3, colons[0] == "stance" { return joined(["stance:\(colons[1])", String(colons[2])]) }
    if name.hasPrefix("after "), let template = sayings["after"] {
      return Self.filled(template, String(name.dropFirst("after ".count)))
    }
    return answer(name) ?? rows["saying=mode:\(name)"] ?? ofCue(name)
  }

  private func joined(_ parts: [String]) -> String? {
    let phrases = parts.compactMap(knownOfSaying)
    return phrases.count == parts.count ? phrases.joined(separator: "; ") : nil
  }

  /// `next: no`, `short next: points plain`.
  private func answer(_ name: String) -> String? {
    for opening in ["next", "short next"] where name.hasPrefix(opening + ": ") {
      guard let template = sayings[opening] else { return nil }
      let verdict = String(name.dropFirst(opening.count + 2))
      if let whole = sayings["verdict \(verdict)"] { return Self.filled(template, whole) }
      guard let blank = verdict.lastIndex(of: " "), let subject = sayings[String(verdict[..<blank])],
        let told = sayings["of \(verdict[verdict.index(after: blank)...])"]
      else { return nil }
      return Self.filled(template, Self.filled(subject, told))
    }
    return nil
  }

  /// `behind:dissent`.
  private func ofCue(_ name: String) -> String? {
    guard let colon = name.firstIndex(of: ":"), let template = sayings[String(name[...colon])],
      let cue = cues[String(name[name.index(after: colon)...])]
    else { return nil }
    return Self.filled(template, cue)
  }
}
