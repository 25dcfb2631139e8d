import { addressOf, missing, openGap, valueOf } from '../outcome.ts'
import type { VariableSource } from './index.ts'

/** `${sls:stage}` and `${sls:instanceId}`. */
export const sls: VariableSource = ({ address, at }, { stage }) => {
  const { text: name } = addressOf(address)
  if (name === 'stage') return valueOf(stage())
  if (name === 'instanceId') return openGap(at, 'the framework makes a new id at each run')
  return missing(at, `the framework has no variable sls:${name}`)
}
