import { contractSchema } from '../../src/contract/schema.ts'
import type { Output } from '../generate.ts'

/** `docs/schema/contract-1.schema.json`: what a contract says, for editors and other programs. The command line checks with the same value. */
export async function outputs(): Promise<Output[]> {
  return [{ path: 'docs/schema/contract-1.schema.json', text: `${JSON.stringify(contractSchema, undefined, 2)}\n` }]
}
