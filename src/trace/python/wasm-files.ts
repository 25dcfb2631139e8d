import { basename } from 'node:path'

/** The parser and its grammar, in their packages. */
export const wasmFiles = {
  parser: 'web-tree-sitter/web-tree-sitter.wasm',
  grammar: '@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm',
} as const

/** What such a file is called where the build puts it: beside the code, compressed to a sixth. */
export function packedName(path: string): string {
  return `${basename(path)}.br`
}
