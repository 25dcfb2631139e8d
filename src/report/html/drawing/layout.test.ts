import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { EdgeKind } from '../../../model/edge.ts'
import { serviceId } from '../../../model/ids.ts'
import type { DrawnNode, Drawing, Line } from './drawing.ts'
import { layout } from './layout.ts'
import type { Box } from './sheet.ts'

const row = { label: 'GET', text: '/', note: 'open', reach: 'public' } as const
const node = (shape: DrawnNode['shape'], service: string, rows = 0): DrawnNode => ({
  shape,
  title: shape,
  detail: '',
  service: serviceId(service),
  reach: 'internal',
  rows: Array.from({ length: rows }, () => row),
  members: [],
})
const line = (from: number, to: number, kind: EdgeKind = 'triggers', ofRow?: number): Line => ({
  from,
  row: ofRow,
  to,
  kinds: new Set([kind]),
})
const whole = { drawn: 0, of: 0 }
const drawing = (nodes: readonly DrawnNode[], lines: readonly Line[]): Drawing => ({
  nodes,
  lines,
  functions: whole,
  resources: whole,
  entries: whole,
  whereabouts: () => ({ own: [], also: [] }),
})

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const anyDrawing = fc
  .array(
    fc.record({
      shape: fc.constantFrom('entry', 'function', 'resource', 'shared', 'service'),
      service: fc.constantFrom('a', 'b'),
      rows: fc.nat(5),
    } as const),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .chain((nodes) =>
    fc.record({
      nodes: fc.constant(nodes.map(({ shape, service, rows }) => node(shape, service, shape === 'entry' ? rows : 0))),
      pairs: fc.array(fc.tuple(fc.nat(nodes.length - 1), fc.nat(nodes.length - 1)), { maxLength: 30 }),
    }),
  )
  .map(({ nodes, pairs }) =>
    drawing(
      nodes,
      pairs
        .filter(([from, to]) => from !== to)
        .map(([from, to]) => line(from, to, 'may-write', (nodes[from]?.rows.length ?? 0) > 0 ? 0 : undefined)),
    ),
  )

test('whatever is drawn, boxes stand apart and on the sheet, and lines run from border to border', () => {
  fc.assert(
    fc.property(anyDrawing, (given) => {
      const { boxes, curves, width, height } = layout(given)
      assert.deepEqual(
        boxes.map(({ index }) => index),
        [...given.nodes.keys()],
      )
      for (const [index, box] of boxes.entries()) {
        assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height)
        assert.deepEqual(new Set(box.rows), new Set(box.node.rows.keys()))
        for (const other of boxes.slice(index + 1)) assert.ok(!overlap(box, other), `${box.index} and ${other.index}`)
      }
      assert.equal(curves.length, given.lines.length)
      for (const { line: drawn, points } of curves)
        for (const [end, point] of [
          [drawn.from, points[0]],
          [drawn.to, points.at(-1)],
        ] as const) {
          const box = boxes[end]
          assert.ok(box !== undefined && point !== undefined)
          assert.ok(point.x === box.x || point.x === box.x + box.width)
          assert.ok(point.y > box.y && point.y < box.y + box.height)
        }
    }),
    { numRuns: 60 },
  )
})

test('ways in stand left, what they start beside them, what these touch further right', () => {
  const nodes = [node('entry', 'a', 2), node('function', 'a'), node('function', 'a'), node('resource', 'a')]
  const { boxes } = layout(drawing(nodes, [line(0, 1, 'triggers', 0), line(0, 2, 'triggers', 1), line(1, 3, 'may-write')]))
  const [entry, first, second, resource] = boxes.map(({ x }) => x)
  assert.ok(Number(entry) < Number(first) && Number(first) < Number(resource))
  assert.equal(first, second)
})

test('rows stand in the order of what they start', () => {
  const nodes = [node('entry', 'a', 3), ...Array.from({ length: 3 }, () => node('function', 'a'))]
  const { boxes, curves } = layout(drawing(nodes, [line(0, 3, 'triggers', 0), line(0, 2, 'triggers', 1), line(0, 1, 'triggers', 2)]))
  const byStart = curves.toSorted((a, b) => (a.points[0]?.y ?? 0) - (b.points[0]?.y ?? 0)).map(({ points }) => points.at(-1)?.y ?? 0)
  assert.deepEqual(
    byStart,
    byStart.toSorted((a, b) => a - b),
  )
  assert.equal(boxes[0]?.rows.length, 3)
})

test('services stand one under the other, each with its name; what nothing leads to stands below', () => {
  const nodes = [node('function', 'a'), node('resource', 'a'), node('function', 'b'), node('resource', 'b'), node('resource', 'a')]
  const { boxes, headings } = layout(drawing(nodes, [line(0, 1), line(2, 3)]))
  assert.deepEqual(
    headings.map(({ text }) => text),
    ['a', 'b', 'Nothing is known to start, feed or use these'],
  )
  const [a, , b, , loose] = boxes.map(({ y }) => y)
  assert.ok(Number(a) < Number(b) && Number(b) < Number(loose))
})

test('what is public stands above', () => {
  const open = { ...node('function', 'a'), reach: 'public' } as const
  for (const [first, second] of [
    [node('function', 'a'), open],
    [open, node('function', 'a')],
  ] as const) {
    const { boxes } = layout(
      drawing([first, second, node('resource', 'a'), node('resource', 'a')], [line(0, 2, 'may-write'), line(1, 3, 'may-write')]),
    )
    const [above] = boxes.filter(({ node: { shape } }) => shape === 'function').toSorted((a, b) => a.y - b.y)
    assert.equal(above?.node.reach, 'public')
  }
})

test('nothing to draw is an empty sheet', () => {
  assert.deepEqual(layout(drawing([], [])), { width: 0, height: 0, boxes: [], curves: [], headings: [] })
})
