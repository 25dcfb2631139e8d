import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { describe as charactersIn } from '../../../syntax/characters.ts'
import { model } from '../../models/model.ts'
import { packageModels } from '../../models/registry.generated.ts'
import type { Shape } from '../../shape.ts'
import { sinkKinds } from '../../sink-kinds.ts'
import { analyse, emptyMemory } from '../analyse.ts'
import type { Analysis } from '../analyse.ts'
import { makeProgram } from '../make-program.ts'

/** `show(x)` in a snippet writes down what is known of x. */
const probe = model({ packages: ['probe'], exports: { show: { sinks: [{ kind: 'code', at: 'arg0' }], gives: 'nothing' } }, source: 'here' })

/** What `show` was given, and which other sinks were reached, in the order of the program, in a notation that a table of tests can hold. */
export function shownBy(body: string): readonly string[] {
  return shownIn({ 'handler.js': `import { show } from 'probe'\nexport const handler = async (event) => {\n${body}\n}\n` })
}

/** The same of a program of several files; the first is the handler's. Each of the handlers is run, one after the other. */
export function shownIn(files: Readonly<Record<string, string>>, handlers: readonly string[] = ['handler']): readonly string[] {
  return analysesIn(files, handlers).flatMap(({ observations, finished }) => {
    const seen = observations.flatMap((one) => {
      if (one.kind === 'gap') return [`gap: ${one.what}`]
      if (one.kind !== 'sink') return []
      return [one.name === 'probe.show' ? written(one.value) : `${one.sink}: ${written(one.value)}`]
    })
    return finished === 'yes' ? seen : [...seen, finished]
  })
}

/** All that is seen of handlers of one program, run one after the other. */
export function analysesIn(files: Readonly<Record<string, string>>, handlers: readonly string[]): readonly Analysis[] {
  const [file = ''] = Object.keys(files)
  const sources = {
    read: (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined),
    isFile: (path: string) => Object.hasOwn(files, path),
    isFolder: (path: string) => Object.keys(files).some((one) => one.startsWith(`${path}/`)),
  }
  const program = makeProgram(sources, { models, stubs: {} })
  const module = program.moduleAt(file)
  if (module === undefined) throw new Error('no module')
  const memory = emptyMemory()
  return handlers.map((handler) => analyse(program, memory, module, handler))
}

const models = [...packageModels, probe]

/**
 * Constants as in JSON, texts with their holes as `${…}`. An unknown value is the paths of the event that it carries; behind a colon its characters,
 * if they are few; behind an exclamation mark what it is escaped against.
 */
export function written(shape: Shape): string {
  switch (shape.kind) {
    case 'constant':
      return shape.value === undefined ? 'undefined' : JSON.stringify(shape.value)
    case 'text':
      return `\`${shape.parts.map((part) => (typeof part === 'string' ? part : `\${${written(part)}}`)).join('')}\``
    case 'encoded':
      return `${shape.as}(${written(shape.of)})`
    case 'any':
      return shape.of.map(written).toSorted().join(' | ')
    case 'made':
      return `<${shape.type}>`
    case 'function':
      return 'function'
    case 'object': {
      const fields = Object.entries(shape.fields).map(([name, field]) => (shape.array ? written(field) : `${name}: ${written(field)}`))
      const all = shape.rest === undefined ? fields : [...fields, `...${written(shape.rest)}`]
      return shape.array ? `[${all.join(', ')}]` : `{${all.join(', ')}}`
    }
    case 'open': {
      const carried = shape.carries.map(({ source }) =>
        source.kind === 'event' || source.kind === 'error'
          ? [source.kind, ...source.path].join('.')
          : source.kind === 'guessable'
            ? source.by
            : source.kind,
      )
      const safe = sinkKinds.filter((_, index) => (shape.safe & (1 << index)) !== 0)
      const characters = shape.characters === undefined ? '' : `:${charactersIn(shape.characters)}`
      return `<${carried.join('+')}${characters.length > 50 ? ':many' : characters}${safe.length === 0 ? '' : `!${safe.join('!')}`}>`
    }
  }
}

/** A table of bodies of handlers, each with what it shows. */
export function shownTable(title: string, rows: readonly (readonly [body: string, ...shown: string[]])[]): void {
  void describe(title, () => {
    for (const [body, ...shown] of rows) void test(body, () => assert.deepEqual(shownBy(body), shown))
  })
}
