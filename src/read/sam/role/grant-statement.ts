import type { Place } from '../../../model/place.ts'
import type { StatementOrigin } from '../../../model/role.ts'
import { build, gap, mapping } from '../../document/build.ts'
import type { Mapping, Node } from '../../document/node.ts'
import type { Grant } from '../facts/grant.ts'
import { substitute } from '../intrinsics.ts'

/** A grant of the facts as a policy statement. `values` are the parameters of the table; one that has no value leaves a gap. */
export function grantStatement(at: Place, grant: Grant, values: ReadonlyMap<string, Node>, origin: StatementOrigin): Mapping {
  const fillIn = (template: string): Node => filled(at, template, values)
  const resources = grant.resources.map(fillIn)
  return mapping(
    at,
    [
      ['Effect', 'Allow'],
      ['Principal', grant.principal === undefined ? undefined : { Service: grant.principal }],
      ['Action', grant.actions],
      ['Resource', resources],
      ['Condition', grant.conditions === undefined ? undefined : conditions(grant.conditions, fillIn)],
    ],
    origin,
  )
}

type Conditions = NonNullable<Grant['conditions']>

function conditions(
  written: Conditions,
  fillIn: (template: string) => Node,
): { readonly [operator: string]: { readonly [key: string]: Node } } {
  const each = (values: Conditions[string]): { readonly [key: string]: Node } =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, fillIn(value)]))
  return Object.fromEntries(Object.entries(written).map(([operator, values]) => [operator, each(values)]))
}

const variable = /\$\{([^}]+)\}/g

/** `${Table.Name}` is written `${TableName}`: the names in an `Fn::Sub` of its own have letters and digits only. */
function filled(at: Place, template: string, values: ReadonlyMap<string, Node>): Node {
  if (!template.includes('${')) return build(at, template)
  const names = [...new Set([...template.matchAll(variable)].map(([, name = '']) => name))].filter((name) => !name.startsWith('AWS::'))
  const missing = names.find((name) => !values.has(name))
  if (missing !== undefined) return gap(at, `no value is given for ${missing}`)
  const [only] = names
  if (only !== undefined && template === `\${${only}}`) return values.get(only) ?? gap(at, `no value is given for ${only}`)
  if (names.length === 0) return substitute(at, template)
  const plain = (name: string): string => name.replace(/[^A-Za-z0-9:]/g, '')
  const own = Object.fromEntries(names.map((name) => [plain(name), values.get(name)]))
  return substitute(
    at,
    template.replace(variable, (_, name: string) => `\${${plain(name)}}`),
    own,
  )
}
