import { pairs } from './pairs.ts'
import type { Pairs } from './pairs.ts'
import { standardDelimiters } from './syntax.ts'
import type { Delimiters } from './syntax.ts'

/** A string as literal parts and variables. */
export type Template = readonly (string | Variable)[]

export interface Variable {
  /** Tried one after the other until one has a value. None at all: nested too deeply to be read. */
  readonly sources: readonly Source[]
  readonly written: string
}

export type Source =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** A nested variable, or quoted text with variables in it. */
  | { readonly kind: 'template'; readonly template: Template }
  | { readonly kind: 'lookup'; readonly type: string; readonly parameters: readonly Template[]; readonly address: Template }

/** Deeper nesting than anybody writes. */
const depthLimit = 40

/**
 * Reads the variables of a string: https://www.serverless.com/framework/docs/guides/variables. What looks like a variable but
 * names no source (`${AWS::Region}`, `${Table.Arn}`, `${!Literal}`) belongs to CloudFormation and stays text, and so does what
 * is not closed. Takes time in proportion to the text's length, whatever stands in it.
 */
export function parse(source: string, delimiters: Delimiters = standardDelimiters): Template {
  if (!source.includes(delimiters.open)) return [source]
  return new Parser(source, delimiters).template(0, source.length, 0)
}

class Parser {
  readonly #source: string
  readonly #pairs: Pairs
  readonly #open: number
  readonly #close: number

  constructor(source: string, delimiters: Delimiters) {
    this.#source = source
    this.#pairs = pairs(source, delimiters)
    this.#open = delimiters.open.length
    this.#close = delimiters.close.length
  }

  template(from: number, to: number, depth: number): Template {
    const parts: (string | Variable)[] = []
    let literal = ''
    let index = from
    const flush = (): void => {
      if (literal !== '') parts.push(literal)
      literal = ''
    }
    for (const start of this.#pairs.starts(from, to)) {
      const end = this.#pairs.endOf(start)
      if (start < index || end > to) continue
      const sources = depth >= depthLimit ? [] : this.#sources(start + this.#open, end - this.#close, depth + 1)
      // No variable: its text stays, and variables inside of it are found by the next rounds.
      if (sources === undefined) continue
      literal += this.#plain(index, start)
      flush()
      parts.push({ sources, written: this.#source.slice(start, end) })
      index = end
    }
    literal += this.#plain(index, to)
    flush()
    return parts.length === 0 ? [''] : parts
  }

  /** Text between variables, without the backslashes that keep `\${` from being one. */
  #plain(from: number, to: number): string {
    let out = ''
    let index = from
    for (const slash of this.#pairs.escapes(from, to)) {
      out += this.#source.slice(index, slash)
      index = slash + 1
    }
    return out + this.#source.slice(index, to)
  }

  #sources(from: number, to: number, depth: number): readonly Source[] | undefined {
    const pieces = this.#pairs.split(from, to, ',')
    const [first] = pieces
    if (first === undefined) return undefined
    const head = this.#sourceOf(first[0], first[1], depth, true)
    if (head === undefined) return undefined
    return [
      head,
      ...pieces
        .slice(1)
        .map(
          ([start, end]) =>
            this.#sourceOf(start, end, depth, false) ?? { kind: 'template' as const, template: this.#text(start, end, depth) },
        ),
    ]
  }

  #sourceOf(rawFrom: number, rawTo: number, depth: number, first: boolean): Source | undefined {
    const [from, to] = this.#trim(rawFrom, rawTo)
    if (from >= to) return first ? undefined : { kind: 'literal', value: null }
    const type = /[a-z][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)?(?=\s*[:(])/y
    type.lastIndex = from
    const name = type.exec(this.#source)?.[0]
    if (name !== undefined && from + name.length < to) {
      const lookup = this.#lookup(name, from + name.length, to, depth)
      if (lookup !== undefined) return lookup
    }
    const quote = this.#source.charAt(from)
    if ((quote === "'" || quote === '"') && to - from > 1 && this.#source.charAt(to - 1) === quote) {
      if (first) return undefined
      const template = this.template(from + 1, to - 1, depth)
      return template.every((part) => typeof part === 'string')
        ? { kind: 'literal', value: template.join('') }
        : { kind: 'template', template }
    }
    if (this.#pairs.endOf(from) === to) return { kind: 'template', template: this.template(from, to, depth) }
    return first ? undefined : literalSource(this.#source.slice(from, to))
  }

  #lookup(type: string, after: number, to: number, depth: number): Source | undefined {
    let [index] = this.#trim(after, to)
    let parameters: readonly Template[] = []
    if (this.#source.charAt(index) === '(') {
      const end = this.#pairs.closingParenthesis(index, to)
      if (end === undefined) return undefined
      parameters = this.#pairs.split(index + 1, end, ',').map(([start, stop]) => this.#text(start, stop, depth))
      ;[index] = this.#trim(end + 1, to)
      if (index >= to) return { kind: 'lookup', type, parameters, address: [''] }
    }
    // `AWS::Region` is CloudFormation's.
    if (this.#source.charAt(index) !== ':' || this.#source.charAt(index + 1) === ':') return undefined
    return { kind: 'lookup', type, parameters, address: this.#text(index + 1, to, depth) }
  }

  #text(rawFrom: number, rawTo: number, depth: number): Template {
    const [from, to] = this.#trim(rawFrom, rawTo)
    const quote = this.#source.charAt(from)
    const quoted = to - from > 1 && (quote === "'" || quote === '"') && this.#source.charAt(to - 1) === quote
    return quoted ? this.template(from + 1, to - 1, depth) : this.template(from, to, depth)
  }

  #trim(rawFrom: number, rawTo: number): readonly [number, number] {
    let from = rawFrom
    let to = rawTo
    while (from < to && this.#source.charCodeAt(from) <= 32) from++
    while (to > from && this.#source.charCodeAt(to - 1) <= 32) to--
    return [from, to]
  }
}

function literalSource(written: string): Source | undefined {
  if (written === 'true' || written === 'false') return { kind: 'literal', value: written === 'true' }
  if (written === 'null') return { kind: 'literal', value: null }
  const number = Number(written)
  return Number.isFinite(number) ? { kind: 'literal', value: number } : undefined
}
