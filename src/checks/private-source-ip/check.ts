import { readConditions } from '../../policy/lint/condition-words.ts'
import { isPrivateNetwork } from '../../policy/lint/condition-values.ts'
import { actionsOf, isAllow, serviceOf } from '../../policy/grants.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A policy compares the address of a caller with a private network',
  risk: 'misconfiguration',
  severity: 'low',
  why: '`aws:SourceIp` is the public address of a caller. Addresses such as 10.0.0.0/8 never come: an Allow fails for all. A request through an endpoint of a network does not carry the key at all.',
  fix: 'Name the public addresses of the network, or compare `aws:VpcSourceIp` together with `aws:SourceVpc` or `aws:SourceVpce`.',
  silent: [
    'At least one public network stands beside it.',
    '`aws:VpcSourceIp`.',
    'Values that are known only at deployment.',
    'Statements that deny.',
    'Policies of APIs: a private API sees private addresses.',
  ],
  references: ['OW-A5', 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-sourceip'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      if (!isAllow(statement) || actionsOf(statement).some((action) => serviceOf(action) === 'execute-api')) return undefined
      const wrong = readConditions(statement).find(
        ({ key, base, literals, isWhole }) =>
          key === 'aws:sourceip' && base === 'ipaddress' && literals.length > 0 && isWhole && literals.every(isPrivateNetwork),
      )
      return wrong === undefined
        ? undefined
        : { says: `lets callers in from ${wrong.literals.join(', ')} only, where no request comes from` }
    }),
})
