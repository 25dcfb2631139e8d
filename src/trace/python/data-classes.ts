import type { Parameter } from '../ir/module.ts'
import type { Register } from '../ir/operation.ts'
import { branch, call, constant, global, invoke, move, self, textOf } from './context.ts'
import type { Context } from './context.ts'
import { decoratorName } from './decorators.ts'
import { lowerFieldType } from './field-types.ts'
import { binary } from './expressions/operators.ts'
import { closeBlock, emit, openBlock, temporary } from './frame.ts'
import { closeFunction, lowerDefault, openPlain } from './functions.ts'
import { lookUp } from './scope/scope.ts'
import { childAt, part } from './tree.ts'
import type { Node } from './tree.ts'
import { annotationOf, lastOf } from './types.ts'

const makers = new Set(['dataclass', 's', 'define', 'frozen', 'mutable', 'attrs'])
const bases = new Set(['BaseModel', 'NamedTuple', 'BaseSettings', 'SQLModel', 'Struct'])
/** Bases that hold fields to their types, by a method `__field__` of their stubs. */
const checking = new Set(['BaseModel', 'BaseSettings', 'SQLModel'])
/** Calls that describe a field instead of being its value. */
const descriptions = new Set(['field', 'Field', 'ib', 'attrib', 'PrivateAttr'])

/**
 * The `__init__` that a decorator (`@dataclass`) or base (`BaseModel`, `NamedTuple`) makes of annotated fields. Undefined for all other
 * classes.
 */
export function lowerDataClass(context: Context, node: Node, decorators: readonly Node[], parents: readonly Node[]): number | undefined {
  const names = parents.map((each) => lastOf(textOf(context, each)))
  const isOne = decorators.some((each) => makers.has(decoratorName(context, each)))
  if (!isOne && !names.some((name) => bases.has(name) || context.fields.has(name))) {
    const own = fieldsOf(context, node)
    return own.length > 0 && isImported(context, parents[0]) ? lowerOpenInit(context, node, own) : undefined
  }
  const fields = new Map<string, Node>()
  for (const each of [...names.flatMap((name) => context.fields.get(name) ?? []), ...fieldsOf(context, node)])
    fields.set(textOf(context, part(each, 'left') ?? each), each)
  context.fields.set(context.within?.name ?? '', [...fields.values()])
  const isChecked = names.some((name) => checking.has(name) || context.checked.has(name))
  if (isChecked) context.checked.add(context.within?.name ?? '')
  return fields.size === 0 ? undefined : lowerInit(context, node, fields, isChecked)
}

/** Annotated names of the body. */
function fieldsOf(context: Context, node: Node): readonly Node[] {
  return (part(node, 'body')?.children ?? []).flatMap((statement) => {
    const inner = statement.type === 'expression_statement' ? statement.children[0] : undefined
    const type = inner?.type === 'assignment' ? part(inner, 'type') : undefined
    if (inner === undefined || type === undefined || part(inner, 'left')?.type !== 'identifier') return []
    return /^(?:typing\.)?ClassVar\b|KW_ONLY/.test(textOf(context, type)) ? [] : [inner]
  })
}

function lowerInit(context: Context, node: Node, fields: ReadonlyMap<string, Node>, isChecked: boolean): number {
  const index = openPlain(context, node, `${context.within?.name ?? ''}.__init__`)
  const { frame, scope } = context
  const parameters: Parameter[] = []
  const values: { readonly name: string; readonly value: number; readonly field: Node }[] = []
  for (const [name, field] of fields) {
    const to = temporary(frame)
    parameters.push({ to, name, rest: false, ...annotationOf(context, part(field, 'type')) })
    values.push({ name, value: to, field })
  }
  frame.func.method = true
  frame.func.parameters = parameters
  const object = self(context, node)
  for (const { name, value, field } of values) {
    const mark = frame.next
    const fallback = fallbackOf(context, field)
    if (fallback !== undefined)
      lowerDefault(context, value, fallback.node, scope, () => {
        const made = context.lower.expression(context, fallback.node)
        if (fallback.makes) call(context, made, [], fallback.node, value)
        else move(context, made, value, fallback.node)
      })
    const held = isChecked ? checkedField(context, object, name, field, value) : value
    emit(frame, { op: 'store', object, key: name, value: held, at: field.start, end: field.end })
    frame.next = mark
  }
  if (scope.variables.has('__post_init__')) invoke(context, object, '__post_init__', [], node)
  closeFunction(context)
  return index
}

/** `self.__field__(name, type, description, value)`: the value as the base leaves it. */
function checkedField(context: Context, object: Register, name: string, field: Node, value: Register): Register {
  const right = part(field, 'right')
  const about =
    right !== undefined && isDescription(context, right) ? context.lower.expression(context, right) : constant(context, null, field)
  return invoke(
    context,
    object,
    '__field__',
    [constant(context, name, field), lowerFieldType(context, part(field, 'type')), about, value],
    field,
  )
}

/** A base of another file, which may be such a class. */
function isImported(context: Context, base: Node | undefined): boolean {
  if (base === undefined) return false
  const [first = ''] = textOf(context, base).split('.', 1)
  return (lookUp(context.scope, first)?.imported ?? '') !== ''
}

/** Fields that are given by name are kept; the base gets the rest. So nothing is lost, whatever the base turns out to be. */
function lowerOpenInit(context: Context, node: Node, fields: readonly Node[]): number {
  const index = openPlain(context, node, `${context.within?.name ?? ''}.__init__`)
  const { frame } = context
  const { start: at, end } = node
  const named = fields.map((field) => ({ field, name: textOf(context, part(field, 'left') ?? field), to: temporary(frame) }))
  const [values, more] = [temporary(frame), temporary(frame)]
  const plain = { type: undefined, decorators: [] }
  frame.func.method = true
  frame.func.parameters = [
    { to: values, name: 'args', rest: true, ...plain },
    ...named.map(({ field, name, to }) => ({
      to,
      name,
      rest: false,
      only: 'name' as const,
      ...annotationOf(context, part(field, 'type')),
    })),
    { to: more, name: 'kwargs', rest: false, keywords: true, ...plain },
  ]
  const given = [
    { value: values, spread: true },
    { value: more, spread: true, name: '**' },
  ]
  emit(frame, { op: 'super', to: temporary(frame), key: undefined, arguments: given, at, end })
  const object = self(context, node)
  for (const { field, name, to } of named) {
    // The base may hold its fields to their types.
    const checks = call(context, global(context, 'hasattr', field), [object, constant(context, '__field__', field)], field)
    const outer = openBlock(frame)
    move(context, checkedField(context, object, name, field, to), to, field)
    branch(context, checks, closeBlock(frame, outer), [], field)
    const isThere = binary(context, '!==', to, constant(context, undefined, field), field)
    openBlock(frame)
    emit(frame, { op: 'store', object, key: name, value: to, at: field.start, end: field.end })
    branch(context, isThere, closeBlock(frame, outer), [], field)
  }
  closeFunction(context)
  return index
}

/** The value of a field that nobody gives; `makes`: what a call of it gives. */
function fallbackOf(context: Context, field: Node): { readonly node: Node; readonly makes: boolean } | undefined {
  const value = part(field, 'right')
  if (value === undefined) return undefined
  if (!isDescription(context, value)) return { node: value, makes: false }
  for (const each of part(value, 'arguments')?.children ?? []) {
    const name = each.type === 'keyword_argument' ? textOf(context, childAt(each, 0)) : ''
    const given = name === '' ? each : childAt(each, 1)
    if (given.type === 'ellipsis') return undefined
    if (name === '' || name === 'default') return { node: given, makes: false }
    if (name === 'default_factory' || name === 'factory') return { node: given, makes: true }
  }
  return undefined
}

/** `field(default_factory=list)`: not a value, but what is to be known of one. */
export function isDescription(context: Context, value: Node): boolean {
  const callee = value.type === 'call' ? part(value, 'function') : undefined
  return callee !== undefined && descriptions.has(lastOf(textOf(context, callee)))
}
