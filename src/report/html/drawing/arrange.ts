import { ranked } from './dagre.ts'
import type { Frame, Join, Size } from './dagre.ts'
import type { DrawnNode, Line } from './drawing.ts'
import { strokeOf } from './line-kind.ts'
import { margin } from './sheet.ts'
import type { Box, Point } from './sheet.ts'
import { heightOf, widthOf } from './sizes.ts'

export interface Arranged {
  readonly boxes: readonly Box[]
  /** Where a line bends on its way, by {@link pairOf}. */
  readonly bends: ReadonlyMap<string, readonly Point[]>
  readonly width: number
  readonly height: number
}

export const pairOf = ({ from, to }: Line): string => `${from} ${to}`

/** Puts ways in to the left and what they lead to further right. `members`: positions in `nodes`; at least one. */
export function arrange(nodes: readonly DrawnNode[], members: readonly number[], lines: readonly Line[]): Arranged {
  const own = members.flatMap((index) => {
    const node = nodes[index]
    return node === undefined ? [] : [{ index, node }]
  })
  const sizes = new Map<number, Size>(own.map(({ index, node }) => [index, { width: widthOf(node), height: heightOf(node) }]))
  const joins = lines.map((line) => ({ from: line.from, to: line.to, weight: weightOf(line, nodes), minlen: 1 }))
  const { frames, bends, width, height } = ranked(
    new Map([...sizes, [wall, { width: 0, height: 0 }]]),
    [...joins, ...holds(own, lines)],
    margin,
  )
  const lefts = leftsOf([...sizes.keys()].flatMap((index) => frames.get(index) ?? []))
  const shift = Math.min(...lefts.values()) - margin
  // What anybody can reach is read first, so it stands above.
  const flipped = middleOfPublic(own, frames) > height / 2
  const turn = ({ x, y }: Point): Point => ({ x: x - shift, y: flipped ? height - y : y })
  const corners = new Map<number, Frame>()
  for (const { index } of own) {
    const frame = frames.get(index)
    if (frame === undefined) continue
    const size = { width: frame.width, height: frame.height }
    corners.set(index, { ...turn({ x: lefts.get(columnOf(frame)) ?? frame.x, y: flipped ? frame.y + frame.height : frame.y }), ...size })
  }
  const boxes = own.flatMap(({ index, node }): Box[] => {
    const corner = corners.get(index)
    return corner === undefined ? [] : [{ index, node, ...corner, rows: rowOrder(index, node, lines, corners), apart: false }]
  })
  return {
    boxes,
    bends: new Map(lines.map((line, index) => [pairOf(line), (bends[index] ?? []).map(turn)])),
    width: width - shift,
    height,
  }
}

/** How hard a line pulls its ends together: functions stand beside their ways in, and not beside what they may touch. */
function weightOf(line: Line, nodes: readonly DrawnNode[]): number {
  if (nodes[line.from]?.shape === 'entry') return 12
  return strokeOf(line) === 'flow' ? 3 : 1
}

/** No node has this position. */
const wall = -1

/** Without a wall to hold on to, what few lines lead away from drifts to the right, beside what it leads to. */
function holds(own: readonly { readonly index: number; readonly node: DrawnNode }[], lines: readonly Line[]): readonly Join[] {
  const fed = new Set(lines.map(({ to }) => to))
  return own.flatMap(({ index, node: { shape } }): Join[] => {
    if (shape === 'entry') return [{ from: wall, to: index, weight: 200, minlen: 1 }]
    return fed.has(index) ? [] : [{ from: wall, to: index, weight: 1, minlen: shape === 'function' ? 2 : 1 }]
  })
}

/** The boxes of a column have one middle; they are read better from one left edge. */
const columnOf = ({ x, width }: Frame): number => Math.round(x + width / 2)

function leftsOf(frames: readonly Frame[]): ReadonlyMap<number, number> {
  const lefts = new Map<number, number>()
  for (const frame of frames) lefts.set(columnOf(frame), Math.min(frame.x, lefts.get(columnOf(frame)) ?? frame.x))
  return lefts
}

/** The mean height of the public functions, where there are any. */
function middleOfPublic(own: readonly { readonly index: number; readonly node: DrawnNode }[], frames: ReadonlyMap<number, Frame>): number {
  const open = own
    .filter(({ node }) => node.shape === 'function' && node.reach === 'public')
    .flatMap(({ index }) => frames.get(index) ?? [])
  return open.reduce((sum, frame) => sum + middleOf(frame), 0) / Math.max(open.length, 1)
}

/** Rows stand in the order of what they lead to, so that their lines do not cross. */
function rowOrder(index: number, { rows }: DrawnNode, lines: readonly Line[], frames: ReadonlyMap<number, Frame>): readonly number[] {
  const target = rows.map((_, row) => {
    const ends = lines.filter((line) => line.from === index && line.row === row).flatMap(({ to }) => frames.get(to) ?? [])
    return ends.length === 0 ? Infinity : ends.reduce((sum, frame) => sum + middleOf(frame), 0) / ends.length
  })
  return [...rows.keys()].toSorted((a, b) => (target[a] === target[b] ? a - b : (target[a] ?? 0) - (target[b] ?? 0)))
}

export const middleOf = ({ y, height }: Pick<Frame, 'y' | 'height'>): number => y + height / 2
