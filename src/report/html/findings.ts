import { severities } from '../../model/finding.ts'
import type { ScanResult } from '../../model/scan-result.ts'
import { risks } from '../../risks/catalogue.ts'
import type { RiskId } from '../../risks/catalogue.ts'
import { titleOf } from '../context.ts'
import { coverageOf } from '../coverage.ts'
import { byAttacker, grouped } from '../order.ts'
import type { Group } from '../order.ts'
import { counted, nothingSeenWords } from '../words.ts'
import { placeCode, severityChip } from './chips.ts'
import { findingGroup } from './finding-group.ts'
import type { Desk } from './finding-place.ts'
import { markup, nothing } from './markup.ts'
import type { Markup } from './markup.ts'

/** The findings in the order of the text report: what is sure, what is only possible, what was left out. */
export function findingsSection(result: ScanResult, desk: Desk): Markup {
  const groups = grouped(result.findings)
  const part = (title: string, id: string, some: readonly Group[]): Markup =>
    some.length === 0
      ? nothing
      : markup`<section class="part" aria-labelledby="${id}"><h3 id="${id}">${title}</h3>
${some.map((group) => findingGroup(group, desk))}</section>
`
  return markup`<section id="findings" aria-labelledby="findings-title">
<div class="bar"><h2 id="findings-title">Findings</h2>
<p id="count" role="status">${result.findings.length === 0 ? 'none' : counted(result.findings.length, 'finding')}</p>
${result.findings.length > 0 && filters(result, desk)}</div>
${result.findings.length === 0 && silence(result)}${part(
    'Sure',
    'sure',
    groups.filter(({ sure }) => sure),
  )}${part(
    'Possible, because something is not known',
    'possible',
    groups.filter(({ sure }) => !sure),
  )}${leftOut(result, desk)}</section>
`
}

/** Nothing found is only good news if something was looked at. */
function silence(result: ScanResult): Markup {
  const words = nothingSeenWords(coverageOf(result))
  return words === undefined
    ? markup`<p class="silence">The checks found nothing in what was read.</p>`
    : markup`<p class="silence warn">${words}</p>`
}

/** Shown by the script, because without it they do nothing. */
function filters({ findings }: ScanResult, { services }: Desk): Markup {
  const found = (Object.keys(risks) as RiskId[]).filter((risk) => findings.some((each) => each.risk === risk))
  const boxes = severities.toReversed().filter((severity) => findings.some((each) => each.severity === severity))
  return markup`<form id="filters" hidden role="search" aria-label="Findings">
<div><input type="search" name="text" placeholder="Search" aria-label="Text in the finding" autocomplete="off" spellcheck="false">
<fieldset><legend class="unseen">Severity</legend>${boxes.map(
    (severity) =>
      markup`<label><input type="checkbox" name="severity" value="${severity}"><span>${severity} ${findings.filter((each) => each.severity === severity).length}</span></label>`,
  )}</fieldset></div>
<div>${select(
    'risk',
    'All risks',
    found.map((risk) => [risk, risks[risk].title]),
  )}${
    services.length > 1 &&
    select(
      'service',
      'All services',
      services.map((service, index) => [String(index), service]),
    )
  }${select('sure', 'Sure and possible', [
    ['sure', 'Sure'],
    ['possible', 'Possible'],
  ])}<button type="button" hidden>Show all</button></div>
</form>
`
}

function select(name: string, all: string, options: readonly (readonly [string, string])[]): Markup {
  return markup`<select name="${name}" aria-label="${all}"><option value="">${all}</option>${options.map(([value, title]) => markup`<option value="${value}">${title}</option>`)}</select>
`
}

/** What is left out on purpose, and what is left out for no reason any more. */
function leftOut({ suppressed, staleSuppressions }: ScanResult, { context, options }: Desk): Markup {
  const stale =
    staleSuppressions.length === 0
      ? nothing
      : markup`<section class="part" aria-labelledby="stale"><h3 id="stale">Suppressions that do nothing</h3>
<ul class="plain">${staleSuppressions.map(({ at, check, why }) => markup`<li>${placeCode(at, options.prefix)} <code>${check}</code>: ${why}</li>`)}</ul></section>
`
  if (suppressed.length === 0) return stale
  const sorted = suppressed.toSorted((a, b) => byAttacker(a.finding, b.finding))
  return markup`<details class="out"><summary>${counted(suppressed.length, 'finding')} left out on purpose</summary>
<ul class="plain">${sorted.map(
    ({ finding, by, reason }) =>
      markup`<li>${severityChip(finding.severity)} ${titleOf(context, finding.check)}: ${finding.because} ${placeCode(finding.at, options.prefix)}<br><span class="soft">${by}: ${reason}</span></li>
`,
  )}</ul></details>
${stale}`
}
