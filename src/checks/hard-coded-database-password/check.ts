import type { Application } from '../../model/application.ts'
import { placeOf, values } from '../../model/known.ts'
import type { Known } from '../../model/known.ts'
import { resourcesOfKind } from '../../model/questions.ts'
import type { Resource } from '../../model/resource.ts'
import { literal } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { isSecretName } from '../../sensitive/names.ts'
import { isPlaceholder, isPlain, namesSomething } from '../../sensitive/values.ts'
import { check } from '../check.ts'

export default check({
  title: 'The password of a database stands in the template',
  risk: 'secrets',
  severity: 'high',
  why: 'Everybody who can read the repository, a fork, an old clone or a build log knows it, and it is the same in every stage. Rotating it means a deployment, so nobody does.',
  fix: 'Let the provider make it: `ManageMasterUserPassword: true`, or `GenerateSecretString` with `{{resolve:secretsmanager:…}}` in place of the value. Then change the password that stood here.',
  silent: [
    'A NoEcho parameter without a default, a reference to a secret store, or a generated value.',
    'Placeholders in a Secret that is filled in later.',
    'Fields of a Secret that are not secret: user, host, engine.',
    'One line that many databases refer to is said once.',
  ],
  references: ['OW-A3', 'SAS-7', 'CWE-798', 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html'],

  *find(app) {
    const seen = new Set<string>()
    // A parameter or variable may hold the one password of many databases.
    for (const { resource, value, what } of written(app)) {
      const at = placeOf(value) ?? resource.at
      const key = `${at.file}:${at.line}:${at.column}`
      if (seen.has(key)) continue
      seen.add(key)
      yield { at, about: resource.id, because: `${resource.logicalId} has ${what} in clear in the template` }
    }
  },
})

interface Written {
  readonly resource: Resource
  readonly value: Known<Text>
  readonly what: string
}

function* written(app: Application): Iterable<Written> {
  for (const resource of [...resourcesOfKind(app, 'database'), ...resourcesOfKind(app, 'store')])
    if (resource.password !== undefined && literals(resource.password).some((one) => one !== ''))
      yield { resource, value: resource.password, what: 'its password' }
  for (const resource of resourcesOfKind(app, 'secret'))
    if (resource.value !== undefined && literals(resource.value).some(holdsSecret))
      yield { resource, value: resource.value, what: 'its value' }
}

const literals = (value: Known<Text>): readonly string[] => values(value).flatMap((one) => literal(one) ?? [])

/** A whole secret, or a JSON object with a secret field. */
function holdsSecret(value: string): boolean {
  const fields = objectOf(value)
  if (fields === undefined) return isSecretValue(value)
  return Object.entries(fields).some(([name, field]) => typeof field === 'string' && isSecretName(name) && isSecretValue(field))
}

const isSecretValue = (value: string): boolean => !isPlaceholder(value) && !isPlain(value) && !namesSomething(value)

function objectOf(value: string): object | undefined {
  if (!value.trim().startsWith('{')) return undefined
  try {
    const parsed: unknown = JSON.parse(value)
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined
  } catch {
    return undefined
  }
}
