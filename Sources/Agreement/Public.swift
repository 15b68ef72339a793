/// Everybody: only what the governments agreed to publish.
package enum Public: Audience {}
