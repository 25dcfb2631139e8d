import type { Finding } from '../../../model/finding.ts'
import { markup } from '../markup.ts'
import type { Markup } from '../markup.ts'
import { badgesOf } from './badges.ts'
import type { Drawing } from './drawing.ts'
import type { Sheet } from './sheet.ts'
import { lineSvg } from './svg-line.ts'
import { nodeSvg } from './svg-node.ts'

/** The sheet as a picture that needs no script: every box is a link to its findings. */
export function graphSvg(drawing: Drawing, { width, height, boxes, curves, headings }: Sheet, findings: readonly Finding[]): Markup {
  const badges = badgesOf(drawing, findings)
  const many = new Set(drawing.nodes.map(({ service }) => service)).size > 1
  return markup`<svg id="sheet" role="group" aria-labelledby="drawing-title" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<g aria-hidden="true">
${curves.map((curve) => lineSvg(curve, drawing.nodes))}</g>
${headings.map(
  ({ text, y }) => markup`<text class="heading" x="16" y="${y}">${text}</text>
`,
)}${boxes.map((box) => nodeSvg(box, badges.get(box.index), many && box.apart))}</svg>`
}
