import type { ResourceType } from '../../src/policy/services/action.ts'
import { passedRole } from '../../src/policy/services/naming-row.ts'
import type { NamingParameter } from '../../src/policy/services/naming-row.ts'
import type { Parameter } from './sdk-models.ts'

const fold = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** The parts of an ARN's template that name the resource. */
export const variablesOf = ({ arns }: ResourceType): readonly string[] =>
  [...new Set(arns.flatMap((arn) => [...arn.matchAll(/\$\{([^}]+)\}/g)].map((found) => found[1] ?? '')))].filter(
    (name) => !['Partition', 'Region', 'Account'].includes(name),
  )

/** Parameters that are called otherwise than the variable. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  ObjectName: ['key'],
  ParameterNameWithoutLeadingSlash: ['name', 'path'],
  AppId: ['application'],
  IdentityName: ['emailidentity', 'identity', 'source', 'fromemailaddress'],
}

/**
 * The parameters that name a resource, by their own names: `TableName` or `TableArn` for the table `${TableName}`; `Name` and `Arn` where
 * the operation is about the thing itself (`GetParameter`, `StartWorkflowRun`).
 */
export function namedAlike(operation: string, type: ResourceType, parameters: readonly Parameter[]): readonly NamingParameter[] {
  const variables = variablesOf(type)
  const last = variables.at(-1)
  return variables.flatMap((variable) => {
    const stems = stemsOf(variable, variable === last ? type.type : undefined)
    for (const rule of variable === last ? [alike, shortened, generic(isAbout(operation, stems))] : [alike]) {
      const own = parameters.flatMap((parameter) => {
        const as = namesOf(parameter).flatMap((name) => rule(name, stems, parameter) ?? [])[0]
        return as === undefined ? [] : [row(parameter, variable, as)]
      })
      if (own.length > 0) return own
    }
    return []
  })
}

type As = NamingParameter['as']

const row = ({ name, kind }: Parameter, variable: string, as: As): NamingParameter => ({
  path: kind === 'texts' ? `${name}[]` : name,
  variable,
  as,
})

/** The parameter's name; of a list, also what one of it would be called. */
function namesOf({ name, kind }: Parameter): readonly string[] {
  const own = fold(name)
  return kind === 'texts' ? [own, own.replace(/(?:list|s)$/, '')] : [own]
}

const ending = /(?:name|id|arn|identifier|uuid|url)$/

function stemsOf(variable: string, type: string | undefined): readonly string[] {
  const base = fold(variable)
  const stems = [base, base.replace(ending, ''), ...(type === undefined ? [] : [fold(type)]), ...(synonyms[variable] ?? [])]
  return [...new Set(stems)].filter((stem) => stem.length > 1)
}

/** `TableName`, `TableArn`, `Table` for a table. */
function alike(name: string, stems: readonly string[], { mayBeArn }: Parameter): As | undefined {
  for (const stem of stems) {
    if (name === `${stem}arn`) return 'arn'
    if (name === `${stem}url`) return 'url'
    if (name === `${stem}identifier`) return 'name-or-arn'
    if (name === stem || name === `${stem}name` || name === `${stem}id`)
      return name.endsWith('arn') ? 'arn' : mayBeArn ? 'name-or-arn' : 'name'
  }
  return undefined
}

/** `WindowId` for a maintenance window. */
function shortened(name: string, stems: readonly string[], { mayBeArn }: Parameter): As | undefined {
  const [end] = ending.exec(name) ?? ['']
  const base = name.slice(0, name.length - end.length)
  if (end === '' || base.length < 3 || !stems.some((stem) => stem.endsWith(base))) return undefined
  return end === 'arn' ? 'arn' : end === 'url' ? 'url' : mayBeArn ? 'name-or-arn' : 'name'
}

/** Is the operation about the thing itself? `CreateRule` and `StartRuleRun` are about a rule, `CreateRuleAlias` is not. */
function isAbout(operation: string, stems: readonly string[]): boolean {
  return stems.some(
    (stem) =>
      new RegExp(`^[A-Z][a-z]+(?:Batch|Get)?${stem}(?:s|es)?$`, 'i').test(operation) ||
      new RegExp(`^(?!Create|Add|Update|Delete)[A-Z][a-z]+(?:Batch)?${stem}`, 'i').test(operation),
  )
}

const generic =
  (about: boolean) =>
  (name: string, _stems: readonly string[], { mayBeArn }: Parameter): As | undefined => {
    if (name === 'resourcearn' || name === 'resource' || (name === 'arn' && about)) return 'arn'
    if (name === 'resourceidentifier' || (name === 'identifier' && about)) return 'name-or-arn'
    return about && (name === 'name' || name === 'id') ? (mayBeArn ? 'name-or-arn' : 'name') : undefined
  }

/** The roles that an operation passes on: `Role`, `RoleArn`, `executionRoleArn`. */
export function passedRoles(parameters: readonly Parameter[]): readonly NamingParameter[] {
  return parameters
    .filter(({ name, kind }) => kind === 'text' && /role(?:arn)?$/i.test(name))
    .map((parameter) => row(parameter, passedRole, 'arn'))
}
