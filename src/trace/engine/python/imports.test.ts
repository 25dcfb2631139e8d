import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lowerPython } from '../../python/lower.ts'
import { pythonParser } from '../../python/parser.ts'
import { dangersOf } from '../../judge/judge.ts'
import type { Observation } from '../../observation.ts'
import { packageModels, packageStubs } from '../../models/registry.generated.ts'
import { analyse, emptyMemory } from '../analyse.ts'
import { makeProgram } from '../make-program.ts'

const parser = await pythonParser()

/** Who is executed by `os.system`: the lines of `app.py` and of others where the event arrives, and what is not there. */
function seen(files: Readonly<Record<string, string>>): { readonly found: readonly string[]; readonly gaps: readonly string[] } {
  const names = Object.keys(files)
  const folders = new Set(names.flatMap((path) => path.split('/').map((_, at, steps) => steps.slice(0, at).join('/'))))
  const program = makeProgram(
    { read: (path) => files[path], isFile: (path) => names.includes(path), isFolder: (path) => folders.has(path) },
    {
      models: packageModels,
      stubs: packageStubs,
      python: { lower: (file, text) => lowerPython(file, text, parser), files: names, roots: [{ folder: '', path: [] }] },
    },
  )
  const module = program.moduleAt('app.py')
  assert.ok(module !== undefined)
  const { observations, finished } = analyse(program, emptyMemory(), module, 'handler')
  assert.equal(finished, 'yes')
  const all = [...observations, ...program.moduleObservations]
  return {
    found: all.flatMap((one) =>
      one.kind === 'sink' && one.sink === 'command' && isDangerous(one)
        ? [`${one.spot.file}:${(files[one.spot.file] ?? '').slice(0, one.spot.at).split('\n').length}`]
        : [],
    ),
    gaps: all.flatMap((one) => (one.kind === 'gap' ? [one.what] : [])),
  }
}

const isDangerous = (one: Extract<Observation, { kind: 'sink' }>): boolean =>
  dangersOf(one.sink, one.value, one.name, one.parameter).some(({ value }) => value.carries.some(({ source }) => source.kind === 'event'))

const run = 'import os\ndef run(x):\n    os.system(x)\n'
const own = (text: string): string => `import os\n${text}`

const cases: readonly (readonly [
  what: string,
  files: Readonly<Record<string, string>>,
  found: readonly string[],
  gaps?: readonly string[],
])[] = [
  [
    'a name from a module',
    { 'app.py': "from tools import run\ndef handler(event, context):\n    run(event['a'])\n", 'tools.py': run },
    ['tools.py:3'],
  ],
  [
    'under another name',
    { 'app.py': "from tools import run as go\ndef handler(event, context):\n    go(event['a'])\n", 'tools.py': run },
    ['tools.py:3'],
  ],
  ['a module', { 'app.py': "import tools\ndef handler(event, context):\n    tools.run(event['a'])\n", 'tools.py': run }, ['tools.py:3']],
  [
    'a module under another name',
    { 'app.py': "import lib.tools as t\ndef handler(event, context):\n    t.run(event['a'])\n", 'lib/tools.py': run },
    ['lib/tools.py:3'],
  ],
  [
    'a module in a package',
    {
      'app.py': "import lib.tools\ndef handler(event, context):\n    lib.tools.run(event['a'])\n",
      'lib/__init__.py': '',
      'lib/tools.py': run,
    },
    ['lib/tools.py:3'],
  ],
  [
    'a module of a folder that is no package',
    { 'app.py': "from lib import tools\ndef handler(event, context):\n    tools.run(event['a'])\n", 'lib/tools.py': run },
    ['lib/tools.py:3'],
  ],
  [
    'what the package hands on',
    {
      'app.py': "from lib import run\ndef handler(event, context):\n    run(event['a'])\n",
      'lib/__init__.py': 'from .tools import run\n',
      'lib/tools.py': run,
    },
    ['lib/tools.py:3'],
  ],
  ['everything', { 'app.py': "from tools import *\ndef handler(event, context):\n    run(event['a'])\n", 'tools.py': run }, ['tools.py:3']],
  [
    'everything of everything',
    { 'app.py': "from a import *\ndef handler(event, context):\n    run(event['a'])\n", 'a.py': 'from tools import *\n', 'tools.py': run },
    ['tools.py:3'],
  ],
  [
    'everything that is given away',
    {
      'app.py': "from tools import *\ndef run(x):\n    pass\nfrom other import *\ndef handler(event, context):\n    run(event['a'])\n",
      'tools.py': run,
      'other.py': `__all__ = ['other']\n${run}`,
    },
    [],
  ],
  [
    'a module beside it',
    {
      'app.py': "from pkg.a import go\ndef handler(event, context):\n    go(event['a'])\n",
      'pkg/a.py': 'from . import tools\nfrom .. import app\ndef go(x):\n    tools.run(x)\n',
      'pkg/tools.py': run,
    },
    ['pkg/tools.py:3'],
  ],
  [
    'in a circle',
    {
      'app.py': "import b\ndef cmd(x):\n    return x\ndef handler(event, context):\n    b.go(event['a'])\n",
      'b.py': own('import app\ndef go(x):\n    os.system(app.cmd(x))\n'),
    },
    ['b.py:4'],
  ],
  [
    'in a circle, by name',
    {
      'app.py': "from b import go\ndef cmd(x):\n    return x\ndef handler(event, context):\n    go(event['a'])\n",
      'b.py': own('from app import cmd\ndef go(x):\n    os.system(cmd(x))\n'),
    },
    ['b.py:4'],
  ],
  [
    'within a function',
    { 'app.py': "def handler(event, context):\n    from tools import run\n    run(event['a'])\n", 'tools.py': run },
    ['tools.py:3'],
  ],
  [
    'if it is there',
    {
      'app.py': "try:\n    from tools import run\nexcept ImportError:\n    run = None\ndef handler(event, context):\n    run(event['a'])\n",
      'tools.py': run,
    },
    ['tools.py:3'],
  ],
  [
    'a variable of a module',
    {
      'app.py': own('import config\ndef handler(event, context):\n    os.system(config.COMMAND)\n    os.system(event[config.KEY])\n'),
      'config.py': "COMMAND = 'ls'\nKEY = 'k'\n",
    },
    ['app.py:5'],
  ],
  [
    'a name that modules look for in one another',
    {
      'app.py': own("import one\ndef handler(event, context):\n    os.system(event['a'])\n    one.lost()\n"),
      'one.py': 'from two import lost\n',
      'two.py': 'from one import lost\n',
    },
    ['app.py:4'],
    ['the module two.lost is not there'],
  ],
  [
    'not run as a program',
    {
      'app.py': own(
        "import sys\ndef handler(event, context):\n    pass\nif __name__ == '__main__':\n    os.system(handler({'a': 1}, None))\n",
      ),
    },
    [],
  ],
  [
    'what is not there',
    {
      'app.py': own(
        "from .gone import x\nfrom tools import nothing\ndef handler(event, context):\n    os.system(event['a'])\n    x(); nothing()\n",
      ),
      'tools.py': run,
    },
    ['app.py:5'],
    ['the module .gone.x is not there', 'the module tools.nothing is not there'],
  ],
]

for (const [what, files, found, gaps = []] of cases)
  test(`import: ${what}`, () => {
    const result = seen(files)
    assert.deepEqual([...new Set(result.found)].toSorted(), found)
    assert.deepEqual([...new Set(result.gaps)].toSorted(), gaps)
  })
