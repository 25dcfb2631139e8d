import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { buildSync } from 'esbuild'
import type { BuildOptions } from 'esbuild'
import { decode } from './decode.ts'
import { codeOf } from './traced-for-tests.ts'

/*
 * What bundlers and compilers make of a handler: the flow inside is found, at the place in the source where a map tells it. The bundles of webpack and
 * tsc are written here in the form that they have.
 */

/** The sink is on line 5 of `run.ts`, two calls away from the handler. */
const sources = {
  'handler.ts':
    "import { convert } from './run'\nexport const handler = async (event: { body: string }) => convert(JSON.parse(event.body))\nexport const version = '1'\n",
  'run.ts':
    "import { execSync } from 'node:child_process'\nimport * as names from './names.cjs'\n\nexport async function convert({ file }: { file: string }) {\n  execSync(`convert ${names.trim(file)} out.png`)\n}\n",
  'names.cjs': 'exports.trim = (name) => name.trim()\n',
} as const

interface Bundle {
  readonly code: string
  readonly map: string
}

function bundled(options: BuildOptions): Bundle {
  const folder = mkdtempSync(join(tmpdir(), 'cordon-bundle-'))
  try {
    for (const [name, text] of Object.entries(sources)) writeFileSync(join(folder, name), text)
    const { outputFiles = [] } = buildSync({
      entryPoints: [join(folder, 'handler.ts')],
      absWorkingDir: folder,
      outfile: join(folder, 'src/bad.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      write: false,
      sourcemap: true,
      ...options,
    })
    const [code, map] = ['.js', '.map'].map((end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '')
    return { code: code ?? '', map: map ?? '' }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const placeOf = (files: Readonly<Record<string, string>>): string | undefined => {
  const { flows, functions } = codeOf(['bad'], files)
  assert.deepEqual(
    functions.map(({ analysed }) => analysed),
    ['yes'],
  )
  const at = flows.find(({ kind }) => kind === 'command')?.at
  return at === undefined ? undefined : `${at.file}:${at.line}${at.original === undefined ? '' : ` (${at.original})`}`
}

describe('esbuild', () => {
  const forms: Readonly<Record<string, BuildOptions>> = {
    CommonJS: {},
    'ES modules': { format: 'esm', outExtension: { '.js': '.js' } },
    'CommonJS, minified': { minify: true },
    'ES modules, minified': { format: 'esm', minify: true },
    'for an old runtime': { target: 'node12', minify: true },
    'async functions made generators': { target: 'es2016' },
  }
  for (const [what, options] of Object.entries(forms)) {
    const { code, map } = bundled(options)
    test(`${what}: at the source`, () =>
      assert.equal(placeOf({ 'src/bad.js': code, 'src/bad.js.map': map, 'run.ts': sources['run.ts'] }), 'run.ts:5'))
    test(`${what}: where the source is not in the project, in the bundle and with the source’s name`, () =>
      assert.match(placeOf({ 'src/bad.js': code, 'src/bad.js.map': map }) ?? '', /^src\/bad\.js:\d+ \(run\.ts:5\)$/))
    test(`${what}: without a map`, () => assert.match(placeOf({ 'src/bad.js': code }) ?? '', /^src\/bad\.js:\d+$/))
  }

  test('an inline map', () =>
    assert.equal(placeOf({ 'src/bad.js': bundled({ sourcemap: 'inline' }).code, 'run.ts': sources['run.ts'] }), 'run.ts:5'))

  test('every step of the way is told at its source', () => {
    const { code, map } = bundled({ minify: true })
    const files = { 'src/bad.js': code, 'src/bad.js.map': map, 'run.ts': sources['run.ts'], 'handler.ts': sources['handler.ts'] }
    const [flow] = codeOf(['bad'], files).flows
    assert.deepEqual([...new Set(flow?.steps.map(({ at }) => at.file))].toSorted(), ['handler.ts', 'run.ts', 'serverless.yml'])
  })
})

const webpackModules = `{
  10: (module, exports, __webpack_require__) => {
    "use strict";
    __webpack_require__.r(exports);
    __webpack_require__.d(exports, { convert: () => convert });
    /* harmony import */ var child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20);
    /* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30);
    async function convert({ file }) {
      (0,child_process__WEBPACK_IMPORTED_MODULE_0__.execSync)('convert ' + (0,_names__WEBPACK_IMPORTED_MODULE_1__.trim)(file));
    }
  },
  30: (module, exports) => { exports.trim = (name) => name.trim() },
  20: (module) => { "use strict"; module.exports = require("child_process"); }
}`
const webpackHead = `/******/ (() => { // webpackBootstrap
/******/ var __webpack_modules__ = (${webpackModules});
/******/ var __webpack_module_cache__ = {};
/******/ function __webpack_require__(moduleId) {
/******/   var cachedModule = __webpack_module_cache__[moduleId];
/******/   if (cachedModule !== undefined) { return cachedModule.exports; }
/******/   var module = __webpack_module_cache__[moduleId] = { exports: {} };
/******/   __webpack_modules__[moduleId](module, module.exports, __webpack_require__);
/******/   return module.exports;
/******/ }
/******/ (() => {
/******/   __webpack_require__.d = (exports, definition) => {
/******/     for (var key in definition) {
/******/       if (__webpack_require__.o(definition, key) && !__webpack_require__.o(exports, key)) {
/******/         Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/       }
/******/     }
/******/   };
/******/ })();
/******/ (() => { __webpack_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop)) })();
/******/ (() => {
/******/   __webpack_require__.r = (exports) => {
/******/     if (typeof Symbol !== 'undefined' && Symbol.toStringTag) { Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' }); }
/******/     Object.defineProperty(exports, '__esModule', { value: true });
/******/   };
/******/ })();
var __webpack_exports__ = {};
`
const webpackEntry = `(() => {
"use strict";
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, { handler: () => handler });
var _run__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10);
const handler = async (event) => (0,_run__WEBPACK_IMPORTED_MODULE_0__.convert)(JSON.parse(event.body));
})();
`

describe('webpack', () => {
  const ends: Readonly<Record<string, string>> = {
    commonjs:
      'var __webpack_export_target__ = exports;\nfor(var __webpack_i__ in __webpack_exports__) __webpack_export_target__[__webpack_i__] = __webpack_exports__[__webpack_i__];\n})();\n',
    commonjs2: 'module.exports = __webpack_exports__;\n})();\n',
    'commonjs, each name': 'exports.handler = __webpack_exports__.handler;\n})();\n',
  }
  for (const [what, end] of Object.entries(ends))
    test(what, () => assert.match(placeOf({ 'src/bad.js': webpackHead + webpackEntry + end }) ?? '', /^src\/bad\.js:9|^src\/bad\.js:10$/))
})

describe('tsc', () => {
  const head =
    '"use strict";\nObject.defineProperty(exports, "__esModule", { value: true });\nexports.handler = void 0;\nconst child_process_1 = require("child_process");\n'
  const awaiter = `var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
`
  const forms: Readonly<Record<string, string>> = {
    'async functions': `${head}const handler = async (event) => { (0, child_process_1.execSync)(event.body); };\nexports.handler = handler;\n`,
    'async functions as generators': `${awaiter}${head}const handler = (event) => __awaiter(void 0, void 0, void 0, function* () { (0, child_process_1.execSync)(event.body); });\nexports.handler = handler;\n`,
  }
  for (const [what, code] of Object.entries(forms))
    test(what, () => assert.match(placeOf({ 'src/bad.js': code }) ?? '', /^src\/bad\.js:\d+$/))
})

describe('encodings', () => {
  const source = "const { execSync } = require('child_process')\nexports.handler = async (event) => {\n  execSync('é' + event.body)\n}\n"
  const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le')
  const files: readonly (readonly [what: string, bytes: Buffer])[] = [
    ['UTF-8', Buffer.from(source)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${source}`)],
    ['UTF-16, little end first', utf16(source)],
    ['UTF-16, big end first', utf16(source).swap16()],
    ['Latin-1', Buffer.from(source, 'latin1')],
    ['lines that end as on Windows', Buffer.from(source.replaceAll('\n', '\r\n'))],
    ['lines that end as they did on old Macs', Buffer.from(source.replaceAll('\n', '\r'))],
  ]
  for (const [what, bytes] of files)
    test(what, () => assert.equal(placeOf({ 'src/bad.js': decode(bytes) ?? '' }), what.includes('Macs') ? 'src/bad.js:1' : 'src/bad.js:3'))
})
