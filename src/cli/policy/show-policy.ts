import type picocolors from 'picocolors'
import { showPlace } from '../../model/place.ts'
import type { Place } from '../../model/place.ts'
import { shortName } from '../../model/questions.ts'
import type { LeastPolicy, LeastStatement } from '../../permissions/least-policy.ts'
import type { PolicyFormat, Printed } from '../../permissions/render/formats.ts'
import { counted } from '../../report/words.ts'

interface Showing {
  readonly format: PolicyFormat
  /** A place as the user sees it from where they stand. */
  readonly place: (file: string) => string
  readonly colors: ReturnType<typeof picocolors.createColors>
  /** What the user must know to use it as it is printed. */
  readonly note: string | undefined
}

/** The policy, with the reason for each statement as a comment; JSON has no comments. */
export function showPolicy(policy: LeastPolicy, parts: readonly Printed[], { format, place, colors, note }: Showing): string {
  if (format === 'json') return `${parts.flatMap(({ lines }) => lines).join('\n')}\n`
  const mark = format === 'cdk' ? '//' : '#'
  const comment = (line: string): string => colors.dim(`${mark} ${line}`)
  const actions = new Set(policy.statements.flatMap((statement) => statement.actions))
  const head = [
    comment(`${shortName(policy.function)} needs ${counted(actions.size, 'action')}`),
    ...(note === undefined ? [] : [comment(note)]),
    ...policy.unknowns.slice(0, 4).map(({ why, at }) => comment(`may need more: ${why} (${shown(at, place)})`)),
  ]
  const body = parts.flatMap(({ lines, statement, refused }): readonly string[] => {
    if (statement === undefined) return lines
    const indent = /^ */.exec(lines[0] ?? '')?.[0] ?? ''
    return [
      ...reasonsOf(statement, place).map((line) => indent + comment(line)),
      ...(refused === undefined ? [] : [comment(`${statement.actions.join(', ')} cannot be written here: ${refused}`)]),
      ...lines,
    ]
  })
  return `${[...head, ...body].join('\n')}\n`
}

function reasonsOf({ needs, wide }: LeastStatement, place: Showing['place']): readonly string[] {
  const groups = new Map<string, Set<string>>()
  for (const { action, reason } of needs) {
    const at = shown(reason.at, place)
    const says = reason.kind === 'platform' ? reason.what : reason.kind === 'forwarded' ? `done by the service for ${reason.operation}` : ''
    const key = says === '' ? at : `${at} ${says}`
    groups.set(key, (groups.get(key) ?? new Set()).add(action))
  }
  const lines = [...groups].map(
    ([where, actions]) => `${[...actions].map((action) => action.slice(action.indexOf(':') + 1)).join(', ')}: ${where}`,
  )
  const most = 6
  return [
    ...lines.slice(0, most),
    ...(lines.length > most ? [`and ${lines.length - most} more places`] : []),
    ...(wide === undefined ? [] : [`wide, because ${wide}`]),
  ]
}

const shown = (at: Place, place: Showing['place']): string => showPlace({ ...at, file: place(at.file) })
