import { shortName } from '../../model/questions.ts'
import { literal } from '../../model/text.ts'
import { isNothing, namesSomething } from '../../sensitive/values.ts'
import { check } from '../check.ts'

export default check({
  title: 'A hidden parameter has its secret as default',
  risk: 'secrets',
  severity: 'medium',
  why: 'NoEcho hides what is typed in, not what stands in the template. Whoever deploys without giving a value gets this one, and everybody who reads the repository knows it.',
  fix: 'Remove the Default, so that the deployment asks for the value, or use `{{resolve:secretsmanager:…}}` instead of the parameter.',
  silent: ['No default, an empty one, or a word for none.', 'The name, path or address of a secret.'],
  references: ['OW-A3', 'SAS-7', 'CWE-798', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html'],

  *find(app) {
    for (const { kind, hidden, name, value, at, service } of app.parameters) {
      const written = value === undefined ? undefined : literal(value)
      if (kind !== 'parameter' || !hidden || written === undefined || isNothing(written) || namesSomething(written)) continue
      yield { at, about: service, key: name, because: `${name} of ${shortName(service)} is hidden by NoEcho and has a default in clear` }
    }
  },
})
