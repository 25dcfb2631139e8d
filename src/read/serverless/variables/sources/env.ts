import { scalar } from '../../../document/build.ts'
import { addressOf, givenAtDeployment, valueOf } from '../outcome.ts'
import type { VariableSource } from './index.ts'

/**
 * `${env:NAME}`: a variable of the deploying machine. Only those that the user named are known. Where one is not set, the
 * declared fallback is what the files say.
 */
export const env: VariableSource = ({ address, at }, { options }) => {
  const { text: name } = addressOf(address)
  const given = options.environment.get(name)
  return given === undefined ? givenAtDeployment(at, { kind: 'import', from: 'env', name }) : valueOf(scalar(at, given))
}
