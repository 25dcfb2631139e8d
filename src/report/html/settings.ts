import type { Fn } from '../../model/function.ts'
import type { Known } from '../../model/known.ts'
import { holds } from '../../model/known.ts'
import { shortName } from '../../model/questions.ts'
import type { Authorization, Route, Throttle } from '../../model/route.ts'
import { showText } from '../../model/text.ts'

/** A setting in words. What the files do not tell reads `not known`, and never like a value. */
export function settingText<T>(setting: Known<T>, show: (value: T) => string): string {
  if (setting.state === 'known') return show(setting.value)
  if (setting.state === 'unknown') return 'not known'
  const options = setting.options.map((option) => settingText(option.value, show))
  return [...new Set(options)].join(' or ')
}

const ways: Readonly<Record<Authorization['kind'], string>> = {
  none: 'open',
  'api-key': 'API key',
  iam: 'IAM',
  jwt: 'JWT',
  'user-pool': 'user pool',
  function: 'authorizer',
  network: 'network',
  'mutual-tls': 'mutual TLS',
  oidc: 'OIDC',
}

/** How a route knows its caller. `open`: not at all. */
export function authorizationText({ authorization, apiKey }: Route): string {
  const keyed = holds(apiKey, Boolean) === 'yes'
  return settingText(authorization, ({ kind }) => (kind === 'none' && keyed ? ways['api-key'] : ways[kind]))
}

export function throttleText({ throttle }: Route): string {
  return settingText<Throttle | 'none'>(throttle, (limit) =>
    limit === 'none' ? 'none' : `${settingText(limit.rate, String)}/s, burst ${settingText(limit.burst, String)}`,
  )
}

export function roleText({ role }: Fn): string {
  return settingText(role, (reference) => (reference.kind === 'role' ? shortName(reference.role) : showText(reference.name)))
}
