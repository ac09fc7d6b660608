extension ExportFormat {
  /// Our own reading of each essay as a gold reading for a person to correct, with its segments beside it.
  static let reading = ExportFormat(
    "reading",
    folder: Folder(
      files: { analysed in
        let guess = GoldReadingFile.Guess(analysed.essay, text: analysed.text)
        return [
          File(ending: ".json", bytes: guess.reading(withSegments: false)),
          File(ending: ".segments.tsv", bytes: guess.segmentList),
        ]
      },
      alone: { GoldReadingFile.Guess($0.essay, text: $0.text).reading(withSegments: true) }, isCorrected: true))
}
