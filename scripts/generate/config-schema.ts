import { configSchema } from '../../src/scan/config-schema.ts'
import type { Output } from '../generate.ts'

/** `docs/schema/config-1.schema.json`: what a configuration may say, for editors. The command line checks with the same value. */
export async function outputs(): Promise<Output[]> {
  return [{ path: 'docs/schema/config-1.schema.json', text: `${JSON.stringify(configSchema, undefined, 2)}\n` }]
}
