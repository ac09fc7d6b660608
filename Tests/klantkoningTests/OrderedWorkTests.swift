import Foundation
import Synchronization
import Testing

@testable import klantkoning

@Suite struct OrderedWorkTests {
  /// Squares the numbers below `count` on several threads; each takes as long as `pause` says, in microseconds.
  private func squares(_ count: Int, threads: Int, pause: @escaping @Sendable (Int) -> UInt32) -> [Int] {
    let source = Monitor(0)
    let taken = Monitor([Int]())
    let work = OrderedWork<Int, Int>(cores: threads)
    Threads.run(threads) {
      work.run(
        from: source,
        next: { next -> Int? in
          guard next < count else { return nil }
          next += 1
          return next - 1
        }, size: (in: { _ in 1 }, out: { _ in 1 })
      ) { number in
        usleep(pause(number))
        return number * number
      } hand: { square in
        taken.with { $0.append(square) }
        return true
      }
    }
    return taken.with { $0 }
  }

  @Test(arguments: [1, 2, 7]) func theOrderIsThatOfTheInputs(threads: Int) {
    #expect(squares(500, threads: threads) { UInt32($0 * 7919 % 300) } == (0..<500).map { $0 * $0 })
  }

  @Test func noMoreIsBegunThanTheBoundsAllow() {
    let source = Monitor(0)
    let begun = Atomic(0)
    let handed = Atomic(0)
    let most = Atomic(0)
    let work = OrderedWork<Int, Int>(cores: 2, mostBytes: 50)
    Threads.run(4) {
      work.run(
        from: source,
        next: { next -> Int? in
          next += 1
          return next <= 300 ? next : nil
        }, size: (in: { _ in 5 }, out: { _ in 5 })
      ) { number in
        let waiting = begun.add(1, ordering: .relaxed).newValue - handed.load(ordering: .relaxed)
        most.max(waiting, ordering: .relaxed)
        // The first one keeps all others waiting.
        if number == 1 { usleep(50_000) }
        return number
      } hand: { _ in
        handed.add(1, ordering: .relaxed)
        return true
      }
    }
    #expect(handed.load(ordering: .relaxed) == 300)
    // Bytes end it after ten inputs, or a few more where several begin at once.
    #expect(most.load(ordering: .relaxed) <= 20)
  }

  @Test func nothingIsBegunOnceNobodyTakesIt() {
    let source = Monitor(0)
    let work = OrderedWork<Int, Int>(cores: 2)
    let handed = Atomic(0)
    Threads.run(2) {
      work.run(
        from: source,
        next: { next -> Int? in
          next += 1
          return next
        }, size: (in: { _ in 1 }, out: { _ in 1 })
      ) { number in
        number
      } hand: { _ in
        handed.add(1, ordering: .relaxed).newValue < 10
      }
    }
    #expect(handed.load(ordering: .relaxed) == 10)
  }

  @Test func aSlowOneHoldsBackOnlyWhatFollowsIt() {
    let source = Monitor(0)
    let order = Monitor([Int]())
    let work = OrderedWork<Int, Int>(cores: 2)
    Threads.run(2) {
      work.run(
        from: source,
        next: { next -> Int? in
          next += 1
          return next <= 4 ? next : nil
        }, size: (in: { _ in 1 }, out: { _ in 1 })
      ) { number in
        // The third is done only once the two before it were handed on.
        if number == 3 { order.wait { $0.count == 2 ? () : nil } }
        return number
      } hand: { number in
        order.with { $0.append(number) }
        return true
      }
    }
    #expect(order.with { $0 } == [1, 2, 3, 4])
  }
}
