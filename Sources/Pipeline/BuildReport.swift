/// What a build found and did.
package struct BuildReport: Sendable {
  /// The findings.
  package let check: CheckReport
  /// What was put in place; nil when findings stopped the build.
  package let site: BuiltSite?
}
