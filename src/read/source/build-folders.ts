import { child, stringOf } from '../document/node.ts'
import { directoryOf, within } from '../project.ts'
import type { Project } from '../project.ts'
import { ancestors } from './files.ts'

/**
 * Folders that build steps write, as parts of a path; `*` stands for one part. Longer ones first. What follows them is the path of
 * the source under `src/` or under the folder that holds them.
 */
const folders: readonly (readonly string[])[] = [
  // SAM: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-using-build.html
  ['.aws-sam', 'build', '*'],
  // serverless-webpack packs into `.webpack/service` or `.webpack/<function>`, serverless-esbuild into `.esbuild/.build`.
  ['.webpack', '*'],
  ['.esbuild', '.build'],
  ['.esbuild'],
  ['.build'],
  ['.dist'],
  ['dist'],
  ['build'],
  ['lib'],
  ['out'],
  ['output'],
]

/**
 * Paths at which the source of a built path may stand, likeliest first: `dist/orders/create` is made from `src/orders/create` or
 * `orders/create`. Empty when no part of the path is a build folder.
 */
export function sourcesOfBuild(project: Project, built: string): readonly string[] {
  return [...new Set([...byCompilerSettings(project, built), ...byFolder(built)])].filter((path) => path !== built)
}

function byFolder(built: string): readonly string[] {
  const parts = built.split('/')
  const found: string[] = []
  for (let index = 0; index < parts.length; index++) {
    const folder = folders.find((one) =>
      one.every((part, offset) => (part === '*' ? parts[index + offset] !== undefined : parts[index + offset] === part)),
    )
    if (folder === undefined || index + folder.length >= parts.length) continue
    const before = parts.slice(0, index)
    const after = parts.slice(index + folder.length)
    found.push([...before, 'src', ...after].join('/'), [...before, ...after].join('/'))
  }
  return found
}

/** What the project's own `tsconfig.json` says: `outDir` is made from `rootDir`. */
function byCompilerSettings(project: Project, built: string): readonly string[] {
  const found: string[] = []
  for (const directory of ancestors(directoryOf(built))) {
    const file = directory === '' ? 'tsconfig.json' : `${directory}/tsconfig.json`
    if (!project.has(file)) continue
    const { root } = project.document(file)
    const outDir = stringOf(child(root, 'compilerOptions', 'outDir'))
    const target = outDir === undefined ? undefined : within(directory, outDir)
    if (target === undefined || target === '' || !built.startsWith(`${target}/`)) continue
    const rest = built.slice(target.length + 1)
    for (const from of [stringOf(child(root, 'compilerOptions', 'rootDir')), 'src', '.']) {
      const path = from === undefined ? undefined : within(directory, `${from}/${rest}`)
      if (path !== undefined) found.push(path)
    }
  }
  return found
}
