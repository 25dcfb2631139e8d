import type { Application } from '../../model/application.ts'
import type { CodeFact } from '../../model/code.ts'
import type { Fn } from '../../model/function.ts'
import { values } from '../../model/known.ts'
import type { Linked } from '../link/origins.ts'
import type { Watched } from '../watch-functions.ts'

/** Functions that decide for a gateway who may pass, and let pass whoever comes, or whoever makes them fail. */
export function authorizerFacts({ fn, observations }: Watched, { app, place }: Linked): readonly CodeFact[] {
  if (!isAuthorizer(app, fn)) return []
  return observations.flatMap((one): readonly CodeFact[] =>
    one.kind === 'remark' && (one.fact === 'allows-everybody' || one.fact === 'allows-on-error')
      ? [{ kind: one.fact, about: fn.id, at: place(one.spot), name: one.name, detail: one.detail, sure: one.sure }]
      : [],
  )
}

function isAuthorizer(app: Application, fn: Fn): boolean {
  if (fn.triggers.some(({ kind }) => kind === 'authorizer')) return true
  return app.routes.some(({ authorization }) =>
    values(authorization).some((one) => one.kind === 'function' && values(one.function).includes(fn.id)),
  )
}
