import { filesNamed, firstFile, isInside } from '../files.ts'
import type { Found, Search } from '../search.ts'

const languages = [
  { folder: 'java', ending: 'java' },
  { folder: 'kotlin', ending: 'kt' },
  { folder: 'scala', ending: 'scala' },
  { folder: 'groovy', ending: 'groovy' },
]

/** `package.Class::method` or `package.Class`. https://docs.aws.amazon.com/lambda/latest/dg/java-handler.html */
export function findJava({ project, root, handler }: Search): Found {
  const [name = '', method] = handler.split('::')
  const symbol = method ?? 'handleRequest'
  // A class inside a class stands in the file of the outer one; Kotlin's file class `AppKt` in App.kt.
  const outer = name.replace(/\$.*$/, '')
  if (!/^[\w.]+$/.test(outer)) return { missing: `the handler ${JSON.stringify(handler)} does not name a class`, symbol: undefined }
  const path = outer.replaceAll('.', '/')
  const paths = languages.flatMap(({ ending }) => [
    `${path}.${ending}`,
    ...(ending === 'kt' && path.endsWith('Kt') ? [`${path.slice(0, -2)}.kt`] : []),
  ])
  const file =
    firstFile(
      project,
      root,
      languages.flatMap(({ folder }) => paths.map((one) => `src/main/${folder}/${one}`)),
    ) ??
    paths.flatMap((one) =>
      filesNamed(project, one.slice(one.lastIndexOf('/') + 1)).filter(
        (candidate) => isInside(root, candidate) && `/${candidate}`.endsWith(`/${one}`),
      ),
    )[0]
  return file === undefined
    ? { missing: `no source file of the class ${outer} in ${root === '' ? 'the project' : root}`, symbol }
    : { file, symbol }
}
