/// The only script of a preview: it waits to be told that its page has changed.
enum ReloadScript {
  /// The script's bytes.
  ///
  /// A hidden page does not listen, because browsers allow few connections to one host; the stream knows which version
  /// of the page it is asked for, so a page that is shown again learns at once what it has missed.
  static let bytes = Array(
    """
    "use strict";
    {
      const address = document.currentScript.dataset.events;
      let stream = null;
      const listen = () => {
        if (document.hidden) {
          stream?.close();
          stream = null;
        } else if (stream === null) {
          stream = new EventSource(address);
          stream.addEventListener("reload", () => location.reload());
          stream.addEventListener("go", (event) => location.assign(event.data));
        }
      };
      document.addEventListener("visibilitychange", listen);
      listen();
    }

    """.utf8)
}
