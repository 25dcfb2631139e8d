import type { ALBResult } from 'aws-lambda'

export class Answer {
  readonly #headers: Record<string, string> = { 'content-type': 'application/json' }

  constructor(private readonly status: number) {}

  header(name: string, value: string): this {
    this.#headers[name] = value
    return this
  }

  json(value: unknown): ALBResult {
    return { statusCode: this.status, headers: this.#headers, body: JSON.stringify(value), isBase64Encoded: false }
  }
}
