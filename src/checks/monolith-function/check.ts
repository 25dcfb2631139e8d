import type { Fn } from '../../model/function.ts'
import { showRoute } from '../../model/questions.ts'
import { check } from '../check.ts'
import { monolithOf } from './monolith.ts'

export default check({
  title: 'One function is the whole application',
  risk: 'granularity',
  severity: 'low',
  why: 'A function behind every path has the rights, the packages and the secrets of all of them. A fault in the least important route gives away what the most important one may do, and no authorizer, limit or alarm can be set for one of them alone.',
  fix: 'Give groups of routes a function of their own, with a role of its own: first those that change or pay, then those that strangers may call.',
  silent: [
    'All routes are of one resource, or under one prefix.',
    'Fewer than eight routes, or few unrelated ones.',
    'GraphQL servers, which have one route by nature, and pages of documentation.',
    'Helpers that the framework deploys.',
  ],
  references: ['SAS-4', 'SAS-9', 'CWE-653', 'https://docs.aws.amazon.com/lambda/latest/operatorguide/monolith.html'],

  *find(app) {
    for (const fn of app.functions) {
      const monolith = monolithOf(app, fn)
      if (monolith === undefined) continue
      const { routes, everything, prefixes } = monolith
      if (everything !== undefined) {
        const inside = app.code.facts.find(({ kind, about, name }) => kind === 'unfocused' && about === fn.id && name === 'routes')
        yield {
          at: everything.at,
          about: fn.id,
          because: `${fn.logicalId} answers ${showRoute(everything)}${inside === undefined ? '' : `; its code tells ${inside.detail} apart`}`,
          path:
            inside === undefined
              ? []
              : [
                  { at: everything.at, what: showRoute(everything) },
                  { at: inside.at, what: `its code tells ${inside.detail} apart` },
                ],
        }
      } else
        yield {
          at: fn.at,
          about: fn.id,
          because: `${fn.logicalId} answers ${routes.length} routes under ${prefixes} prefixes${others(fn)}`,
          path: routes.slice(0, 8).map((route) => ({ at: route.at, what: showRoute(route) })),
        }
    }
  },
})

function others(fn: Fn): string {
  const kinds = new Set(fn.triggers.map(({ kind }) => kind).filter((kind) => !['http', 'url', 'graphql'].includes(kind)))
  return kinds.size === 0 ? '' : ` and events of ${[...kinds].join(', ')}`
}
