import { of } from '../characters.ts'
import { lines } from '../lines.ts'

/** A line of a log. A line break forges an entry, an escape sequence (ECMA-48) what a terminal shows. */
export const log = lines('log', of('\r\n\x1b'))
