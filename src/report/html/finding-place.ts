import type { Finding, Step } from '../../model/finding.ts'
import type { ServiceId } from '../../model/ids.ts'
import type { Place } from '../../model/place.ts'
import type { ReportContext } from '../context.ts'
import { excerpt, excerptAt } from '../excerpt.ts'
import type { ReportOptions } from '../options.ts'
import { storyOf, withOriginal } from '../order.ts'
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
  const story = storyOf(finding)
  // A story that ends here shows the line at its end.
  const source = story.some(({ at }) => isSameLine(at, finding.at)) ? undefined : excerpt(finding, context)
  const service = desk.serviceOf(finding)
  return markup`<li class="place"${service !== undefined && markup` data-service="${service}"`}${nodes.length > 0 && markup` data-node="${nodes.join(' ')}"`}>${firstOf.map((node) => markup`<span id="about=${node}"></span>`)}<p>${placeCode(finding.at, options.prefix)} ${clip(withOriginal(finding.because, finding.at), longestSentence)}${showLink(nodes, wayOf(finding, drawing), drawing)}</p>${codeLine(finding.at, source)}${
    story.length === 0
      ? nothing
      : markup`<ol class="story">${story.map((step, index) => markup`<li>${placeCode(step.at, options.prefix)} ${clip(step.what, longestSentence)}${isLastOnItsLine(story, index) && codeLine(step.at, excerptAt(step.at, finding, context))}</li>`)}</ol>`
  }</li>
`
}

const isSameLine = (a: Place, b: Place): boolean => a.line === b.line && a.file === b.file

/** Several things that happen on one line have it under them once. */
function isLastOnItsLine(story: readonly Step[], index: number): boolean {
  const [step, next] = [story[index], story[index + 1]]
  return step !== undefined && (next === undefined || !isSameLine(step.at, next.at))
}

function codeLine({ line }: Place, source: string | undefined): Markup {
  return source === undefined ? nothing : markup`<pre><i>${line}</i><code>${source}</code></pre>`
}

/** The boxes of the drawing that the story passes, in order. */
function wayOf({ along = [] }: Finding, drawing: Drawing): readonly number[] {
  const nodes = along.flatMap((part) => drawing.whereabouts(part).own.slice(0, 1))
  return nodes.filter((node, index) => node !== nodes[index - 1])
}

function showLink([first]: readonly number[], way: readonly number[], drawing: Drawing): Markup {
  if (first === undefined) return nothing
  const title = drawing.nodes[first]?.title ?? ''
  if (way.length < 2)
    return markup` <a class="show" href="#node=${first}" title="Show ${title} in the drawing">show<span class="unseen"> ${title} in the drawing</span></a>`
  const names = way.map((node) => drawing.nodes[node]?.title ?? '').join(' → ')
  return markup` <a class="show" href="#node=${first}" data-way="${way.join('.')}" title="Show ${names} in the drawing">show the way<span class="unseen"> ${names} in the drawing</span></a>`
}
