import { andThen, known, unknown } from '../../../model/known.ts'
import type { Known } from '../../../model/known.ts'
import type { Target } from '../../../model/trigger.ts'
import type { Declared, Estate } from '../estate.ts'
import { get, isAbsent, itemsOf } from '../../document/value.ts'
import type { Value } from '../../document/value.ts'
import { companionsOf, perEstate } from './companion.ts'
import { someItem } from './list.ts'
import { every, not, written } from './outcomes.ts'
import type { ResourceReader } from './resource-reader.ts'

export const webAcl: ResourceReader = (declared, estate) => ({
  kind: 'web-acl',
  rateLimit: limitsRate(declared.get('Rules'), estate),
  protects: [...associated(declared, estate), ...(distributions(estate).get(declared.id) ?? [])],
})

/** https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-type-rate-based.html, in a rule of its own or in a rule group. */
function limitsRate(rules: Value, estate: Estate): Known<boolean> {
  return someItem(rules, (rule) => ruleLimits(rule, estate))
}

function ruleLimits(rule: Value, estate: Estate): Known<boolean> {
  // A rule that only counts stops nobody; of a group, the override decides.
  const counts = written(get(rule, isAbsent(get(rule, 'OverrideAction')) ? 'Action' : 'OverrideAction', 'Count'))
  const statement = get(rule, 'Statement')
  const group = get(statement, 'RuleGroupReferenceStatement', 'Arn')
  const limits = isAbsent(group) ? written(get(statement, 'RateBasedStatement')) : groupLimits(group, estate)
  return every([limits, not(counts)])
}

function groupLimits(arn: Value, estate: Estate): Known<boolean> {
  return andThen(estate.target(arn), (target) => {
    const group = target.kind === 'resource' ? estate.byId.get(target.id) : undefined
    if (group?.resource.type !== 'AWS::WAFv2::RuleGroup') return unknown('the rule group is not in the project')
    return someItem(group.get('Rules'), (rule) =>
      every([written(get(rule, 'Statement', 'RateBasedStatement')), not(written(get(rule, 'Action', 'Count')))]),
    )
  })
}

function associated(declared: Declared, estate: Estate): readonly Known<Target>[] {
  return companionsOf(declared, estate, 'AWS::WAFv2::WebACLAssociation', 'WebACLArn').map((association) =>
    estate.target(association.get('ResourceArn')),
  )
}

/** A distribution names its web ACL itself. */
const distributions = perEstate((estate) => {
  const byAcl = new Map<string, Known<Target>[]>()
  for (const distribution of estate.ofType('AWS::CloudFront::Distribution'))
    for (const name of itemsOf(distribution.get('DistributionConfig', 'WebACLId'))) {
      const acl = estate.target(name)
      if (acl.state !== 'known' || acl.value.kind !== 'resource') continue
      const list = byAcl.get(acl.value.id) ?? []
      const own = estate.resolve([{ kind: 'reference', to: distribution.id, attribute: 'Ref' }])
      list.push(known(own, distribution.resource.at))
      byAcl.set(acl.value.id, list)
    }
  return byAcl
})
