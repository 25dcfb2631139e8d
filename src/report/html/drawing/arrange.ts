import { Graph, layout } from '@dagrejs/dagre'
import type { EdgeLabel, GraphLabel, NodeLabel, Point } from '@dagrejs/dagre'
import type { DrawnNode, Line } from './drawing.ts'
import { strokeOf } from './line-kind.ts'
import { margin } from './sheet.ts'
import type { Box } from './sheet.ts'
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
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>()
  graph.setGraph({ rankdir: 'LR', ranksep: 76, nodesep: 16, edgesep: 10, marginx: margin, marginy: margin, acyclicer: 'greedy' })
  // Without a wall to hold on to, a way in that leads to few functions drifts to the right, beside them.
  graph.setNode(wall, { width: 0, height: 0 })
  const fed = new Set(lines.map(({ to }) => to))
  for (const index of members) {
    const node = nodes[index]
    if (node === undefined) continue
    graph.setNode(nameOf(index), { width: widthOf(node), height: heightOf(node) })
    if (node.shape === 'entry') graph.setEdge(wall, nameOf(index), { weight: 200, minlen: 1 })
    else if (!fed.has(index)) graph.setEdge(wall, nameOf(index), { weight: 1, minlen: node.shape === 'function' ? 2 : 1 })
  }
  for (const line of lines) graph.setEdge(nameOf(line.from), nameOf(line.to), { weight: weightOf(line, nodes), minlen: 1 })
  layout(graph)
  const { width = 0, height = 0 }: GraphLabel = graph.graph() ?? {}
  const found = new Map(members.map((index) => [index, frame(graph.node(nameOf(index)))]))
  const shift = Math.min(...[...found.values()].map(({ x }) => x)) - margin
  // What anybody can reach is read first, so it stands above.
  const flipped = middleOfPublic(nodes, found) > height / 2
  const turn = ({ x, y }: Point): Point => ({ x: x - shift, y: flipped ? height - y : y })
  const lefts = leftsOf([...found.values()])
  const frames = new Map(
    [...found].map(([index, { x, y, width: own, height: tall }]) => {
      const corner = { x: lefts.get(x + own / 2) ?? x, y: flipped ? y + tall : y }
      return [index, { ...turn(corner), width: own, height: tall }]
    }),
  )
  const middles = new Map([...frames].map(([index, { y, height: own }]) => [index, y + own / 2]))
  const boxes = [...frames].flatMap(([index, place]): Box[] => {
    const node = nodes[index]
    return node === undefined ? [] : [{ index, node, ...place, rows: rowOrder(index, node, lines, middles), apart: false }]
  })
  const bends = new Map(lines.map((line) => [pairOf(line), bendsOf(graph.edge(nameOf(line.from), nameOf(line.to))).map(turn)]))
  return { boxes, bends, width: width - shift, height }
}

type Frame = Pick<Box, 'x' | 'y' | 'width' | 'height'>

/** The library puts the boxes of a column on one middle; they are read better from one left edge. By the middle of each column. */
function leftsOf(frames: readonly Frame[]): ReadonlyMap<number, number> {
  const lefts = new Map<number, number>()
  for (const { x, width } of frames) lefts.set(x + width / 2, Math.min(x, lefts.get(x + width / 2) ?? x))
  return lefts
}

/** The mean height of the public functions, where there are any. */
function middleOfPublic(nodes: readonly DrawnNode[], frames: ReadonlyMap<number, Frame>): number {
  const open = [...frames].filter(([index]) => nodes[index]?.shape === 'function' && nodes[index]?.reach === 'public')
  return open.reduce((sum, [, { y, height }]) => sum + y + height / 2, 0) / Math.max(open.length, 1)
}

/** Names of ours, never of the project: to the library they are keys of an object. */
const nameOf = (index: number): string => `n${index}`
const wall = 'wall'

/** How hard a line pulls its ends together: functions stand beside their ways in, and not beside what they may touch. */
function weightOf(line: Line, nodes: readonly DrawnNode[]): number {
  if (nodes[line.from]?.shape === 'entry') return 12
  return strokeOf(line) === 'flow' ? 3 : 1
}

/** The library tells middles; boxes are drawn from their corners. */
function frame(place: NodeLabel | undefined): Frame {
  const { x = 0, y = 0, width = 0, height = 0 } = place ?? {}
  return { x: x - width / 2, y: y - height / 2, width, height }
}

/** The first and the last point lie on the borders, where this drawing has its own. */
const bendsOf = (edge: EdgeLabel | undefined): readonly Point[] => (edge?.points ?? []).slice(1, -1)

/** Rows stand in the order of what they lead to, so that their lines do not cross. */
function rowOrder(index: number, { rows }: DrawnNode, lines: readonly Line[], middles: ReadonlyMap<number, number>): readonly number[] {
  const target = rows.map((_, row) => {
    const ends = lines.flatMap((line) => (line.from === index && line.row === row ? [middles.get(line.to) ?? 0] : []))
    return ends.length === 0 ? Infinity : ends.reduce((sum, y) => sum + y, 0) / ends.length
  })
  return [...rows.keys()].toSorted((a, b) => (target[a] === target[b] ? a - b : (target[a] ?? 0) - (target[b] ?? 0)))
}
