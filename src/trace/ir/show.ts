import type { Export, Func, Import, Module, Parameter } from './module.ts'
import type { Argument, Block, CellIndex, ClassMember, Constant, Key, Operation, Register } from './operation.ts'

/**
 * A module as text, one operation a line: for tests and for people who look for a fault in a front end. `r1` is a register, `c0`
 * a cell of the function, `^0` a capture, `f2` a function of the module.
 */
export function show(module: Module): string {
  const lines: string[] = []
  for (const each of module.imports) lines.push(showImport(each))
  for (const [index, func] of module.functions.entries()) showFunction(func, index, lines)
  for (const each of module.exports) lines.push(showExport(each))
  for (const { what, at } of module.gaps) lines.push(`gap ${what} @${at}`)
  return lines.join('\n')
}

function showImport({ cell, specifier, name, typeOnly }: Import): string {
  return `import ${typeOnly === true ? 'type ' : ''}${cellName(cell)} = ${name} of ${JSON.stringify(specifier)}`
}

function showExport(each: Export): string {
  switch (each.kind) {
    case 'cell':
      return `export ${each.name} = ${cellName(each.cell)}`
    case 'from':
      return `export ${each.as} = ${each.name} of ${JSON.stringify(each.specifier)}`
    case 'all':
      return `export * of ${JSON.stringify(each.specifier)}`
  }
}

function showFunction(func: Func, index: number, lines: string[]): void {
  const kinds = [func.async && 'async', func.generator && 'generator', func.arrow && 'arrow', func.method === true && 'method'].filter(
    (kind) => kind !== false,
  )
  const captures = func.captures.length === 0 ? '' : ` captures ${func.captures.map(cellName).join(' ')}`
  // The module's own body needs no heading.
  if (index > 0)
    lines.push(
      `f${index} ${[...kinds, 'function'].join(' ')} ${func.name === '' ? '-' : func.name}(${func.parameters.map(showParameter).join(', ')})${captures}`,
    )
  showBlock(func.body, index > 0 ? '  ' : '', lines)
}

function showParameter({ to, name, rest, keywords, only, type, decorators }: Parameter): string {
  const marks = decorators
    .map(
      (decorator) =>
        `@${decorator.name}(${decorator.arguments.map((one) => (typeof one === 'object' && one !== null ? one.name : showConstant(one))).join(', ')}) `,
    )
    .join('')
  const hint =
    type === undefined ? '' : `: ${type.name}${type.literals === undefined ? '' : `<${type.literals.map(showConstant).join('|')}>`}`
  const cell = type?.cell === undefined ? '' : ` ${cellName(type.cell)}`
  return `${marks}${rest ? '...' : keywords === true ? '**' : ''}${only === undefined ? '' : `${only} `}r${to}${name === undefined ? '' : ` ${name}`}${hint}${cell}`
}

function showBlock(block: Block, indent: string, lines: string[]): void {
  for (const operation of block) showOperation(operation, indent, lines)
}

function showOperation(o: Operation, indent: string, lines: string[]): void {
  const line = (text: string): void => {
    lines.push(indent + text)
  }
  const inner = (heading: string, block: Block): void => {
    line(heading)
    showBlock(block, `${indent}  `, lines)
  }
  switch (o.op) {
    case 'if':
      inner(`if r${o.condition}`, o.then)
      if (o.else.length > 0) inner('else', o.else)
      return
    case 'logic':
      inner(`r${o.to} = r${o.left} ${o.operator} r${o.result}`, o.right)
      return
    case 'loop':
      inner(`loop L${o.label}${o.late ? ' late' : ''}`, o.body)
      if (o.condition !== undefined) inner(`while r${o.condition}`, o.test)
      if (o.update.length > 0) inner('update', o.update)
      return
    case 'each':
      inner(`each L${o.label} r${o.item} of ${o.over} r${o.source}`, o.body)
      return
    case 'switch':
      line(`switch L${o.label} r${o.subject}`)
      for (const { test, value, body } of o.cases) {
        showBlock(test, `${indent}  `, lines)
        inner(value === undefined ? 'default' : `case r${value}`, body)
      }
      return
    case 'block':
      inner(`block L${o.label}`, o.body)
      return
    case 'try':
      inner('try', o.body)
      if (o.catch !== undefined) inner(o.catch.error === undefined ? 'catch' : `catch r${o.catch.error}`, o.catch.body)
      if (o.finally !== undefined) inner('finally', o.finally)
      return
    case 'class':
      line(
        `r${o.to} = class ${o.name === '' ? '-' : o.name}${o.parent === undefined ? '' : ` extends ${[o.parent, ...(o.parents ?? [])].map((each) => `r${each}`).join(' ')}`}${o.create === undefined ? '' : ` f${o.create}`}${showDecorators(o.decorators)}${o.self === undefined ? '' : ` as ${cellName(o.self)}`}`,
      )
      for (const member of o.members) lines.push(`${indent}  ${showMember(member)}`)
      return
    default:
      line(showSimple(o))
  }
}

type Simple = Exclude<Operation, { op: 'if' | 'logic' | 'loop' | 'each' | 'switch' | 'block' | 'try' | 'class' }>

function showSimple(o: Simple): string {
  switch (o.op) {
    case 'constant':
      return `r${o.to} = ${showConstant(o.value)}`
    case 'regex':
      return `r${o.to} = /${o.source}/${o.flags}`
    case 'move':
      return `r${o.to} = r${o.from}`
    case 'text':
      return `r${o.to} = text ${o.parts.map((part) => (typeof part === 'string' ? JSON.stringify(part) : `r${part}`)).join(' ')}`
    case 'tagged':
      return `r${o.to} = tagged r${o.tag}${o.self === undefined ? '' : ` on r${o.self}`} ${JSON.stringify(o.strings)} ${registers(o.values)}`.trimEnd()
    case 'binary':
      return `r${o.to} = r${o.left} ${o.operator} r${o.right}`
    case 'unary':
      return `r${o.to} = ${o.operator} r${o.value}`
    case 'object':
      return `r${o.to} = object`
    case 'array':
      return `r${o.to} = array${showArguments(o.items)}`
    case 'copy':
      return `copy r${o.from} into r${o.object}${o.except.length === 0 ? '' : ` except ${o.except.map((each) => showKey(each)).join('')}`}`
    case 'load':
      return `r${o.to} = r${o.object}${o.optional ? '?' : ''}${showKey(o.key, o.item)}`
    case 'store':
      return `r${o.object}${showKey(o.key, o.item)} = ${o.accessor === undefined ? '' : `${o.accessor} `}r${o.value}`
    case 'delete':
      return `delete r${o.object}${showKey(o.key, o.item)}`
    case 'slice':
      return `r${o.to} = r${o.object} from ${o.from}`
    case 'call':
      return `r${o.to} = call r${o.callee}${o.optional ? '?' : ''}${showArguments(o.arguments)}`
    case 'invoke':
      return `r${o.to} = invoke r${o.object}${o.optional ? '?' : ''}${showKey(o.key)}${showArguments(o.arguments)}`
    case 'new':
      return `r${o.to} = new r${o.callee}${showArguments(o.arguments)}`
    case 'super':
      return `r${o.to} = super${o.key === undefined ? '' : showKey(o.key)}${showArguments(o.arguments)}`
    case 'super-load':
      return `r${o.to} = super${showKey(o.key)}`
    case 'closure':
      return `r${o.to} = closure f${o.function}`
    case 'this':
    case 'arguments':
      return `r${o.to} = ${o.op}`
    case 'global':
      return `r${o.to} = global ${o.name}`
    case 'get':
      return `r${o.to} = ${cellName(o.cell)}`
    case 'set':
      return `${o.fresh === true ? 'fresh ' : ''}${cellName(o.cell)} = r${o.value}`
    case 'import':
      return `r${o.to} = import r${o.specifier}`
    case 'run-module':
      return `run ${JSON.stringify(o.specifier)}`
    case 'await':
      return `r${o.to} = await r${o.value}`
    case 'yield':
      return `r${o.to} = yield${o.all ? '*' : ''}${o.value === undefined ? '' : ` r${o.value}`}`
    case 'jsx':
      return `r${o.to} = jsx ${typeof o.type === 'string' ? JSON.stringify(o.type) : `r${o.type}`} r${o.props}`
    case 'return':
      return o.value === undefined ? 'return' : `return r${o.value}`
    case 'throw':
      return `throw r${o.value}`
    case 'break':
    case 'continue':
      return `${o.op} L${o.label}`
    case 'gap':
      return `${o.to === undefined ? '' : `r${o.to} = `}gap ${o.what}`
  }
}

function cellName(cell: CellIndex): string {
  return cell >= 0 ? `c${cell}` : `^${~cell}`
}

function showConstant(value: Constant): string {
  return Object.is(value, -0) ? '-0' : value === undefined ? 'undefined' : typeof value === 'number' ? String(value) : JSON.stringify(value)
}

/** An item always stands in brackets. */
function showKey(key: Key, item?: true): string {
  if (item === true && typeof key === 'string') return `[${JSON.stringify(key)}]`
  if (typeof key !== 'string') return `[r${key.register}]`
  return /^#?[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
}

function showArguments(list: readonly (Argument | undefined)[]): string {
  const shown = list.map((each) =>
    each === undefined ? '-' : `${each.name === undefined ? '' : `${each.name}=`}${each.spread === true ? '...' : ''}r${each.value}`,
  )
  return ` (${shown.join(', ')})`
}

function registers(list: readonly Register[]): string {
  return list.map((register) => `r${register}`).join(' ')
}

function showDecorators(list: readonly Register[]): string {
  return list.length === 0 ? '' : ` decorated ${registers(list)}`
}

function showMember(member: ClassMember): string {
  const { key, kind, function: index, decorators } = member
  return `${member.static ? 'static ' : ''}${kind} ${showKey(key)}${index === undefined ? '' : ` f${index}`}${showDecorators(decorators)}`
}
