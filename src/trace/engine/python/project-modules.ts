import type { LoadedModule } from '../heap.ts'
import type { Machine } from '../machine.ts'
import { namespaceOf } from '../modules.ts'
import { stringOf, undefinedValue } from '../value.ts'
import type { Value } from '../value.ts'

/** A module of the project by its dotted name, as the handler's file would import it. For frameworks that are told modules by their names. */
export function projectModule(m: Machine, specifier: string): Value {
  const { home } = m
  if (home === undefined || specifier === '') return undefinedValue
  const itself = specifier === stringOf(m.do.memberOfModule(m, home, '__name__') ?? undefinedValue)
  return itself ? namespaceOf(m, home) : m.do.importedByPython(m, home, specifier, '*')
}

const elsewhere = /(?:^|\/)(?:tests?|site-packages|node_modules|\.?venv)\//

/**
 * The text that a module of the project gives to a name, of several the one that stands nearest to the handler: for frameworks whose settings are found
 * by a variable of the environment. Undefined where no module does.
 */
export function declaredInProject(m: Machine, name: string): Value {
  const { home } = m
  if (home === undefined || !/^[A-Z_]+$/.test(name)) return undefinedValue
  const assigned = new RegExp(`^${name}[ \\t]*=`, 'm')
  const files = m.program.pythonFiles
    .filter((file) => !elsewhere.test(file) && assigned.test(m.program.sources.read(file) ?? ''))
    .toSorted((a, b) => inCommon(b, home) - inCommon(a, home))
  for (const file of files) {
    const module = m.program.moduleAt(file)
    const value = module === undefined ? undefined : m.do.memberOfModule(m, module, name)
    if (value === undefined || stringOf(value) === undefined) continue
    m.program.leadsTo(home.file, file)
    return value
  }
  return undefinedValue
}

/** How many folders lead to both. */
function inCommon(file: string, { file: home }: LoadedModule): number {
  const [left, right] = [file.split('/').slice(0, -1), home.split('/').slice(0, -1)]
  const end = left.findIndex((step, index) => step !== right[index])
  return end < 0 ? left.length : end
}
