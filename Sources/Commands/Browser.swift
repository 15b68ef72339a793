import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The browser that the system opens addresses with.
enum Browser {
  #if os(macOS)
    private static let opener = "open"
  #else
    private static let opener = "xdg-open"
  #endif

  /// Asks the system to open an address, and does not wait for it; the reason when that could not even be asked.
  static func open(_ address: String) -> FileErrorCause? {
    keepDescriptors()
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // What a browser prints is nothing for our terminal.
    for stream: Int32 in 0...2 { posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0) }
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(opener), strdup(address), nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let number = posix_spawnp(&process, opener, &actions, nil, &arguments, environ)
    return number == 0 ? nil : .system(number)
  }

  /// Keeps our open descriptors from the other program: a browser outlives the preview, and would keep its port.
  private static func keepDescriptors() {
    for descriptor in 3..<Int32(256) { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
  }
}
