import { scalar } from '../../../document/build.ts'
import { child } from '../../../document/node.ts'
import { follow, keysOf } from '../follow.ts'
import { addressOf, missing, openGap, valueOf } from '../outcome.ts'
import type { VariableSource } from './index.ts'

/** `${self:custom.key.0}`: another value of the service's configuration; `${self:}` all of it. */
export const self: VariableSource = ({ address, at, settle }, { root, stage }) => {
  const { text, complete } = addressOf(address)
  if (!complete) return openGap(at, `which value is meant (${text}) is known only at deployment`)
  const found = follow(root, keysOf(text), settle, at)
  // `service` was once a map with a name; both spellings mean the name.
  if (text === 'service' && found?.kind === 'value') {
    const name = child(settle(found.node), 'name')
    if (name !== undefined) return valueOf(name)
  }
  if (found !== undefined) return found
  if (text === 'provider.stage') return valueOf(stage())
  if (text === 'provider.region') return valueOf(scalar(at, 'us-east-1'))
  if (text === 'service.name') return follow(root, ['service'], settle, at) ?? missing(at, 'the service has no name')
  return missing(at, `the configuration has no ${text}`)
}
