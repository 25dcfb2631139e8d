import { exec } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(exec)
const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`

export class TileJob {
  constructor(private readonly key: string) {}

  private get command(): string {
    return `gdal_translate -of PNG ${quoted(`/vsis3/scenes/${this.key}`)} /tmp/tile.png`
  }

  async run(): Promise<void> {
    await run(this.command)
  }
}
