extension Command {
  static let man = Command(
    "man", "", examples: ["klantkoning man | man -l -", "klantkoning man > ~/.local/share/man/man1/klantkoning.1"],
    takes: [], help: { $0.man }
  ) { (call) throws(UsageError) in
    try call.write(Array(Manual.page(call.messages, .in(call.typed.answers)).utf8))
    return .done
  }
}
