import Files
import TestSupport
import Testing

struct SHA256DigestTests {
  @Test(
    "The digest is the one of the standard's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func examples(text: String, hex: String) {
    let digest = SHA256Digest(of: Array(text.utf8))
    #expect(digest.hex == hex)
    #expect(digest.bytes.count == 32)
  }

  @Test("The digest is the one that sha256sum computes")
  func tool() throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* $0) }
    try folder.write("file", bytes: bytes)
    try folder.write("list", "\(SHA256Digest(of: bytes).hex)  file\n")
    #expect(Shell.status("cd \(folder.path) && sha256sum --status -c list") == 0)
    try folder.write("wrong", "\(SHA256Digest(of: [1]).hex)  file\n")
    #expect(Shell.status("cd \(folder.path) && sha256sum --status -c wrong") != 0)
  }
}
