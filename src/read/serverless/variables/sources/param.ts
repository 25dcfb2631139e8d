import { scalar } from '../../../document/build.ts'
import { stringOf } from '../../../document/node.ts'
import { follow } from '../follow.ts'
import { addressOf, givenAtDeployment, openGap, valueOf } from '../outcome.ts'
import type { VariableSource } from './index.ts'

/**
 * `${param:name}`: from the command line, from the compose file, or from `params` (framework 3) or `stages` (framework 4) of the
 * stage and of `default`. https://www.serverless.com/framework/docs/guides/parameters
 */
export const param: VariableSource = ({ address, at, settle }, { root, options, composed, stage }) => {
  const { text: name, complete } = addressOf(address)
  if (!complete) return openGap(at, 'which parameter is meant is known only at deployment')
  const given = options.parameters.get(name)
  if (given !== undefined) return valueOf(scalar(at, given))
  const handed = composed.get(name)
  if (handed !== undefined) return valueOf(handed)
  const current = stringOf(stage())
  const stages = current === undefined ? ['default'] : [current, 'default']
  for (const one of stages) {
    const found = follow(root, ['params', one, name], settle, at) ?? follow(root, ['stages', one, 'params', name], settle, at)
    if (found !== undefined) return found
  }
  return givenAtDeployment(at, { kind: 'parameter', name, secret: false })
}
