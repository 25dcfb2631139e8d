import { exec } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(exec)

export class TileJob {
  constructor(private readonly key: string) {}

  private get command(): string {
    return `gdal_translate -of PNG "/vsis3/scenes/${this.key}" /tmp/tile.png`
  }

  async run(): Promise<void> {
    await run(this.command) // finds command-injection
  }
}
