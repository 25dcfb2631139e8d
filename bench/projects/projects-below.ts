import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The outermost directories that hold a template; a monorepo of services is one project. */
export function projectsBelow(directory: string): string[] {
  const names = readdirSync(directory)
  const isProject = names.some((name) => /^serverless\.(ya?ml|json|ts|js)$|^(sam-)?template\.(ya?ml|json)$|^cdk\.json$/.test(name))
  if (isProject) return [directory]
  const inner = names.filter(
    (name) =>
      name !== 'node_modules' && name !== '.git' && statSync(join(directory, name), { throwIfNoEntry: false })?.isDirectory() === true,
  )
  return inner.flatMap((name) => projectsBelow(join(directory, name)))
}
