import { child, isNull } from '../../read/document/node.ts'
import type { Change } from '../edit/change.ts'
import type { Path } from '../edit/site.ts'
import { plainOf } from '../edit/plain-of.ts'
import type { TemplateAtHand, Draft } from './at-hand.ts'
import { isRole, policyDocument, rendered, resourceOf } from './at-hand.ts'
import { arnOwner } from './mentions.ts'
import type { Wanted } from './role-plan.ts'

/**
 * `AWS::Serverless::Function`: SAM makes it a role of its own from `Policies`, and puts into that role by itself what log, network, tracing, event
 * sources and destinations need.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
 */
export function samFunction(template: TemplateAtHand, { fn, statements }: Wanted): Draft {
  const properties = child(resourceOf(template, fn.logicalId), 'Properties')
  const path: Path = ['Resources', fn.logicalId, 'Properties']
  const role = child(properties, 'Role')
  const globalRole = child(template.source.document, 'Globals', 'Function', 'Role')
  const inherited = role === undefined && !isNull(globalRole)
  const used = inherited ? globalRole : role
  const shared = used === undefined ? undefined : arnOwner(used)
  if (used !== undefined && (shared === undefined || !isRole(template, shared)))
    return { why: `its role is given from outside of the template`, at: used.at }
  const made = rendered(statements, template.naming)
  if ('why' in made) return { why: made.why, at: fn.at }
  const policies = child(properties, 'Policies')
  const written: readonly Change[] =
    made.statements.length > 0
      ? [
          {
            kind: 'set',
            path: [...path, 'Policies'],
            value: [policyDocument(made.statements)],
            ...(role === undefined ? {} : { after: 'Role' }),
          },
        ]
      : policies === undefined
        ? []
        : [{ kind: 'remove', path: [...path, 'Policies'] }]
  const kept = shared === undefined ? [] : keptOfRole(template, shared, path)
  const gone: readonly Change[] = role === undefined ? [] : [{ kind: 'remove', path: [...path, 'Role'] }]
  return { changes: [...written, ...kept, ...gone], ...(shared === undefined ? {} : { leaves: shared }) }
}

/** A boundary and who else may assume the role are no matter of policies, and move with the function. */
function keptOfRole(template: TemplateAtHand, role: string, path: Path): readonly Change[] {
  const properties = child(resourceOf(template, role), 'Properties')
  const own = child(template.source.document, ...path.map(String))
  const boundary = child(properties, 'PermissionsBoundary')
  const trust = child(properties, 'AssumeRolePolicyDocument')
  const value = boundary === undefined ? undefined : plainOf(boundary)
  const document = trust === undefined ? undefined : plainOf(trust)
  const changes: Change[] = []
  if (value !== undefined && child(own, 'PermissionsBoundary') === undefined)
    changes.push({ kind: 'set', path: [...path, 'PermissionsBoundary'], value })
  // SAM lets Lambda alone assume it unless told otherwise.
  const others = JSON.stringify(document ?? null)
    .match(/[a-z0-9-]+\.amazonaws\.com|arn:[^"]+/g)
    ?.some((name) => name !== 'lambda.amazonaws.com')
  if (document !== undefined && others === true && child(own, 'AssumeRolePolicyDocument') === undefined)
    changes.push({ kind: 'set', path: [...path, 'AssumeRolePolicyDocument'], value: document })
  return changes
}
