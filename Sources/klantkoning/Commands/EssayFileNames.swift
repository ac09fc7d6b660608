import Reports

/// Names of files for essays that get files of their own in one folder: each essay's id, as far as a file can be called so.
///
/// An id may be a path, and may come from a record, which holds whatever it likes. No name leads out of the folder or is
/// hidden in it, none is longer than file systems allow, and no two essays have the same.
struct EssayFileNames {
  /// In bytes; names of 255 are allowed, and endings and numbers come behind.
  static let longest = 200

  /// The names that are taken, each with the number that the next essay of that name may have.
  private var taken: [String: Int] = [:]

  /// The name for the next essay, without the ending.
  mutating func name(of id: String) -> String {
    let plain = Self.plain(id)
    var (name, number) = (plain, taken[plain] ?? 1)
    while taken[name] != nil {
      name = "\(plain)-\(number)"
      number += 1
    }
    taken[plain] = max(number, 2)
    taken[name] = taken[name] ?? 2
    return name
  }

  private static func plain(_ id: String) -> String {
    var name = ""
    var bytes = 0
    for scalar in printable(id).unicodeScalars {
      bytes += UTF8.width(scalar)
      if bytes > longest { break }
      name.unicodeScalars.append(scalar == "/" || scalar == "." && name.isEmpty ? "_" : scalar)
    }
    return name
  }
}
