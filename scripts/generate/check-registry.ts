import { checkIds } from '../checks.ts'
import type { Output } from '../generate.ts'

/** `src/checks/registry.generated.ts`: every check by its id. The folder's name is the id; nobody keeps a list by hand. */
export async function outputs(): Promise<Output[]> {
  const ids = checkIds()
  const text = `// Generated from the folders of src/checks by scripts/generate/check-registry.ts. Do not edit: npm run generate.
import type { Check } from './check.ts'
${ids.map((id) => `import ${variable(id)} from './${id}/check.ts'`).join('\n')}

/** Every check by its id. */
export const checks = {
${ids.map((id) => `  '${id}': ${variable(id)},`).join('\n')}
} as const satisfies Readonly<Record<string, Check>>

export type CheckId = keyof typeof checks
`
  return [{ path: 'src/checks/registry.generated.ts', text }]
}

/** `open-endpoint` -> `openEndpointCheck`; the ending keeps clear of reserved words. */
const variable = (id: string): string => `${id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Check`
