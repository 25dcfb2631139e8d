import type { Language, Tree, TreeCursor } from 'web-tree-sitter'
import type { Gap } from '../ir/module.ts'

/**
 * A node of the syntax tree, taken out of the parser's memory in one walk: each question to the parser costs a call into
 * WebAssembly. Comments and punctuation that nobody asks for are left out.
 */
export interface Node {
  /** The grammar's name: `call`, `if_statement`, `+`; `ERROR`, `MISSING` and `DEEP` stand where something could not be read. */
  readonly type: string
  /** What it is to its parent: `left`, `body`; `''` where the grammar gives no name. */
  readonly field: string
  /** UTF-16 offsets. */
  readonly start: number
  readonly end: number
  readonly children: readonly Node[]
}

/** What is known of a grammar before any text is read; by the parser's number of a node type. */
export interface Grammar {
  readonly names: readonly string[]
  readonly fields: readonly string[]
  /** Nodes without a name of their own: `(`, `async`, `+`. */
  readonly tokens: readonly boolean[]
  readonly leaves: readonly boolean[]
}

export function grammarOf(language: Language): Grammar {
  const names = language.types.map((name) => name)
  return {
    names,
    fields: language.fields.map((name) => name ?? ''),
    tokens: names.map((name, id) => name === 'comment' || name === 'line_continuation' || !language.nodeTypeIsNamed(id)),
    leaves: names.map((name, id) => leaves.has(name) || !language.nodeTypeIsNamed(id)),
  }
}

const leaves = new Set(
  `identifier integer float true false none ellipsis string_start string_content string_end type_conversion pass_statement
  break_statement continue_statement wildcard_import import_prefix positional_separator keyword_separator`.split(/\s+/),
)

/** Nodes whose tokens mean something. */
const withTokens = new Set(
  `function_definition with_statement for_statement for_in_clause except_clause yield raise_statement slice interpolation case_pattern
  binary_operator boolean_operator unary_operator comparison_operator augmented_assignment complex_pattern dict_pattern
  union_pattern keyword_pattern splat_pattern`.split(/\s+/),
)

/** Frequent nodes whose children have no names, so that nobody needs to ask. */
const withoutFields = new Set(
  `module block expression_statement argument_list parameters lambda_parameters list tuple set dictionary string expression_list
  pattern_list decorator parenthesized_expression comparison_operator return_statement with_clause dotted_name type`.split(/\s+/),
)

/** Nodes in which a fault is a statement that could not be read; elsewhere it is left out of what is whole. */
const statementLists = new Set(['module', 'block', 'ERROR'])

/** Syntax nested deeper than anybody writes: it would overflow the stack of the lowering, and of whoever reads its result. */
const depthLimit = 400

/** The longest run of operators that lean to the left (`a + b + c + …`) is not deep. */
const leaning = new Set(['binary_operator', 'boolean_operator'])

interface Growing extends Node {
  readonly children: Growing[]
}

interface Open {
  readonly node: Growing
  readonly depth: number
  readonly tokens: boolean
  readonly fields: boolean
}

interface Faults {
  readonly gaps: Gap[]
  readonly lost: { readonly start: number; readonly end: number }[]
}

const none: Growing[] = []

/** The tree of a text as data, and what the parser could not read. */
export interface Read {
  readonly root: Node
  readonly gaps: readonly Gap[]
  /** Pieces of text that found no place in the tree. */
  readonly lost: readonly { readonly start: number; readonly end: number }[]
}

export function readTree(tree: Tree, text: string, grammar: Grammar): Read {
  const cursor = tree.walk()
  const faults: Faults = { gaps: [], lost: [] }
  const root: Growing = { type: 'module', field: '', start: 0, end: text.length, children: [] }
  let open: Open = { node: root, depth: 0, tokens: false, fields: false }
  if (cursor.gotoFirstChild()) {
    const outer: Open[] = []
    for (let going = true; going;) {
      const inner = take(cursor, open, text, grammar, faults)
      if (inner !== undefined && cursor.gotoFirstChild()) {
        outer.push(open)
        open = inner
        continue
      }
      while (!cursor.gotoNextSibling()) {
        const before = outer.pop()
        if (before === undefined || !cursor.gotoParent()) {
          going = false
          break
        }
        open = before
      }
    }
  }
  cursor.delete()
  return { root, ...faults }
}

/** Takes the node that the cursor stands on into the open one; gives it back where its children are wanted. */
function take(cursor: TreeCursor, open: Open, text: string, grammar: Grammar, { gaps, lost }: Faults): Open | undefined {
  const id = cursor.nodeTypeId
  if (grammar.tokens[id] === true && !open.tokens) return undefined
  const name = grammar.names[id] ?? 'ERROR'
  if (name === 'comment' || name === 'line_continuation') return undefined
  const start = cursor.startIndex
  const end = grammar.tokens[id] === true ? start + name.length : cursor.endIndex
  const field = open.fields ? (grammar.fields[cursor.currentFieldId] ?? '') : ''
  if ((start === end || grammar.tokens[id] === true) && cursor.nodeIsMissing) {
    gaps.push({ what: 'syntax error', at: start })
    if (grammar.tokens[id] !== true) open.node.children.push({ type: 'MISSING', field, start, end, children: none })
    return undefined
  }
  if (name === 'ERROR') {
    gaps.push({ what: 'syntax error', at: start })
    lost.push({ start, end })
    if (!statementLists.has(open.node.type)) return undefined
  }
  if (grammar.leaves[id] === true || (name === 'string' && !hasParts(text, start))) {
    open.node.children.push({ type: name, field, start, end, children: none })
    return undefined
  }
  const leans = leaning.has(name) && leaning.has(open.node.type) && open.node.children.length === 0
  const depth = leans ? open.depth : open.depth + 1
  if (depth > depthLimit) {
    gaps.push({ what: 'nested too deeply', at: start })
    open.node.children.push({ type: 'DEEP', field, start, end, children: none })
    return undefined
  }
  const node: Growing = { type: name, field, start, end, children: [] }
  open.node.children.push(node)
  const tokens = withTokens.has(name) || (name === 'tuple_pattern' && open.node.type === 'case_pattern')
  return { node, depth, tokens, fields: !withoutFields.has(name) }
}

/** `f'…'` and `t'…'`: other strings are read from the text. */
function hasParts(text: string, start: number): boolean {
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at) | 32
    if (code === 102 || code === 116) return true
    if (code !== 98 && code !== 114 && code !== 117) return false
  }
}

/** The child that has a name in the grammar. */
export function part(node: Node, field: string): Node | undefined {
  for (const child of node.children) if (child.field === field) return child
  return undefined
}

export function parts(node: Node, field: string): readonly Node[] {
  return node.children.filter((child) => child.field === field)
}

/** A child by its place; where the source lacks it, a node that says so. */
export function childAt(node: Node, index: number): Node {
  return node.children[index] ?? missing(node)
}

export function partOrMissing(node: Node, field: string): Node {
  return part(node, field) ?? missing(node)
}

function missing({ start, end }: Node): Node {
  return { type: 'MISSING', field: '', start, end, children: none }
}

export function has(node: Node, type: string): boolean {
  return node.children.some((child) => child.type === type)
}

/** The child of a type. */
export function ofType(node: Node, type: string): Node | undefined {
  return node.children.find((child) => child.type === type)
}
