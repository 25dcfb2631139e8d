import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Alias, Document as YamlDocument, Node as YamlNode, ParseOptions, DocumentOptions, SchemaOptions } from 'yaml'
import type { Place } from '../../model/place.ts'
import type { Unread } from '../../model/unread.ts'
import { nodeLimit } from './parsed.ts'
import type { Document } from './parsed.ts'
import type { Entry, Node } from './node.ts'
import { longForm, templateTags } from './tags.ts'

const options: ParseOptions & DocumentOptions & SchemaOptions = {
  merge: true,
  logLevel: 'silent',
  prettyErrors: false,
  customTags: (tags) => [...tags, ...templateTags],
}

/**
 * Reads YAML 1.2 with merge keys. Where the strict pass finds errors, what the parser could still make of the text is used and
 * every error is reported: real, deployed templates have duplicate keys and odd indentation.
 */
export function readYaml(file: string, source: string): Document {
  const strict = parse(source, options)
  const { document, lines } = strict.document.errors.length === 0 ? strict : parse(indented(source), { ...options, uniqueKeys: false })
  const placeAt = (offset: number, counter = lines): Place => {
    const { line, col } = counter.linePos(offset)
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const converter = new Converter(document, placeAt)
  const root = document.contents === null ? undefined : converter.convert(document.contents as YamlNode)
  const usable = converter.trouble === undefined && root !== undefined && root.kind !== 'scalar'
  const unread: Unread[] = []
  // What the tolerant pass could not mend counts before what it did.
  const [first] = document.errors.length > 0 ? document.errors : strict.document.errors
  if (first !== undefined) {
    const told = first.message.split('\n')[0]?.trim() ?? first.code
    const mended = document.errors.length === 0
    const what = !mended
      ? told
      : first.code === 'DUPLICATE_KEY'
        ? `${told}; the last one was taken`
        : `${told}; with the indentation mended all of it could be read`
    unread.push({ reason: usable ? 'repaired' : 'syntax', what, at: placeAt(first.pos[0], mended ? strict.lines : lines) })
  }
  if (converter.trouble !== undefined) unread.push({ reason: 'too-complex', what: converter.trouble, at: { file, line: 1, column: 1 } })
  return { file, root: usable ? root : undefined, unread }
}

function parse(source: string, how: typeof options): { readonly document: YamlDocument; readonly lines: LineCounter } {
  const lines = new LineCounter()
  return { document: parseDocument(source, { ...how, lineCounter: lines }), lines }
}

const repairLimit = 50

/**
 * The text with lines moved to the right where brackets close further left than YAML allows: `]` or `}` at the indentation of
 * their key, which deployed templates have and other parsers accept. Lines keep their numbers.
 */
function indented(source: string): string {
  let text = source
  for (let round = 0; round < repairLimit; round++) {
    const error = parse(text, { ...options, uniqueKeys: false }).document.errors.find(
      ({ code, message }) => code === 'BAD_INDENT' && message.startsWith('Flow '),
    )
    if (error === undefined) return text
    const start = text.lastIndexOf('\n', error.pos[0] - 1) + 1
    text = `${text.slice(0, start)}${' '.repeat(40)}${text.slice(start)}`
  }
  return text
}

/** Turns the parser's tree into ours. Aliases are shared, not copied; their written-out size is counted against the limit. */
class Converter {
  trouble: string | undefined
  readonly #document: YamlDocument
  readonly #placeAt: (offset: number) => Place
  readonly #done = new Map<YamlNode, { node: Node; size: number }>()
  readonly #open = new Set<YamlNode>()
  #depth = 0

  constructor(document: YamlDocument, placeAt: (offset: number) => Place) {
    this.#document = document
    this.#placeAt = placeAt
  }

  convert(source: YamlNode): Node {
    return this.#visit(source).node
  }

  #visit(source: YamlNode): { node: Node; size: number } {
    const at = this.#placeAt(source.range?.[0] ?? 0)
    if (this.trouble !== undefined) return { node: { kind: 'gap', why: this.trouble, at }, size: 1 }
    if (isAlias(source)) return this.#alias(source, at)
    const ready = source.anchor === undefined ? undefined : this.#done.get(source)
    if (ready !== undefined) return ready
    if (this.#depth > 500) {
      this.trouble = 'The document is nested more than 500 levels deep'
      return { node: { kind: 'gap', why: this.trouble, at }, size: 1 }
    }
    this.#depth++
    this.#open.add(source)
    const made = this.#make(source, at)
    this.#open.delete(source)
    this.#depth--
    if (made.size > nodeLimit) this.trouble = `Written out, its aliases would make more than ${nodeLimit} values`
    const tagged = { node: longForm(source.tag, made.node), size: made.size }
    if (source.anchor !== undefined) this.#done.set(source, tagged)
    return tagged
  }

  #alias(source: Alias, at: Place): { node: Node; size: number } {
    const target = source.resolve(this.#document)
    if (target === undefined) return { node: { kind: 'gap', why: `there is no anchor ${source.source}`, at }, size: 1 }
    if (this.#open.has(target)) {
      this.trouble = `The alias ${source.source} contains itself`
      return { node: { kind: 'gap', why: this.trouble, at }, size: 1 }
    }
    return this.#visit(target)
  }

  #make(source: YamlNode, at: Place): { node: Node; size: number } {
    if (isScalar(source)) {
      const raw: unknown = source.value
      const value =
        typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean' ? raw : typeof raw === 'bigint' ? String(raw) : null
      const written =
        typeof value === 'number' && source.source !== undefined && source.source !== String(value) ? source.source : undefined
      return { node: written === undefined ? { kind: 'scalar', value, at } : { kind: 'scalar', value, source: written, at }, size: 1 }
    }
    if (isSeq<YamlNode | null>(source)) {
      let size = 1
      const items = source.items.map((item): Node => {
        if (item === null) return { kind: 'scalar', value: null, at }
        const made = this.#visit(item)
        size += made.size
        return made.node
      })
      return { node: { kind: 'list', items, at }, size }
    }
    if (!isMap<YamlNode, YamlNode | null>(source)) return { node: { kind: 'scalar', value: null, at }, size: 1 }
    let size = 1
    const entries = new Map<string, Entry>()
    const merged = new Map<string, Entry>()
    for (const { key, value } of source.items) {
      const keyAt = this.#placeAt(key?.range?.[0] ?? source.range?.[0] ?? 0)
      const name = isScalar(key) ? (key.source ?? String(key.value)) : undefined
      const made =
        value === null || value === undefined ? { node: { kind: 'scalar', value: null, at: keyAt } as const, size: 1 } : this.#visit(value)
      size += made.size
      if (name === undefined) continue
      if (name === '<<' && (made.node.kind === 'map' || made.node.kind === 'list')) {
        for (const one of made.node.kind === 'map' ? [made.node] : made.node.items)
          if (one.kind === 'map') for (const [inherited, entry] of one.entries) if (!merged.has(inherited)) merged.set(inherited, entry)
      } else entries.set(name, { at: keyAt, value: made.node })
    }
    for (const [inherited, entry] of merged) if (!entries.has(inherited)) entries.set(inherited, entry)
    return { node: { kind: 'map', entries, at }, size }
  }
}
