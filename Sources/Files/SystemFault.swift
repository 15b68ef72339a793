import SystemPackage

/// The faults of the operating system that people meet, out of its error numbers (`errno`).
package enum SystemFault: CaseIterable, Sendable {
  case missing, present, noPermission, readOnly, noSpace, overQuota, device, busy
  case notFolder, isFolder, notEmpty, links, longName, openFiles, tooLarge, noMemory, otherDevice, portInUse

  /// The fault with a number; nil for one that people hardly ever meet.
  package init?(number: Int32) {
    guard let fault = Self.allCases.first(where: { fault in fault.numbers.contains { $0.rawValue == number } }) else {
      return nil
    }
    self = fault
  }

  private var numbers: [Errno] {
    switch self {
    case .missing: [.noSuchFileOrDirectory]
    case .present: [.fileExists]
    case .noPermission: [.permissionDenied, .notPermitted]
    case .readOnly: [.readOnlyFileSystem]
    case .noSpace: [.noSpace]
    case .overQuota: [.diskQuotaExceeded]
    case .device: [.ioError]
    case .busy: [.resourceBusy, .textFileBusy]
    case .notFolder: [.notDirectory]
    case .isFolder: [.isDirectory]
    case .notEmpty: [.directoryNotEmpty]
    case .links: [.tooManySymbolicLinkLevels]
    case .longName: [.fileNameTooLong]
    case .openFiles: [.tooManyOpenFiles, .tooManyOpenFilesInSystem]
    case .tooLarge: [.fileTooLarge]
    case .noMemory: [.noMemory]
    case .otherDevice: [.improperLink]
    case .portInUse: [.addressInUse]
    }
  }
}
