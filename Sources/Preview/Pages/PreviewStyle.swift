/// The style of what the preview adds to pages, and of its own pages.
enum PreviewStyle {
  /// The style sheet's bytes.
  ///
  /// Whatever a site's own style says of elements and classes does not reach what the preview adds: that must look the
  /// same on every site, and its own names begin in an underscore.
  static let bytes = Array(
    """
    :root {
      --_preview-paper: #fff;
      --_preview-sheet: #f4f4f6;
      --_preview-ink: #1b1b1f;
      --_preview-quiet: #55555e;
      --_preview-line: #c9c9d0;
      --_preview-link: #0b4f9e;
      --_preview-error: #a61b14;
      --_preview-warning: #7a4a00;
      --_preview-on-colour: #fff;
      --_preview-mark: #ffd5d1;
    }

    @media (prefers-color-scheme: dark) {
      :root {
        --_preview-paper: #1b1b1f;
        --_preview-sheet: #26262c;
        --_preview-ink: #eeeef2;
        --_preview-quiet: #b9b9c2;
        --_preview-line: #4a4a53;
        --_preview-link: #9cc7ff;
        --_preview-error: #ff9d94;
        --_preview-warning: #ffca7a;
        --_preview-on-colour: #1b1b1f;
        --_preview-mark: #6b1f1a;
      }
    }

    #_preview-notice {
      all: revert;
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

    html:has(#_preview-notice) { scroll-padding-top: 4rem; }

    #_preview, #_preview * { all: revert; }

    :is(#_preview, ._preview-page), :is(#_preview, ._preview-page) * {
      box-sizing: border-box;
      overflow-wrap: anywhere;
    }

    #_preview, ._preview-page {
      background: var(--_preview-paper);
      color: var(--_preview-ink);
      font: 1rem/1.5 system-ui, sans-serif;
    }

    #_preview {
      position: fixed;
      inset: auto 0 0 0;
      z-index: 2147483647;
      max-height: 50vh;
      overflow: auto;
      padding: 0.5rem max(1rem, 50vw - 31rem);
      border-top: 4px solid var(--_preview-warning);
      box-shadow: 0 0 1.5rem rgb(0 0 0 / 40%);
    }

    #_preview:has(._preview-error) { border-color: var(--_preview-error); }

    /* What stands at the end of a page, or has the focus, can be brought out from under the panel. */
    body:has(> #_preview) { padding-bottom: 52vh; }
    html:has(body > #_preview) { scroll-padding-bottom: 52vh; }

    :is(#_preview, ._preview-page) :is(p, ol, dl, dd, pre) { margin: 0; padding: 0; }
    :is(#_preview, ._preview-page) a { color: var(--_preview-link); }
    :is(#_preview, ._preview-page) :is(a, summary):focus-visible { outline: 3px solid var(--_preview-link); outline-offset: 2px; }
    :is(#_preview, ._preview-page) summary { padding: 0.2rem 0; cursor: pointer; font-weight: bold; }
    :is(#_preview, ._preview-page) ol { list-style: none; }
    :is(#_preview, ._preview-page) li {
      margin: 0.5rem 0 1rem;
      padding-left: 0.8rem;
      border-left: 4px solid var(--_preview-warning);
    }
    :is(#_preview, ._preview-page) li._preview-error { border-color: var(--_preview-error); }
    :is(#_preview, ._preview-page) :is(._preview-error, ._preview-warning) > p > span, ._preview-page td > p > span {
      display: inline-block;
      padding: 0 0.5em;
      border-radius: 0.2em;
      background: var(--_preview-warning);
      color: var(--_preview-on-colour);
      font-weight: bold;
      white-space: nowrap;
    }
    :is(#_preview, ._preview-page) ._preview-error > p > span, ._preview-page td > p._preview-error > span {
      background: var(--_preview-error);
    }
    :is(#_preview, ._preview-page) li > p { margin: 0.2rem 0; }
    :is(#_preview, ._preview-page) :is(code, pre) { font: 0.9rem/1.5 ui-monospace, monospace; }
    :is(#_preview, ._preview-page) pre {
      margin: 0.4rem 0;
      padding: 0.4rem 0.6rem;
      background: var(--_preview-sheet);
      white-space: pre-wrap;
    }
    :is(#_preview, ._preview-page) pre i { color: var(--_preview-quiet); font-style: normal; user-select: none; }
    :is(#_preview, ._preview-page) mark {
      background: var(--_preview-mark);
      color: inherit;
      border-bottom: 2px solid var(--_preview-error);
    }
    :is(#_preview, ._preview-page) li dl {
      display: grid;
      grid-template-columns: minmax(8rem, max-content) 1fr;
      gap: 0.1rem 1rem;
    }
    :is(#_preview, ._preview-page) dt { color: var(--_preview-quiet); }

    ._preview-page { margin: 0; border-top: 6px solid var(--_preview-link); }
    ._preview-page :is(header, main) { max-width: 66rem; margin: auto; padding: 1rem 1rem 0; }
    ._preview-page main { padding-bottom: 3rem; }
    ._preview-page nav { display: flex; flex-wrap: wrap; gap: 0 1.5rem; }
    ._preview-page h1 { margin: 0 0 1rem; font-size: 1.8rem; line-height: 1.25; }
    ._preview-page h2 { margin: 2rem 0 0.5rem; font-size: 1.25rem; }
    ._preview-page #_preview { position: static; max-height: none; padding: 0; border: 0; box-shadow: none; }
    ._preview-counts { display: flex; flex-wrap: wrap; gap: 0.5rem; margin-bottom: 1rem; }
    ._preview-counts div { min-width: 7rem; padding: 0.4rem 0.8rem; background: var(--_preview-sheet); }
    ._preview-counts dd { font-size: 1.5rem; font-weight: bold; line-height: 1.3; }
    ._preview-page table { width: 100%; border-collapse: collapse; }
    ._preview-page :is(th, td) { padding: 0.5rem 1rem 0.5rem 0; text-align: start; vertical-align: top; }
    ._preview-page thead th { color: var(--_preview-quiet); font-weight: normal; }
    ._preview-page tr[id] > * { border-top: 1px solid var(--_preview-line); }
    ._preview-page tr:target { outline: 3px solid var(--_preview-link); outline-offset: 3px; }
    ._preview-page th[scope="row"] { width: 45%; }
    ._preview-page td:nth-child(3) { min-width: 9rem; }
    ._preview-page th code { display: block; color: var(--_preview-quiet); font-weight: normal; }
    ._preview-page td small { display: block; color: var(--_preview-quiet); font-size: 0.9rem; }
    ._preview-page td[colspan] { padding-top: 0; }

    @media (max-width: 40rem) {
      ._preview-page :is(table, tbody, tr, th, td) { display: block; width: auto; }
      ._preview-page th[scope="row"] { width: auto; }
      ._preview-page thead { display: none; }
      ._preview-page :is(tbody th, td) { padding: 0.3rem 0; }
      ._preview-page td:empty { display: none; }
      ._preview-page tr[id] > td { border: 0; }
      :is(#_preview, ._preview-page) li dl { display: block; }
    }

    @media print {
      #_preview { display: none; }
      #_preview-notice { position: static; }
      body:has(> #_preview) { padding-bottom: 0; }
    }

    """.utf8)
}
