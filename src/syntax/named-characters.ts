import { of, range, union } from './characters.ts'

export const digits = range(0x30, 0x39)
export const upper = range(0x41, 0x5a)
export const lower = range(0x61, 0x7a)
export const letters = union(upper, lower)
export const hex = union(digits, of('abcdefABCDEF'))
export const alphanumeric = union(digits, letters)
/** `[A-Za-z0-9_]`, what `\w` means in a regular expression. */
export const identifier = union(alphanumeric, of('_'))
export const slug = union(identifier, of('-'))
export const uuid = union(hex, of('-'))
export const base64 = union(alphanumeric, of('+/='))
export const base64url = union(slug, of('='))
/** What encodeURIComponent leaves (ECMA-262, 19.2.6), and the percent sign that it writes. */
export const urlComponent = union(alphanumeric, of("-_.!~*'()%"))
/** What encodeURI leaves beyond that. */
export const urlText = union(urlComponent, of(';/?:@&=+$,#'))
/** What URLSearchParams writes (URL standard, application/x-www-form-urlencoded). */
export const formText = union(alphanumeric, of('*-._+%'))
/** A finite number written by JavaScript or JSON; `NaN` and `Infinity` are words of letters. */
export const numberText = union(digits, of('eE+.-'))
/** A date and time as ISO 8601 and toISOString write it. */
export const dateText = union(digits, of('TZ+:.-'))
/** ECMA-262, 12.2 and 12.3: what `\s` means in a regular expression, as far as it is ASCII. */
export const asciiSpace = of(' \t\n\v\f\r')
