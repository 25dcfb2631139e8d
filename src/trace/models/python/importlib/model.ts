import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'
import { at } from '../at.ts'

const load = (name: string): Rule => ({ sinks: [{ kind: 'module', at: at(0, name) }], gives: { of: ['arg0'] } })

export const importlib = pythonModel({
  packages: ['importlib', 'imp', 'runpy', 'pkgutil', 'ctypes', 'importlib_metadata', 'pkg_resources'],
  exports: {
    ...each(['import_module', '__import__', 'load_module', 'find_module', 'util.find_spec'], load('name')),
    run_module: load('mod_name'),
    ...each(['load_source', 'util.spec_from_file_location'], {
      sinks: [{ kind: 'module', at: 'arg1|keywords.pathname|keywords.location' }],
      gives: { of: ['arg1'] },
    }),
    run_path: { sinks: [{ kind: 'module', at: 'arg0|keywords.path_name' }], gives: { of: ['arg0'] } },
    ...each(['reload'], { gives: { same: 'arg0' } }),
    ...each(['CDLL', 'WinDLL', 'PyDLL', 'cdll.LoadLibrary'], { sinks: [{ kind: 'module', at: 'arg0|keywords.name' }], gives: { of: [] } }),
    ...each(['metadata.version', 'version', 'get_distribution'], { gives: { of: [] } }),
    ...each(['resources.read_text', 'resources.files', 'resource_string', 'resource_filename', 'get_data'], {
      gives: { read: 'file', from: 'a file' },
    }),
  },
  source:
    'https://docs.python.org/3.13/library/importlib.html, https://docs.python.org/3.13/library/runpy.html, https://docs.python.org/3.13/library/ctypes.html, 2026-11-22',
})
