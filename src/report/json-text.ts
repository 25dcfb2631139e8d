import { printableJson } from '../syntax/json/printable.ts'

/** JSON with two spaces of indentation that does nothing where it is printed: see {@link printableJson}. */
export function jsonText(value: unknown): string {
  return `${printableJson(JSON.stringify(value, undefined, 2))}\n`
}
