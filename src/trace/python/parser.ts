import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliDecompressSync } from 'node:zlib'
import { Language, Parser } from 'web-tree-sitter'
import type { Gap } from '../ir/module.ts'
import { grammarOf, readTree } from './tree.ts'
import type { Node } from './tree.ts'
import { packedName, wasmFiles } from './wasm-files.ts'

/** Reads Python. Made once, because it is loaded asynchronously; reading is synchronous. */
export interface PythonParser {
  /** The tree, and the places that do not follow the grammar. The parser takes time in proportion to the text, whatever is in it. */
  readonly read: (text: string) => { readonly root: Node | undefined; readonly gaps: readonly Gap[] }
}

let made: Promise<PythonParser> | undefined

/** The parser with its grammar, loaded at the first call. */
export function pythonParser(): Promise<PythonParser> {
  made ??= load()
  return made
}

async function load(): Promise<PythonParser> {
  await Parser.init({ wasmBinary: contentOf(wasmFiles.parser) })
  const language = await Language.load(contentOf(wasmFiles.grammar))
  const parser = new Parser()
  parser.setLanguage(language)
  const grammar = grammarOf(language)
  return {
    read(text) {
      const tree = parser.parse(text)
      if (tree === null) return { root: undefined, gaps: [{ what: 'syntax error', at: 0 }] }
      const read = readTree(tree, text, grammar)
      const faulty = tree.rootNode.hasError && read.gaps.length === 0
      tree.delete()
      return faulty ? { root: read.root, gaps: [{ what: 'syntax error', at: 0 }] } : read
    },
  }
}

/** In the artefact the files lie compressed beside the code, or beside the folder of its parts; in development in their packages. */
function contentOf(path: string): Uint8Array {
  for (const beside of ['./', '../']) {
    const url = new URL(beside + packedName(path), import.meta.url)
    if (existsSync(url)) return brotliDecompressSync(readFileSync(url))
  }
  return readFileSync(createRequire(import.meta.url).resolve(path))
}
