import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { brotliDecompressSync } from 'node:zlib'
import { Language, Parser } from 'web-tree-sitter'
import { recover } from './recover.ts'
import { grammarOf, readTree } from './tree.ts'
import type { Read } from './tree.ts'
import { packedName, wasmFiles } from './wasm-files.ts'

/** Reads Python. Made once, because it is loaded asynchronously; reading is synchronous. */
export interface PythonParser {
  /** The tree, and the places that do not follow the grammar. The parser takes time in proportion to the text, whatever is in it. */
  readonly read: (text: string) => Pick<Read, 'root' | 'gaps'>
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
  const readOnce = (text: string): Read => {
    const tree = parser.parse(text)
    // Without a language there is no tree, and when somebody stops the parser.
    if (tree === null) throw new Error('the parser of Python has no grammar')
    const read = readTree(tree, text, grammar)
    const faulty = tree.rootNode.hasError && read.gaps.length === 0
    tree.delete()
    return faulty ? { ...read, gaps: [{ what: 'syntax error', at: 0 }] } : read
  }
  return { read: (text) => recover(text, readOnce) }
}

/** In the artefact the files lie compressed beside the code, or beside the folder of its parts; in development in their packages. */
function contentOf(path: string): Uint8Array {
  for (const beside of ['./', '../']) {
    const url = new URL(beside + packedName(path), import.meta.url)
    if (existsSync(url)) return brotliDecompressSync(readFileSync(url))
  }
  return readFileSync(createRequire(import.meta.url).resolve(path))
}
