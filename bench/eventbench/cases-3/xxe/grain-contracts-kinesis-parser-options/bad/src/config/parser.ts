import type { ParserOptions } from 'libxmljs2'

export const parserOptions: ParserOptions = {
  noblanks: true,
  noent: true,
  nonet: true,
}
