import type { Finding } from '../model/finding.ts'
import { placeText } from './location.ts'
import type { Group } from './order.ts'
import { clip, plain } from './plain.ts'
import { columnOfTitle, headline } from './text-group.ts'
import type { Pen } from './text-group.ts'
import { counted } from './words.ts'
import { columns } from './wrap.ts'

/** Findings in short: of each check its headline and one line with the places, whoever reaches them. */
export function shortLines(groups: readonly Group[], pen: Pen): readonly string[] {
  const checks = [...new Set(groups.map(({ check }) => check))]
  return checks.flatMap((check) => {
    const own = groups.filter((group) => group.check === check)
    const [first] = own
    if (first === undefined) return []
    return [
      ...headline(first, plain(check), pen),
      ' '.repeat(columnOfTitle) +
        where(
          own.flatMap(({ findings }) => findings),
          pen,
        ),
    ]
  })
}

/** A way that leads out of where the reader stands is the same before all places, and longer than they are. */
export const isOutside = (prefix: string): boolean => /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(prefix)

/** One place with its sentence; of several, as many as the line holds. */
function where(findings: readonly Finding[], { options, colors }: Pen): string {
  const places = [...new Set(findings.map(({ at }) => placeText(at, isOutside(options.prefix) ? '' : options.prefix)))]
  const [first = '', ...others] = places
  const room = options.width - columnOfTitle
  if (others.length === 0) {
    const left = room - columns(first) - 2
    const [finding] = findings
    return colors.cyan(first) + (finding === undefined || left < 20 ? '' : `  ${clip(plain(finding.because), left)}`)
  }
  const start = `${counted(places.length, 'place')}: `
  let shown = start + first
  let count = 1
  for (const place of others) {
    const longer = `${shown}, ${place}`
    if (columns(longer + more(places.length - count - 1)) > room) break
    shown = longer
    count += 1
  }
  return start + colors.cyan(shown.slice(start.length)) + more(places.length - count)
}

const more = (hidden: number): string => (hidden === 0 ? '' : ` and ${hidden} more`)
