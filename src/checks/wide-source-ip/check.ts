import { readConditions } from '../../policy/lint/condition-words.ts'
import { isWideNetwork } from '../../policy/lint/condition-values.ts'
import { isAllow } from '../../policy/grants.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'A policy lets in half of the internet by address',
  risk: 'misconfiguration',
  severity: 'low',
  why: 'A condition on the address looks like a fence. With `0.0.0.0/0`, or a network of millions of addresses, everybody stands inside it.',
  fix: 'Name the addresses that the callers really have: a network of 16 bits or more, or better a role.',
  silent: [
    'Networks of at least eight bits of IPv4 and sixteen of IPv6.',
    'Private networks: see private-source-ip.',
    'Statements that deny.',
    'Values that are known only at deployment.',
  ],
  references: ['OW-A5', 'SAS-3', 'CWE-284'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      if (!isAllow(statement)) return undefined
      const wrong = readConditions(statement).find(
        ({ key, base, literals }) => key === 'aws:sourceip' && base === 'ipaddress' && literals.some(isWideNetwork),
      )
      return wrong === undefined ? undefined : { says: `lets callers in from ${wrong.literals.find(isWideNetwork) ?? ''}` }
    }),
})
