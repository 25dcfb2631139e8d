import { pythonModel } from '../../model.ts'
import { each } from '../../node/each.ts'

// Words about the program itself, and settings of it.
export const inspect = pythonModel({
  packages: ['inspect', 'abc', 'types', 'warnings', 'signal', 'weakref', 'contextvars', 'pprint', '__future__', 'faulthandler'],
  exports: {
    ...each(['abstractmethod', 'abstractproperty', 'abstractclassmethod', 'abstractstaticmethod', 'coroutine', 'unwrap', 'proxy', 'ref'], {
      gives: { same: 'arg0' },
    }),
    ...each(['pprint', 'pp'], { log: { values: 'arg0', structured: false }, gives: 'nothing' }),
    pformat: { gives: { of: ['arg0'], types: ['string'] } },
    ...each(['isfunction', 'isclass', 'ismethod', 'iscoroutinefunction', 'isabstract', 'isgenerator', 'iscoroutine'], {
      gives: { of: [], types: ['boolean'] },
    }),
    ...each(['signature', 'getmembers', 'getsource', 'stack', 'currentframe', 'getmodule', 'getfile', 'getdoc'], { gives: { of: [] } }),
    ...each(['warn', 'filterwarnings', 'simplefilter', 'alarm', 'signal', 'catch_warnings'], { gives: { of: [] } }),
    MappingProxyType: { gives: { same: 'arg0' } },
  },
  source:
    'https://docs.python.org/3.13/library/inspect.html, https://docs.python.org/3.13/library/abc.html, https://docs.python.org/3.13/library/types.html, 2026-11-22',
})
