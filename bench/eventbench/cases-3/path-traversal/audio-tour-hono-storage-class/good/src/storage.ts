import { readFile, stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'

export class NotFound extends Error {}

export class Storage {
  readonly #root: string

  constructor(root: string) {
    this.#root = resolve(root)
  }

  async size(name: string): Promise<number> {
    const { size } = await stat(this.pathOf(name))
    return size
  }

  async text(name: string): Promise<string> {
    return readFile(this.pathOf(name), 'utf8')
  }

  private pathOf(name: string): string {
    const path = resolve(this.#root, name)
    if (!path.startsWith(this.#root + sep)) throw new NotFound()
    return path
  }
}
