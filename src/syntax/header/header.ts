import { of } from '../characters.ts'
import { lines } from '../lines.ts'

/** A header or another field of a line protocol: HTTP (RFC 9110, 5.5), mail (RFC 5322, 2.2). */
export const header = lines('header', of('\r\n\0'))
