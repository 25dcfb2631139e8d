import type { DrawnNode } from './drawing.ts'

/** Measures of the boxes, in pixels. */
export const sizes = { head: 40, row: 20, foot: 8, title: 13, detail: 11, label: 10 } as const

const widths: Readonly<Record<DrawnNode['shape'], number>> = { entry: 284, function: 212, resource: 204, shared: 204, service: 220 }

export function widthOf({ shape }: DrawnNode): number {
  return widths[shape]
}

export function heightOf({ shape, rows }: DrawnNode): number {
  if (rows.length > 0) return sizes.head + rows.length * sizes.row + sizes.foot
  return shape === 'shared' ? 36 : 42
}

/** The middle of a row, from the top of its box. `position`: as the rows stand. */
export function rowMiddle(position: number): number {
  return sizes.head + (Math.max(position, 0) + 0.5) * sizes.row
}
