import { literal, showText, text } from '../../../../model/text.ts'
import type { Text } from '../../../../model/text.ts'
import type { Place } from '../../../../model/place.ts'
import { stringOf, textOf } from '../../../document/node.ts'
import type { Node } from '../../../document/node.ts'
import { splitText } from '../../texts.ts'
import { settingsOf, unusable } from '../events/event.ts'
import type { Settings } from '../events/event.ts'
import type { Stack } from '../stack.ts'

/** A route as the events `http` and `httpApi` write it: `GET /users/{id}`, or a map. */
export interface HttpEvent {
  /** Where the event's key is written. */
  readonly at: Place
  /** The function or workflow that it belongs to, for messages. */
  readonly owner: string
  /** Upper case; `ANY` for all. */
  readonly method: string
  /** Without slashes at its ends; open parts as `${…}`. */
  readonly path: string
  readonly pathText: Text
  readonly setting: Settings
}

export function httpEventOf(stack: Stack, owner: string, at: Place, value: Node): HttpEvent | undefined {
  const setting = settingsOf(value, 'route')
  const short = textOf(setting('route'))
  const [first, ...rest] = short === undefined ? [] : splitText(short, ' ')
  const method = first === undefined ? stringOf(setting('method')) : literal(first)
  const written =
    first === undefined ? textOf(setting('path')) : text(...rest.flatMap((piece, index) => (index === 0 ? piece : [' ', ...piece])))
  // `*` alone is every method on every path that has no route of its own.
  const whole = method === '*' && written !== undefined && written.length === 0 ? text('*') : written
  if (whole === undefined || (method === undefined && literal(whole) !== '*')) {
    unusable(stack, `The route of ${owner}`, 'method and path', value, at)
    return undefined
  }
  const upper = (method ?? '*').trim().toUpperCase()
  return {
    at,
    owner,
    method: upper === '*' ? 'ANY' : upper,
    path: showText(whole)
      .trim()
      .replace(/^\/|\/$/g, ''),
    pathText: whole,
    setting,
  }
}
