import type { Fn } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import { literal } from '../../model/text.ts'
import { ofEnvironment } from '../condition.ts'
import type { Condition } from '../condition.ts'

/**
 * Does the code run where the function is deployed, as far as the templates say? Not where it asks for a value of a variable that has another one, or
 * that no template sets: `if (process.env.MODE === 'local')`.
 */
export const runsDeployed = (fn: Fn, when: readonly Condition[] | undefined): boolean =>
  when === undefined || when.every((condition) => !condition.path.startsWith(ofEnvironment) || canHave(fn, condition))

function canHave(fn: Fn, { path, is, values: wanted, folded }: Condition): boolean {
  const name = path.slice(ofEnvironment.length)
  if (folded || ofPlatform.test(name)) return true
  const variable = fn.environment.find((one) => one.name === name)
  if (variable === undefined) return is !== 'one-of' || wanted.includes('')
  const texts = values(variable.value).map(literal)
  if (texts.length === 0 || texts.includes(undefined)) return true
  return is === 'one-of'
    ? texts.some((text) => wanted.includes(text ?? ''))
    : is !== 'none-of' || texts.some((text) => !wanted.includes(text ?? ''))
}

/** https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html, 2026-11-22 */
const ofPlatform = /^(?:AWS_|LAMBDA_|_|TZ$|LANG$|PATH$|NODE_PATH$|HOME$)/
