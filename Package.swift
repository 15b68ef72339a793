// swift-tools-version: 6.2

import PackageDescription

/// The settings of every target: Swift 6 mode, strict imports, and no warning left standing.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// One room of the house, with the rooms and guests it may import.
///
/// `Scripts/doors` compares these lists, and every `import` in the sources, with the architecture page.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one room.
func tests(of name: String, _ dependencies: [Target.Dependency] = [], resources: [Resource] = []) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name)] + dependencies,
    resources: resources,
    swiftSettings: settings)
}

let package = Package(
  name: "communique",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "communique", targets: ["communique"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", exact: "1.8.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  ],
  targets: [
    // The doors to the C libraries.
    .systemLibrary(
      name: "CCmark",
      pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(
      name: "CYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CPlatform"),

    // Floors 0 and 1: many bytes at once, values as JSON and CSV, what is meant, what is stored.
    room("Bytes"),
    room("JSON"),
    room("CSV"),
    room("Model"),
    room(
      "Files",
      [
        "CPlatform",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "SystemPackage", package: "swift-system"),
      ]),

    // Floors 1 and 2: what is wrong; how things are said, read, laid out and stored.
    room("Diagnostics", ["JSON"]),
    room("Localisation", ["Diagnostics", "Model"]),
    room("Markdown", ["Bytes", "CCmark", "Diagnostics", "Model"]),
    room("Templates", ["Bytes", "Diagnostics"]),
    room("Output", ["Files"]),

    // Floors 2 to 5: what is agreed and may be public, what an archive holds, what exists where, its bytes, the drive.
    room("Agreement", ["Diagnostics", "Files", "Model"]),
    room(
      "Intake",
      ["Agreement", "Bytes", "CYAML", "Diagnostics", "Files", "JSON", "Localisation", "Markdown", "Model"]),
    room("Planning", ["Agreement", "Diagnostics", "JSON", "Localisation", "Model", "Templates"]),
    room("Rendering", ["CSV", "Diagnostics", "JSON", "Localisation", "Model", "Planning", "Templates"]),
    room(
      "Pipeline",
      [
        "Agreement", "Diagnostics", "Files", "Intake", "Localisation", "Markdown", "Model", "Output", "Planning",
        "Rendering", "Templates",
      ]),

    // Floor 6: what is done with a site besides building it.
    room(
      "Preview",
      [
        "Diagnostics", "Files", "Model", "Pipeline", "Templates",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ]),

    // Floors 7 and 8: words in; words and exit codes out.
    room(
      "Commands",
      [
        "CSV", "Diagnostics", "Files", "JSON", "Model", "Pipeline", "Preview",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "communique", dependencies: ["Commands"], swiftSettings: settings),

    // Tests mirror the rooms.
    .target(
      name: "TestSupport", dependencies: ["Files", "JSON"], path: "Tests/TestSupport",
      swiftSettings: settings),
    tests(of: "JSON"),
    tests(of: "CSV"),
    tests(of: "Bytes"),
    tests(of: "Diagnostics"),
    tests(of: "Model"),
    tests(of: "Files", ["TestSupport"]),
    tests(of: "Localisation", ["Diagnostics", "Model"]),
    tests(of: "Markdown", ["Diagnostics", "Model", "TestSupport"]),
    tests(
      of: "Intake",
      ["Agreement", "Diagnostics", "Files", "JSON", "Localisation", "Markdown", "Model", "TestSupport"]),
    tests(of: "Templates", ["Diagnostics"], resources: [.copy("Specification")]),
    tests(of: "Output", ["Files", "TestSupport"]),
    tests(of: "Agreement", ["Diagnostics", "Model"]),
    tests(of: "Planning", ["Agreement", "Diagnostics", "JSON", "Localisation", "Model", "TestSupport"]),
    tests(
      of: "Rendering", ["Agreement", "Diagnostics", "Localisation", "Model", "Planning", "Templates"]),
    tests(of: "Pipeline", ["Diagnostics", "Files", "Model", "Output", "TestSupport"]),
    tests(of: "Preview"),
    .testTarget(
      name: "EndToEndTests", dependencies: ["communique"], swiftSettings: settings),
  ]
)
