extension [Int] {
  /// How many of the sorted numbers come before those for which `isAfter` holds.
  func partition(_ isAfter: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
