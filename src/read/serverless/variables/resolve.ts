import type { Place } from '../../../model/place.ts'
import { showPlace } from '../../../model/place.ts'
import { text } from '../../../model/text.ts'
import type { TextPart } from '../../../model/text.ts'
import { gap, scalar } from '../../document/build.ts'
import { isNull } from '../../document/node.ts'
import type { Entry, Node } from '../../document/node.ts'
import type { Notes } from '../notes.ts'
import { partsOf, textNode } from '../texts.ts'
import { parse } from './parse.ts'
import type { Source, Template, Variable } from './parse.ts'
import { pseudoParameters, substituted } from './pseudo-parameters.ts'
import type { PseudoParameters } from './pseudo-parameters.ts'
import { lookUp } from './sources/index.ts'
import type { Sources } from './sources/index.ts'
import type { Outcome } from './outcome.ts'
import type { Delimiters } from './syntax.ts'

/** Resolves the variables of one service. Both functions answer the same for the same node, however often they are asked. */
export interface Resolver {
  /** The node with all variables in it resolved. */
  readonly resolve: (node: Node) => Node
  /** Only the node itself: a string that is a variable becomes what it stands for; parts of maps and lists stay as written. */
  readonly settle: (node: Node) => Node
}

export interface ResolverSettings {
  readonly delimiters: Delimiters
  readonly pseudoParameters: PseudoParameters
  readonly sources: Sources
  readonly notes: Notes
}

/** Values inside values that are followed: above any real file, below what the call stack holds. */
const depthLimit = 1200
/** A look-up takes more of the stack than a level of a document. */
const lookUpDepth = 4
/** Values that one value may stand for once all variables in it are written out. */
const sizeLimit = 500_000
const lengthLimit = 1_000_000
/** An open part weighs as much: a text with a thousand of them says nothing. */
const holeLength = 1000

export function resolverOf(settings: ResolverSettings): Resolver {
  return new Resolving(settings)
}

class Resolving implements Resolver {
  readonly #settings: ResolverSettings
  readonly #settled = new Map<Node, Node>()
  readonly #resolved = new Map<Node, Node>()
  readonly #resolvedInsideSub = new Map<Node, Node>()
  readonly #sizes = new WeakMap<Node, number>()
  /** Texts that are put together: what looks like a variable in them was escaped, or is CloudFormation's. */
  readonly #finished = new WeakSet<Node>()
  /** Variables being looked up and values being written out, in order: meeting one again is a circle. */
  readonly #settling = new Set<Node>()
  readonly #resolving = new Set<Node>()
  #depth = 0

  constructor(settings: ResolverSettings) {
    this.#settings = settings
  }

  resolve = (node: Node): Node => this.#resolve(node, false)

  #resolve(node: Node, insideSub: boolean): Node {
    const done = insideSub ? this.#resolvedInsideSub : this.#resolved
    const ready = done.get(node)
    if (ready !== undefined) return ready
    if (this.#resolving.has(node)) return this.#circle(node, this.#resolving)
    if (this.#depth > depthLimit) return this.#tooMuch(node, 'Variables and values are nested too deeply')
    this.#depth++
    this.#resolving.add(node)
    const settled = this.settle(node)
    const made = this.#limited(node, settled === node ? this.#parts(node, insideSub) : this.#resolve(settled, insideSub))
    this.#resolving.delete(node)
    this.#depth--
    done.set(node, made)
    return made
  }

  #parts(node: Node, insideSub: boolean): Node {
    if (node.kind === 'list') {
      const items = node.items.map((item, index) => this.#resolve(item, insideSub && index === 0))
      return items.every((item, index) => item === node.items[index]) ? node : { ...node, items }
    }
    if (node.kind === 'map') {
      let changed = false
      const entries = new Map<string, Entry>()
      for (const [key, entry] of node.entries) {
        const value = this.#resolve(entry.value, key === 'Fn::Sub')
        changed ||= value !== entry.value
        entries.set(key, value === entry.value ? entry : { at: entry.at, value })
      }
      return changed ? { ...node, entries } : node
    }
    return insideSub ? substituted(node) : pseudoParameters(node, this.#settings.pseudoParameters)
  }

  settle = (node: Node): Node => {
    if (node.kind !== 'scalar' || typeof node.value !== 'string' || this.#finished.has(node)) return node
    const ready = this.#settled.get(node)
    if (ready !== undefined) return ready
    const template = parse(node.value, this.#settings.delimiters)
    const [only] = template
    if (template.length === 1 && only === node.value) return node
    if (this.#settling.has(node)) return this.#circle(node, this.#settling)
    if (this.#depth > depthLimit) return this.#tooMuch(node, 'Variables are nested too deeply')
    this.#depth += lookUpDepth
    this.#settling.add(node)
    const made = this.#fill(template, node.at)
    this.#settling.delete(node)
    this.#depth -= lookUpDepth
    this.#settled.set(node, made)
    return made
  }

  /** A single variable keeps the type of its value; among other text it becomes text. */
  #fill(template: Template, at: Place): Node {
    const [only] = template
    if (template.length === 1 && only !== undefined && typeof only !== 'string') return this.#variable(only, at)
    const parts: TextPart[] = []
    let length = 0
    for (const part of template) {
      const added = typeof part === 'string' ? [part] : partsOf(this.#variable(part, at))
      for (const one of added) length += typeof one === 'string' ? one.length : holeLength
      if (length > lengthLimit) return this.#tooMuch(gap(at, ''), 'A text with variables grows too long')
      parts.push(...added)
    }
    const made = textNode(at, text(...parts))
    this.#finished.add(made)
    return made
  }

  #variable(variable: Variable, at: Place): Node {
    if (variable.sources.length === 0) return this.#tooMuch(gap(at, ''), 'Variables are nested too deeply')
    let first: Extract<Outcome, { kind: 'missing' }> | undefined
    for (const source of variable.sources) {
      const outcome = this.#source(source, at)
      if (outcome.kind === 'missing') {
        first ??= outcome
        continue
      }
      const node = outcome.kind === 'value' ? this.settle(outcome.node) : outcome.node
      const last = source === variable.sources.at(-1)
      if (!isNull(node) || last) return node
      first ??= { kind: 'missing', otherwise: () => node }
    }
    if (first?.report !== undefined) this.#settings.notes.report(first.report.reason, `${variable.written}: ${first.report.what}`, at)
    return first?.otherwise() ?? gap(at, 'the variable has no value')
  }

  #source(source: Source, at: Place): Outcome {
    if (source.kind === 'literal') return { kind: 'value', node: scalar(at, source.value) }
    if (source.kind === 'template') return { kind: 'value', node: this.#fill(source.template, at) }
    return lookUp(this.#settings.sources, {
      type: source.type,
      parameters: source.parameters.map((parameter) => this.#fill(parameter, at)),
      address: this.#fill(source.address, at),
      at,
      settle: this.settle,
    })
  }

  #circle(node: Node, among: ReadonlySet<Node>): Node {
    const all = [...among]
    const places = [...new Set(all.slice(all.indexOf(node)).map((one) => showPlace(one.at)))]
    const what = places.length > 1 ? `These refer to each other: ${places.slice(0, 8).join(', ')}` : 'The variable refers to itself'
    this.#settings.notes.report('variable-cycle', what, node.at)
    return gap(node.at, 'variables refer to each other in a circle')
  }

  /** Values are shared, not copied; what a value would be, written out, is counted, so that nothing behind us drowns in it. */
  #limited(node: Node, made: Node): Node {
    const size = this.#sizes.get(made) ?? this.#count(made)
    this.#sizes.set(made, size)
    return size > sizeLimit ? this.#tooMuch(node, 'Written out, the variables in it would make too many values') : made
  }

  #count(node: Node): number {
    let size = 1
    if (node.kind === 'list') for (const item of node.items) size += this.#sizes.get(item) ?? 1
    else if (node.kind === 'map') for (const entry of node.entries.values()) size += this.#sizes.get(entry.value) ?? 1
    else if (node.kind === 'scalar' && typeof node.value === 'string') size += node.value.length >> 7
    return size
  }

  #tooMuch(node: Node, what: string): Node {
    this.#settings.notes.report('too-complex', what, node.at)
    return gap(node.at, what)
  }
}
