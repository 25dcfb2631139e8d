import type { CodeFact } from '../../model/code.ts'
import { partsOf } from '../../model/route-path.ts'
import type { Linked } from '../link/origins.ts'
import type { Watched } from '../watch-functions.ts'

/** More routes than this under more first parts than that are several parts of an application. */
const fewRoutes = 8
const fewPrefixes = 3
/** So many first parts are several parts of an application, however few routes each has. */
const manyPrefixes = 5
/** More services than this, each with rights of its own. */
const fewServices = 5

/** Services that serve every function: its configuration, secrets, keys, identity and traces. */
const common = new Set(['ssm', 'secretsmanager', 'kms', 'sts', 'appconfigdata', 'cloudwatch', 'cloudwatch-logs', 'xray', 'logs'])

/** One handler that does the work of many. */
export function unfocusedFacts({ fn, observations }: Watched, { place }: Linked): readonly CodeFact[] {
  const told = (at: CodeFact['at'], name: string, detail: string): CodeFact => ({
    kind: 'unfocused',
    about: fn.id,
    at,
    name,
    detail,
    sure: true,
  })
  const dispatch = observations.find((one) => one.kind === 'dispatch')
  if (dispatch !== undefined) {
    const prefixes = firstParts(dispatch.routes)
    if (prefixes.length >= manyPrefixes || (dispatch.routes.length >= fewRoutes && prefixes.length > fewPrefixes))
      return [told(place(dispatch.spot), 'routes', `${dispatch.routes.length} routes: ${prefixes.slice(0, 5).join(', ')}`)]
  }
  const services = [...new Set(observations.flatMap((one) => (one.kind === 'cloud' ? [one.service] : [])))].filter(
    (service) => !common.has(service),
  )
  const first = observations.find((one) => one.kind === 'cloud')
  return services.length > fewServices && first !== undefined
    ? [told(fn.at, 'services', `${services.length} services: ${services.slice(0, 8).join(', ')}`)]
    : []
}

/** `/orders` of `GET /orders/{id}`; versions, the word `api`, and what all routes begin with (`/admin`) are passed over. */
function firstParts(routes: readonly string[]): readonly string[] {
  const all = routes.map((route) => partsOf(route.replace(/^\w+ ?(?=\/)/, '')).filter((one) => !/^(api|v\d+)$/.test(one)))
  let shared = 0
  while (all.every((parts) => parts.length > shared + 1 && parts[shared] === all[0]?.[shared])) shared++
  return [...new Set(all.map((parts) => `/${parts[shared] ?? ''}`))]
}
