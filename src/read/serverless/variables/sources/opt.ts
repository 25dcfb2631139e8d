import { scalar } from '../../../document/build.ts'
import { addressOf, givenAtDeployment, openGap, valueOf } from '../outcome.ts'
import type { VariableSource } from './index.ts'

/** `${opt:stage}`: an option on the deployment's command line. */
export const opt: VariableSource = ({ address, at }, { options, stage }) => {
  const { text: name, complete } = addressOf(address)
  if (!complete) return openGap(at, 'which option is meant is known only at deployment')
  const given = options.options.get(name) ?? (name === 'stage' ? options.stage : undefined)
  if (given !== undefined) return valueOf(scalar(at, given))
  if (name === 'stage') return { kind: 'missing', otherwise: stage }
  return givenAtDeployment(at, name === 'region' ? { kind: 'pseudo', name: 'region' } : { kind: 'parameter', name, secret: false })
}
