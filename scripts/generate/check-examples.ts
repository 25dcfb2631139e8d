import { checkIds, exampleFixtures } from '../checks.ts'
import type { Output } from '../generate.ts'

/** `src/checks/examples.generated.ts`: the examples that `cordon explain` shows for each check, as fixtures are not published. */
export async function outputs(): Promise<Output[]> {
  const entries = checkIds().flatMap((id) => {
    const fixtures = exampleFixtures(id)
    return fixtures.length === 0 ? [] : [`  '${id}': ${JSON.stringify(fixtures)},`]
  })
  const text = `// Generated from the fixtures of the checks by scripts/generate/check-examples.ts. Do not edit: npm run generate.

/** Short fixtures of each check, one in each language: name and text, with the lines marked that are found. */
export const examples: Readonly<Record<string, readonly { readonly name: string; readonly text: string }[]>> = {
${entries.join('\n')}
}
`
  return [{ path: 'src/checks/examples.generated.ts', text }]
}
