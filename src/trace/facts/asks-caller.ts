import type { CodeFact } from '../../model/code.ts'
import { routeById } from '../../model/questions.ts'
import { isCredentialPath } from '../engine/caller-proof.ts'
import { fittingTriggers } from '../link/fitting.ts'
import { opensIn } from '../link/follow.ts'
import type { Linked } from '../link/origins.ts'
import type { Observation } from '../observation.ts'
import type { Shape } from '../shape.ts'
import type { Watched } from '../watch-functions.ts'

/** Routes whose handler does nothing for anybody before he has shown a key, a signature or a token that it knows. */
export function askingFacts({ fn, observations }: Watched, { app }: Linked): readonly CodeFact[] {
  const done = observations.filter(isWork)
  // What does nothing else may ask the token's issuer, or say what it was given.
  const work = done.length > 0 ? done : observations.filter(({ kind }) => kind === 'log' || kind === 'request')
  if (!work.some(isForKnown)) return []
  return fn.triggers.flatMap((trigger): readonly CodeFact[] => {
    const route = trigger.kind === 'http' || trigger.kind === 'url' ? routeById(app, trigger.route) : undefined
    const own = work.filter((one) => fittingTriggers(app, fn, one.when).includes(trigger))
    return route === undefined || own.length === 0 || !own.every(isForKnown)
      ? []
      : [{ kind: 'asks-caller', about: route.id, at: fn.at, name: fn.logicalId, detail: '', sure: true }]
  })
}

const isForKnown = ({ when }: Observation): boolean => when?.some(({ path }) => path === 'caller') === true

/** What somebody would call the function for. Asking who calls is none of it. */
function isWork(one: Observation): boolean {
  switch (one.kind) {
    case 'cloud':
      return !askingServices.has(one.service) && one.asks !== true
    case 'request':
      return !(one.headers !== undefined && showsCredential(one.headers)) && !(one.url !== undefined && isOfIssuer(one.url))
    case 'sink':
      return harming.has(one.sink)
    default:
      return false
  }
}

const askingServices: ReadonlySet<string> = new Set(['secretsmanager', 'ssm', 'kms', 'sts', 'cognito-identity-provider'])
const harming: ReadonlySet<string> = new Set(['sql', 'command', 'code', 'module', 'deserialization', 'template', 'archive'])

const showsCredential = (shape: Shape): boolean =>
  opensIn(shape).some(({ carries }) => carries.some(({ source }) => source.kind === 'event' && isCredentialPath(source.path)))

const isOfIssuer = (url: Shape): boolean => url.kind !== 'open' && /jwks|\.well-known|userinfo|introspect/.test(JSON.stringify(url))
