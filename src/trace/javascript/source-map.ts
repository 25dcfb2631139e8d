import { decodedMappings, originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import type { Place } from '../../model/place.ts'
import type { Module } from '../ir/module.ts'
import { placeIn } from '../ir/place.ts'

const mark = '//# sourceMappingURL='
const inline = /^data:application\/json(?:;charset=[\w-]+)?(;base64)?,/

/** What the last comment of a generated file says of its source map (https://tc39.es/ecma426/#sec-linking-generated-code). */
export type MapReference = { readonly kind: 'inline'; readonly map: string } | { readonly kind: 'file'; readonly path: string }

/** The map within a generated file, or the path of its map, relative to the file. Undefined where it names none. */
export function mapReference(text: string): MapReference | undefined {
  const start = text.lastIndexOf(mark)
  if (start < 0) return undefined
  const [url = ''] = text.slice(start + mark.length).split(/[\s'"]/, 1)
  const prefix = inline.exec(url)
  if (prefix !== null) {
    const data = url.slice(prefix[0].length)
    return { kind: 'inline', map: prefix[1] === undefined ? decoded(data) : Buffer.from(data, 'base64').toString('utf8') }
  }
  return url === '' || /^[a-z][\w+.-]*:/i.test(url) ? undefined : { kind: 'file', path: decoded(url) }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * Gives the place in the source that an offset of the bundle was made from; undefined where the map does not tell. `end`: of the part that is asked for.
 */
export type Originals = (offset: number, end?: number) => Place | undefined

/**
 * Reads a source map. Paths come back relative to the project, as the bundle's own path is; sources outside of the project have no
 * place. Undefined for text that is no source map.
 */
export function originalsOf(bundle: Pick<Module, 'file' | 'lines'>, map: string): Originals | undefined {
  const trace = read(map)
  if (trace === undefined) return undefined
  const folder = bundle.file.split('/').slice(0, -1)
  const files = new Map<string, string | undefined>()
  return (offset, end = offset) => {
    const { line, column } = placeIn(bundle, offset)
    const last = placeIn(bundle, end)
    const until = last.line === line ? last.column - 1 : Infinity
    const found = originalPositionFor(trace, { line, column: mapped(trace, line, column - 1, until) })
    if (found.source === null) return undefined
    if (!files.has(found.source)) files.set(found.source, pathOf(folder, found.source))
    const file = files.get(found.source)
    return file === undefined ? undefined : { file, line: found.line, column: found.column + 1 }
  }
}

/**
 * The column to ask for: where nothing is mapped at the start itself, as at the brackets of `(0, a.b)(c)`, it belongs to what comes before, which may be
 * another statement; then the first that is mapped inside counts.
 */
function mapped(trace: TraceMap, line: number, column: number, end: number): number {
  const segments = decodedMappings(trace)[line - 1] ?? []
  let [low, high] = [0, segments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((segments[middle]?.[0] ?? 0) < column) low = middle + 1
    else high = middle
  }
  const next = segments[low]
  return next !== undefined && next.length > 1 && next[0] < end ? next[0] : column
}

function read(map: string): TraceMap | undefined {
  let data: unknown
  try {
    data = JSON.parse(map)
  } catch {
    return undefined
  }
  if (typeof data !== 'object' || data === null || !('mappings' in data) || typeof data.mappings !== 'string') return undefined
  if (!('sources' in data) || !Array.isArray(data.sources)) return undefined
  const sources = data.sources.map((source: unknown) => (typeof source === 'string' ? source : null))
  const root =
    'sourceRoot' in data && typeof data.sourceRoot === 'string' && data.sourceRoot !== '' ? `${data.sourceRoot.replace(/\/$/, '')}/` : ''
  try {
    const rooted = sources.map((source) => (source === null ? null : root + source))
    const trace = new TraceMap({ version: 3, names: [], mappings: data.mappings, sources: rooted })
    // The mappings are decoded at the first question: a fault in them shows now.
    originalPositionFor(trace, { line: 1, column: 0 })
    return trace
  } catch {
    return undefined
  }
}

/** webpack writes `webpack://name/./src/a.ts` for a path from the project's root, all others are relative to the bundle. */
function pathOf(folder: readonly string[], source: string): string | undefined {
  const packed = source.startsWith('webpack://')
  const path = packed ? source.replace(/^webpack:\/\/[^/]*\//, '') : source
  if (/^(?:[a-z][\w+.-]*:|\/)/i.test(path)) return undefined
  const parts = packed ? [] : [...folder]
  for (const part of path.split(/[?]/, 1).join('').split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.length === 0 ? undefined : parts.join('/')
}
