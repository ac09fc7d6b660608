import Testing

@testable import Reports

/// Python: `f"{x:.3f}"`.
@Test(arguments: [
  (0.0625, "0.062"), (0.1875, "0.188"), (0.3125, "0.312"), (0.0005, "0.001"), (0.0015, "0.002"), (0.0025, "0.003"),
  (1.0, "1.000"), (0.9995, "1.000"), (0.99949, "0.999"), (0.4962962962962963, "0.496"), (0, "0.000"),
  (12.3456, "12.346"),
])
func numbersAreRoundedAsPythonRoundsThem(value: Double, text: String) {
  #expect(thousandths(value) == text)
}
