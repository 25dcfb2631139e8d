import type { Application } from '../../model/application.ts'
import type { ServiceId } from '../../model/ids.ts'
import { shortName } from '../../model/questions.ts'
import { literal } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { literalSecret } from '../../sensitive/literal-secret.ts'
import { isSecretName } from '../../sensitive/names.ts'
import { check } from '../check.ts'

export default check({
  title: 'The stack hands out a secret',
  risk: 'secrets',
  severity: 'medium',
  why: 'Outputs are never hidden: they are shown in consoles and pipelines, and every stack of the account may import them. A hidden parameter that is handed out again is hidden no more.',
  fix: 'Hand out the ARN or name of the secret, and let who needs the value fetch it from the store.',
  silent: ['The ARN, name or address of a secret.', 'Identities and addresses of resources.'],
  references: [
    'OW-A3',
    'SAS-7',
    'CWE-200',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/outputs-section-structure.html',
  ],

  *find(app) {
    for (const { kind, name, value, at, service } of app.parameters) {
      if (kind !== 'output' || value === undefined) continue
      const what = secretIn(app, service, name, value)
      if (what !== undefined) yield { at, about: service, key: name, because: `${name} of ${shortName(service)} hands out ${what}` }
    }
  },
})

function secretIn(app: Application, service: ServiceId, name: string, value: Text): string | undefined {
  for (const part of value) {
    if (typeof part === 'string') continue
    if (part.kind === 'secret') return `the secret ${part.name}`
    if (part.kind === 'parameter' && (part.secret || isHidden(app, service, part.name) || isSecretName(part.name)))
      return `the parameter ${part.name}`
    if (part.kind === 'reference' && secretAttributes.has(part.attribute)) return `the ${part.attribute} of ${shortName(part.to)}`
  }
  const written = literal(value)
  return written === undefined ? undefined : literalSecret(name, written)?.what
}

const isHidden = (app: Application, service: ServiceId, name: string): boolean =>
  app.parameters.some(
    (parameter) => parameter.kind === 'parameter' && parameter.service === service && parameter.name === name && parameter.hidden,
  )

/** Attributes of resources that are secrets themselves: access keys of users, passwords of other providers. */
const secretAttributes = new Set(['SecretAccessKey', 'SecretKey', 'ClientSecret', 'Password', 'ApiKey'])
