import type { Fn } from '../../model/function.ts'
import { placeOf, values } from '../../model/known.ts'
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
    'NODE_ENV of functions that no stranger reaches.',
    'A verbose log level is never more than low.',
  ],
  references: ['OW-A6', 'SAS-10', 'CWE-489', 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html'],

  *find(app) {
    for (const { at, setting, functions } of byPlace(app, settingsOf)) {
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

function* settingsOf(fn: Fn): Iterable<{ readonly at: Fn['at']; readonly setting: DebugSetting }> {
  for (const { name, value, at } of fn.environment) {
    if (value.state !== 'known') continue
    const setting = values(value)
      .map((one) => debugSetting(name, literal(one) ?? ''))
      .find((found) => found !== undefined)
    if (setting !== undefined) yield { at: placeOf(value) ?? at, setting }
  }
}
