import { directoryOf } from '../../project.ts'
import { filesNamed, isInside } from '../files.ts'
import type { Found, Search } from '../search.ts'

/** `Assembly::Namespace.Class::Method`, or only `Assembly` for a program. https://docs.aws.amazon.com/lambda/latest/dg/csharp-handler.html */
export function findDotnet({ project, root, handler }: Search): Found {
  const [assembly = '', type = '', method] = handler.split('::')
  // Lambda Annotations generates the class `Orders_Create_Generated` for the method Create of Orders.
  const name = (
    type
      .slice(type.lastIndexOf('.') + 1)
      .replace(/_\w+_Generated$/, '')
      .split('`')[0] ?? ''
  ).replace(/\+.*$/, '')
  const inside = (file: string): boolean => isInside(root, file)
  const [projectFile] = filesNamed(project, `${assembly}.csproj`).filter(inside)
  const base = projectFile === undefined ? root : directoryOf(projectFile)
  const names = name === '' ? ['Program', 'Function'] : [name]
  const file = names.flatMap((one) => filesNamed(project, `${one}.cs`).filter((candidate) => isInside(base, candidate)))[0]
  if (file !== undefined) return { file, symbol: method }
  return {
    missing:
      projectFile === undefined
        ? `no file ${names[0]}.cs in ${root === '' ? 'the project' : root}`
        : `the class ${name} has no file of its own in ${projectFile}`,
    symbol: method,
  }
}
