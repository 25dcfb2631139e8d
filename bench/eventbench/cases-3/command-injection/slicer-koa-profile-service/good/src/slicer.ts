import { exec } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(exec)

export interface Plan {
  readonly minutes: number
}

const profiles = new Map([
  ['draft', '/opt/profiles/draft.ini'],
  ['fine', '/opt/profiles/fine.ini'],
])

export class Slicer {
  constructor(private readonly binary = '/opt/bin/slicer') {}

  async plan(model: Buffer, profile: string): Promise<Plan> {
    const file = `/tmp/${randomUUID()}.stl`
    await writeFile(file, model)
    const { stdout } = await run(this.commandFor(file, profile), { timeout: 20_000 })
    return { minutes: Number.parseInt(/time=(\d{1,5})/.exec(stdout)?.[1] ?? '0', 10) }
  }

  private commandFor(file: string, profile: string): string {
    const settings = profiles.get(profile) ?? '/opt/profiles/draft.ini'
    return [this.binary, '--load', settings, '--estimate', file].join(' ')
  }
}
