import { scalar } from '../../../document/build.ts'
import { isNull, stringOf } from '../../../document/node.ts'
import { missing, openGap, valueOf } from '../outcome.ts'
import type { VariableSource } from './index.ts'

/** `${strToBool(${self:custom.flag})}`. */
export const strToBool: VariableSource = ({ parameters: [given], address, at }) => {
  // Framework 4 also takes `${strToBool:true}`.
  const parameter = given ?? address
  if (isNull(parameter) || stringOf(parameter) === '') return missing(at, 'strToBool was given nothing')
  const written = stringOf(parameter)?.trim().toLowerCase()
  if (written === 'true' || written === '1') return valueOf(scalar(at, true))
  if (written === 'false' || written === '0') return valueOf(scalar(at, false))
  if (parameter.kind === 'gap') return openGap(at, parameter.why)
  return openGap(
    at,
    parameter.kind === 'text' ? 'the flag is known only at deployment' : `${written ?? 'the value'} is neither true nor false`,
  )
}
