import Glibc
import Reports

// What was typed → what it means → what it does → the exit code (`Ending`). Data goes to standard output, everything
// that is said beside it to standard error.

/// Carries out a command line.
func answer(_ typed: Typed) throws(UsageError) -> Ending {
  let call = Call(typed)
  if typed.version {
    try call.write(Array("\(generator)\n".utf8))
    return .done
  }
  if typed.help {
    try call.write(Array(Help.text(typed.command, call.messages).utf8))
    return .done
  }
  guard let command = typed.command else {
    printError(Help.text(nil, call.messages))
    return .failed
  }
  try call.checkOutputs()
  return try command.run(call)
}

/// Reads the command line, answers it, and says what was wrong with it.
func run() -> Ending {
  holdStandardPlaces()
  // A reader who has seen enough is noticed where the output is written, and so is a file that must not grow.
  signal(SIGPIPE, SIG_IGN)
  signal(SIGXFSZ, SIG_IGN)
  let arguments = Environment.arguments
  if arguments.first?.text == CompletionAnswer.command {
    try? Destination.standardOutput.write(Array(CompletionAnswer.text(Array(arguments.dropFirst())).utf8))
    return .done
  }
  var typed = Typed()
  do {
    try typed.read(arguments)
    return try answer(typed)
  } catch {
    let words = Messages.in(typed.answers)
    printMessage(error.text(words))
    if error.isAboutUse { printMessage(words.seeHelp(typed.command?.name)) }
    return .failed
  }
}

exit(run().rawValue)
