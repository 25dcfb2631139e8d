import type { Application } from '../../model/application.ts'
import type { EnvironmentVariable, Fn } from '../../model/function.ts'
import { placeOf } from '../../model/known.ts'
import type { Place } from '../../model/place.ts'
import { literal } from '../../model/text.ts'
import { check } from '../check.ts'
import { byPlace, sharedBy } from '../inherited.ts'
import { debugSetting } from './debug-setting.ts'
import type { DebugSetting } from './debug-setting.ts'

export default check({
  title: "A deployed function runs as on a developer's desk",
  risk: 'fail-securely',
  severity: { public: 'medium', authenticated: 'low', internal: 'low' },
  why: 'Debug modes send stack traces, settings and source to the caller, write whole requests into the log, or open a debugger. An attacker provokes an error and reads.',
  fix: 'Remove the variable, or set it from the stage: `NODE_ENV: production`, `DEBUG: ""`, `LOG_LEVEL: info`.',
  silent: [
    'The value is off, or known only at deployment.',
    'The scan looks at a stage of developers, and the value is looked up elsewhere: production may have another.',
    'NODE_ENV of functions that no stranger reaches.',
    'A verbose log level is never more than low.',
  ],
  references: ['OW-A6', 'SAS-10', 'CWE-489', 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html'],

  *find(app) {
    for (const { at, setting, functions } of byPlace(app, (fn) => settingsOf(app, fn))) {
      const { names, ...shared } = sharedBy(app, functions)
      if (setting.kind === 'development' && shared.reach !== 'public') continue
      yield {
        at,
        ...shared,
        key: setting.name,
        ...(setting.kind === 'log' ? { severity: 'low' } : {}),
        because: `${setting.name}=${setting.value} of ${names} ${setting.effect}`,
      }
    }
  },
})

function* settingsOf(app: Application, fn: Fn): Iterable<{ readonly at: Place; readonly setting: DebugSetting }> {
  const stage = app.services.find(({ id }) => id === fn.service)?.stage
  for (const variable of fn.environment) {
    if (variable.value.state !== 'known' || (isForDevelopers(stage) && isLookedUp(variable))) continue
    const setting = debugSetting(variable.name, literal(variable.value.value) ?? '')
    if (setting !== undefined) yield { at: variable.value.at ?? variable.at, setting }
  }
}

const isForDevelopers = (stage: string | undefined): boolean =>
  stage !== undefined && /^(?:dev|develop|development|local|test|testing|sandbox|qa|staging)$/i.test(stage)

/** What a stage of developers gets from another line may be something else in production. */
const isLookedUp = ({ value, at }: EnvironmentVariable): boolean => {
  const written = placeOf(value)
  return written !== undefined && (written.file !== at.file || written.line !== at.line)
}
