import type { ScanResult } from '../../model/scan-result.ts'
import { unreadReasons } from '../../model/unread.ts'
import type { Unread, UnreadReason } from '../../model/unread.ts'
import { risks } from '../../risks/catalogue.ts'
import { checkText, titleOf } from '../context.ts'
import type { ReportContext } from '../context.ts'
import { coverageOf } from '../coverage.ts'
import type { ReportOptions } from '../options.ts'
import { clip } from '../plain.ts'
import { counted, notFollowedWords } from '../words.ts'
import { placeCode } from './chips.ts'
import { markup } from './markup.ts'
import type { Markup } from './markup.ts'

const longestSentence = 600
/** Lists that are longer begin folded. */
const fewRows = 12

/** What was not looked at, by reason: silence about it would read as an all-clear. */
export function unreadSection(result: ScanResult, options: ReportOptions): Markup {
  const coverage = coverageOf(result)
  const { filesRead, filesUnread, unreadFiles, unreadParts } = coverage
  return markup`<section id="unread" aria-labelledby="unread-title"><h2 id="unread-title">Not read</h2>
${
  unreadFiles.length + unreadParts.length === 0 &&
  markup`<p>${filesRead === 0 ? 'No file was read.' : `${counted(filesRead, 'file')}, all read and understood.`}</p>
`
}${
    filesUnread > 0 &&
    markup`<h3>${counted(filesUnread, 'file')}</h3>
${byReason(unreadFiles, options)}`
  }${
    unreadParts.length > 0 &&
    markup`<h3>${counted(unreadParts.length, 'place')} in files that were read</h3>
${byReason(unreadParts, options)}`
  }${notFollowedWords(coverage, Infinity).map(
    (words) => markup`<p>${words}</p>
`,
  )}</section>
`
}

function byReason(unread: readonly Unread[], { prefix }: ReportOptions): readonly Markup[] {
  const reasons = (Object.keys(unreadReasons) as UnreadReason[]).filter((reason) => unread.some((each) => each.reason === reason))
  return reasons.map((reason) => {
    const all = unread.filter((each) => each.reason === reason)
    return markup`<details${all.length <= fewRows && markup` open`}><summary>${unreadReasons[reason]} (${all.length})</summary><ul class="plain">
${all.map(
  ({ at, what }) => markup`<li>${placeCode(at, prefix)} ${clip(what, longestSentence)}</li>
`,
)}</ul></details>
`
  })
}

/** Every check that ran and what came of it: "nothing found" is a statement too. */
export function checksSection({ checks, findings }: ScanResult, context: ReportContext): Markup {
  const rows = checks.toSorted().map((check) => {
    const found = findings.filter((finding) => finding.check === check).length
    const risk = checkText(context, check)?.risk
    return markup`<tr><th scope="row"><code>${check}</code></th><td>${titleOf(context, check)}</td><td>${risk === undefined ? '' : risks[risk].title}</td><td>${found === 0 ? markup`<span class="soft">nothing found</span>` : counted(found, 'finding')}</td></tr>
`
  })
  return markup`<section id="checks" aria-labelledby="checks-title"><h2 id="checks-title">Checks that ran</h2>
${
  rows.length === 0
    ? markup`<p>None.</p>`
    : markup`<details${rows.length <= fewRows && markup` open`}><summary>${counted(rows.length, 'check')}</summary><div class="table"><table class="checks"><thead><tr><th scope="col">Check</th><th scope="col">Title</th><th scope="col">Risk</th><th scope="col">Result</th></tr></thead><tbody>
${rows}</tbody></table></div></details>`
}</section>
`
}
