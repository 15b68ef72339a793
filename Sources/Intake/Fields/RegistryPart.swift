import Diagnostics

/// What has a folder and a registry file of its own, and an id by which records name it.
enum RegistryPart {
  case government
  case group

  /// What it is, in a word.
  var noun: MessageText {
    switch self {
    case .government: MessageText(en: "government", cy: "llywodraeth")
    case .group: MessageText(en: "group", cy: "grŵp")
    }
  }

  /// The folder in which each has its own.
  var folder: String {
    switch self {
    case .government: "content/governments"
    case .group: "content/groups"
    }
  }

  /// The name of its registry file.
  var file: String {
    switch self {
    case .government: "government.yaml"
    case .group: "group.yaml"
    }
  }
}
