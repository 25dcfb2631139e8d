import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import type { ResourceId } from '../../model/ids.ts'
import { holds, unknown, values } from '../../model/known.ts'
import { resourceById } from '../../model/questions.ts'
import type { Text } from '../../model/text.ts'
import type { Path, Source } from '../engine/taint.ts'
import type { ObservationOf } from '../observation.ts'
import type { Carried } from '../shape.ts'
import { shapesAt, stepsOf } from './follow.ts'
import { resourcesNamed } from './names.ts'
import { operationTable } from './parameters.ts'
import { kindsOf } from './services.ts'

/** Does a secret stand at a path of a cloud operation's answer? Of a secret that is JSON, the fields that tell where to connect are none. */
export function secretAt(app: Application, fn: Fn, call: ObservationOf<'cloud'>, path: Path): Source | undefined {
  if (call.service === 'ssm' && !shapesAt(call.input, 'WithDecryption').some((shape) => shape.kind !== 'constant' || shape.value === true))
    return undefined
  if (call.service === 'ssm' && isPlainParameter(app, fn, call)) return undefined
  const secrets = operationTable(call.service, call.operation)?.secrets ?? []
  const rests = secrets.map((at) => behind(path, stepsOf(at))).filter((rest) => rest !== undefined)
  const isSecret = rests.some((rest) => !connection.test(rest.findLast((step) => !step.startsWith('<')) ?? ''))
  return isSecret ? { kind: 'secret', name: `${call.service}:${call.operation}` } : undefined
}

/** The project declares all parameters that the call names, and none of them is a secure string or filled with a secret. */
function isPlainParameter(app: Application, fn: Fn, call: ObservationOf<'cloud'>): boolean {
  const names = shapesAt(call.input, 'Name|Names[]')
  return (
    names.length > 0 &&
    names.every((name) => {
      const naming = { service: 'ssm', kinds: kindsOf('ssm'), action: '' }
      const { ids, sure } = resourcesNamed(app, { kind: 'function', fn }, name, naming)
      return (
        sure &&
        ids.every((id) => {
          const declared = resourceById(app, id as ResourceId)
          return (
            declared?.kind === 'config-parameter' &&
            holds(declared.secure, Boolean) === 'no' &&
            values(declared.value ?? unknown('')).every((text) => !isFilledWithSecret(text))
          )
        })
      )
    })
  )
}

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html, 2026-11-22 */
const connection =
  /^(engine|host(name)?|port|db_?name|database|(db)?(instance|cluster)identifier|schema|user_?(name)?|region|endpoint|ssl|ur[il]|.*(arn|ur[il]|api|host|(client|pool)_?id|endpoint|table|table_?name|topic|bucket|queue|region|stage|size|timeout))$/i

/** A field of a store of secrets that, by its name, only tells where something is. */
export const isSetting = (name: string): boolean => connection.test(name)

/** The way on behind a part of an answer; a path that ends before the part takes all of it. */
function behind(path: Path, at: Path): Path | undefined {
  const given = path.map((step) => (/^\d+$/.test(step) ? '*' : step))
  const length = Math.min(given.length, at.length)
  for (let index = 0; index < length; index++) if (given[index] !== at[index] && given[index] !== '*' && at[index] !== '*') return undefined
  return given.slice(at.length)
}

/** It was only read and written in another notation: what somebody makes with a secret's help, or asks for with it, is no secret. */
export const isAsItIs = ({ way }: Carried): boolean =>
  way.every(({ step, name }) => step !== 'through' || notation.test(name)) &&
  !isSetting(way.findLast(({ step }) => step === 'read')?.name ?? '')

const notation =
  /^(JSON|Buffer|String|Object|Array|Promise|querystring|url|util)\b|parse|decode|unmarshall|toString|trim|format|concat|promise|resolve|then|assign|merge|clone/i

/** A secret of a store, or a parameter of the deployment that is kept out of sight. */
export const isFilledWithSecret = (text: Text): boolean =>
  text.some((part) => typeof part !== 'string' && (part.kind === 'secret' || (part.kind === 'parameter' && part.secret)))
