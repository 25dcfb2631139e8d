import { Graph, layout } from '@dagrejs/dagre'
import type { Point } from './sheet.ts'

/** One side of the layout library: boxes and joins with numbers for names go in, places come out, all in pixels. */
export interface Ranked {
  readonly frames: ReadonlyMap<number, Frame>
  /** Where a join bends between its two boxes, in the order of the joins. */
  readonly bends: readonly (readonly Point[])[]
  readonly width: number
  readonly height: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** A box by its upper left corner. */
export interface Frame extends Point, Size {}

export interface Join {
  readonly from: number
  readonly to: number
  /** How hard it pulls its ends together. */
  readonly weight: number
  /** How many columns it spans at least. */
  readonly minlen: number
}

/** What of the library is used. It has types, but they name their files without an ending, so here they would all be `any`. */
interface Library {
  setGraph(options: Readonly<Record<string, string | number>>): void
  setNode(name: string, size: Size): void
  setEdge(from: string, to: string, label: Pick<Join, 'weight' | 'minlen'>): void
  node(name: string): Size & Point
  edge(from: string, to: string): { readonly points: readonly Point[] }
  graph(): Size
}

/** Puts boxes in columns from left to right, so that few joins cross. `sizes`: at least one. */
export function ranked(sizes: ReadonlyMap<number, Size>, joins: readonly Join[], margin: number): Ranked {
  const graph = new Graph() as Library
  graph.setGraph({ rankdir: 'LR', ranksep: 76, nodesep: 16, edgesep: 10, marginx: margin, marginy: margin, acyclicer: 'greedy' })
  // The library changes what it is given.
  for (const [name, { width, height }] of sizes) graph.setNode(nameOf(name), { width, height })
  for (const { from, to, weight, minlen } of joins) graph.setEdge(nameOf(from), nameOf(to), { weight, minlen })
  layout(graph as InstanceType<typeof Graph>)
  const frames = new Map([...sizes.keys()].map((name) => [name, frameOf(graph.node(nameOf(name)))]))
  // The first and the last point lie on the borders, where the drawing has its own.
  const bends = joins.map(({ from, to }) => graph.edge(nameOf(from), nameOf(to)).points.slice(1, -1))
  const { width, height } = graph.graph()
  return { frames, bends, width, height }
}

/** To the library names are keys of an object. */
const nameOf = (name: number): string => `n${name}`

/** The library tells middles. */
const frameOf = ({ x, y, width, height }: Size & Point): Frame => ({ x: x - width / 2, y: y - height / 2, width, height })
