import { inspect } from 'node:util'
import type { TestEvent } from 'node:test/reporters'

/**
 * A node:test reporter that says only what needs reading: failures in full, skips with their reason, and the closing
 * lines (`# tests 12`, `# pass 12`, ...), alike on every Node version and whether or not a terminal is there.
 */
export default async function* reporter(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const failures: string[] = []
  for await (const event of events) {
    if (event.type === 'test:pass' && typeof event.data.skip === 'string') yield `skipped  ${event.data.name}: ${event.data.skip}\n`
    if (event.type === 'test:fail' && !isOnlyAParent(event.data.details.error)) {
      const { name, file, details } = event.data
      failures.push(`\nfailed  ${name}  ${file ?? ''}\n${inspect(details.error.cause ?? details.error)}\n`)
    }
    if (event.type === 'test:diagnostic' && event.data.nesting === 0) {
      yield* failures.splice(0)
      yield `# ${event.data.message}\n`
    }
  }
  yield* failures
}

/** A suite fails because something in it did; that one is reported itself. */
const isOnlyAParent = (error: Error): boolean => 'failureType' in error && error.failureType === 'subtestsFailed'
