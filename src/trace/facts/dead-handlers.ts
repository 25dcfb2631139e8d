import type { Application } from '../../model/application.ts'
import type { CodeFact, FunctionCode } from '../../model/code.ts'
import type { Fn } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import { lower } from '../javascript/lower.ts'
import type { Func, Module } from '../ir/module.ts'
import { placeIn } from '../places.ts'
import { lowerPython } from '../python/lower.ts'
import type { PythonParser } from '../python/parser.ts'
import type { Sources } from '../sources.ts'
import { stepsOf } from './walk.ts'

/**
 * Handlers that no function uses, and functions whose handler is not there. A file counts as a handler when it stands where others of the application's handlers
 * stand, exports the same name, and takes an event.
 */
export function deadHandlers(
  app: Application,
  functions: readonly FunctionCode[],
  files: readonly string[],
  sources: Sources,
  python?: PythonParser,
): readonly CodeFact[] {
  const read = (file: string): Module | undefined => {
    const text = sources.read(file)
    if (text === undefined) return undefined
    if (!file.endsWith('.py')) return lower(file, text)
    return python === undefined ? undefined : lowerPython(file, text, python)
  }
  return [...missing(app, functions, read), ...unused(app, functions, files, { sources, read })]
}

type Read = (file: string) => Module | undefined

function missing(app: Application, functions: readonly FunctionCode[], read: Read): readonly CodeFact[] {
  return app.functions.flatMap((fn) => {
    const code = values(fn.code)[0]
    const seen = functions.find((one) => one.function === fn.id)
    if (
      seen?.analysed !== 'not-found' ||
      code?.file === undefined ||
      code.symbol === undefined ||
      fn.generated ||
      !readable.test(code.file)
    )
      return []
    const module = read(code.file)
    if (module === undefined || !isTold(module)) return []
    return [{ kind: 'dead-handler', about: fn.id, at: fn.at, name: code.symbol, detail: `missing in ${code.file}`, sure: true }]
  })
}

/** What the module exports can be read off it: nothing is handed on from elsewhere, nothing is put together while it runs. */
function isTold(module: Module): boolean {
  if (module.gaps.length > 0 || module.exports.length === 0 || module.exports.some(({ kind }) => kind !== 'cell')) return false
  if (module.imports.some(({ name }) => name === '**')) return false
  // Both ways of exporting in one file, as compilers allow.
  return !module.functions.some((func) =>
    stepsOf(func).some(({ operation }) => operation.op === 'global' && (operation.name === 'exports' || operation.name === 'module')),
  )
}

const readable = /\.(?:[cm]?[jt]sx?|py)$/
const elsewhere =
  /(^|\/)(node_modules|__tests__|__mocks__|tests?|mocks?|fixtures?|coverage|dist|build|\.[^/]+)\/|\.(test|spec|d|config|stories)\.[cm]?[jt]sx?$|(^|\/)(test_[^/]*|[^/]*_test|conftest)\.py$/

function unused(
  app: Application,
  functions: readonly FunctionCode[],
  files: readonly string[],
  { sources, read }: { readonly sources: Sources; readonly read: Read },
): readonly CodeFact[] {
  const used = new Map<string, { symbols: Set<string>; fn: Fn }>()
  for (const fn of app.functions) {
    const code = values(fn.code)[0]
    // A function whose handler was not found may be any of them.
    if (!fn.generated && code?.inline === undefined && fn.packaging !== 'image' && code?.file === undefined) return []
    for (const { file, symbol } of values(fn.code)) {
      if (file === undefined || symbol === undefined) continue
      const known = used.get(file) ?? { symbols: new Set<string>(), fn }
      known.symbols.add(symbol)
      used.set(file, known)
    }
  }
  const reached = new Set(functions.flatMap((one) => one.files))
  const folders = new Map<string, { symbols: Set<string>; fn: Fn; count: number }>()
  for (const [file, { symbols, fn }] of used) {
    const folder = folderOf(file)
    const known = folders.get(folder) ?? { symbols: new Set<string>(), fn, count: 0 }
    for (const symbol of symbols) known.symbols.add(symbol)
    folders.set(folder, { ...known, count: known.count + 1 })
  }
  return files.flatMap((file): readonly CodeFact[] => {
    const room = folders.get(folderOf(file))
    if (!readable.test(file) || elsewhere.test(file) || reached.has(file) || used.has(file) || room === undefined || room.count < 2)
      return []
    const text = sources.read(file)
    if (text === undefined || ![...room.symbols].some((symbol) => text.includes(symbol))) return []
    const module = read(file)
    const found = module === undefined ? undefined : handlersIn(module).find(({ name }) => room.symbols.has(name))
    if (module === undefined || found === undefined) return []
    const at = placeIn(module.lines, { file, at: found.func.at, end: found.func.end })
    return [{ kind: 'dead-handler', about: room.fn.service, at, name: `${file}:${found.name}`, detail: 'unused', sure: false }]
  })
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1)

/** Exported functions that take an event. */
function handlersIn(module: Module): readonly { readonly name: string; readonly func: Func }[] {
  return module.functions.flatMap((func, index) => {
    const [event] = func.parameters
    if (index === 0 || func.name === '' || (event !== undefined && !/event|request|req|_/i.test(event.name ?? 'event'))) return []
    return exportsName(module, func.name) ? [{ name: func.name, func }] : []
  })
}

function exportsName(module: Module, name: string): boolean {
  if (module.exports.some((one) => one.kind === 'cell' && one.name === name)) return true
  const [body] = module.functions
  return body?.body.some((operation) => operation.op === 'store' && operation.key === name) === true
}
