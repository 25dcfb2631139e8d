/** A variable that turns a debug mode on. */
export interface DebugSetting {
  readonly name: string
  /** As written; never a secret, because only words of a short list are recognised. */
  readonly value: string
  /** What it does, as the end of a sentence. */
  readonly effect: string
  /** A verbose log is a smaller matter than answers to strangers; development mode matters only towards them. */
  readonly kind: 'debug' | 'development' | 'log'
}

const on = /^\s*(?:1|true|yes|on)\s*$/i

const settings: readonly { readonly name: RegExp; readonly value: RegExp; readonly effect: string; readonly kind: DebugSetting['kind'] }[] =
  [
    {
      name: /^(?:FLASK|DJANGO|FASTAPI|STARLETTE|WERKZEUG|RAILS|APP|LARAVEL|SYMFONY)_DEBUG$/,
      value: on,
      effect: 'shows stack traces and settings to callers',
      kind: 'debug',
    },
    { name: /^FLASK_ENV$/, value: /^development$/i, effect: 'shows stack traces to callers', kind: 'debug' },
    { name: /^DEBUG$/, value: /^\s*(?:1|true|yes|on|\*)\s*$/i, effect: 'turns debug mode on', kind: 'debug' },
    { name: /^NODE_OPTIONS$/, value: /(?:^|\s)--inspect(?:-brk|-wait)?(?:=\S+)?(?:\s|$)/, effect: 'opens a debugger', kind: 'debug' },
    { name: /^(?:JAVA_TOOL_OPTIONS|_JAVA_OPTIONS)$/, value: /-agentlib:jdwp|-Xdebug/, effect: 'opens a debugger', kind: 'debug' },
    { name: /^PYTHONBREAKPOINT$/, value: /^(?!\s*0?\s*$)/, effect: 'stops the function at breakpoints', kind: 'debug' },
    {
      name: /^(?:NODE_ENV|RAILS_ENV|RACK_ENV|ASPNETCORE_ENVIRONMENT|DOTNET_ENVIRONMENT)$/,
      value: /^development$/i,
      effect: 'shows stack traces to callers',
      kind: 'development',
    },
    { name: /^(?:POWERTOOLS_LOGGER_LOG_EVENT)$/, value: on, effect: 'writes every event into the log', kind: 'log' },
    {
      name: /^(?:\w+_)?LOG_?LEVEL$/i,
      value: /^\s*(?:debug|trace|silly|verbose|all)\s*$/i,
      effect: 'writes much of each request into the log',
      kind: 'log',
    },
  ]

export function debugSetting(name: string, value: string): DebugSetting | undefined {
  const found = settings.find((one) => one.name.test(name) && one.value.test(value))
  return found === undefined ? undefined : { name, value: value.trim().slice(0, 40), effect: found.effect, kind: found.kind }
}
