/// The text of the preview's own templates, by name.
enum PreviewTemplateText {
  static let all = [
    "head": head, "notice": notice, "problems": problems, "finding": finding, "document": document, "list": list,
    "problem-page": problemPage,
  ]

  private static let head = """
    {{#draft}}<meta name="robots" content="noindex">{{/draft}}\
    {{#styled}}<link rel="stylesheet" href="{{style}}">{{/styled}}\
    <script src="{{script}}" data-events="{{events}}" async></script>
    """

  private static let notice = """
    {{#notice}}
    <aside id="_preview-notice" aria-label="{{word.preview}}">{{notice}}</aside>
    {{/notice}}
    """

  private static let problems = """
    {{#problems}}
    <aside id="_preview" aria-label="{{word.problems}}">
    {{#failure}}
    <p><strong>{{word.not-read}}</strong> {{failure}}</p>
    {{/failure}}
    {{#has-errors}}
    <details open>
    <summary>{{word.errors}}: {{error-count}}</summary>
    {{#earlier}}
    <p>{{word.earlier}}</p>
    {{/earlier}}
    {{#missing}}
    <p>{{word.no-page-yet}}</p>
    {{/missing}}
    <ol>
    {{#errors}}
    {{>finding}}
    {{/errors}}
    </ol>
    </details>
    {{/has-errors}}
    {{#has-warnings}}
    <details>
    <summary>{{word.warnings}}: {{warning-count}}</summary>
    <ol>
    {{#warnings}}
    {{>finding}}
    {{/warnings}}
    </ol>
    </details>
    {{/has-warnings}}
    <p>{{#errors-elsewhere}}{{word.errors-elsewhere}}: {{elsewhere-count}}. {{/errors-elsewhere}}<a href="{{list}}">{{word.all-records}}</a></p>
    </aside>
    {{/problems}}
    """

  private static let finding = """
    <li class="_preview-{{#error}}error{{/error}}{{^error}}warning{{/error}}">
    <p><span>{{label}}</span> <code translate="no">{{place}}</code></p>
    <p><strong>{{summary}}</strong></p>
    {{#excerpt}}
    <pre translate="no"><i>{{line}} </i>{{before}}<mark>{{marked}}</mark>{{after}}</pre>
    {{/excerpt}}
    <dl>
    <dt>{{word.why}}</dt>
    <dd>{{reason}}</dd>
    <dt>{{word.fix}}</dt>
    <dd>{{fix}}</dd>
    {{#notes}}
    <dt>{{word.see}}</dt>
    <dd><code translate="no">{{place}}</code> {{text}}</dd>
    {{/notes}}
    </dl>
    </li>
    """

  private static let document = """
    <!doctype html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{word.preview}}</title>
    {{#head}}
    {{>head}}
    {{/head}}
    </head>
    <body class="_preview-page">
    <header>
    <nav aria-label="{{word.languages}}">
    {{$site}}{{/site}}
    {{#other-languages}}
    <a href="{{href}}" lang="{{lang}}" hreflang="{{lang}}">{{name}}</a>
    {{/other-languages}}
    </nav>
    </header>
    <main>
    {{$main}}{{/main}}
    </main>
    </body>
    </html>
    """

  private static let list = """
    {{<document}}
    {{$site}}
    <a href="{{home}}">{{word.to-the-site}}</a>
    {{/site}}
    {{$main}}
    <h1>{{word.preview}}</h1>
    <dl class="_preview-counts" aria-label="{{word.in-short}}">
    <div><dt>{{word.records}}</dt><dd>{{record-count}}</dd></div>
    <div><dt>{{word.drafts}}</dt><dd>{{draft-count}}</dd></div>
    <div><dt>{{word.errors}}</dt><dd>{{error-count}}</dd></div>
    <div><dt>{{word.warnings}}</dt><dd>{{warning-count}}</dd></div>
    </dl>
    {{#problems}}
    {{>problems}}
    {{/problems}}
    <h2>{{word.all-records}}</h2>
    <table>
    <thead>
    <tr>
    <th scope="col">{{word.record}}</th>
    <th scope="col">{{word.status}}</th>
    <th scope="col">{{word.languages}}</th>
    <th scope="col">{{word.findings}}</th>
    </tr>
    </thead>
    <tbody>
    {{#records}}
    <tr id="{{id}}">
    <th scope="row">{{#page}}<a href="{{href}}">{{title}}</a>{{/page}}<code translate="no">{{id}}</code></th>
    <td>{{#draft}}<strong>{{status}}</strong>{{/draft}}{{^draft}}{{status}}{{/draft}}{{#outdated}}<small>{{word.outdated}}</small>{{/outdated}}</td>
    <td>
    {{#versions}}
    <p>{{#href}}<a href="{{href}}" hreflang="{{lang}}">{{name}}</a>{{/href}}{{^href}}{{name}}{{/href}}{{#remark}}<small>{{remark}}</small>{{/remark}}</p>
    {{/versions}}
    </td>
    <td>
    {{#broken}}
    <p class="_preview-error"><span>{{word.errors}}: {{error-count}}</span></p>
    {{/broken}}
    {{#doubtful}}
    <p class="_preview-warning"><span>{{word.warnings}}: {{warning-count}}</span></p>
    {{/doubtful}}
    </td>
    </tr>
    {{#has-findings}}
    <tr>
    <td colspan="4">
    <details{{#broken}} open{{/broken}}>
    <summary>{{word.findings}}</summary>
    <ol>
    {{#findings}}
    {{>finding}}
    {{/findings}}
    </ol>
    </details>
    </td>
    </tr>
    {{/has-findings}}
    {{/records}}
    </tbody>
    </table>
    {{/main}}
    {{/document}}
    """

  private static let problemPage = """
    {{<document}}
    {{$main}}
    <h1>{{word.nothing-to-show}}</h1>
    {{#problems}}
    {{>problems}}
    {{/problems}}
    {{/main}}
    {{/document}}
    """
}
