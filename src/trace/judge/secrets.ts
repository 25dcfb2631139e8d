import type { Fn } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import { literal } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { isSecretName } from '../../sensitive/names.ts'
import type { Path, Source } from '../engine/taint.ts'
import { contentsOf } from '../link/contents.ts'
import { shapesAt, stepsOf } from '../link/follow.ts'
import { carriedBy, rootsOf } from '../link/origins.ts'
import type { Linked } from '../link/origins.ts'
import { operationOf } from '../models/aws/index.ts'
import type { Shape } from '../shape.ts'
import type { Leak } from './leaks.ts'
import { isKept } from './sensitive-names.ts'

/** The application's own secrets in a value: variables that hold one, what a secret store answered, the whole environment. */
export function secretsIn(linked: Linked, fn: Fn, shape: Shape): readonly Leak[] {
  return contentsOf(shape).flatMap(({ value, path }) =>
    isKept(value, path)
      ? carriedBy(value).flatMap((carried) =>
          rootsOf(linked, fn, carried).flatMap((origin): readonly Leak[] => {
            const { source } = origin
            const owner = linked.app.functions.find(({ id }) => id === origin.function)
            if (source.kind === 'secret') return [{ origin, what: 'a secret', sure: true }]
            if (source.kind === 'cloud' && owner !== undefined) return fetchedSecret(linked, owner, source).map((what) => ({ origin, what, sure: true }))
            if (source.kind !== 'environment') return []
            const holds = owner === undefined ? 'no' : holdsSecret(owner, source.name)
            return holds === 'no' ? [] : [{ origin, what: source.name === '*' ? 'all environment variables' : source.name, sure: holds === 'yes' }]
          }),
        )
      : [],
  )
}

/** The platform puts the role's keys into every function's environment. */
const ofPlatform = new Set(['*', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])

/** Does a variable of the environment hold a secret? What only names one (an ARN, a path of a store) is none. */
function holdsSecret(fn: Fn, name: string): 'yes' | 'no' | 'unknown' {
  if (ofPlatform.has(name)) return 'yes'
  const variable = fn.environment.find((one) => one.name === name)
  const texts = variable === undefined ? [] : values(variable.value)
  if (texts.some(isFilledWithSecret)) return 'yes'
  if (!isSecretName(name)) return 'no'
  if (texts.length === 0) return 'unknown'
  return texts.every(isNameOfSecret) ? 'no' : 'yes'
}

const isFilledWithSecret = (text: Text): boolean =>
  text.some((part) => typeof part !== 'string' && (part.kind === 'secret' || (part.kind === 'parameter' && part.secret)))

function isNameOfSecret(text: Text): boolean {
  const written = literal(text)
  if (written !== undefined) return written === '' || written.includes('/') || written.startsWith('arn:')
  return text.some((part) => typeof part !== 'string' && (part.kind === 'reference' || part.kind === 'pseudo'))
}

/** The operation whose answer holds a secret at this place. Of a secret that is JSON, the fields that tell where to connect are none. */
export function fetchedSecret(linked: Linked, fn: Fn, { call: number, path }: Extract<Source, { kind: 'cloud' }>): readonly string[] {
  const call = linked.callOf(fn, number)
  if (call === undefined) return []
  if (call.service === 'ssm' && !shapesAt(call.input, 'WithDecryption').some((shape) => shape.kind !== 'constant' || shape.value === true)) return []
  const rests = (operationOf(call.service, call.operation)?.secrets ?? []).flatMap((at) => [behind(path, stepsOf(at))].filter((rest) => rest !== undefined))
  const isSecret = rests.some((rest) => !connection.test(rest.findLast((step) => !step.startsWith('<')) ?? ''))
  return isSecret ? [`${call.service}:${call.operation}`] : []
}

/** The way on behind a part of an answer; a path that ends before the part takes all of it. */
function behind(path: Path, at: Path): Path | undefined {
  const length = Math.min(path.length, at.length)
  const agree = path.slice(0, length).every((step, index) => step === at[index] || step === '*' || at[index] === '*')
  return agree ? path.slice(at.length) : undefined
}

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html, 2026-11-22 */
const connection = /^(engine|host(name)?|port|db_?name|database|(db)?(instance|cluster)identifier|schema|user_?(name)?|region|endpoint|ssl|ur[il])$/i
