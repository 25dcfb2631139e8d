import type { LoadedModule } from '../heap.ts'
import { at } from '../machine.ts'
import type { Machine } from '../machine.ts'
import { load, namespace, namespaceOf, readCell } from '../modules.ts'
import { observe } from '../observe.ts'
import { atomsOf, constant, opaque, stringOf } from '../value.ts'
import type { Api, Value } from '../value.ts'

/**
 * What `import specifier` (`*`), `from specifier import name` or `from specifier import *` (`**`) binds. A name that the module does not have is a module beside it:
 * https://docs.python.org/3/reference/import.html#submodules
 */
export function importedByPython(m: Machine, importer: LoadedModule, specifier: string, name: string): Value {
  const resolved = m.program.resolve(specifier, importer)
  switch (resolved.kind) {
    case 'module': {
      const module = m.program.moduleAt(resolved.file)
      if (module === undefined) return unread(m, specifier, name)
      // An import runs the module, whatever it takes from it.
      load(m, module)
      if (name === '*' || name === '**') return namespaceOf(m, module)
      const found = memberOfModule(m, module, name) ?? submodule(m, importer, specifier, name)
      if (found !== undefined) return found
      // In a circle of imports it may come later.
      if (module.state === 'running') return constant(undefined)
      return unread(m, specifier, name)
    }
    case 'package': {
      const whole: Api = { kind: 'api', package: resolved.name, path: resolved.subpath }
      const stub = m.program.stubOf(resolved.name)
      if (name === '*' || name === '**') return stub === undefined ? whole : namespace(m, stub, whole)
      const own = stub === undefined ? undefined : memberOfModule(m, stub, name)
      return own ?? { ...whole, path: [resolved.subpath, name].filter((part) => part !== '').join('.') }
    }
    case 'data':
    case 'missing':
      return unread(m, specifier, name)
  }
}

function unread(m: Machine, specifier: string, name: string): Value {
  const what = name.startsWith('*') ? specifier : `${specifier}${specifier.endsWith('.') ? '' : '.'}${name}`
  observe(m, { kind: 'gap', what: `the module ${what} is not there` })
  return opaque(`module ${what}`)
}

function submodule(m: Machine, importer: LoadedModule, specifier: string, name: string): Value | undefined {
  const inner = m.program.resolve(specifier.endsWith('.') ? `${specifier}${name}` : `${specifier}.${name}`, importer)
  const module = inner.kind === 'module' ? m.program.moduleAt(inner.file) : undefined
  return module === undefined ? undefined : namespaceOf(m, module)
}

/** What a module has under a name: a variable of its own, what a `from x import *` brings, or a module inside of it. */
export function memberOfModule(m: Machine, module: LoadedModule, name: string): Value | undefined {
  load(m, module)
  const cell = module.ir.exports.find((one) => one.kind === 'cell' && one.name === name)
  if (cell?.kind === 'cell') {
    const value = readOnce(m, module.cells[cell.cell])
    if (value !== undefined && !(value.kind === 'constant' && value.value === undefined)) return value
  }
  return undeclared(m, module, name) ?? (isPackage(module) ? inside(m, module, name) : undefined)
}

const reading = new Set<number | undefined>()

/** Modules that import a name from one another, or from themselves, and none of which makes it: there is none. */
function readOnce(m: Machine, cell: number | undefined): Value | undefined {
  if (reading.has(cell)) return undefined
  reading.add(cell)
  try {
    return readCell(m, cell)
  } finally {
    reading.delete(cell)
  }
}

/** A name that the file does not declare, and has all the same. */
export function undeclared(m: Machine, module: LoadedModule, name: string): Value | undefined {
  return ofItself(module, name) ?? starred(m, module, name)
}

/** https://docs.python.org/3/reference/datamodel.html#module-attributes */
function ofItself(module: LoadedModule, name: string): Value | undefined {
  switch (name) {
    case '__name__':
      return constant(dotted(module.file))
    case '__file__':
      return constant(`/var/task/${module.file}`)
    case '__package__':
      return constant(dotted(isPackage(module) ? module.file : module.file.slice(0, Math.max(0, module.file.lastIndexOf('/')))))
    default:
      return undefined
  }
}

const isPackage = ({ file, stub }: LoadedModule): boolean => !stub && /(?:^|\/)__init__\.py$/.test(file)
const dotted = (file: string): string => file.replace(/(?:\/?__init__)?\.py$/, '').replaceAll('/', '.')

function inside(m: Machine, module: LoadedModule, name: string): Value | undefined {
  const inner = m.program.resolve(`.${name}`, module)
  const found = inner.kind === 'module' && inner.file !== module.file ? m.program.moduleAt(inner.file) : undefined
  return found === undefined ? undefined : namespaceOf(m, found)
}

const longestWay = 12
let depth = 0

/** A name that a `from x import *` of the module brings; the last one that has it counts. */
function starred(m: Machine, module: LoadedModule, name: string): Value | undefined {
  const stars = starsOf(module)
  if (stars.length === 0 || depth > longestWay) return undefined
  depth++
  try {
    for (const specifier of stars.toReversed()) {
      const resolved = m.program.resolve(specifier, module)
      if (resolved.kind === 'module') {
        const from = m.program.moduleAt(resolved.file)
        const found = from === undefined || from === module || !givesAway(m, from, name) ? undefined : memberOfModule(m, from, name)
        if (found !== undefined) return found
      } else if (resolved.kind === 'package') {
        const stub = m.program.stubOf(resolved.name)
        const found = stub === undefined ? undefined : memberOfModule(m, stub, name)
        if (found !== undefined) return found
        const path = [resolved.subpath, name].filter((part) => part !== '').join('.')
        if (m.program.models.exportOf(resolved.name, path) !== undefined) return { kind: 'api', package: resolved.name, path }
      }
    }
  } finally {
    depth--
  }
  return undefined
}

function starsOf({ ir }: LoadedModule): readonly string[] {
  return ir.exports.flatMap((one) => (one.kind === 'all' ? [one.specifier] : []))
}

/** `__all__` where it is told, else everything that is not meant to be private. */
function givesAway(m: Machine, module: LoadedModule, name: string): boolean {
  load(m, module)
  const list = module.ir.exports.find((one) => one.kind === 'cell' && one.name === '__all__')
  const value = list?.kind === 'cell' ? readCell(m, module.cells[list.cell]) : undefined
  if (value?.kind === 'reference') {
    const { fields, rest, base } = at(m, value)
    const names = [...fields.values()].flatMap((one) => atomsOf(one).map((atom) => stringOf(atom)))
    if (rest === undefined && base === undefined && names.every((one) => one !== undefined)) return names.includes(name)
  }
  return !name.startsWith('_')
}
