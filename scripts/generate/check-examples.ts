import { checkIds, shortestFixture } from '../checks.ts'
import type { Output } from '../generate.ts'

/** `src/checks/examples.generated.ts`: the example that `cordon explain` shows for each check, as fixtures are not published. */
export async function outputs(): Promise<Output[]> {
  const entries = checkIds().flatMap((id) => {
    const fixture = shortestFixture(id)
    return fixture === undefined ? [] : [`  '${id}': ${JSON.stringify(fixture)},`]
  })
  const text = `// Generated from the fixtures of the checks by scripts/generate/check-examples.ts. Do not edit: npm run generate.

/** The shortest fixture of each check: its name and its text, with the lines marked that are found. */
export const examples: Readonly<Record<string, { readonly name: string; readonly text: string }>> = {
${entries.join('\n')}
}
`
  return [{ path: 'src/checks/examples.generated.ts', text }]
}
