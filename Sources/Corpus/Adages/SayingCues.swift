/// Words that introduce a saying or report one.
enum SayingCues {
  /// *adagium*, *motto* … in any inflection, also at the end of a compound (*levensmotto*, *boerenwijsheid*).
  static func isNameOfSaying(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    guard form.count >= 4 else { return false }
    let head = fourBytes(form, at: 0)
    let tail = fourBytes(form, at: form.count - 4)
    guard mayName[Int(head % 251)] || mayName[Int(tail % 251)] else { return false }
    return names.contains {
      $0.head == head && starts(form, with: $0.bytes) || $0.tail == tail && ends(form, with: $0.bytes)
    }
  }

  /// By remainder: whether any name begins or ends with such bytes.
  private static let mayName: [Bool] = {
    var may = [Bool](repeating: false, count: 251)
    for name in names { (may[Int(name.head % 251)], may[Int(name.tail % 251)]) = (true, true) }
    return may
  }()

  /// A name with its first and its last four bytes, by which nearly every word is told from it.
  private struct Name {
    var bytes: [UInt8]
    var head: UInt32
    var tail: UInt32

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      (head, tail) = bytes.withUnsafeBufferPointer { (fourBytes($0, at: 0), fourBytes($0, at: $0.count - 4)) }
    }
  }

  private static func fourBytes(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32 {
    UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt32.self)
  }

  private static func starts(_ form: UnsafeBufferPointer<UInt8>, with name: [UInt8]) -> Bool {
    form.count >= name.count && form[0] == name[0] && form.starts(with: name)
  }

  private static func ends(_ form: UnsafeBufferPointer<UInt8>, with name: [UInt8]) -> Bool {
    form.count > name.count && form[form.count - 1] == name[name.count - 1]
      && form[(form.count - name.count)...].elementsEqual(name)
  }

  private static let names: [Name] = list(
    """
    adagium adagia adagio spreekwoord gezegde motto slogan leus leuze lijfspreuk spreuk volkswijsheid boerenwijsheid \
    tegelwijsheid tegeltje levenswijsheid mantra credo devies stelregel zegswijze oneliner dooddoener cliché maxime \
    parool vuistregel aforisme wijsheden
    """
  ).map(Name.init)

  /// Forms that report what people say.
  static func isSayingVerb(_ form: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = form.first, verbLengths[Int(first & 31)] & bit(form.count) != 0 else { return false }
    return sayingVerbs.contains { $0.count == form.count && form.elementsEqual($0) }
  }

  /// By the lowest bits of the first byte: a bit for each length that such a form has.
  private static let verbLengths: [UInt32] = {
    var lengths = [UInt32](repeating: 0, count: 32)
    for verb in sayingVerbs { lengths[Int(verb[0] & 31)] |= bit(verb.count) }
    return lengths
  }()

  private static func bit(_ length: Int) -> UInt32 { 1 << UInt32(min(length, 31)) }

  private static let sayingVerbs: [[UInt8]] = list(
    "zegt zeggen zei zeiden luidt luidde heet roept roepen riep riepen hoor hoort mompelde vindt gezegd")

  private static func list(_ words: String) -> [[UInt8]] { words.utf8.split(separator: 32).map { Array($0) } }
}
