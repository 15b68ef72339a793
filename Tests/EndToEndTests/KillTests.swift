import Foundation
import Testing

/// What `kill -9` leaves behind.
@Suite(.serialized)
struct KillTests {
  @Test("A build that is killed at any moment leaves the old site or the new one, whole")
  func killed() throws {
    let site = try Site()
    let build = ["build", "--root", site.root.path, "--clock", "2026-11-21"]
    let start = ContinuousClock.now
    #expect(try Program.run(build).status == 0)
    let duration = ContinuousClock.now - start
    let old = try Site.files(below: site.output)
    let newBuild = build + ["--base-url", "https://another.example"]

    var outcomes: Set<String> = []
    let kills = 60
    for step in 0..<kills {
      let (process, output, errors) = try Program.start(newBuild)
      Thread.sleep(forTimeInterval: duration / .seconds(1) * Double(step) / Double(kills) * 1.2)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      _ = (output, errors)
      #expect(try Digests.agree(in: site.output), "torn after kill \(step)")
      let isOld = try Site.files(below: site.output) == old
      outcomes.insert(isOld ? "old" : "new")
      if !isOld { #expect(try Program.run(build).status == 0) }
    }
    #expect(outcomes.contains("old"))

    let run = try Program.run(newBuild)
    #expect(run.status == 0, "\(run.errors)")
    let litter = try FileManager.default.contentsOfDirectory(atPath: site.root.path).filter { $0.hasPrefix(".") }
    #expect(litter.isEmpty, "left behind: \(litter)")
  }
}
