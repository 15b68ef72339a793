import Agreement
import Localisation
import Model
import Planning
import Rendering

/// The pages of a previewed site by the paths of their files; each is rendered when it is asked for.
struct LivePages: Sendable {
  private let renderer: Renderer
  private let wording: Localized<Wording>
  private let assets: [String: [UInt8]]
  private let drafts: PlannedFiles<Drafts>?
  private let published: PlannedFiles<Public>?

  /// Everything, drafts included, beside what a build would publish of it; nil where that would be nothing.
  init(drafts: SitePlan<Drafts>, published: SitePlan<Public>?, furniture: LiveFurniture.Sound) {
    self.init(drafts: PlannedFiles(plan: drafts), published: published.map(PlannedFiles.init), furniture)
  }

  /// What a build would publish.
  init(published: SitePlan<Public>, furniture: LiveFurniture.Sound) {
    self.init(drafts: nil, published: PlannedFiles(plan: published), furniture)
  }

  private init(drafts: PlannedFiles<Drafts>?, published: PlannedFiles<Public>?, _ furniture: LiveFurniture.Sound) {
    renderer = furniture.renderer
    wording = furniture.words.wording
    assets = Dictionary(furniture.words.assets.files.map { ($0.path, $0.bytes) }) { first, _ in first }
    self.drafts = drafts
    self.published = published
  }

  /// The paths of all files.
  var paths: [String] { (drafts?.paths ?? published?.paths ?? []) + assets.keys }

  /// The file at a path; nil when there is none.
  func file(at path: String) -> LiveFile? {
    if let bytes = assets[path] { return LiveFile(path: path, bytes: bytes) }
    guard let drafts else { return published?.file(at: path, renderer) }
    guard var file = drafts.file(at: path, renderer) else { return nil }
    guard let publicBytes = published?.file(at: path, renderer)?.bytes else {
      file.notice = wording[file.language].text(file.record == nil ? .draftsNotice : .draftNotice)
      return file
    }
    if file.bytes != publicBytes { file.notice = wording[file.language].text(.draftsNotice) }
    return file
  }

  /// A record's page in a language; nil when it has none.
  func page(of record: RecordID, in language: Language) -> RecordPage? {
    drafts.map { $0.page(of: record, in: language) } ?? published?.page(of: record, in: language)
  }
}
