import Foundation
import Testing

/// Several builds of one site at once.
@Suite(.serialized)
struct RaceTests {
  @Test("Builds at once take turns or say that they are busy, and the site stays whole")
  func builders() throws {
    let site = try Site()
    let build = ["build", "--root", site.root.path, "--clock", "2026-11-21"]
    #expect(try Program.run(build).status == 0)
    for _ in 0..<5 {
      let started = try (0..<4).map { _ in try Program.start(build) }
      for (process, output, errors) in started {
        _ = output.fileHandleForReading.readDataToEndOfFile()
        let complaint = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect([0, 75].contains(process.terminationStatus), "\(complaint)")
      }
      #expect(try Digests.agree(in: site.output))
    }
    #expect(try Program.run(build).status == 0)
  }
}
