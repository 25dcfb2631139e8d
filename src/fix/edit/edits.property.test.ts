import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import { isPlainList, isPlainMap } from '../../permissions/render/plain.ts'
import type { Plain } from '../../permissions/render/plain.ts'
import { applyChanges } from './apply.ts'
import type { Change } from './change.ts'
import type { Path } from './site.ts'

const key = fc.oneof(fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,5}$/), fc.constantFrom('a b', 'no', '*', 'x:y', '{k}', '012', 'é'))
const string = fc.oneof(
  fc.string({ maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom('yes', '1.10', 'arn:aws:s3:::b/*', '${A.Arn}/x', '- a', 'a\nb', 'x # y', "it's"),
)
const scalar = fc.oneof(string, fc.integer(), fc.boolean(), fc.constant(null))
const { value: plain } = fc.letrec<{ value: Plain }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))
const template = fc.dictionary(key, plain, { minKeys: 1, maxKeys: 5, noNullPrototype: true })

const layouts = [
  (value: Plain): string => stringify(value, { lineWidth: 0 }),
  (value: Plain): string => stringify(value, { lineWidth: 0, indent: 4, indentSeq: false, singleQuote: true }),
  (value: Plain): string => stringify(value, { lineWidth: 0, collectionStyle: 'flow' }),
  (value: Plain): string => `${JSON.stringify(value, undefined, 2)}\n`,
  (value: Plain): string => JSON.stringify(value),
] as const

/** Every path of a value, the maps and lists among them first. */
function pathsIn(value: Plain, path: Path = []): readonly Path[] {
  const inner = isPlainList(value)
    ? value.flatMap((item, index) => pathsIn(item, [...path, index]))
    : isPlainMap(value)
      ? Object.entries(value).flatMap(([name, item]) => pathsIn(item, [...path, name]))
      : []
  return [path, ...inner]
}

/** The change on plain data. */
function changed(value: Plain, { kind, path, ...rest }: Change): Plain {
  const [step, ...deeper] = path
  if (step === undefined)
    return kind === 'append' && 'value' in rest ? [...(isPlainList(value) ? value : []), rest.value] : 'value' in rest ? rest.value : null
  const last = deeper.length === 0
  if (isPlainList(value) && typeof step === 'number') {
    if (last && kind === 'remove') return value.toSpliced(step, 1)
    if (last && kind === 'insert' && 'value' in rest) return value.toSpliced(step, 0, rest.value)
    return value.with(step, changed(value[step] ?? null, { kind, path: deeper, ...rest } as Change))
  }
  const map = isPlainMap(value) ? value : {}
  if (last && kind === 'remove') return Object.fromEntries(Object.entries(map).filter(([name]) => name !== step))
  return { ...map, [step]: changed(map[step] ?? null, { kind, path: deeper, ...rest } as Change) }
}

const at = (value: Plain, path: Path): Plain | undefined =>
  path.reduce<Plain | undefined>((inner, step) => (typeof inner === 'object' && inner !== null ? (inner as never)[step] : undefined), value)

function changeOf(value: Plain, pick: number, kind: Change['kind'], made: Plain, name: string): Change | undefined {
  const paths = pathsIn(value).slice(1)
  const path = paths[pick % paths.length]
  if (path === undefined) return undefined
  const there = at(value, path)
  if (kind === 'set')
    return pick % 2 === 0 || !isPlainMap(there ?? null) ? { kind, path, value: made } : { kind, path: [...path, name], value: made }
  if (kind === 'append') return isPlainList(there ?? null) ? { kind, path, value: made } : undefined
  if (kind === 'insert') return typeof path.at(-1) === 'number' ? { kind, path, value: made } : undefined
  return { kind, path }
}

for (const [index, layout] of layouts.entries())
  test(`a change does what it says and nothing else, layout ${index + 1}`, () => {
    fc.assert(
      fc.property(
        template,
        fc.nat(50),
        fc.constantFrom('set' as const, 'append' as const, 'insert' as const, 'remove' as const),
        plain,
        key,
        fc.boolean(),
        (value, pick, kind, made, name, windows) => {
          const change = changeOf(value, pick, kind, made, name)
          fc.pre(change !== undefined)
          // The last key of a document stays: an empty template helps nobody.
          fc.pre(change.kind !== 'remove' || change.path.length > 1 || Object.keys(value).length > 1)
          const written = layout(value)
          // A line break inside of a scalar would be another one.
          const before = windows && !JSON.stringify(value).includes('\\n') ? written.replaceAll('\n', '\r\n') : written
          const file = index > 2 ? 'a.json' : 'a.yml'
          const result = applyChanges(file, before, [change])
          assert.ok('text' in result, JSON.stringify(result))
          const read = (text: string): unknown => (index > 2 ? JSON.parse(text) : parse(text))
          assert.deepEqual(read(result.text), changed(value, change))
          const again = change.kind === 'set' ? applyChanges(file, result.text, [change]) : undefined
          if (again !== undefined) assert.deepEqual(again, result)
          if (change.kind === 'append' || change.kind === 'insert')
            assert.ok(isInsertion(before, result.text) || isEmptyAt(value, change.path))
          assert.equal(
            result.text.replaceAll('\r\n', '').includes('\r'),
            before.replaceAll('\r\n', '').includes('\r') || result.text.includes('\\r'),
          )
        },
      ),
      { numRuns: 400 },
    )
  })

const isEmptyAt = (value: Plain, path: Path): boolean => {
  const there = at(value, path)
  return isPlainList(there ?? null) && (there as readonly Plain[]).length === 0
}

/** Is the second text the first with something put in? */
function isInsertion(before: string, after: string): boolean {
  let head = 0
  while (head < before.length && before[head] === after[head]) head++
  let tail = 0
  while (tail < before.length - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  return head + tail === before.length
}
