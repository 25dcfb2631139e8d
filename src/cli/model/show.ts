import type picocolors from 'picocolors'
import type { Application } from '../../model/application.ts'
import type { Fn } from '../../model/function.ts'
import type { Place } from '../../model/place.ts'
import { reachOf } from '../../model/reach.ts'
import type { Reach } from '../../model/reach.ts'
import type { Known } from '../../model/known.ts'
import { showText } from '../../model/text.ts'
import { unreadReasons } from '../../model/unread.ts'
import { placeText } from '../../report/location.ts'
import { plain } from '../../report/plain.ts'
import { counted } from '../../report/words.ts'
import { showTrigger } from '../../model/show-trigger.ts'

type Colors = ReturnType<typeof picocolors.createColors>

/**
 * The application for people: what there is, who reaches it, and how it hangs together.
 * @param prefix the way from where the reader stands to where places are seen from
 */
export function showApplication(app: Application, prefix: string, colors: Colors): string {
  const place = ({ at }: { readonly at: Place }): string => colors.cyan(placeText(at, prefix))
  const line = (...cells: readonly (string | undefined)[]): string =>
    `  ${cells.filter((cell) => cell !== undefined && cell !== '').join('  ')}`
  const blocks: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    [
      counted(app.services.length, 'service'),
      app.services.map((one) =>
        line(
          plain(one.name),
          `${one.framework} on ${one.provider}${one.stage === undefined ? '' : `, stage ${plain(one.stage)}`}`,
          place(one),
        ),
      ),
    ],
    [
      heading(app.functions, 'function'),
      app.functions.flatMap((fn) => [
        line(colors.bold(plain(fn.id)), settings(fn, app), place(fn)),
        ...fn.triggers.map((trigger) => `      ${plain(showTrigger(trigger, app))}`),
      ]),
    ],
    [
      counted(app.routes.length, 'route'),
      app.routes.map((route) =>
        line(
          plain(`${route.method} ${route.path}`),
          route.gateway,
          `authorization ${showKnown(route.authorization, ({ kind }) => kind)}`,
          reachWord(reachOf(app, route.id), colors),
          place(route),
        ),
      ),
    ],
    [
      heading(app.resources, 'resource'),
      app.resources.map((one) =>
        line(
          plain(one.id),
          one.kind,
          `reach ${reachWord(reachOf(app, one.id), colors)}`,
          one.generated ? 'made by the framework' : '',
          place(one),
        ),
      ),
    ],
    [
      counted(app.roles.length, 'role'),
      app.roles.map((role) =>
        line(
          plain(role.id),
          counted(role.statements.length, 'statement'),
          role.unknowns.length > 0 ? 'not all of it is known' : '',
          place(role),
        ),
      ),
    ],
    [counted(app.edges.length, 'connection'), app.edges.map(({ from, kind, to }) => line(plain(from), colors.dim(kind), plain(to)))],
    [
      `${counted(app.unread.length, 'thing')} not read`,
      app.unread.map((one) => line(place(one), plain(`${unreadReasons[one.reason]}: ${one.what}`))),
    ],
  ]
  const shown = blocks.filter(([, lines]) => lines.length > 0).map(([heading, lines]) => [colors.underline(heading), ...lines].join('\n'))
  return `${shown.join('\n\n')}\n`
}

/** `12 functions, 1 more made by the framework`: the team's own are counted as in a report. */
function heading(all: readonly { readonly generated: boolean }[], noun: string): string {
  const made = all.filter(({ generated }) => generated).length
  return counted(all.length - made, noun) + (made === 0 ? '' : `, ${made} more made by the framework`)
}

/** `public · nodejs22.x · 30 s · 1024 MB · role shop/Role`. */
function settings(fn: Fn, app: Application): string {
  const { timeoutSeconds, memoryMb, reservedConcurrency } = fn.limits
  const parts = [
    reachOf(app, fn.id),
    fn.runtime === undefined ? fn.packaging : showKnown(fn.runtime, String),
    `${showKnown(timeoutSeconds, String)} s`,
    `${showKnown(memoryMb, String)} MB`,
    showKnown(reservedConcurrency, (value) => (value === 'shared' ? 'shared concurrency' : `at most ${value} at once`)),
    `role ${showKnown(fn.role, (role) => (role.kind === 'role' ? role.role : showText(role.name)))}`,
    fn.generated ? 'made by the framework' : undefined,
  ]
  return plain(parts.filter((part) => part !== undefined).join(' · '))
}

function reachWord(reach: Reach, colors: Colors): string {
  return reach === 'public' ? colors.red(reach) : reach === 'authenticated' ? colors.yellow(reach) : colors.dim(reach)
}

/** A value, several with `or`, or that it is not known. */
function showKnown<T>(value: Known<T>, show: (value: T) => string): string {
  if (value.state === 'known') return show(value.value)
  if (value.state === 'unknown') return 'unknown'
  return [...new Set(value.options.map((option) => showKnown(option.value, show)))].join(' or ')
}
