import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const text: Rule = { gives: { of: [], types: ['string'] } }
const write: Rule = { log: { values: 'arg0', structured: false }, gives: 'nothing' }

// What the platform tells of itself.
export const sys = pythonModel({
  packages: ['sys', 'platform', 'locale', 'getpass', 'resource', 'psutil', 'gc', 'site', 'sysconfig', 'pwd', 'grp', 'errno', 'atexit'],
  exports: {
    ...each(['stdout', 'stderr'], { members: { write, flush: { gives: 'nothing' }, writelines: write } }),
    ...each(
      ['system', 'node', 'release', 'version', 'machine', 'processor', 'python_version', 'platform', 'uname', 'getuser', 'getlocale'],
      text,
    ),
    ...each(['getdefaultencoding', 'getfilesystemencoding', 'getpreferredencoding'], text),
    ...each(['getsizeof', 'getrefcount', 'getrecursionlimit', 'collect', 'getrusage', 'cpu_percent', 'virtual_memory', 'cpu_count'], {
      gives: { of: [], types: ['number'] },
    }),
    ...each(['setrecursionlimit', 'settrace', 'setlocale', 'register', 'enable', 'disable'], { gives: 'nothing' }),
    currency: { gives: { of: ['arg0'], types: ['string'] } },
  },
  source: 'https://docs.python.org/3.13/library/sys.html, https://docs.python.org/3.13/library/platform.html, 2026-11-22',
})
