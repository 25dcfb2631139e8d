// Makes the artefact `cordon` in dist/cordon/: the bundled command line and what belongs beside it, ready for `npm publish`.
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from './files.ts'
import { bundledPackages, licenceText } from './licences.ts'
import manifest from '../package.json' with { type: 'json' }
import { packedName, wasmFiles } from '../src/trace/python/wasm-files.ts'

const out = join(root, 'dist', 'cordon')

/** Not bundled: it carries a native parser for each platform. */
const external = ['oxc-parser'] as const

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })

const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: out,
  bundle: true,
  // A command that is imported on demand becomes a file of its own, so `cordon --version` does not load the parsers. Import only our
  // own files that way: of a bundled CommonJS package, `await import()` shows nothing but its default.
  splitting: true,
  chunkNames: 'parts/[name]-[hash]',
  format: 'esm',
  platform: 'node',
  // jsonc-parser's "main" asks for its parts in a way that no bundler can follow.
  mainFields: ['module', 'main'],
  target: 'node20.19',
  external: [...external],
  // CommonJS packages inside the bundle still ask for Node's own modules by `require`. The name is one that no source imports.
  banner: { js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);" },
  legalComments: 'none',
  // Names stay: a stack trace in a report of a fault must be readable.
  minifyWhitespace: true,
  minifySyntax: true,
  metafile: true,
  logLevel: 'warning',
})

const main = join(out, 'main.js')
const shebang = '#!/usr/bin/env node\n'
const code = readFileSync(main, 'utf8')
if (!code.startsWith(shebang)) writeFileSync(main, shebang + code)
chmodSync(main, 0o755)

const artefact = {
  name: 'cordon',
  version: manifest.version,
  description: manifest.description,
  license: manifest.license,
  type: 'module',
  bin: { cordon: 'main.js' },
  engines: manifest.engines,
  dependencies: Object.fromEntries(external.map((name) => [name, manifest.dependencies[name]])),
}
writeFileSync(join(out, 'package.json'), `${JSON.stringify(artefact, null, 2)}\n`)

// Python is read by WebAssembly, which no bundler takes in; src/trace/python/parser.ts looks for it beside the code.
const wasm = Object.values(wasmFiles).map((file) => `node_modules/${file}`)
for (const file of wasm) writeFileSync(join(out, packedName(file)), brotliCompressSync(readFileSync(join(root, file))))

const packages = bundledPackages([...Object.keys(metafile.inputs), ...wasm])
writeFileSync(join(out, 'THIRD-PARTY-LICENSES.txt'), licenceText(packages))

// The README's links lead into docs/, so they travel along.
for (const file of ['LICENSE', 'NOTICE', 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'])
  copyFileSync(join(root, file), join(out, file))
cpSync(join(root, 'docs'), join(out, 'docs'), { recursive: true })

const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0)
console.log(
  `dist/cordon: ${Object.keys(metafile.outputs).length} files of code, ${Math.round(bytes / 1024)} KB, ${packages.length} packages bundled`,
)
