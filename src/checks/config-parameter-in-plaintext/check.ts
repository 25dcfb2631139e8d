import { holds, placeOf, values } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import { literal, showText } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { literalSecret } from '../../sensitive/literal-secret.ts'
import { check } from '../check.ts'

export default check({
  title: 'A secret lies open in the parameter store',
  risk: 'secrets',
  severity: 'medium',
  why: 'A parameter of type String is not encrypted, and read-only roles usually may read the whole store. The value stands in the template and in the history of the parameter as well.',
  fix: 'Keep it in Secrets Manager (`AWS::SecretsManager::Secret` with GenerateSecretString) or make a SecureString outside the template, and change the value.',
  silent: [
    'The parameter is a SecureString.',
    'The name promises no secret, and the value has not the form of one.',
    'Placeholders that are replaced later, ARNs, paths, addresses.',
  ],
  references: [
    'OW-A3',
    'SAS-7',
    'CWE-312',
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-securestring.html',
  ],

  *find(app) {
    for (const parameter of resourcesOfKind(app, 'config-parameter')) {
      const { value } = parameter
      if (value === undefined || holds(parameter.secure, Boolean) !== 'no') continue
      const names = [parameter.logicalId, ...values(parameter.name ?? noName).map(showText)]
      const what = values(value)
        .map((one) => secretIn(names, one))
        .find((found) => found !== undefined)
      if (what !== undefined)
        yield { at: placeOf(value) ?? parameter.at, about: parameter.id, because: `${parameter.logicalId} keeps ${what} as a plain String` }
    }
  },
})

const noName: Known<Text> = { state: 'unknown', why: 'it has none' }

function secretIn(names: readonly string[], value: Text): string | undefined {
  const hidden = value.find((part) => typeof part !== 'string' && (part.kind === 'secret' || (part.kind === 'parameter' && part.secret)))
  if (hidden !== undefined && typeof hidden !== 'string' && 'name' in hidden) return `the secret ${hidden.name}`
  const written = literal(value)
  return written === undefined ? undefined : names.map((name) => literalSecret(name, written)?.what).find((what) => what !== undefined)
}
