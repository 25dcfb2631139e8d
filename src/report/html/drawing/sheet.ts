import type { DrawnNode, Line } from './drawing.ts'

/** Where everything stands, in pixels from the upper left corner. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
  readonly curves: readonly Curve[]
  /** The names of the services, each above its own boxes; empty where there is only one. */
  readonly headings: readonly Heading[]
}

export interface Box {
  /** Position in the drawing's nodes. */
  readonly index: number
  readonly node: DrawnNode
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The order in which the rows stand, by their position in the node. */
  readonly rows: readonly number[]
  /** No line leads to it, so it stands below, away from its service. */
  readonly apart: boolean
}

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Curve {
  readonly line: Line
  /** From the first box to the second. */
  readonly points: readonly Point[]
}

export interface Heading {
  readonly text: string
  /** Of its base line. */
  readonly y: number
}

export const margin = 16
