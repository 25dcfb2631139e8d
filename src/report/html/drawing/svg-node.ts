import type { Reach } from '../../../model/reach.ts'
import { markup, nothing } from '../markup.ts'
import type { Markup } from '../markup.ts'
import { badgeWords } from './badges.ts'
import type { Badge } from './badges.ts'
import type { DrawnNode, Row } from './drawing.ts'
import { fitted, widthOf } from './measure.ts'
import type { Box } from './sheet.ts'
import { rowMiddle, sizes } from './sizes.ts'

/** A box: a link to its findings, named for those who do not see it. `homed`: with the name of its service. */
export function nodeSvg({ index, node, x, y, width, height, rows }: Box, badge: Badge | undefined, homed: boolean): Markup {
  const { shape, title, reach } = node
  const inset = shape === 'resource' ? 18 : shape === 'shared' ? 20 : 12
  const room = width - 2 * inset
  const detail = detailOf(node, homed)
  const start = textStart(node.rows)
  return markup`<a class="node ${shape} ${reach}" id="node=${index}" href="#about=${index}"${node.members.length > 0 && markup` data-near="${node.members.join(' ')}"`} transform="translate(${round(x)} ${round(y)})"><title>${titleOf(node, badge)}</title>${outline(shape, width, height)}<text class="t" x="${inset}" y="17">${fitted(title, room, sizes.title * bold)}</text><text class="d" x="${inset}" y="32">${fitted(detail, room, sizes.detail)}</text>${rows.map((row, position) => rowSvg(node.rows[row], position, start, width))}${badge === undefined || badge.count === 0 ? nothing : badgeSvg(badge, width)}</a>
`
}

/** Bold letters are wider. */
const bold = 1.08

/** A bucket that a public function writes is no public bucket. */
const through: Readonly<Record<Reach, string>> = { public: 'via public', authenticated: 'via authenticated', internal: 'internal' }

function detailOf({ shape, detail, reach, service }: DrawnNode, homed: boolean): string {
  const home = homed ? (service ?? '') : ''
  switch (shape) {
    case 'function':
      return words(reach, home, detail)
    case 'resource':
      return homed ? words(detail, home) : words(detail, through[reach])
    case 'entry':
      return words(detail, home)
    case 'shared':
    case 'service':
      return detail
  }
}

const words = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ')

function titleOf({ shape, title, detail, service, reach }: DrawnNode, badge: Badge | undefined): string {
  const kind = shape === 'function' ? 'function' : ''
  const home = service === undefined ? '' : `in ${service}`
  return `${[title, kind, detail, reach, home].filter((part) => part !== '').join(', ')}: ${badgeWords(badge)}`
}

/** Functions have corners, resources are round, what is shared has six sides, a service is a stack. */
function outline(shape: DrawnNode['shape'], width: number, height: number): Markup {
  switch (shape) {
    case 'function':
      return markup`<rect class="b" width="${width}" height="${height}" rx="3"/><rect class="k" width="5" height="${height}" rx="2"/>`
    case 'resource':
      return markup`<rect class="b" width="${width}" height="${height}" rx="${height / 2}"/>`
    case 'entry':
      return markup`<rect class="b" width="${width}" height="${height}" rx="3"/><path class="r" d="M0 ${sizes.head - 2}H${width}"/>`
    case 'shared':
      return markup`<path class="b" d="M10 0H${width - 10}L${width} ${height / 2} ${width - 10} ${height}H10L0 ${height / 2}Z"/>`
    case 'service':
      return markup`<rect class="b" x="5" y="5" width="${width}" height="${height}" rx="3"/><rect class="b" width="${width}" height="${height}" rx="3"/>`
  }
}

const rowStart = 26

/** Where the texts of the rows begin: behind the longest label. */
function textStart(rows: readonly Row[]): number {
  const widest = Math.max(0, ...rows.map(({ label }) => widthOf(label, sizes.label)))
  return rowStart + (widest === 0 ? 0 : Math.min(widest, 80) + 8)
}

function rowSvg(row: Row | undefined, position: number, start: number, width: number): Markup {
  if (row === undefined) return nothing
  const y = rowMiddle(position)
  const note = fitted(row.note, 84, sizes.detail)
  const left = row.label === '' ? rowStart : start
  const room = width - left - 14 - (note === '' ? 0 : widthOf(note, sizes.detail) + 8)
  return markup`<g class="row ${row.reach}">${mark(row.reach, y)}${row.label !== '' && markup`<text class="m" x="${rowStart}" y="${y + 4}">${fitted(row.label, 80, sizes.label)}</text>`}<text class="p" x="${round(left)}" y="${y + 4}">${fitted(row.text, room, sizes.detail)}</text>${note !== '' && markup`<text class="n" x="${width - 12}" y="${y + 4}">${note}</text>`}</g>`
}

/** Public: a disc. Authenticated: a square. Internal: a ring. */
function mark(reach: Reach, y: number): Markup {
  if (reach === 'authenticated') return markup`<rect class="k" x="11" y="${y - 4}" width="8" height="8" rx="1"/>`
  return markup`<circle class="k" cx="15" cy="${y}" r="${reach === 'public' ? 4.5 : 3.5}"/>`
}

function badgeSvg({ count, worst }: Badge, width: number): Markup {
  const words = `${worst ?? 'possible'} ${count}`
  const size = Math.round(widthOf(words, 10.5)) + 12
  return markup`<g class="badge ${worst ?? 'possible'}" transform="translate(${width - size + 6} -11)"><rect width="${size}" height="16" rx="8"/><text x="${size / 2}" y="11.5">${words}</text></g>`
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10
