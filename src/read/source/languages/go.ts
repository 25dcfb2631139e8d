import { directoryOf, within } from '../../project.ts'
import type { Project } from '../../project.ts'
import { sourcesOfBuild } from '../build-folders.ts'
import { baseName, filesIn, firstFile, stem, textOf } from '../files.ts'
import type { Found, Search, Source } from '../search.ts'

/** Folders in which Go projects keep one program each. */
const programFolders = ['cmd', '.', 'functions', 'lambdas', 'lambda', 'handlers', 'src']

/** The handler names a binary: the program that the build file names for it, the one of that name, or the only one. */
export function findGo(search: Search): Found {
  return (
    tryGo(search) ?? {
      missing: `no Go program for the binary ${search.handler} in ${search.root === '' ? 'the project' : search.root}`,
      symbol: 'main',
    }
  )
}

export function tryGo({ project, root, handler, archive }: Search): Source | undefined {
  const names = [baseName(stem(handler)), archive, baseName(root)].filter(
    (name): name is string => name !== undefined && name !== '' && name !== 'bootstrap' && name !== 'main',
  )
  const told = fromBuildFile(project, root, handler)
  if (told !== undefined) return { file: told, symbol: 'main' }
  for (const base of [root, ...sourcesOfBuild(project, `${root}/.`).map(directoryOf)])
    for (const directory of [...names.flatMap((name) => programFolders.map((folder) => `${folder}/${name}`)), '.']) {
      const path = within(base, directory)
      const file = path === undefined ? undefined : program(project, path)
      if (file !== undefined) return { file, symbol: 'main' }
    }
  return undefined
}

function program(project: Project, directory: string): string | undefined {
  const main = firstFile(project, directory, ['main.go'])
  if (main !== undefined) return main
  return filesIn(project, directory).find(
    (path) => path.endsWith('.go') && !path.endsWith('_test.go') && textOf(project, path)?.includes('func main()') === true,
  )
}

/** A line such as `cd orders && go build -o ../bin/create create.go`. Nothing is run. */
function fromBuildFile(project: Project, root: string, handler: string): string | undefined {
  const binary = within(root, handler)
  const text = ['Makefile', 'makefile', 'build.sh', 'package.json']
    .map((name) => firstFile(project, root, [name]))
    .map((file) => (file === undefined ? undefined : textOf(project, file)))
  for (const line of text.join('\n').split('\n')) {
    const words = line.split(/[\s"']+/)
    const output = words.indexOf('-o', words.indexOf('build') + 1)
    const source = words[output + 2]
    if (!line.includes('go build') || output < 0 || source === undefined) continue
    const change = words.indexOf('cd')
    const directory = (change < 0 ? root : within(root, words[change + 1] ?? '')) ?? root
    const path = within(directory, source)
    if (path === undefined || within(directory, words[output + 1] ?? '') !== binary) continue
    const file = project.has(path) ? path : program(project, path)
    if (file !== undefined) return file
  }
  return undefined
}
