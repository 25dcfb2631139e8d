import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import { placeOf, values } from '../../model/known.ts'
import { check } from '../check.ts'
import { byPlace, sharedBy } from '../inherited.ts'
import { runtimeTables } from './runtimes.ts'
import { daysLater, today } from './today.ts'

const warningDays = 180

export default check({
  title: 'The runtime gets no security patches',
  risk: 'misconfiguration',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'After its end a runtime keeps every hole that is found in it: in the interpreter, in its TLS and in its parsers. Later the provider refuses new functions and then changes, so that the next fix of your own cannot be deployed either.',
  fix: 'Name a supported version as `runtime` (serverless.yml) or `Runtime` (SAM, CloudFormation), run the tests on it and deploy.',
  silent: ['The runtime is supported for more than 180 days.', 'A runtime that the dated table does not know.', 'Functions packed as images: their base is the matter of other checks.', 'Helpers that the framework deploys.'],
  references: ['OW-A9', 'SAS-3', 'CWE-1104', 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html'],

  *find(app) {
    const now = today()
    for (const { at, setting, functions } of byPlace(app, (fn) => endOf(app, fn))) {
      const { runtime, ends } = setting
      const { names, ...shared } = sharedBy(app, functions)
      if (ends <= now) yield { at, ...shared, key: runtime, because: `${runtime} of ${names} has had no security patches since ${ends}` }
      else if (ends <= daysLater(now, warningDays)) yield { at, ...shared, key: runtime, severity: 'low', because: `${runtime} of ${names} gets its last security patches on ${ends}` }
    }
  },
})

/** When the runtime of a function ends; of several alternatives, the one that ends first. */
function endOf(app: Application, fn: Fn): readonly { readonly at: Fn['at']; readonly setting: { readonly runtime: string; readonly ends: string } }[] {
  const provider = app.services.find(({ id }) => id === fn.service)?.provider
  if (fn.runtime === undefined || provider === undefined || provider === 'other') return []
  const { runtimes } = runtimeTables[provider]
  const ends = values(fn.runtime).flatMap((runtime) => {
    const day = runtimes.get(runtime)?.deprecated
    return day === undefined ? [] : [{ runtime, ends: day }]
  })
  return ends.toSorted((a, b) => (a.ends < b.ends ? -1 : 1)).slice(0, 1).map((setting) => ({ at: (fn.runtime === undefined ? undefined : placeOf(fn.runtime)) ?? fn.at, setting }))
}
