import { readJson } from './json.ts'
import type { Document } from './parsed.ts'
import { readYaml } from './yaml.ts'

export type { Document } from './parsed.ts'

/** Reads YAML or JSON text. Never throws: trouble is in `unread`, with its place. */
export function readDocument(file: string, source: string): Document {
  const trimmed = source.trimStart()
  return file.endsWith('.json') || (trimmed.startsWith('{') && !file.endsWith('.yml') && !file.endsWith('.yaml'))
    ? readJson(file, source)
    : readYaml(file, source)
}
