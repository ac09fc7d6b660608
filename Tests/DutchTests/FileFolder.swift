#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The names in a folder of the package, for tests that compare sources with what they register.
struct FileFolder {
  private(set) var names: [String] = []

  init(besides file: String, _ path: String) {
    let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    guard let directory = opendir("\(folder)/\(path)") else { return }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      names.append(withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
  }
}
