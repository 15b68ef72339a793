import Pipeline

/// A listener that nobody listens to.
struct Quiet: ProgressListener {
  func advanced(to progress: Progress) {}
}
