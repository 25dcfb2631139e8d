import { remembered } from '../../../model/remembered.ts'
import type { LoadedModule } from '../../engine/heap.ts'
import type { Observation } from '../../observation.ts'
import { isOwn } from '../seen-code.ts'
import type { SeenCode } from '../seen-code.ts'
import { constantAt, stepsOf } from '../walk.ts'

const methods = new Set(['get', 'post', 'put', 'delete', 'patch', 'all', 'any', 'head', 'options', 'route', 'del'])

/** Routes that the code itself tells apart: registered with a router, or compared with the path or the route key of the request. */
export function dispatch({ reached }: SeenCode): readonly Observation[] {
  const modules = [...new Set([...reached.values()].filter(isOwn))]
  const found = modules.flatMap(routesIn)
  const [first] = found
  const routes = [...new Set(found.map(({ route }) => route))]
  return first === undefined || routes.length < 2 ? [] : [{ kind: 'dispatch', routes: routes.slice(0, 200), spot: first.spot }]
}

/** Many handlers may stand in one file. */
const routesIn = remembered(({ file, ir }: LoadedModule) =>
  ir.functions.flatMap((func) => {
    const steps = stepsOf(func)
    return steps.flatMap(({ operation: { at, end } }, index) => {
      const route = routeAt(steps, index)
      return route === undefined ? [] : [{ route, spot: { file, at, end } }]
    })
  }),
)

function routeAt(steps: ReturnType<typeof stepsOf>, index: number): string | undefined {
  const operation = steps[index]?.operation
  if (operation?.op === 'invoke' && typeof operation.key === 'string' && methods.has(operation.key)) {
    const [path, ...handlers] = operation.arguments
    const written = path === undefined ? undefined : constantAt(steps, index, path.value)
    return isPath(written) && handlers.length > 0 ? `${operation.key.toUpperCase()} ${written}` : undefined
  }
  if (operation?.op === 'binary' && /^={2,3}$/.test(operation.operator)) {
    const written = [operation.left, operation.right].map((register) => constantAt(steps, index, register)).find(isRoute)
    return typeof written === 'string' ? written : undefined
  }
  if (operation?.op !== 'constant' || !isRoute(operation.value)) return undefined
  // A case of a switch: its test leaves the constant in the register that is compared.
  const outer = steps[index]?.around.at(-1)
  return outer?.op === 'switch' && outer.cases.some(({ test, value }) => value === operation.to && test.includes(operation))
    ? String(operation.value)
    : undefined
}

const isPath = (value: unknown): value is string => typeof value === 'string' && /^\/[\w\-/{}:.*+]*$/.test(value)
const isRoute = (value: unknown): boolean =>
  isPath(value) ? value.length > 1 : typeof value === 'string' && /^(GET|POST|PUT|PATCH|DELETE|ANY|HEAD) ?\/[\w\-/{}:.*+]*$/.test(value)
