import Reports

extension Command {
  static let schema = Command(
    "schema", "", examples: ["klantkoning schema -o klantkoning.schema.json"], takes: [], help: { $0.schema }
  ) { (call) throws(UsageError) in
    try call.write(JSONReport.schema())
    return .done
  }
}
