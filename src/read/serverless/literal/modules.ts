import type { Place } from '../../../model/place.ts'
import { gap, mapping } from '../../document/build.ts'
import { child, entriesOf } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import type { Notes } from '../notes.ts'
import type { Project } from '../../project.ts'
import { bindingsOf } from './bindings.ts'
import type { Binding, Bindings } from './bindings.ts'
import { evaluate } from './evaluate.ts'
import { fileOfImport } from './import-path.ts'
import type { Scope } from './scope.ts'
import { parseSource } from './source.ts'
import type { Source } from './source.ts'

/** The JavaScript and TypeScript modules around one service, read as data. Nothing in them is ever run. */
export interface Modules {
  /** What a configuration module hands out: its default export, `module.exports`, or its named exports. A gap when code makes it. */
  readonly configuration: (path: string, notes: Notes) => Node
  /** A named export; undefined where the module has none of that name. */
  readonly named: (path: string, name: string, notes: Notes) => Node | undefined
}

interface Module extends Bindings {
  readonly source: Source
  readonly values: Map<Binding, Node>
}

const valueLimit = 200_000
const importDepth = 50

export function modulesOf(project: Project, directory: string): Modules {
  const modules = new Map<string, Module | undefined>()
  const open = new Set<Binding>()
  let left = valueLimit

  const moduleAt = (path: string): Module | undefined => {
    if (modules.has(path)) return modules.get(path)
    const read = project.text(path)
    const source = 'text' in read ? parseSource(path, read.text) : undefined
    const module = source === undefined ? undefined : { ...bindingsOf(source.program), source, values: new Map<Binding, Node>() }
    modules.set(path, module)
    return module
  }

  const valueOf = (binding: Binding, module: Module, at: Place, notes: Notes): Node => {
    const ready = module.values.get(binding)
    if (ready !== undefined) return ready
    if (open.has(binding) || open.size > importDepth) return gap(at, 'the modules refer to each other in a circle')
    open.add(binding)
    const made = fresh(binding, module, at, notes)
    open.delete(binding)
    module.values.set(binding, made)
    return made
  }

  const fresh = (binding: Binding, module: Module, at: Place, notes: Notes): Node => {
    switch (binding.kind) {
      case 'code':
        return gap(at, 'it is made by code')
      case 'import':
        return imported(binding.from, binding.name, module.source.path, at, notes)
      case 'value':
        return evaluate(binding.expression, scopeOf(module, notes))
      case 'part': {
        const whole = evaluate(binding.expression, scopeOf(module, notes))
        return child(whole, binding.key) ?? gap(at, whole.kind === 'gap' ? whole.why : `there is no ${binding.key}`)
      }
    }
  }

  const scopeOf = (module: Module, notes: Notes): Scope => {
    const { path, placeAt } = module.source
    return {
      placeAt,
      lookUp(name, at) {
        const binding = module.names.get(name)
        return binding === undefined ? gap(at, `the module has no constant ${name}`) : valueOf(binding, module, at, notes)
      },
      required: (from, at) => imported(from, 'default', path, at, notes),
      directory: seenFrom(directory, path.slice(0, Math.max(path.lastIndexOf('/'), 0))),
      spend: (values) => (left -= values) > 0,
      report: (what, at) => notes.report('not-executed', what, at),
    }
  }

  const imported = (from: string, name: string, importer: string, at: Place, notes: Notes): Node => {
    const path = fileOfImport(project, directory, importer, from)
    if (path === undefined) return gap(at, `it comes from ${from}, which is no file of the project`)
    notes.include(path)
    if (path.endsWith('.json')) return project.document(path).root ?? gap(at, `${path} could not be read`)
    const module = moduleAt(path)
    return module === undefined
      ? gap(at, `${path} could not be read`)
      : (exportOf(module, name, at, notes) ?? gap(at, `${path} does not export ${name}`))
  }

  const exportOf = (module: Module, name: string, at: Place, notes: Notes): Node | undefined => {
    const own = module.exports.get(name)
    if (own !== undefined) return valueOf(own, module, at, notes)
    if (name === '*' || (name === 'default' && !isModuleSyntax(module))) return allOf(module, at, notes)
    for (const from of module.handedOn) {
      const handed = imported(from, name, module.source.path, at, notes)
      if (handed.kind !== 'gap') return handed
    }
    // Of `module.exports = { … }` the parts can be imported by name.
    const whole = module.exports.get('default')
    return whole === undefined ? undefined : child(valueOf(whole, module, at, notes), name)
  }

  const allOf = (module: Module, at: Place, notes: Notes): Node => {
    const entries = [...module.exports].map(([name, binding]) => [name, valueOf(binding, module, at, notes)] as const)
    const handed = module.handedOn.flatMap((from) =>
      entriesOf(imported(from, '*', module.source.path, at, notes)).map(([name, entry]) => [name, entry.value] as const),
    )
    return mapping(at, [...handed, ...entries])
  }

  return {
    named(path, name, notes) {
      const module = moduleAt(path)
      const binding = module?.exports.get(name)
      return module === undefined || binding === undefined ? undefined : valueOf(binding, module, { file: path, line: 1, column: 1 }, notes)
    },
    configuration(path, notes) {
      const at = { file: path, line: 1, column: 1 }
      const module = moduleAt(path)
      if (module === undefined) return gap(at, 'the module could not be parsed')
      if (module.exports.size === 0 && module.handedOn.length === 0) return gap(at, 'the module exports nothing')
      return exportOf(module, 'default', at, notes) ?? allOf(module, at, notes)
    },
  }
}

/** A CommonJS module with `exports.a = …` is imported as a whole. */
const isModuleSyntax = (module: Module): boolean =>
  module.source.program.body.some(({ type }) => type.startsWith('Import') || type.startsWith('Export'))

function seenFrom(directory: string, path: string): string {
  return directory === '' ? path : path === directory ? '.' : path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : path
}
