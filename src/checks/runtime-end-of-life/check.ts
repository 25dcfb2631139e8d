import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { placeOf, values } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import { check } from '../check.ts'
import { sharedBy } from '../inherited.ts'
import { runtimeTables } from './runtimes.ts'
import { daysLater } from './days-later.ts'

const warningDays = 180

export default check({
  title: 'The runtime gets no security patches',
  risk: 'misconfiguration',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'After its end a runtime keeps every hole that is found in it: in the interpreter, in its TLS and in its parsers. Later the provider refuses new functions and then changes, so that the next fix of your own cannot be deployed either.',
  fix: 'Name a supported version as `runtime` (serverless.yml) or `Runtime` (SAM, CloudFormation), run the tests on it and deploy.',
  silent: [
    'The runtime is supported for more than 180 days.',
    'A runtime that the dated table does not know.',
    'Functions packed as images: their base is the matter of other checks.',
    'Helpers that the framework deploys.',
    'It is said once for all functions of a service that run on it.',
  ],
  references: ['OW-A9', 'SAS-3', 'CWE-1104', 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html'],

  *find(app) {
    const now = app.asOf
    const soon = daysLater(now, warningDays)
    for (const { at, runtime, ends, functions } of endings(app)) {
      if (ends > soon) continue
      const { names, ...shared } = sharedBy(app, functions)
      const over = ends <= now
      yield {
        at,
        ...shared,
        key: runtime,
        ...(over ? {} : { severity: 'low' }),
        because: over
          ? `no security patches since ${ends} for ${runtime}, the runtime of ${names}`
          : `the last security patches on ${ends} for ${runtime}, the runtime of ${names}`,
        path: functions
          .map((fn) => ({ at: placeOfRuntime(fn), what: `${fn.logicalId} runs on ${runtime}` }))
          .filter((step) => step.at.file !== at.file || step.at.line !== at.line)
          .slice(0, 8),
      }
    }
  },
})

interface Ending {
  readonly runtime: string
  readonly ends: string
  readonly at: Place
  readonly functions: [Fn, ...Fn[]]
}

/** The runtimes of each service that have an end, whether they are named once or in every function. */
function endings(app: Application): Iterable<Ending> {
  const found = new Map<string, Ending>()
  for (const fn of app.functions) {
    const end = fn.generated ? undefined : endOf(app, fn)
    if (end === undefined) continue
    const key = `${fn.service} ${end.runtime}`
    const known = found.get(key)
    if (known === undefined) found.set(key, { ...end, at: placeOfRuntime(fn), functions: [fn] })
    else known.functions.push(fn)
  }
  return found.values()
}

const placeOfRuntime = (fn: Fn): Place => (fn.runtime === undefined ? undefined : placeOf(fn.runtime)) ?? fn.at

/** When the runtime of a function ends; of several alternatives, the one that ends first. */
function endOf(app: Application, fn: Fn): Pick<Ending, 'runtime' | 'ends'> | undefined {
  const provider = app.services.find(({ id }) => id === fn.service)?.provider
  if (fn.runtime === undefined || provider === undefined || provider === 'other') return undefined
  const { runtimes } = runtimeTables[provider]
  const all = values(fn.runtime).flatMap((runtime) => {
    const ends = runtimes.get(runtime)?.deprecated
    return ends === undefined ? [] : [{ runtime, ends }]
  })
  return all.toSorted((a, b) => (a.ends < b.ends ? -1 : 1))[0]
}
