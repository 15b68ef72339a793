import Foundation

/// The list of digests of a built site, checked by a program that nobody here wrote.
enum Digests {
  /// Whether `sha256sum --check` finds every listed file as listed, and no file is missing from the list.
  static func agree(in folder: URL) throws -> Bool {
    let list = try String(contentsOf: folder.appending(path: "release/SHA256SUMS"), encoding: .utf8)
    let listed = Set(list.split(separator: "\n").map { String($0.dropFirst(66)) })
    let found = Set(try Site.files(below: folder).keys.filter { !$0.hasPrefix("release/") })
    guard listed == found, !found.isEmpty else { return false }
    let check = Process()
    check.executableURL = URL(filePath: "/usr/bin/sha256sum")
    check.arguments = ["--check", "--strict", "--quiet", "release/SHA256SUMS"]
    check.currentDirectoryURL = folder
    try check.run()
    check.waitUntilExit()
    return check.terminationStatus == 0
  }
}
