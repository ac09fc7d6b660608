import Glibc
import Reports

/// What the surroundings of a call say about how it should answer.
enum Environment {
  static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// The language of the locale; English unless it is Dutch.
  static var language: Language {
    let locale = value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG") ?? ""
    return locale.utf8.starts(with: "nl".utf8) ? .nl : .en
  }

  /// Whether standard output is a terminal that shows colour, and nobody asked for none; or whether `CLICOLOR_FORCE`
  /// asks for it anywhere.
  static var wantsColor: Bool {
    if value("NO_COLOR") != nil { return false }
    if let force = value("CLICOLOR_FORCE"), force != "0" { return true }
    return isatty(1) == 1 && value("TERM") != "dumb" && value("CLICOLOR") != "0"
  }

  /// The columns to write for, 40 to 120: `COLUMNS`, else those of the terminal, else 80.
  static var columns: Int { min(max(value("COLUMNS").flatMap { Int($0) } ?? columns(of: 1) ?? 80, 40), 120) }

  /// Whether standard error is a terminal on which a line can be written over.
  static var showsProgress: Bool { isatty(2) == 1 && value("TERM").map { $0 != "dumb" } ?? false }

  /// The columns of the terminal that standard error goes to.
  static var errorColumns: Int { columns(of: 2) ?? 80 }

  /// The columns of a terminal; nil where it does not tell, or is none.
  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard isatty(descriptor) == 1, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// The folder that relative paths start from, with a slash at its end.
  static var workingFolder: FilePath? {
    guard let folder = getcwd(nil, 0) else { return nil }
    defer { free(folder) }
    let bytes = UnsafeBufferPointer(start: folder, count: strlen(folder)).map { UInt8(bitPattern: $0) }
    return FilePath(bytes: bytes.last == UInt8(ascii: "/") ? bytes : bytes + [UInt8(ascii: "/")])
  }

  /// The words of the command line, without the program's name, as bytes.
  static var arguments: [FilePath] {
    let count = Int(CommandLine.argc)
    guard count > 1 else { return [] }
    return (1..<count).compactMap { index in
      CommandLine.unsafeArgv[index].map { word in
        FilePath(bytes: UnsafeBufferPointer(start: word, count: strlen(word)).map { UInt8(bitPattern: $0) })
      }
    }
  }
}

extension FilePath {
  /// The path as seen from the folder that the program was started in.
  var relative: FilePath {
    var rest = bytes[...]
    if let folder = Environment.workingFolder, rest.starts(with: folder.bytes) {
      rest = rest.dropFirst(folder.bytes.count)
    }
    while rest.starts(with: "./".utf8) { rest = rest.dropFirst(2) }
    return FilePath(bytes: rest)
  }
}
