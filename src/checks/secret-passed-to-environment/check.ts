import type { EnvironmentVariable, Fn } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import type { Hole } from '../../model/text.ts'
import { isSecretName } from '../../sensitive/names.ts'
import { check } from '../check.ts'
import { byPlace, sharedBy } from '../inherited.ts'
import { oncePerService } from '../together.ts'

export default check({
  title: 'Secrets are copied into the environment of functions',
  risk: 'secrets',
  severity: 'low',
  why: 'The value is safe in the store, and then lies in clear in the configuration of the function: for everyone who may look at it, for any code that runs in it, and until the next deployment after a rotation.',
  fix: 'Pass the name or ARN of the secret and fetch the value at run time (Powertools parameters, or the Parameters and Secrets extension).',
  silent: [
    'The name, ARN or path of a secret is passed.',
    'A value that stands in clear is the matter of secret-in-environment.',
    'Parameters of the deployment whose name promises no secret.',
  ],
  references: ['OW-A3', 'SAS-7', 'CWE-526', 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html'],

  *find(app) {
    const passed = byPlace(app, passedTo).map(({ at, setting, functions }) => {
      const { about, names } = sharedBy(app, functions)
      return { at, about, service: functions[0].service, name: `${setting} of ${names}` }
    })
    yield* oncePerService(passed, (names, count) => `${names} ${count === 1 ? 'is' : 'are'} filled with secrets at deployment`)
  },
})

function* passedTo(fn: Fn): Iterable<{ readonly at: Fn['at']; readonly setting: string }> {
  for (const variable of fn.environment)
    if (holes(variable).some((hole) => carriesSecret(variable.name, hole))) yield { at: variable.at, setting: variable.name }
}

const holes = ({ value }: EnvironmentVariable): readonly Hole[] =>
  values(value)
    .flat()
    .filter((part) => typeof part !== 'string')

/** Of what comes from the deploying machine or a store, the name of the variable must tell. */
function carriesSecret(variable: string, hole: Hole): boolean {
  if (hole.kind === 'secret') return true
  if (hole.kind === 'parameter') return hole.secret || isSecretName(variable)
  return hole.kind === 'import' && isSecretName(variable)
}
