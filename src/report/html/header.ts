import { severities } from '../../model/finding.ts'
import type { ScanResult } from '../../model/scan-result.ts'
import { risks } from '../../risks/catalogue.ts'
import type { RiskId } from '../../risks/catalogue.ts'
import type { ReportContext } from '../context.ts'
import { coverageOf } from '../coverage.ts'
import type { Coverage } from '../coverage.ts'
import type { ReportOptions } from '../options.ts'
import { score } from '../score.ts'
import type { Score } from '../score.ts'
import { counted, coverageWords } from '../words.ts'
import { markup, nothing } from './markup.ts'
import type { Markup } from './markup.ts'

/** What somebody with half a minute reads: whose report, how bad, how much was looked at. `drawn`: there is a drawing to lead to. */
export function header(result: ScanResult, context: ReportContext, options: ReportOptions, drawn: boolean): Markup {
  const coverage = coverageOf(result)
  const rated = score(result, context)
  const about = [result.stage !== undefined && `stage ${result.stage}`, options.date, `Cordon ${result.version}`].filter(Boolean)
  const unread = coverage.unread.length
  return markup`<header>
<div class="title"><div><h1>${projectName(result, options)}</h1>
<p class="soft">${about.join(' · ')}</p></div>
<nav aria-label="Parts of the report"><a href="#findings">Findings</a>${drawn && markup`<a href="#drawing">Application</a>`}<a href="#unread">Not read (${unread})</a><a href="#inventory">Inventory</a><a href="#checks">Checks</a></nav></div>
<div class="summary">
${scoreBlock(rated)}
${rated.total !== undefined && countBlock(result)}
${riskBlock(result, rated)}
</div>
<p class="coverage">${coverageWords(coverage)}. ${unreadWords(coverage)}</p>
</header>
`
}

export function projectName({ application, roots }: ScanResult, { project }: ReportOptions): string {
  if (project !== '') return project
  const [only, ...more] = application.services
  if (only !== undefined && more.length === 0) return only.name
  const directory = roots.length === 1 ? (roots[0] ?? '').split(/[\\/]/).findLast((part) => !['', '.', '..'].includes(part)) : undefined
  return directory ?? (more.length === 0 ? 'No application' : `${application.services.length} services`)
}

function unreadWords({ unread, unreadParts, filesRead, filesUnread, notFollowed }: Coverage): Markup {
  if (unread.length === 0 && notFollowed.length > 0)
    return markup`<a href="#unread">The code of ${counted(notFollowed.length, 'function')} was not followed.</a>`
  if (unread.length === 0) return filesRead === 0 ? nothing : markup`Everything in them was read.`
  const parts = unreadParts.length
  const words = [filesUnread > 0 && counted(filesUnread, 'file'), parts > 0 && counted(parts, 'place')].filter(Boolean).join(' and ')
  return markup`<a href="#unread">${words} could not be read.</a>`
}

function scoreBlock({ total, confidence }: Score): Markup {
  if (total === undefined)
    return markup`<section class="score" aria-label="Score"><p><b>–</b> no score</p><p class="soft">There was nothing to judge.</p></section>`
  const percent = Math.round(confidence * 100)
  return markup`<section class="score" aria-label="Score"><p><b>${total}</b> of 100</p>
<p class="soft">Higher is safer. Confidence ${percent} %${percent < 100 && ': not everything was read'}.</p></section>`
}

function countBlock({ findings }: ScanResult): Markup {
  const sure = findings.filter((finding) => finding.sure)
  const possible = findings.length - sure.length
  const row = (name: string, count: number, filter: string): Markup =>
    count === 0
      ? markup`<li class="none"><b>0</b> <span class="chip">${name}</span></li>`
      : markup`<li><a href="#${filter}"><b>${count}</b> <span class="chip ${name}">${name}</span></a></li>`
  return markup`<section class="counts" aria-label="Findings by severity"><ul>
${severities.toReversed().map((severity) => row(severity, sure.filter((each) => each.severity === severity).length, `severity=${severity}&sure=sure`))}
${row('possible', possible, 'sure=possible')}</ul></section>`
}

/** The risks that lost points, worst first; the others are only named. */
function riskBlock(result: ScanResult, rated: Score): Markup {
  const scored = (Object.keys(risks) as RiskId[]).flatMap((risk) => {
    const points = rated.risks[risk]
    return points === undefined ? [] : [{ risk, points }]
  })
  const lost = scored.filter(({ risk }) => result.findings.some((finding) => finding.risk === risk)).toSorted((a, b) => a.points - b.points)
  const clean = scored.filter(({ risk }) => !lost.some((each) => each.risk === risk)).map(({ risk }) => risks[risk].title)
  if (scored.length === 0) return nothing
  return markup`<section class="risks" aria-label="Score by risk"><ul>
${lost.map(
  ({ risk, points }) => markup`<li><a href="#risk=${risk}"><span>${risks[risk].title}</span>${bar(points)}<b>${points}</b></a></li>
`,
)}</ul>${clean.length > 0 && markup`<p class="soft">Looked for and not found: ${clean.join(', ')}.</p>`}</section>`
}

/** Drawn, because a style attribute is what the policy of the page forbids. */
function bar(points: number): Markup {
  return markup`<svg class="points" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="8"/><rect class="full" width="${points}" height="8"/></svg>`
}
