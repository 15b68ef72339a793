// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that nobody who builds communique builds its benchmarks.
let package = Package(
  name: "benchmarks",
  targets: [
    .executableTarget(name: "corpus", swiftSettings: [.treatAllWarnings(as: .error)])
  ]
)
