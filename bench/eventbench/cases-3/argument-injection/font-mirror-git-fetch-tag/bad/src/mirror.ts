import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execFileAsync = promisify(execFile)

export class GitMirror {
  constructor(private readonly folder: string) {}

  async fetch(tag: string): Promise<string> {
    await this.git('fetch', '--depth=1', 'origin', tag)
    return (await this.git('rev-parse', 'FETCH_HEAD')).trim()
  }

  private async git(...args: string[]): Promise<string> {
    const { stdout } = await execFileAsync('git', ['-C', this.folder, ...args], { timeout: 15_000 }) // finds argument-injection
    return stdout
  }
}
