import type { EnvironmentVariable, Fn } from '../../model/function.ts'
import { placeOf, values } from '../../model/known.ts'
import { literal } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import type { LiteralSecret } from '../../sensitive/literal-secret.ts'
import { literalSecret } from '../../sensitive/literal-secret.ts'
import { isLocalHost } from '../../syntax/hosts.ts'
import { check } from '../check.ts'
import { byPlace, sharedBy } from '../inherited.ts'

export default check({
  title: 'A secret stands in clear in the environment of a function',
  risk: 'secrets',
  severity: { public: 'high', authenticated: 'medium', internal: 'medium' },
  why: 'Whoever can read the repository has the secret; so has everyone who may look at the function in the console, and any code that gets to run in it: a hole in one dependency is enough to send the whole environment away.',
  fix: 'Put the value into Secrets Manager or a SecureString parameter, give the function its name, and fetch it at run time (Powertools parameters, or the Parameters and Secrets extension). Then change the value.',
  silent: [
    'Placeholders: empty, changeme, xxx, your-…, <…>, ${…}.',
    'The name, ARN, path or address of a secret; numbers and switches.',
    'Keys that open nothing: public keys, keys of tables, caches, objects, encryption key ids.',
    'Connection strings to the own machine, or without a password.',
    'Values filled in at deployment: see secret-passed-to-environment.',
  ],
  references: ['OW-A3', 'SAS-7', 'CWE-798', 'CWE-526', 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html'],

  *find(app) {
    for (const { at, setting, functions } of byPlace(app, secretsOf)) {
      const { names, ...shared } = sharedBy(app, functions)
      yield {
        at,
        ...shared,
        key: setting.name,
        because: `${setting.name} of ${names} holds ${setting.secret.what}${setting.secret.by === 'name' ? ', going by its name' : ''}`,
      }
    }
  },
})

function* secretsOf(
  fn: Fn,
): Iterable<{ readonly at: Fn['at']; readonly setting: { readonly name: string; readonly secret: LiteralSecret } }> {
  for (const variable of fn.environment) {
    const secret = values(variable.value)
      .map((value) => secretIn(variable, value))
      .find((found) => found !== undefined)
    if (secret !== undefined) yield { at: placeOf(variable.value) ?? variable.at, setting: { name: variable.name, secret } }
  }
}

function secretIn({ name }: EnvironmentVariable, value: Text): LiteralSecret | undefined {
  const secret = literalSecret(name, value.map((part) => (typeof part === 'string' ? part : '${}')).join(''))
  if (secret?.host !== undefined && isLocalHost(secret.host) && !secret.host.includes('$')) return undefined
  // A name promises nothing about a value of which a part is filled in later.
  return secret?.by === 'name' && literal(value) === undefined ? undefined : secret
}
