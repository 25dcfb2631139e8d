import { build, list } from '../../document/build.ts'
import { child, keyPlace } from '../../document/node.ts'
import type { Node } from '../../document/node.ts'
import { constant, make, mapUnder, report } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { listOf, ref } from '../intrinsics.ts'
import { given } from '../properties.ts'
import type { Resource } from '../template.ts'

const settings = ['UsagePlanName', 'Description', 'Throttle', 'Quota', 'Tags'] as const

/** `Auth.UsagePlan`: a plan with a key, of this API alone (`PER_API`) or of all that say `SHARED`. */
export function addUsagePlan(draft: Draft, api: Resource, auth: Node | undefined, stage: string): void {
  const written = mapUnder(draft, auth, 'UsagePlan')
  if (written === undefined) return
  const at = keyPlace(auth, 'UsagePlan') ?? written.at
  const kind = constant(draft, given(written, 'CreateUsagePlan'))
  if (kind === 'NONE') return
  if (kind !== 'PER_API' && kind !== 'SHARED') {
    report(draft, 'invalid', `CreateUsagePlan of ${api.logicalId} is neither PER_API nor SHARED nor NONE`, at)
    return
  }
  const shared = kind === 'SHARED'
  const prefix = shared ? 'Serverless' : api.logicalId
  const ids = { UsagePlan: `${prefix}UsagePlan`, ApiKey: `${prefix}ApiKey`, UsagePlanKey: `${prefix}UsagePlanKey` }
  // What several APIs share exists under the condition of none.
  const owner: Resource = shared ? { ...api, condition: undefined } : api
  const plan = draft.resources.get(ids.UsagePlan)?.properties
  const key = draft.resources.get(ids.ApiKey)?.properties
  const [apiId, stageId] = [ref(at, api.logicalId), ref(at, stage)]
  make(
    draft,
    owner,
    { logicalId: ids.UsagePlan, type: 'AWS::ApiGateway::UsagePlan', at, written: true },
    {
      ApiStages: list(at, [...listOf(child(plan, 'ApiStages')), build(at, { ApiId: apiId, Stage: stageId })]),
      ...Object.fromEntries(settings.map((name) => [name, given(written, name) ?? given(plan, name)])),
    },
  )
  make(
    draft,
    owner,
    { logicalId: ids.ApiKey, type: 'AWS::ApiGateway::ApiKey', at },
    {
      Enabled: true,
      StageKeys: list(at, [...listOf(child(key, 'StageKeys')), build(at, { RestApiId: apiId, StageName: stageId })]),
    },
  )
  make(
    draft,
    owner,
    { logicalId: ids.UsagePlanKey, type: 'AWS::ApiGateway::UsagePlanKey', at },
    {
      KeyId: ref(at, ids.ApiKey),
      KeyType: 'API_KEY',
      UsagePlanId: ref(at, ids.UsagePlan),
    },
  )
  for (const [name, id] of Object.entries(ids)) draft.aliases.set(`${api.logicalId}.${name}`, id)
}
