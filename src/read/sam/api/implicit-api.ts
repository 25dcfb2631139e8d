import type { Place } from '../../../model/place.ts'
import { mapping } from '../../document/build.ts'
import { anyOf } from '../conditions.ts'
import { report } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { withGlobals } from '../globals.ts'
import type { Resource } from '../template.ts'

const implicit = { 'AWS::Serverless::Api': 'ServerlessRestApi', 'AWS::Serverless::HttpApi': 'ServerlessHttpApi' } as const

/**
 * The API of the events that name none. SAM makes one of each kind for a template, with the Globals of its kind; it stands at the
 * first event that asks for it. Answers its logical id.
 */
export function implicitApi(draft: Draft, type: keyof typeof implicit, { at }: { readonly at: Place }): string {
  const logicalId = implicit[type]
  const there = draft.resources.get(logicalId)
  if (there?.type === type) return logicalId
  if (there !== undefined) report(draft, 'invalid', `SAM puts its implicit API in the place of the resource ${logicalId}`, there.at)
  const own = type === 'AWS::Serverless::Api' ? { StageName: 'Prod' } : {}
  const bare: Resource = { logicalId, type, properties: mapping(at, Object.entries(own)), at }
  draft.resources.set(logicalId, { ...bare, properties: withGlobals(draft, bare, undefined) })
  return logicalId
}

/** An implicit API exists when a function behind it does. Called when all events are known. */
export function conditionImplicitApis(draft: Draft): void {
  for (const logicalId of Object.values(implicit)) {
    const api = draft.resources.get(logicalId)
    if (api === undefined || draft.template.resources.get(logicalId)?.type === api.type) continue
    const conditions = (draft.routes.get(logicalId) ?? []).map(({ owner }) => owner.condition)
    const all = conditions.filter((condition) => condition !== undefined)
    if (all.length === 0 || all.length < conditions.length) continue
    draft.resources.set(logicalId, { ...api, condition: anyOf(draft, all, `${logicalId}Condition`, api.at) })
  }
}
