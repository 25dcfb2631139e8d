import { values } from '../../model/known.ts'
import { principalsOf } from '../../policy/lint/written-principals.ts'
import { resourcesOf } from '../../policy/grants.ts'
import { check } from '../check.ts'
import { faultsOf, someOf } from '../statement-check.ts'

export default check({
  title: 'A policy holds a variable that nobody fills',
  risk: 'misconfiguration',
  severity: 'medium',
  why: 'Outside `!Sub`, `${AWS::AccountId}` is plain text. The ARN names nothing: the grant fails, the ban forbids nothing, and the repair in haste is a star.',
  fix: "Put the text under `!Sub`: `!Sub 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:jobs'`.",
  silent: ['Variables of policies (`${aws:username}`, `${*}`), which each request fills.', 'Texts under `Fn::Sub`.'],
  references: ['OW-A5', 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html'],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const texts = [
        ...resourcesOf(statement),
        ...principalsOf(statement).map(({ name }) => name),
        ...statement.conditions.flatMap((condition) => values(condition.values).flat()),
      ]
      const left = texts
        .flat()
        .flatMap((part) => (typeof part === 'string' ? (/\$\{(?:AWS::\w+|[A-Za-z]\w*(?:\.\w+)?)\}/.exec(part) ?? []) : []))
      return left.length === 0 ? undefined : { says: `names ${someOf(left)} outside Fn::Sub, where nobody fills it` }
    }),
})
