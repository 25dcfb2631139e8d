import type { Application } from '../../src/model/application.ts'
import type { Fn } from '../../src/model/function.ts'
import { shortName } from '../../src/model/questions.ts'
import { showText } from '../../src/model/text.ts'
import type { Text } from '../../src/model/text.ts'
import type { Need as Needed } from '../../src/permissions/need.ts'
import { needsOfAll } from '../../src/permissions/needs.ts'

/** One action that a function needs. `scope` is written as in the marks (README.md); `at` is where the use stands. */
export interface Need {
  readonly action: string
  readonly scope: string
  readonly at: { readonly file: string; readonly line: number }
}

/**
 * The only place where the suite touches the product: what Cordon says that a function needs, in the words of the marks. Every function needs to write
 * its log, which no mark says; what is optional is left out.
 */
export function needsOf(app: Application, fn: Fn): readonly Need[] {
  const needs = needsOfAll(app).get(fn.id)?.needs ?? []
  return needs
    .filter(({ optional, reason }) => !optional && !(reason.kind === 'platform' && reason.what.includes('its log')))
    .flatMap((need) => need.scope.arns.map((arn) => ({ action: need.action, scope: scopeWord(need, arn), at: need.reason.at })))
}

function scopeWord({ scope }: Needed, arn: Text): string {
  if (scope.fit === 'none') return '*'
  const [first, ...rest] = arn
  if (typeof first === 'object' && first.kind === 'reference')
    return upToOpen(`${shortName(first.to)}${first.attribute === 'StreamArn' ? '/stream/*' : ''}${showText(rest)}`)
  const shown = arn
    .map((part) => (typeof part === 'object' && part.kind === 'parameter' ? `param:${part.name}` : showText([part])))
    .join('')
  const [, , service = '', , , ...path] = shown.split(':')
  const resource = path.join(':')
  if (!shown.startsWith('arn:')) return shown.replace(/^\$\{[^:}]*:(.*)\}$/, 'import:$1')
  const name = resource.replace(
    /^(?:table|stream|deliverystream|function|event-bus|stateMachine|secret|userpool|key|topic|application|identity|schedule|role|collection|foundation-model|knowledge-base)[/:]/,
    '',
  )
  if (scope.fit === 'every' || scope.fit === 'caller') return /^\*|^[a-z-]+[/:]\*/.test(resource) ? '?' : `arn:${service}:${name}`
  if (service === 'ssm') return `ssm:${resource.replace(/^parameter/, '').replace(/^(?!\/)/, '/')}`
  if (name.startsWith('param:')) return upToOpen(name)
  const imported = /^\$\{[^}]*export:(.*)\}$/.exec(name)?.[1]
  if (imported !== undefined) return `import:${imported}`
  return `arn:${service}:${(service === 'iot' ? name.replace(/^thing\//, '') : name).replace(/-\?{6}$/, '')}`
}

/** The marks tell what is fixed at the beginning: `Photos/avatars/*` for `Photos/avatars/*.jpg`. */
const upToOpen = (scope: string): string => (scope.includes('/stream/') ? scope : scope.replace(/\*.*$/, '*'))
