import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import type { ResourceId } from '../../model/ids.ts'
import { holds, unknown, values } from '../../model/known.ts'
import { resourceById } from '../../model/questions.ts'
import type { Text } from '../../model/text.ts'
import { secretName } from '../../sensitive/names.ts'
import { wordsOf } from '../../sensitive/words.ts'
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
  if (call.service === 'ssm' && (isPlainParameter(app, fn, call) || namesSettings(call))) return undefined
  const secrets = operationTable(call.service, call.operation)?.secrets ?? []
  const rests = secrets.map((at) => behind(path, stepsOf(at))).filter((rest) => rest !== undefined)
  const members = rests.map((rest) => rest.findLast((step) => !step.startsWith('<')) ?? '').filter((member) => !isSetting(member))
  if (members.length === 0) return undefined
  const isSure = members.some((member) => member === '' || isNumber.test(member) || secretName(member) !== 'nothing')
  return { kind: 'secret', name: `${call.service}:${call.operation}`, ...(isSure ? {} : { sure: false }) }
}

/** `/shop/report_url`, `/shop/table`: kept beside secrets, they say only where something is. */
function namesSettings(call: ObservationOf<'cloud'>): boolean {
  const names = shapesAt(call.input, 'Name|Names[]')
  return (
    names.length > 0 &&
    names.every((name) => {
      const last = name.kind === 'text' ? name.parts.at(-1) : name.kind === 'constant' ? name.value : undefined
      return typeof last === 'string' && isSetting(last.slice(last.lastIndexOf('/') + 1))
    })
  )
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

/** An element of a list says nothing of itself. */
const isNumber = /^\d+$|^\*$/

/** A field of a store of secrets that, by its name, only tells where something is, what it is called, or how something is done. */
export function isSetting(name: string): boolean {
  if (secretName(name) !== 'nothing') return false
  const words = wordsOf(name)
  return settings.has(words.at(-1) ?? '') || addresses.has(words[0] ?? '') || (words.length > 1 && switches.has(words[0] ?? ''))
}

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/**
 * What is no secret beside one: the first line as in https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_secret_json_structure.html,
 * 2026-11-22.
 */
const settings = list(`
  engine host hostname port name dbname tablename bucketname database identifier schema username user region endpoint ssl arn url uri
  root path base domain origin address server cluster proxy href
  id ids clientid userid appid poolid provider issuer audience realm tenant scope scopes client account email mail sender from
  api table topic bucket queue stage env environment level mode type kind version locale language timezone zone
  size timeout limit count interval ttl expiry days hours minutes seconds enabled disabled active debug flag dialect driver protocol
`)
/** `URL_ROOT`. */
const addresses = list('url uri host endpoint')
/** `ENABLE_LOGIN`, `isTest`. */
const switches = list('is has use uses enable enabled disable disabled allow show')

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
