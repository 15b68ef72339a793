/// The editors: everything, drafts included.
package enum Drafts: Audience {}
