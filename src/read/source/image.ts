import { child, stringOf } from '../document/node.ts'
import { directoryOf, within } from '../project.ts'
import type { Project } from '../project.ts'
import { textOf } from './files.ts'
import { findIn } from './languages/index.ts'
import type { LocateRequest } from './locate.ts'
import { isSource } from './search.ts'
import type { Found } from './search.ts'

/** Finds the handler of a function that is packed as an image: its Dockerfile says what is copied and what is started. */
export function findInImage(project: Project, { root, handler, runtime, metadata }: LocateRequest): Found {
  const context = within(root, stringOf(child(metadata, 'DockerContext')) ?? '.')
  const name = stringOf(child(metadata, 'Dockerfile')) ?? stringOf(child(metadata, 'aws:asset:dockerfile-path')) ?? 'Dockerfile'
  const file = context === undefined ? undefined : within(context, name)
  const source = file === undefined ? undefined : textOf(project, file)
  if (context === undefined || file === undefined || source === undefined)
    return { missing: `the image's Dockerfile (${name}) is not in the project`, symbol: undefined }
  const image = readDockerfile(source)
  const command = handler === '' ? image.command : handler
  if (command === undefined) return { missing: `${file} does not name a handler as its command`, symbol: undefined }
  for (const directory of new Set([context, ...image.copied.flatMap((path) => copiedFrom(project, context, path))])) {
    const found = findIn(runtime ?? image.runtime, {
      project,
      root: directory,
      archive: undefined,
      handler: command,
      entries: [],
      metadata,
    })
    if (isSource(found)) return found
  }
  return { missing: `the source of ${command}, which ${file} starts, was not found`, symbol: undefined }
}

/** `COPY app.py ./` brings a file of the context, `COPY src/ ./` the content of a directory: that directory becomes the root. */
function copiedFrom(project: Project, context: string, written: string): readonly string[] {
  const path = within(context, written.replace(/\*.*$/, ''))
  if (path === undefined) return []
  return [project.has(path) ? directoryOf(path) : path]
}

interface Dockerfile {
  /** The last element of the last `CMD`: base images of Lambda take the handler there. */
  readonly command: string | undefined
  /** Sources of `COPY` and `ADD` out of the context, in order. */
  readonly copied: readonly string[]
  /** What the base image's name tells: `public.ecr.aws/lambda/python:3.12` runs `python3.12`. */
  readonly runtime: string | undefined
}

/** https://docs.docker.com/reference/dockerfile/ ; only what tells the handler is read, nothing is run. */
function readDockerfile(source: string): Dockerfile {
  let command: string | undefined
  let runtime: string | undefined
  const copied: string[] = []
  for (const line of source.replace(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    const words = line.trim().split(/\s+/)
    const [instruction = '', ...rest] = words
    switch (instruction.toUpperCase()) {
      case 'FROM': {
        const base = /(?:^|\/)lambda\/(nodejs|python|ruby|java|dotnet|go|provided):([\w.]+)/.exec(
          rest.find((word) => !word.startsWith('--')) ?? '',
        )
        if (base !== null) runtime = `${base[1]}${base[2]}`
        break
      }
      case 'COPY':
      case 'ADD':
        if (!rest.some((word) => word.startsWith('--from')))
          copied.push(...listOf(rest.filter((word) => !word.startsWith('--'))).slice(0, -1))
        break
      case 'CMD':
        command = listOf(rest).at(-1)
        break
    }
  }
  return { command, copied, runtime }
}

/** Both forms of a list: `["a", "b"]` and `a b`. */
function listOf(words: readonly string[]): readonly string[] {
  const joined = words.join(' ')
  return joined.startsWith('[') ? [...joined.matchAll(/"([^"]*)"|'([^']*)'/g)].map((found) => found[1] ?? found[2] ?? '') : words
}
