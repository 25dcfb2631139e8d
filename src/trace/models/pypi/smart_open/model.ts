import { pythonModel } from '../../model.ts'
import type { Gives, Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const stored: Gives = { read: 'file', from: 'an object' }
const open: Rule = { sinks: [{ kind: 'path', at: 'arg0|keywords.uri|keywords.urlpath|keywords.path' }], gives: { type: 'py:io#File' } }

// Files of the machine and of stores under one name.
export const smartOpen = pythonModel({
  packages: ['smart_open', 'fsspec', 's3fs', 'gcsfs', 'cloudpathlib', 'aiofiles'],
  exports: {
    ...each(['open', 'smart_open'], open),
    ...each(['filesystem', 'S3FileSystem', 'GCSFileSystem'], { client: true, gives: { type: 'FileSystem' } }),
    ...each(['os.remove', 'os.mkdir', 'os.makedirs', 'os.rename'], { sinks: [{ kind: 'path', at: 'arg0' }], gives: 'nothing' }),
  },
  types: {
    FileSystem: {
      methods: {
        open: { gives: { type: 'py:io#File' } },
        ...each(['cat', 'read_text', 'read_bytes', 'head', 'cat_file'], { gives: stored }),
        ...each(['ls', 'glob', 'find', 'walk'], { gives: { list: stored } }),
        ...each(['get', 'download', 'get_file'], { sinks: [{ kind: 'path', at: 'arg1|keywords.lpath' }], gives: 'nothing' }),
        ...each(['put', 'upload', 'put_file'], { sinks: [{ kind: 'path', at: 'arg0|keywords.lpath' }], gives: 'nothing' }),
        ...each(['exists', 'isfile', 'isdir'], { gives: { of: [], types: ['boolean'] } }),
        ...each(['rm', 'mkdir', 'mv', 'cp', 'touch', 'makedirs'], { gives: 'nothing' }),
      },
    },
  },
  source:
    'https://github.com/piskvorky/smart_open, https://filesystem-spec.readthedocs.io/en/latest/api.html, https://github.com/Tinche/aiofiles, 2026-11-22',
})
