import Dutch
import Prose

/// The sayings of an essay.
struct AdageReading {
  struct Found {
    var sentence: Int
    var stretch: Stretch
    var canonical: String
    var form: AdageUse.Form
    var attitude: AdageUse.Attitude
  }
  let found: [Found]

  init(_ reading: Reading, _ roles: RoleReading, _ target: Target) {
    found = []
  }

  func uses(of target: Target) -> [StanceScene.Use] { [] }
}
