/// The style of what the preview adds to pages, and of its own pages.
enum PreviewStyle {
  /// The style sheet's bytes.
  static let bytes = Array(
    """
    #_preview-notice {
      position: sticky;
      top: 0;
      z-index: 2147483646;
      margin: 0;
      padding: 0.4rem 1rem;
      background: #ffdd57;
      color: #1d1d1d;
      font: bold 1rem/1.4 system-ui, sans-serif;
      text-align: center;
    }

    #_preview, ._preview-page {
      background: #fff;
      color: #1d1d1d;
      font: 0.95rem/1.5 system-ui, sans-serif;
    }

    #_preview {
      position: fixed;
      inset: auto 0 0 0;
      z-index: 2147483647;
      max-height: 60vh;
      overflow: auto;
      padding: 0.6rem 1rem;
      border-top: 4px solid #b3261e;
      box-shadow: 0 -4px 24px rgb(0 0 0 / 35%);
    }

    #_preview:not(:has(details[open])) { max-height: 40vh; }

    ._preview-page { margin: 0; }
    ._preview-page main { max-width: 72rem; margin: auto; padding: 1rem; }
    ._preview-page #_preview { position: static; max-height: none; box-shadow: none; }
    ._preview-page nav a + a { margin-inline-start: 1rem; }
    ._preview-page table { width: 100%; border-collapse: collapse; }
    ._preview-page th, ._preview-page td { padding: 0.4rem; border-top: 1px solid #999; text-align: start; vertical-align: top; }
    ._preview-page td p { margin: 0; }
    ._preview-page tr.broken th { border-inline-start: 4px solid #b3261e; }
    ._preview-page tr:target { outline: 3px solid #ffdd57; }

    #_preview p, #_preview dl, #_preview ol, ._preview-page li p, ._preview-page li dl { margin: 0.3rem 0; }
    #_preview summary, ._preview-page summary { cursor: pointer; font-weight: bold; }
    #_preview li, ._preview-page li { margin: 0.6rem 0; }
    #_preview a, ._preview-page a { color: #0b4f9e; }
    #_preview dt, ._preview-page li dt { font-weight: bold; }
    #_preview dd, ._preview-page li dd { margin: 0 0 0.2rem 1rem; }
    #_preview code, #_preview pre, ._preview-page code, ._preview-page pre {
      background: none;
      color: inherit;
      font: 0.9rem/1.4 ui-monospace, monospace;
      overflow-wrap: anywhere;
    }
    #_preview pre, ._preview-page pre { margin: 0.3rem 0; padding: 0.4rem; border: 1px solid #999; white-space: pre-wrap; }
    #_preview pre span, ._preview-page pre span { opacity: 0.6; }
    #_preview mark, ._preview-page mark { background: #ffd1cd; color: inherit; outline: 1px solid #b3261e; }

    @media (prefers-color-scheme: dark) {
      #_preview, ._preview-page { background: #1b1b1f; color: #eee; }
      #_preview a, ._preview-page a { color: #9cc7ff; }
      #_preview mark, ._preview-page mark { background: #6b1f1a; }
    }

    @media print {
      #_preview { display: none; }
      #_preview-notice { position: static; }
    }

    """.utf8)
}
