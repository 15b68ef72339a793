import Foundation

/// What the machine's processors have done, which a busy machine does not change as it changes the clock's time.
package enum ProcessorTime {
  /// The time that the current thread has had of a processor since it began.
  package static var ofThisThread: Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }
}
