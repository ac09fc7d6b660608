import Glibc

/// The program that shows long output a screen at a time.
struct Pager: Sendable {
  /// What the shell is given to run.
  let command: String

  /// The pager that the surroundings ask for, by `KLANTKONING_PAGER`, then `PAGER`; none where either wants none (it is
  /// empty, or `cat`) or where standard output is no terminal that one can move around in.
  static var chosen: Pager? {
    guard isatty(1) == 1, Environment.value("TERM") != "dumb" else { return nil }
    guard let value = getenv("KLANTKONING_PAGER") ?? getenv("PAGER") else { return usual }
    let command = String(cString: value)
    return ["", "cat"].contains(command) ? nil : Pager(command: command)
  }

  /// Says nothing where it is not installed.
  private static let usual = Pager(command: "if command -v less >/dev/null; then exec less -FRX; else exec cat; fi")

  /// Shows all of `bytes` and waits until the reader is done; a reader who has seen enough is no error.
  ///
  /// - Returns: whether there was such a pager.
  func show(_ bytes: [UInt8]) -> Bool {
    // As git does: a pager that is `less` should show colours, and the output is UTF-8 whatever the locale.
    setenv("LESS", "FRX", 0)
    setenv("LESSCHARSET", "utf-8", 0)
    // The pager is not to inherit what we ignore.
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_DFL) }
    let stream = popen(command, "we")
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    guard let stream else { return false }
    // An interrupt is the pager's to answer.
    let (interrupt, quit) = (signal(SIGINT, SIG_IGN), signal(SIGQUIT, SIG_IGN))
    bytes.withUnsafeBytes { _ = fwrite($0.baseAddress, 1, $0.count, stream) }
    let status = pclose(stream)
    signal(SIGINT, interrupt)
    signal(SIGQUIT, quit)
    return status >> 8 & 0xFF != Self.notFound
  }

  /// What a shell ends with when there is no such command.
  private static let notFound: Int32 = 127
}
