/// The text of the preview's own templates, by name.
enum PreviewTemplateText {
  static let all = [
    "head": head, "problems": problems, "finding": finding, "document": document, "list": list,
    "problem-page": problemPage,
  ]

  private static let head = """
    {{#draft}}<meta name="robots" content="noindex">{{/draft}}\
    {{#styled}}<link rel="stylesheet" href="{{style}}">{{/styled}}\
    <script src="{{script}}" data-events="{{events}}" defer></script>
    """

  private static let problems = """
    {{#notice}}
    <p id="_preview-notice">{{notice}}</p>
    {{/notice}}
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
    <li>
    <p><code translate="no">{{place}}</code> {{label}}</p>
    <p><strong>{{summary}}</strong></p>
    {{#excerpt}}
    <pre translate="no"><span>{{line}} | </span>{{before}}<mark>{{marked}}</mark>{{after}}</pre>
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
    <main>
    {{$main}}{{/main}}
    </main>
    </body>
    </html>
    """

  private static let list = """
    {{<document}}
    {{$main}}
    <nav>
    <a href="{{home}}">{{word.to-the-site}}</a>
    {{#other-languages}}
    <a href="{{href}}" lang="{{lang}}" hreflang="{{lang}}">{{name}}</a>
    {{/other-languages}}
    </nav>
    <h1>{{word.preview}}</h1>
    {{#problems}}
    {{>problems}}
    {{/problems}}
    <h2>{{word.all-records}} ({{record-count}})</h2>
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
    <tr id="{{id}}"{{#broken}} class="broken"{{/broken}}>
    <th scope="row" translate="no">{{id}}</th>
    <td>{{status}}{{#outdated}} ({{word.outdated}}){{/outdated}}</td>
    <td>
    {{#versions}}
    <p>{{#href}}<a href="{{href}}" hreflang="{{lang}}">{{name}}</a>{{/href}}{{^href}}{{name}}{{/href}}{{#remark}} ({{remark}}){{/remark}}</p>
    {{/versions}}
    </td>
    <td>
    {{#has-findings}}
    <details{{#broken}} open{{/broken}}>
    <summary>{{finding-count}}</summary>
    <ol>
    {{#findings}}
    {{>finding}}
    {{/findings}}
    </ol>
    </details>
    {{/has-findings}}
    </td>
    </tr>
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
