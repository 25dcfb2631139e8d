import { risks } from '../../risks/catalogue.ts'
import { checkText, fixOf, titleOf } from '../context.ts'
import { filesOf } from '../order.ts'
import type { Group } from '../order.ts'
import { counted } from '../words.ts'
import { reachChip, severityChip } from './chips.ts'
import { findingPlace } from './finding-place.ts'
import type { Desk } from './finding-place.ts'
import { joined, markup, nothing, prose, trusted } from './markup.ts'
import type { Markup } from './markup.ts'

/** Places that stand open; the rest unfolds. */
const fewPlaces = 4

/** A headline, its places, and the way out. */
export function findingGroup(group: Group, desk: Desk): Markup {
  const { check, severity, reach, sure, findings } = group
  const [{ risk }] = findings
  const places = findings.map((finding) => findingPlace(finding, desk))
  // One place too many is no reason to hide it.
  const open = places.length <= fewPlaces + 1 ? places.length : fewPlaces
  const more = places.slice(open)
  return markup`<article class="group" data-severity="${severity}" data-risk="${risk}" data-sure="${sure ? 'sure' : 'possible'}">
<h4>${severityChip(severity)} ${titleOf(desk.context, check)}</h4>
<p class="meta"><code>${check}</code><span>${risks[risk].title}</span><span>${sure ? 'sure' : 'possible'}</span>${reachChip(reach)}</p>
<ul class="places">
${places.slice(0, open)}</ul>
${
  more.length > 0 &&
  markup`<details class="more"><summary>${counted(more.length, 'more place')}</summary><ul class="places">
${more}</ul></details>
`
}${advice(group, desk)}</article>
`
}

function advice(group: Group, { context }: Desk): Markup {
  const words = checkText(context, group.check)
  const references = (words?.references ?? []).map(reference)
  return markup`${
    words !== undefined &&
    markup`<p class="fix"><b>Fix</b> ${prose(fixOf(context, group.check, filesOf(group)) ?? '')}</p>
`
  }<details class="why"><summary>${words === undefined ? 'How to accept it' : 'Why it matters, and how to accept it'}</summary>
${
  words !== undefined &&
  markup`<p>${prose(words.why)}</p>
`
}${
    references.length > 0 &&
    markup`<p>See ${joined(references, trusted(', '))}.</p>
`
  }${suppressing(group)}<p>More: <code>cordon explain ${group.check}</code></p></details>
`
}

/** A link where there is something to read, otherwise the name. */
function reference(name: string): Markup {
  const cwe = /^CWE-(\d+)$/.exec(name)?.[1]
  const url = cwe === undefined ? name : `https://cwe.mitre.org/data/definitions/${cwe}.html`
  if (!/^https:\/\/[\w.-]+\//.test(url)) return markup`${name}`
  return markup`<a href="${url}" rel="noreferrer">${cwe === undefined ? new URL(url).hostname : name}</a>`
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/\.(ya?ml|py)$/i, '#'],
  [/\.[cm]?[jt]sx?$/i, '//'],
]

/** By a comment where the files have comments, otherwise in the configuration. */
function suppressing({ check, findings }: Group): Markup {
  const found = [...new Set(findings.map(({ at }) => signs.find(([name]) => name.test(at.file))?.[1]))]
  const comments = found.filter((sign) => sign !== undefined).map((sign) => markup`<code>${sign} cordon-ignore ${check}: the reason</code>`)
  const config = found.includes(undefined)
    ? markup`an entry under <code>suppress</code> in <code>cordon.config.yaml</code>: <code>check: ${check}</code>, with <code>file</code> and <code>reason</code>`
    : nothing
  const comment = comments.length === 0 ? nothing : markup`${joined(comments, trusted(' or '))} on its line or the line above`
  const both = comments.length > 0 && found.includes(undefined)
  return markup`<p>To accept it, write ${comment}${both && markup`, or `}${config}.</p>
`
}
