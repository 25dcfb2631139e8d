import { shortName } from '../../model/questions.ts'
import { literal } from '../../model/text.ts'
import { isSecretName } from '../../sensitive/names.ts'
import { isPlaceholder, isPlain, namesSomething } from '../../sensitive/values.ts'
import { check } from '../check.ts'

export default check({
  title: 'A secret is shown to everyone who may look at the stack',
  risk: 'secrets',
  severity: 'low',
  why: 'The parameters of a stack are shown in consoles, answers and events to everyone with a read-only role, unless NoEcho hides them.',
  fix: 'Set `NoEcho: true` on the parameter, or keep the value in Secrets Manager and refer to it with `{{resolve:secretsmanager:…}}`.',
  silent: [
    'NoEcho is set.',
    'The name says that it is an ARN, name, path, length or lifetime.',
    'The default is the path, name or address of a secret, a number or a switch.',
  ],
  references: [
    'OW-A3',
    'SAS-7',
    'CWE-200',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html',
  ],

  *find(app) {
    for (const { kind, hidden, name, value, at, service } of app.parameters) {
      if (kind !== 'parameter' || hidden || !isSecretName(name)) continue
      const written = value === undefined ? '' : (literal(value) ?? '')
      if (written !== '' && (isPlain(written) || namesSomething(written))) continue
      const inClear = !isPlaceholder(written)
      yield {
        at,
        about: service,
        key: name,
        ...(inClear ? { severity: 'medium' } : {}),
        because: `${name} of ${shortName(service)} is not hidden by NoEcho${inClear ? ' and has a default in clear' : ''}`,
      }
    }
  },
})
