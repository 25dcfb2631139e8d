// How fast trace is, as ratios in one run: `npx tsx bench/trace/bench.ts [functions …]`. What is measured is bundled first, as it is published: a loader that
// names every function on the fly would be a third of the time.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'esbuild'

const out = join(import.meta.dirname, '..', '..', 'dist', 'bench', 'trace.mjs')
await build({
  entryPoints: [join(import.meta.dirname, 'measure.ts')],
  outfile: out,
  bundle: true,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
  target: 'node20.19',
  external: ['oxc-parser', 'web-tree-sitter', '@vscode/tree-sitter-wasm'],
  banner: { js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);" },
  logLevel: 'warning',
})
process.exitCode = spawnSync(process.execPath, [out, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1
