export class HttpClient {
  readonly #base: URL
  readonly #headers: Record<string, string>
  constructor({ base = 'https://rates.example.com/v2/', headers = {} }: { base?: string; headers?: Record<string, string> } = {}) {
    this.#base = new URL(base)
    this.#headers = headers
  }
  async getJson<T>(path: string): Promise<T> {
    const response = await fetch(new URL(path, this.#base), { headers: this.#headers }) // finds ssrf
    return (await response.json()) as T
  }
}
