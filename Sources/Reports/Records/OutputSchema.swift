import Corpus

/// The JSON Schema of everything that the program prints as JSON.
struct OutputSchema: JSONWritable {
  static let schema = Schema.anyObject

  private static let outputs: [Schema] = [
    AnalysisRecord.schema, Essay.schema, ErrorLine.schema, SummaryRecord.schema, Comparison.schema,
    CompareRecord.schema, AdagesRecord.schema, EvaluationRecord.schema, ExplanationsRecord.schema,
  ]

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("title", "What klantkoning prints")
      json.member(
        "description",
        """
        Analysis (export --as json), essay and errorLine (a line of export --as ndjson), summary (analyze --json), \
        diff, compare, adages, evaluation (evaluate --json), \
        explanation (explain --json). Places count Unicode code points. Readers ignore keys that they do not know.
        """)
      json.member("oneOf", Self.outputs)
      json.key("$defs")
      json.object { json in
        for (name, schema) in Schema.anyOf(Self.outputs).definitions() { json.member(name, schema) }
      }
    }
  }
}
