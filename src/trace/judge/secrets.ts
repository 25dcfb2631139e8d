import type { Fn } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import { literal } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { isSecretName } from '../../sensitive/names.ts'
import { contentsOf } from '../link/contents.ts'
import { carriedBy, rootsOf } from '../link/origins.ts'
import type { Linked } from '../link/origins.ts'
import { opensIn, shapesAt } from '../link/follow.ts'
import { isAsItIs, isFilledWithSecret, isSetting } from '../link/secret-answers.ts'
import type { Shape } from '../shape.ts'
import type { Leak } from './leaks.ts'
import { isKept } from './sensitive-names.ts'

/** The application's own secrets in a value: variables that hold one, what a secret store answered, the whole environment. */
export function secretsIn(linked: Linked, fn: Fn, shape: Shape): readonly Leak[] {
  return contentsOf(shape).flatMap(({ value, path }) =>
    isKept(value, path)
      ? carriedBy(value)
          .filter(isAsItIs)
          .flatMap((carried) =>
            rootsOf(linked, fn, carried).flatMap((origin): readonly Leak[] => {
              const { source } = origin
              // What was made with a secret's help before it was stored is none.
              if (source.kind === 'secret')
                return origin.written?.direct === false || isSetting(source.name)
                  ? []
                  : [{ origin, what: source.name, sure: source.sure !== false }]
              if (source.kind !== 'environment') return []
              const owner = linked.app.functions.find(({ id }) => id === origin.function)
              const holds = owner === undefined || isAskedFor(linked, owner, source.name) ? 'no' : holdsSecret(owner, source.name)
              return holds === 'no'
                ? []
                : [{ origin, what: source.name === '*' ? 'all environment variables' : source.name, sure: holds === 'yes' }]
            }),
          )
      : [],
  )
}

/** A secret is asked for by it: it is the name of one. */
function isAskedFor(linked: Linked, fn: Fn, variable: string): boolean {
  for (let number = 0; ; number++) {
    const call = linked.callOf(fn, number)
    if (call === undefined) return false
    if (
      (call.service === 'secretsmanager' || call.service === 'ssm') &&
      shapesAt(call.input, 'SecretId|Name|Names[]').some((shape) => opensIn(shape).some((one) => one.variable === variable))
    )
      return true
  }
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

function isNameOfSecret(text: Text): boolean {
  const written = literal(text)
  if (written !== undefined) return written === '' || written.includes('/') || written.startsWith('arn:')
  return text.some((part) => typeof part !== 'string' && (part.kind === 'reference' || part.kind === 'pseudo'))
}
