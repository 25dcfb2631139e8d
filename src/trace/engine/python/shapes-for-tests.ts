import { lowerPython } from '../../python/lower.ts'
import { pythonParser } from '../../python/parser.ts'
import { packageModels } from '../../models/registry.generated.ts'
import { model } from '../../models/model.ts'
import { analyse, emptyMemory } from '../analyse.ts'
import type { Analysis } from '../analyse.ts'
import { makeProgram } from '../make-program.ts'
import { written } from '../builtins/shapes-for-tests.ts'

const parser = await pythonParser()

/** `show(x)` in a snippet writes down what is known of x. */
const probe = model({
  packages: ['py:probe'],
  exports: { show: { sinks: [{ kind: 'code', at: 'arg0' }], gives: 'nothing' } },
  source: 'here',
})

/** What is seen of the functions of a program of several files; the first is that of the handlers, which are run one after the other. */
function analysesOf(files: Readonly<Record<string, string>>, handlers: readonly string[] = ['handler']): readonly Analysis[] {
  const [file = ''] = Object.keys(files)
  const sources = {
    read: (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined),
    isFile: (path: string) => Object.hasOwn(files, path),
    isFolder: (path: string) => Object.keys(files).some((one) => one.startsWith(`${path}/`)),
  }
  const python = { lower: (path: string, text: string) => lowerPython(path, text, parser), files: Object.keys(files) }
  const program = makeProgram(sources, { models: [...packageModels, probe], stubs: {}, python })
  const module = program.moduleAt(file)
  if (module === undefined) throw new Error('no module')
  const memory = emptyMemory()
  return handlers.map((handler) => analyse(program, memory, module, handler))
}

/** What `show` was given, which sinks were reached and which operations of the cloud were called, in the order of the program. */
export function shownIn(files: Readonly<Record<string, string>>, handlers?: readonly string[]): readonly string[] {
  return analysesOf(files, handlers).flatMap(({ observations, finished }) => {
    const seen = observations.flatMap((one) => {
      switch (one.kind) {
        case 'gap':
          return [`gap: ${one.what}`]
        case 'sink':
          return [one.name === 'probe.show' ? written(one.value) : `${one.sink}: ${written(one.value)}`]
        case 'cloud':
          return [`${one.signed ? 'signed ' : ''}${one.service}.${one.operation}${one.document ? '*' : ''} ${written(one.input)}`]
        default:
          return []
      }
    })
    return finished === 'yes' ? seen : [...seen, finished]
  })
}

/** The same of the lines of a handler's body, with what stands before it in the module. */
export function shownBy(body: string, before = ''): readonly string[] {
  const lines = body.split('\n').map((line) => `    ${line}`)
  return shownIn({ 'app.py': `from probe import show\n${before}\ndef handler(event, context):\n${lines.join('\n')}\n` })
}
