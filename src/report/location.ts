import type { Place } from '../model/place.ts'
import { plain } from './plain.ts'

/** The file of a place from where the reader stands. `prefix`: path from there to the scanned directory. */
export function fileOf(place: Place, prefix: string): string {
  return plain(joined(place.file, prefix))
}

/** `file:line`, the form that terminals and editors turn into a link. */
export function placeText(place: Place, prefix: string): string {
  return `${fileOf(place, prefix)}:${place.line}`
}

/** The file as a relative URI reference (RFC 3986): every segment encoded, so that no name becomes a scheme, a query or a fragment. */
export function fileUri(place: Place, prefix: string): string {
  const segments = joined(place.file, prefix)
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
  return segments.map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percent)).join('/')
}

const joined = (file: string, prefix: string): string => {
  const folder = prefix.replace(/^\.\//, '').replace(/\/$/, '')
  return folder === '' || folder === '.' ? file : `${folder}/${file}`
}

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
