import { readConditions } from '../../policy/lint/condition-words.ts'
import type { ReadCondition } from '../../policy/lint/condition-words.ts'
import { isAllow } from '../../policy/grants.ts'
import { check } from '../check.ts'
import { faultsOf } from '../statement-check.ts'

export default check({
  title: 'Access keys get by without the second factor that a policy asks for',
  risk: 'broken-authentication',
  severity: 'medium',
  why: 'Only sessions carry `aws:MultiFactorAuthPresent`; a call with long-lived access keys does not. An Allow with `BoolIfExists` then holds, and a Deny with plain `Bool` and `false` does not: stolen keys pass where a person would be asked.',
  fix: 'Allow with `Bool: { aws:MultiFactorAuthPresent: true }`; deny with `BoolIfExists: { aws:MultiFactorAuthPresent: false }`.',
  silent: [
    'Allow with `Bool` and `true`, Deny with `BoolIfExists` and `false`.',
    'Another condition of the statement asks for the key to be there (`Null: false`).',
  ],
  references: [
    'OW-A2',
    'CWE-308',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-multifactorauthpresent',
  ],

  find: (app) =>
    faultsOf(app, ({ statement }) => {
      const asked = readConditions(statement).filter(({ key }) => key === 'aws:multifactorauthpresent')
      const wrong = asked.find(({ base }) => base !== 'null')
      if (wrong === undefined || asked.some(({ base }) => base === 'null')) return undefined
      const fails = isAllow(statement) ? wrong.ifExists && says(wrong, 'true') : !wrong.ifExists && says(wrong, 'false')
      return fails ? { says: `asks for a second factor with ${wrong.condition.operator}, which calls with access keys pass` } : undefined
    }),
})

const says = ({ literals }: ReadCondition, truth: string): boolean => literals.some((value) => value.toLowerCase() === truth)
