import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { escalationPaths } from '../../src/policy/escalation-paths.ts'

/** Path id → the actions that it takes. */
export type Requirements = ReadonlyMap<string, readonly string[]>

export function ownRequirements(): Requirements {
  return new Map(
    escalationPaths.flatMap(({ id, steps }) => (id === undefined ? [] : [[id, steps.map(({ actions }) => actions[0]!)] as const])),
  )
}

/** @param directory `data/paths` of pathfinding.cloud: a folder for each service, a YAML file for each path */
export function readRequirements(directory: string): Requirements {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
  return new Map(
    files.map((file) => {
      // One of their files has a key twice, which does not matter here.
      const path = parse(readFileSync(join(directory, file), 'utf8'), { uniqueKeys: false }) as {
        readonly id: string
        readonly permissions: { readonly required: readonly { readonly permission: string }[] }
      }
      return [path.id, path.permissions.required.map(({ permission }) => permission)]
    }),
  )
}
