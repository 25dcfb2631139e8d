import { values } from '../../model/known.ts'
import type { Statement } from '../../model/role.ts'
import { text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import { matchText } from '../evaluate/match-text.ts'
import { actionFacts } from '../services/action.ts'

/** In place of a name that nobody has written: only a wildcard matches it. */
const anyName = '\u{e000}'

/**
 * Some thing that an action can be done to and of which nothing is told, as ARN: what covers it covers all of the type.
 *
 * @param type as in the Service Authorization Reference: `role`, `function`
 */
export function someOfType(action: string, type: string): readonly Text[] {
  return (actionFacts(action)?.resources ?? []).filter((one) => one.type === type).flatMap(({ arns }) => arns.map(withAnyName))
}

/** Things that a statement covers and the action can be done to: one for each of its patterns. `*` for an action without types. */
export function someNamedBy(statement: Statement, action: string): readonly Text[] {
  const templates = (actionFacts(action)?.resources ?? []).flatMap(({ arns }) => arns)
  if (templates.length === 0) return [text('*')]
  const forms = templates.map((template) => text(template.replaceAll(variable, '*')))
  const named = statement.notResources ? [] : values(statement.resources).flat().map(instanceOf)
  return [...templates.map(withAnyName), ...named.filter((one) => forms.some((form) => matchText(form, one) !== 'no'))]
}

const variable = /\$\{\w+\}/g

const withAnyName = (template: string): Text =>
  text(
    ...template.split(/(\$\{\w+\})/).map((part) => {
      if (part === '${Partition}') return 'aws'
      if (part === '${Region}') return { kind: 'pseudo', name: 'region' } as const
      if (part === '${Account}') return { kind: 'pseudo', name: 'account' } as const
      return part.startsWith('${') ? anyName : part
    }),
  )

const instanceOf = (pattern: Text): Text =>
  text(...pattern.map((part) => (typeof part === 'string' ? part.replaceAll(/[*?]/g, anyName) : part)))
