// The same case in words that mean the same by the provider's documentation, without what the other evaluator reads differently:
// - a network of everything (`0.0.0.0/0`, `::/0`), which it takes for none: as its two halves
// - `${*}` in `StringEquals` and its kin, which it leaves as it is: as the star that it stands for; these operators know no wildcards
// - `ForAnyValue:…IfExists` for a key that is missing, which it takes to fail: left out, for `IfExists` "evaluates the condition element as true"
// - `NotIpAddress` for an address of the other version of IP, which it takes to fail: left out, for the address is in none of the networks
import type { Case, Policy } from './random-policies.ts'

type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>

export function inOtherWords(one: Case): Case {
  const present = new Map(Object.entries(one.context).map(([key, value]) => [key.toLowerCase(), value]))
  const said = (policy: Policy): Policy => ({ ...policy, Statement: policy.Statement.map((statement) => reworded(statement, present)) })
  return {
    ...one,
    identity: said(one.identity),
    ...(one.resourcePolicy === undefined ? {} : { resourcePolicy: said(one.resourcePolicy) }),
    ...(one.boundary === undefined ? {} : { boundary: said(one.boundary) }),
    ...(one.session === undefined ? {} : { session: said(one.session) }),
    ...(one.organisation === undefined ? {} : { organisation: one.organisation.map(said) }),
    ...(one.resourceControl === undefined ? {} : { resourceControl: one.resourceControl.map(said) }),
  }
}

function reworded(statement: Record<string, unknown>, present: ReadonlyMap<string, string | string[]>): Record<string, unknown> {
  const { Condition: written, ...rest } = statement
  const answer: Record<string, Record<string, string | readonly string[]>> = {}
  for (const [operator, tests] of Object.entries((written ?? {}) as Conditions))
    for (const [key, values] of Object.entries(tests)) {
      if (/^ForAnyValue:.*IfExists$/i.test(operator) && !present.has(key.toLowerCase())) continue
      const all = typeof values === 'string' ? [values] : values
      if (operator.startsWith('NotIpAddress') && all.every((value) => isOtherVersion(value, present.get(key.toLowerCase())))) continue
      ;(answer[operator] ??= {})[key] = all.flatMap((value) =>
        inHalves(/String(?:Not)?Equals/.test(operator) ? value.replaceAll('${*}', '*') : value),
      )
    }
  return Object.keys(answer).length === 0 ? rest : { ...rest, Condition: answer }
}

const inHalves = (value: string): readonly string[] =>
  value === '0.0.0.0/0' ? ['0.0.0.0/1', '128.0.0.0/1'] : value === '::/0' ? ['::/1', '8000::/1'] : [value]

const isOtherVersion = (network: string, address: string | string[] | undefined): boolean =>
  typeof address === 'string' && address.includes(':') !== network.includes(':')
