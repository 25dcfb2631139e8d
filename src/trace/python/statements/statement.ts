import { unfinished } from '../context.ts'
import type { Context } from '../context.ts'
import { emit, operationLimit } from '../frame.ts'
import { lowerImport } from '../imports.ts'
import type { Node } from '../tree.ts'
import { lowerAssignment, lowerAugmented } from './assignments.ts'
import { lowerIf } from './branches.ts'
import { lowerDecorated, lowerDefinition } from './definitions.ts'
import { lowerDelete } from './deletes.ts'
import { lowerAssert, lowerRaise, lowerTry, lowerWith } from './errors.ts'
import { lowerFor, lowerWhile } from './loops.ts'
import { lowerMatch } from './matches.ts'

export function lowerStatements(context: Context, nodes: readonly Node[]): void {
  for (const node of nodes) lowerStatement(context, node)
}

export function lowerStatement(context: Context, node: Node): void {
  const { frame } = context
  if (frame.func.operations >= operationLimit) {
    unfinished(context, node)
    return
  }
  // What a statement took for itself is free again behind it.
  const mark = frame.next
  lowerInside(context, node)
  frame.next = mark
}

function lowerInside(context: Context, node: Node): void {
  const { frame } = context
  const { start: at, end } = node
  switch (node.type) {
    case 'expression_statement':
      if (node.children.length === 1 && isSimple(node.children[0])) lowerStatement(context, node.children[0] ?? node)
      else for (const child of node.children) context.lower.effect(context, child)
      return
    case 'assignment':
      lowerAssignment(context, node)
      return
    case 'augmented_assignment':
      lowerAugmented(context, node)
      return
    case 'return_statement': {
      const [inner] = node.children
      const value = inner === undefined ? undefined : context.lower.expression(context, inner)
      emit(frame, { op: 'return', value, at, end })
      return
    }
    case 'if_statement':
      lowerIf(context, node)
      return
    case 'for_statement':
      lowerFor(context, node)
      return
    case 'while_statement':
      lowerWhile(context, node)
      return
    case 'try_statement':
      lowerTry(context, node)
      return
    case 'with_statement':
      lowerWith(context, node)
      return
    case 'raise_statement':
      lowerRaise(context, node)
      return
    case 'assert_statement':
      lowerAssert(context, node)
      return
    case 'delete_statement':
      lowerDelete(context, node)
      return
    case 'match_statement':
      lowerMatch(context, node)
      return
    case 'break_statement':
    case 'continue_statement': {
      const loop = frame.loops.at(-1)
      if (loop === undefined) return
      if (node.type === 'break_statement') emit(frame, { op: 'break', label: loop.out, at, end })
      else emit(frame, { op: 'continue', label: loop.on, at, end })
      return
    }
    case 'function_definition':
    case 'class_definition':
      lowerDefinition(context, node, [])
      return
    case 'decorated_definition':
      lowerDecorated(context, node)
      return
    case 'import_statement':
    case 'import_from_statement':
      lowerImport(context, node)
      return
    case 'pass_statement':
    case 'future_import_statement':
    case 'global_statement':
    case 'nonlocal_statement':
    case 'type_alias_statement':
      return
    case 'block':
    case 'else_clause':
    case 'finally_clause':
      lowerStatements(context, node.children)
      return
    case 'ERROR':
      emit(frame, { op: 'gap', what: 'syntax error', to: undefined, at, end })
      // What the parser made out in it is worth a look.
      for (const child of node.children) if (statements.has(child.type)) lowerStatement(context, child)
      return
    case 'MISSING':
      return
    default:
      context.lower.effect(context, node)
  }
}

function isSimple(node: Node | undefined): boolean {
  return node?.type === 'assignment' || node?.type === 'augmented_assignment'
}

/** What can stand for itself among the pieces of something that could not be read. */
const statements = new Set(
  `expression_statement assignment augmented_assignment call await if_statement for_statement while_statement try_statement with_statement
  function_definition class_definition decorated_definition import_statement import_from_statement return_statement raise_statement
  assert_statement delete_statement match_statement block ERROR`.split(/\s+/),
)
