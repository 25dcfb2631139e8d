import { values } from '../../../model/known.ts'
import type { Resource } from '../../../model/resource.ts'
import { functionsAmong } from './found-trigger.ts'
import type { FoundTrigger } from './found-trigger.ts'

/** Triggers that resources already tell of: bucket notifications, rules and schedules, workflow tasks. */
export function fromResources(resources: readonly Resource[]): readonly FoundTrigger[] {
  return resources.flatMap((resource) => {
    switch (resource.kind) {
      case 'bucket':
        return resource.notifications.flatMap(({ target, events, prefix, suffix, at }) =>
          functionsAmong(target).map((fn): FoundTrigger => ({
            function: fn,
            trigger: {
              kind: 'bucket',
              bucket: { state: 'known', value: { kind: 'resource', id: resource.id } },
              events,
              prefix,
              suffix,
              at,
              view: 'declared',
              enabled: { state: 'known', value: true },
            },
          })),
        )
      case 'rule':
        return resource.targets.flatMap(({ target }) =>
          functionsAmong(target).map((fn): FoundTrigger => ({ function: fn, trigger: ruleTrigger(resource) })),
        )
      case 'workflow':
        return values(resource.states)
          .flat()
          .flatMap((state) =>
            state.target === undefined
              ? []
              : functionsAmong(state.target).map((fn): FoundTrigger => ({
                  function: fn,
                  trigger: {
                    kind: 'workflow',
                    workflow: resource.id,
                    state: state.name,
                    at: state.at,
                    view: 'declared',
                    enabled: { state: 'known', value: true },
                  },
                })),
          )
      default:
        return []
    }
  })
}

const repositorySources = new Set(['aws.codecommit', 'aws.codepipeline', 'aws.codebuild', 'aws.codedeploy', 'aws.ecr'])

function ruleTrigger(rule: Extract<Resource, { kind: 'rule' }>): FoundTrigger['trigger'] {
  const standing = { at: rule.at, view: 'declared', enabled: rule.enabled } as const
  if (rule.schedule !== undefined) return { kind: 'schedule', expression: rule.schedule, input: undefined, ...standing }
  const pattern = rule.pattern ?? { state: 'unknown', why: 'no pattern is written' }
  const source = pattern.state === 'known' ? sourceOf(pattern.value) : undefined
  if (source !== undefined && repositorySources.has(source)) return { kind: 'repository', source, repository: undefined, ...standing }
  return { kind: 'bus', bus: rule.bus, pattern, rule: rule.id, ...standing }
}

function sourceOf(pattern: unknown): string | undefined {
  if (typeof pattern !== 'object' || pattern === null || !('source' in pattern) || !Array.isArray(pattern.source)) return undefined
  const first: unknown = pattern.source[0]
  return typeof first === 'string' ? first : undefined
}
