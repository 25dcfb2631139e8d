import type { EdgeKind } from '../../../model/edge.ts'
import { markup, nothing } from '../markup.ts'
import type { Markup } from '../markup.ts'
import type { DrawnNode } from './drawing.ts'
import type { Curve, Point } from './sheet.ts'
import { strokeOf } from './line-kind.ts'

const words: Readonly<Record<EdgeKind, string>> = {
  triggers: 'starts',
  invokes: 'invokes',
  delivers: 'delivers to',
  'fails-to': 'hands failures to',
  'may-write': 'may write',
  'may-read': 'may read',
  knows: 'knows the name of',
  authorizes: 'asks for authorization',
}

/** A line with its heads, which show where the data go. */
export function lineSvg({ line, points }: Curve, nodes: readonly DrawnNode[]): Markup {
  const [from, to] = [nodes[line.from], nodes[line.to]]
  const [first, last] = [points[0], points.at(-1)]
  if (from === undefined || to === undefined || first === undefined || last === undefined) return nothing
  const forward = first.x < last.x
  const towards = (reads: boolean): boolean => [...line.kinds].some((kind) => kind !== 'knows' && (kind === 'may-read') === reads)
  const begin = towards(true) && to.shape !== 'shared'
  const end = towards(false) && to.shape !== 'shared'
  const row = line.row === undefined ? undefined : from.rows[line.row]
  const said = [...line.kinds].map((kind) => words[kind]).join(', ')
  return markup`<g class="line ${strokeOf(line)}" data-f="${line.from}" data-t="${line.to}"><title>${row === undefined ? from.title : `${row.label} ${row.text}`} ${said} ${to.title}</title><path d="${curve(points)}"/>${begin && head(first, !forward)}${end && head(last, forward)}</g>
`
}

/** Runs level through every point, so that a line keeps its height between the boxes. */
function curve([first, ...rest]: readonly Point[]): string {
  if (first === undefined) return ''
  let path = `M${at(first)}`
  let before = first
  for (const point of rest) {
    const half = (before.x + point.x) / 2
    path += `C${at({ x: half, y: before.y })} ${at({ x: half, y: point.y })} ${at(point)}`
    before = point
  }
  return path
}

function head(tip: Point, right: boolean): Markup {
  const back = right ? -8 : 8
  return markup`<path class="h" d="M${at(tip)}l${back} -4v8z"/>`
}

const at = ({ x, y }: Point): string => `${Math.round(x)} ${Math.round(y)}`
