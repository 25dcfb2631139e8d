import type { Finding } from '../../model/finding.ts'
import type { ServiceId } from '../../model/ids.ts'
import type { ReportContext } from '../context.ts'
import { excerpt } from '../excerpt.ts'
import type { ReportOptions } from '../options.ts'
import { storyOf } from '../order.ts'
import { clip } from '../plain.ts'
import { placeCode } from './chips.ts'
import type { Drawing } from './drawing/drawing.ts'
import { markup, nothing } from './markup.ts'
import type { Markup } from './markup.ts'

/** What a finding is shown with. */
export interface Desk {
  readonly context: ReportContext
  readonly options: ReportOptions
  readonly drawing: Drawing
  /** The number of a service in the filter; undefined where there is nothing to choose. */
  readonly serviceOf: (finding: Finding) => number | undefined
  readonly services: readonly ServiceId[]
  /** Nodes that a finding before this one is already the first of: without a script, a box leads to its first finding. */
  readonly met: Set<number>
}

/** Longer ones are not read; the whole sentence is in the JSON report. */
const longestSentence = 600

/** One place of a group: where, what stands there, and the story up to the harm. */
export function findingPlace(finding: Finding, desk: Desk): Markup {
  const { context, options, drawing, met } = desk
  const { own, also } = drawing.whereabouts(finding.about)
  const nodes = [...own, ...also]
  const firstOf = nodes.filter((node) => !met.has(node))
  for (const node of firstOf) met.add(node)
  const source = excerpt(finding, context)
  const story = storyOf(finding)
  const service = desk.serviceOf(finding)
  return markup`<li class="place"${service !== undefined && markup` data-service="${service}"`}${nodes.length > 0 && markup` data-node="${nodes.join(' ')}"`}>${firstOf.map((node) => markup`<span id="about=${node}"></span>`)}<p>${placeCode(finding.at, options.prefix)} ${clip(finding.because, longestSentence)}${showLink(nodes, drawing)}</p>${
    source === undefined ? nothing : markup`<pre><i>${finding.at.line}</i><code>${source}</code></pre>`
  }${
    story.length === 0
      ? nothing
      : markup`<ol class="story">${story.map(({ at, what }) => markup`<li>${placeCode(at, options.prefix)} ${clip(what, longestSentence)}</li>`)}</ol>`
  }</li>
`
}

function showLink([first]: readonly number[], drawing: Drawing): Markup {
  if (first === undefined) return nothing
  const title = drawing.nodes[first]?.title ?? ''
  return markup` <a class="show" href="#node=${first}" title="Show ${title} in the drawing">show<span class="unseen"> ${title} in the drawing</span></a>`
}
