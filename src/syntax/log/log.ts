import { of } from '../characters.ts'
import { lines } from '../lines.ts'

/** A line of a log: a line break forges an entry. Escape sequences for terminals are left to the terminals. */
export const log = lines('log', of('\r\n'))
