import Glibc
import Synchronization

/// Threads that run until their work is done.
enum Threads {
  /// Does the same on several threads, this one among them, and returns when all are done; on fewer where the system
  /// gives no more.
  static func run(_ count: Int, _ body: @escaping @Sendable () -> Void) {
    let others = (1..<max(count, 1)).compactMap { _ in start(body) }
    body()
    for thread in others { pthread_join(thread, nil) }
  }

  /// Begins a thread; nil where the system gives none.
  static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    var thread = pthread_t()
    let work = Unmanaged.passRetained(Work(body))
    let refusal = pthread_create(
      &thread, nil,
      { pointer in
        if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
        return nil
      }, work.toOpaque())
    guard refusal == 0 else {
      work.release()
      return nil
    }
    return thread
  }

  private final class Work: Sendable {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
}

/// Numbers from 0, each given once.
final class SharedCounter: Sendable {
  private let count = Atomic(0)

  func next() -> Int { count.add(1, ordering: .relaxed).oldValue }
}
