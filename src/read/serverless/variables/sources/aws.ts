import { scalar } from '../../../document/build.ts'
import { child, isNull } from '../../../document/node.ts'
import { addressOf, open, valueOf } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'
import type { LookUp, VariableSource } from './index.ts'
import { cfOutput, s3Object, ssmParameter } from './remote.ts'

/** `${aws:accountId}`, `${aws:region}`, `${aws:partition}`, and `${aws:ssm:…}` of framework 4. */
export const aws: VariableSource = (asked, { root, options }) => {
  const { at, settle } = asked
  const { text: name } = addressOf(asked.address)
  if (name === 'accountId') return open(at, { kind: 'pseudo', name: 'account' })
  if (name === 'partition') return open(at, { kind: 'pseudo', name: 'partition' })
  if (name !== 'region') return resolverOfAws(asked) ?? open(at, { kind: 'unknown', why: `the framework has no variable aws:${name}` })
  const given = options.options.get('region')
  if (given !== undefined) return valueOf(scalar(at, given))
  const provider = child(settle(root), 'provider')
  const written = child(provider === undefined ? undefined : settle(provider), 'region')
  const region = written === undefined ? undefined : settle(written)
  return region === undefined || isNull(region)
    ? open(at, { kind: 'pseudo', name: 'region' })
    : valueOf(region.kind === 'gap' ? scalar(at, null) : region)
}

/** `${account1:ssm:/path}`: resolvers of framework 4 have names of the team's own, and the kind stands behind it. */
export function resolverOfAws({ address, at }: LookUp): Outcome | undefined {
  const { text } = addressOf(address)
  const colon = text.indexOf(':')
  const rest = text.slice(colon + 1)
  if (text === 'accountId') return open(at, { kind: 'unknown', why: 'it is another account' })
  switch (text.slice(0, Math.max(colon, 0))) {
    case 'ssm':
      return ssmParameter(rest, at)
    case 'cf':
      return cfOutput(rest, at)
    case 's3':
      return s3Object(rest, at)
    default:
      return undefined
  }
}
