import { execa } from 'execa'

export class PosterService {
  readonly #file: string
  constructor(file: string) {
    this.#file = file
  }
  async draw(title: string, font?: string): Promise<void> {
    await execa('magick', ['-size', '800x1200', `label:${title}`, this.#file])
  }
}
