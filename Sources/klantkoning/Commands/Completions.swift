extension Command {
  static let completions = Command(
    "completions", "bash|zsh|fish",
    examples: [
      "klantkoning completions bash > ~/.local/share/bash-completion/completions/klantkoning",
      "klantkoning completions fish > ~/.config/fish/completions/klantkoning.fish",
      "source <(klantkoning completions zsh)",
    ],
    takes: [.oneOf(CompletionScript.all.map(\.shell))], help: { $0.completions }
  ) { (call) throws(UsageError) in
    let shells = CompletionScript.all.map(\.shell)
    guard let word = call.typed.words.first?.text else {
      throw .missingChoice(command: "completions", allowed: shells)
    }
    guard let script = CompletionScript.all.first(where: { $0.shell == word }) else {
      throw .badValue(word, option: "completions", allowed: shells)
    }
    try call.write(Array(script.text.utf8))
    return .done
  }
}
