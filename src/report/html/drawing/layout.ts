import { arrange, middleOf, pairOf } from './arrange.ts'
import type { DrawnNode, Drawing, Line } from './drawing.ts'
import { margin } from './sheet.ts'
import type { Box, Curve, Heading, Point, Sheet } from './sheet.ts'
import { heightOf, rowMiddle, widthOf } from './sizes.ts'

const headingRoom = 22
/** Room for what no line leads to is taken as wide as a screen. */
const widestGrid = 1000

/** What no line leads to, by the reason. */
const below: readonly (readonly [string, (node: DrawnNode) => boolean])[] = [
  ['Functions share these', ({ members }) => members.length > 0],
  ['Nothing is known to start, feed or use these', ({ members }) => members.length === 0],
]

/**
 * Puts everything in its place, one service under the other, and what no line leads to below all. The same drawing always gives
 * the same sheet.
 */
export function layout({ nodes, lines }: Drawing): Sheet {
  const linked = new Set(lines.flatMap(({ from, to }) => [from, to]))
  const services = [...new Set(nodes.filter((_, index) => linked.has(index)).map(({ service }) => service))]
  const bands = services.map((service) => {
    const members = [...nodes.keys()].filter((index) => linked.has(index) && nodes[index]?.service === service)
    const inside = new Set(members)
    const own = lines.filter(({ from, to }) => inside.has(from) && inside.has(to))
    return { title: service ?? '', arranged: arrange(nodes, members, own) }
  })
  const titled = bands.length > 1
  const headings: Heading[] = []
  const boxes: Box[] = []
  const bends = new Map<string, readonly Point[]>()
  let [width, height] = [0, 0]
  for (const { title, arranged } of bands) {
    const top = height + (titled ? headingRoom : 0)
    if (titled) headings.push({ text: title, y: top - 2 })
    boxes.push(...arranged.boxes.map((box) => ({ ...box, y: box.y + top })))
    for (const [pair, points] of arranged.bends)
      bends.set(
        pair,
        points.map(({ x, y }) => ({ x, y: y + top })),
      )
    width = Math.max(width, arranged.width)
    height = top + arranged.height
  }
  const apart = nodes.flatMap((node, index) => (linked.has(index) ? [] : [{ node, index }]))
  for (const [text, isHere] of below) {
    const loose = apart.filter(({ node }) => isHere(node))
    if (loose.length === 0) continue
    headings.push({ text, y: height + headingRoom })
    const here = grid(loose, height + headingRoom + margin, Math.max(width, widestGrid))
    boxes.push(...here)
    for (const box of here) [width, height] = [Math.max(width, box.x + box.width + margin), Math.max(height, box.y + box.height + margin)]
  }
  boxes.sort((a, b) => a.index - b.index)
  return { width: Math.ceil(width), height: Math.ceil(height), boxes, curves: curvesOf(lines, boxes, bends), headings }
}

const gap = 16

function grid(loose: readonly { readonly node: DrawnNode; readonly index: number }[], top: number, room: number): readonly Box[] {
  const boxes: Box[] = []
  let [x, y, rowHeight] = [margin, top, 0]
  for (const { node, index } of loose) {
    const [width, height] = [widthOf(node), heightOf(node)]
    if (x > margin && x + width + margin > room) [x, y, rowHeight] = [margin, y + rowHeight + gap, 0]
    boxes.push({ index, node, x, y, width, height, rows: [...node.rows.keys()], apart: true })
    x += width + gap
    rowHeight = Math.max(rowHeight, height)
  }
  return boxes
}

/** From border to border: out of its own row, and into the side that faces the way it comes. */
function curvesOf(lines: readonly Line[], boxes: readonly Box[], bends: ReadonlyMap<string, readonly Point[]>): readonly Curve[] {
  const byIndex = new Map(boxes.map((box) => [box.index, box]))
  return lines.flatMap((line): Curve[] => {
    const [from, to] = [byIndex.get(line.from), byIndex.get(line.to)]
    if (from === undefined || to === undefined) return []
    const forward = from.x < to.x
    const start = {
      x: forward ? from.x + from.width : from.x,
      y: line.row === undefined ? middleOf(from) : from.y + rowMiddle(from.rows.indexOf(line.row)),
    }
    const end = { x: forward ? to.x : to.x + to.width, y: middleOf(to) }
    return [{ line, points: [start, ...(bends.get(pairOf(line)) ?? []), end] }]
  })
}
