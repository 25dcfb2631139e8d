import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import { languageOf } from '../../model/language.ts'
import { literal } from '../../model/text.ts'
import { within } from '../javascript/resolve/paths.ts'
import type { PythonOptions } from '../engine/make-program.ts'
import { layerFolders } from '../layers.ts'
import { lowerPython } from './lower.ts'
import type { PythonParser } from './parser.ts'
import type { PythonRoot } from './resolve/resolver.ts'

/** Is the function written in Python, as far as the files tell? */
export const isPython = (fn: Fn): boolean => languageOf(fn) === 'Python'

/** What the engine needs to read an application's Python. */
export function pythonOptions(app: Application, parser: PythonParser, files: readonly string[]): PythonOptions {
  const roots = app.functions.filter(isPython).flatMap(rootsOf)
  return { lower: (file, text) => lowerPython(file, text, parser), files, roots, layers: layerFolders(app) }
}

function rootsOf(fn: Fn): readonly PythonRoot[] {
  const path = fn.environment
    .filter(({ name }) => name === 'PYTHONPATH')
    .flatMap(({ value }) => values(value).flatMap((text) => literal(text)?.split(':') ?? []))
  return values(fn.code).flatMap(({ root, inline }) => {
    const folder = inline === undefined ? within('', root) : undefined
    if (folder === undefined) return []
    return [{ folder, path: path.flatMap((one) => within(folder, one.replace(/^\/var\/task\/?/, './')) ?? []) }]
  })
}
