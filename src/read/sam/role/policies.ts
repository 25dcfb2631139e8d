import { managedPolicies } from '../../../policy/managed-policies.ts'
import { build, list, mapping } from '../../document/build.ts'
import { describe, entriesOf, isNull, stringOf } from '../../document/node.ts'
import type { Entry, Mapping, Node } from '../../document/node.ts'
import { report, unreadable } from '../draft.ts'
import type { Draft } from '../draft.ts'
import { policyTemplates } from '../facts/policy-templates.ts'
import { branchesOf, either, isMissing, isOpen, listOf, noValue } from '../intrinsics.ts'
import { grantStatement } from './grant-statement.ts'
import { awsManaged } from './managed.ts'

/** What stands under `Policies`, sorted into the two places that a role has for it. Each may be an `Fn::If` with `AWS::NoValue`. */
export interface RolePolicies {
  readonly managed: readonly Node[]
  readonly inline: readonly Node[]
}

interface Policy {
  readonly managed?: Node
  readonly inline?: Node
}

/**
 * Reads `Policies`: names and ARNs of managed policies, policy documents, policy templates; one or a list; any of them under an
 * `Fn::If`. What is none of these is reported and leaves a gap in the role, so that nobody takes the role for complete.
 */
export function readPolicies(draft: Draft, policies: Node | undefined, roleId: string): RolePolicies {
  const all = flattened(policies).map((node, index) => read(draft, node, `${roleId}Policy${index}`))
  return { managed: all.flatMap(({ managed }) => managed ?? []), inline: all.flatMap(({ inline }) => inline ?? []) }
}

/** `Fn::If` round whole lists becomes one round each item. */
function flattened(policies: Node | undefined): readonly Node[] {
  return listOf(policies).flatMap((node) => {
    const branches = branchesOf(node)
    if (branches?.whenTrue.kind !== 'list' && branches?.whenFalse.kind !== 'list') return [node]
    const { condition, whenTrue, whenFalse } = branches
    return [
      ...flattened(whenTrue).map((item) => either(item.at, condition, item, noValue(item.at))),
      ...flattened(whenFalse).map((item) => either(item.at, condition, noValue(item.at), item)),
    ]
  })
}

function read(draft: Draft, node: Node, name: string): Policy {
  if (isMissing(node)) return {}
  const branches = branchesOf(node)
  if (branches !== undefined) {
    const [yes, no] = [read(draft, branches.whenTrue, name), read(draft, branches.whenFalse, name)]
    const both = (a: Node | undefined, b: Node | undefined): Node | undefined =>
      a === undefined && b === undefined ? undefined : either(node.at, branches.condition, a ?? noValue(node.at), b ?? noValue(node.at))
    const [managed, inline] = [both(yes.managed, no.managed), both(yes.inline, no.inline)]
    return { ...(managed && { managed }), ...(inline && { inline }) }
  }
  const written = stringOf(node)
  if (written !== undefined) return { managed: managedPolicies.has(written) ? awsManaged(node.at, written) : node }
  if (isOpen(node)) return { managed: node }
  if (node.kind !== 'map') return { inline: inlinePolicy(name, unreadable(draft, 'invalid', `a policy is ${describe(node)}`, node.at)) }
  if (node.entries.has('Statement')) return { inline: inlinePolicy(name, node) }
  return { inline: inlinePolicy(name, fromTemplates(draft, node)) }
}

function inlinePolicy(name: string, document: Node): Node {
  return mapping(document.at, [
    ['PolicyName', name],
    ['PolicyDocument', document],
  ])
}

/** Policy templates: `{ S3ReadPolicy: { BucketName: … } }`. SAM allows one in a map; should there be more, all are read. */
function fromTemplates(draft: Draft, node: Mapping): Node {
  const statements = [...node.entries].flatMap(([name, entry]) => fromTemplate(draft, name, entry))
  const [only] = statements
  if (statements.length === 1 && only?.kind === 'gap') return only
  return build(node.at, { Version: '2012-10-17', Statement: list(node.at, statements) })
}

/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-templates.html */
function fromTemplate(draft: Draft, name: string, { at, value }: Entry): readonly Node[] {
  const template = policyTemplates.get(name)
  if (template === undefined)
    return [unreadable(draft, 'unknown-construct', `${name} is not a policy template that Cordon knows, and no policy document either`, at)]
  const values = new Map(entriesOf(value).flatMap(([key, entry]) => (isNull(entry.value) ? [] : [[key, entry.value] as const])))
  for (const parameter of template.parameters)
    if (!values.has(parameter)) report(draft, 'invalid', `the policy template ${name} needs a value for ${parameter}`, at)
  return template.grants.map((grant) => grantStatement(at, grant, values, { kind: 'policy-template', name }))
}
