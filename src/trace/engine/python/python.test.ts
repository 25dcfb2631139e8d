import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { shownBy, shownIn } from './shapes-for-tests.ts'

type Row = readonly [body: string, ...shown: string[]]

function table(title: string, rows: readonly Row[], before = ''): void {
  void describe(title, () => {
    for (const [body, ...shown] of rows) void test(body, () => assert.deepEqual(shownBy(body, before), shown))
  })
}

table('a list of what is missing, of four and more, may be empty', [
  [`missing = [k for k in ['a', 'b', 'c', 'd'] if k not in event]\nif missing:\n    return 1\nshow('there')`, '"there"'],
  [
    `missing = []\nfor k in 'a', 'b', 'c', 'd', 'e':\n    if not event.get(k):\n        missing.append(k)\nif len(missing) > 0:\n    return 1\nshow('there')`,
    '"there"',
  ],
  [`names = [k for k in ['a', 'b', 'c', 'd'] if k != 'e']\nif names:\n    return 1\nshow('dead')`],
])

table('items and attributes', [
  [`show(event['a']['b'])`, '<event.a.b>'],
  [`show(event.get('a'))`, '<event.a>'],
  [`show(event.get('a', 'x'))`, '"x" | <event.a>'],
  [`show({'get': 1}.get('get'))`, '1'],
  [`show({'items': event['x']}['items'])`, '<event.x>'],
  [`show(list({'a': 1, 'b': 2}.items()))`, '[["a", 1], ["b", 2]]'],
  [`for k in {'a': 1}:\n    show(k)`, '"a"'],
  [`show([1, 2, 3][-1])`, '3'],
  [`show(event['a'][-1])`, '<event.a.*>'],
  [`show('abc'[1:])`, '"bc"'],
  [`show([1, 2, 3][::-1])`, '[3, 2, 1]'],
  [`d = {'a': event['x']}\nd.update(b=2)\nshow(d)`, '{a: <event.x>, b: 2}'],
  [`d = {'a': 1}\nshow(d.pop('a'))\nshow(d)`, '1', '{}'],
  [`show({**{'a': 1}, 'b': 2} | {'c': 3})`, '{a: 1, b: 2, c: 3}'],
  [`d = {}\nd.setdefault('k', []).append(event['x'])\nshow(d['k'])`, '[<event.x>]'],
  [`x = [1]\nx[-1] = event['x']\nshow(x)`, '[<event.x>]'],
  [`a, *b = [1, 2, 3]\nshow(b)`, '[2, 3]'],
  [`del event['a']\nshow(event['b'])`, '<event.b>'],
])

table('texts', [
  [`show(f"a {event['x']} {1}")`, '`a ${<event.x>} 1`'],
  [`show(f"{event['x']:d}")`, '`${<event.x: %+,-.0123456789ABCDEF_abcdefx>}`'],
  [`show('%s-%s' % (event['a'], 'b'))`, '`${<event.a>}-b`'],
  [`show('%(k)s' % {'k': event['a']})`, '<event.a>'],
  [`show('{} {1} {k[x]}'.format(event['a'], 'b', k={'x': 'y'}))`, '`${<event.a>} b y`'],
  [`event['f'].format('x')`, 'template: <event.f>'],
  [`show('-'.join(['a', event['x']]))`, '`a-${<event.x>}`'],
  [`show(' A '.strip().lower())`, '"a"'],
  [`show('a,b'.split(','))`, '["a", "b"]'],
  [`show('a b'.split())`, '["a", "b"]'],
  [`x = event['x']\nif x.isdigit():\n    show(x.split('0')[-1])`, '<event.x:123456789>'],
  [`x = event['x']\nif x.isdigit():\n    show(x.rsplit('0', 1)[-1])`, '<event.x:123456789>'],
  [`x = event['x']\nif x.isdigit():\n    a, b = x.split('0', 1)\n    show(a)\n    show(b)`, '<event.x:123456789>', '<event.x:0123456789>'],
  [`x = event['x']\nif x.isdigit():\n    show(x.rpartition('0')[2])`, '<event.x:123456789>'],
  [`show('k=v'.partition('='))`, '["k", "=", "v"]'],
  [`show(str(None) + str(True))`, '"NoneTrue"'],
  [`show('ab' * 2)`, '"abab"'],
  [`show([0] * 2 + [1])`, '[0, 0, 1]'],
  [`show(7 // 2)`, '3'],
  [`show(b'x'.decode('utf-8'))`, '"x"'],
  [`show('7'.zfill(3))`, '"007"'],
])

table(
  'what tests tell',
  [
    [`x = event['x']\nif x in ('a', 'b'):\n    show(x)`, '"a" | "b"'],
    [`x = event['x']\nif x not in ['a', 'b']:\n    raise ValueError(x)\nshow(x)`, '"a" | "b"'],
    [`x = event['x']\nif x in {'a': 1}:\n    show(x)`, '"a"'],
    [`x = event['x']\nif x.isdigit():\n    show(x)`, '<event.x:0123456789>'],
    [`x = event['x']\nif not re.fullmatch('[ab]+', x):\n    return None\nshow(x)`, '<event.x:ab>'],
    [`x = event['x']\nif re.match(r'^[ab]+$', x):\n    show(x)`, '<event.x:ab>'],
    [`x = event['x']\nif re.match(r'[ab]+', x):\n    show(x)`, '<event.x!argument>'],
    [`x = event.get('x', 'a')\nif not re.fullmatch(r'[ab]+', x):\n    return None\nshow(x)`, '"a" | <event.x:ab>'],
    [`x = event['x']\nif isinstance(x, bool):\n    show(x is True)`, '<>'],
    [`x = event['x']\nif isinstance(x, (dict, list)):\n    return None\nshow(isinstance(x, dict))`, 'false'],
    [`x = event['x']\nint(x)\nshow(x)`, '<event.x:+-.0123456789Ee>'],
    [`x = event['x']\nassert x in ('a', 'b')\nshow(x)`, '<event.x>'],
    [`errors = []\nif event['x'] not in ('a', 'b'):\n    errors.append('bad')\nif errors:\n    return None\nshow(event['x'])`, '"a" | "b"'],
    [`t = {'a': 'A', 'b': 'B'}\nshow(t[event['x']])\nshow(event['x'])`, '"A" | "B"', '"a" | "b"'],
    [`x = event['x']\nif not x:\n    x = []\nshow([] or 'd')`, '"d"'],
    [`if []:\n    show(1)\nelse:\n    show(2)`, '2'],
    [`x = event['x']\nif all(c in 'ab' for c in x):\n    show(1)`, '1'],
    [`if Color(event['x']) is Color.RED:\n    pass\nshow(event['x'])\nshow(Color(event['x']).value)`, '"blue" | "red"', '"blue" | "red"'],
    [`show(Color['RED'].value)`, '"red"'],
    [`show([c.value for c in Color])`, '["red", "blue"]'],
  ],
  `import re\nfrom enum import Enum\nclass Color(Enum):\n    RED = 'red'\n    BLUE = 'blue'`,
)

table(
  'calls',
  [
    [`show(f(1, c=3))`, '[1, 5, 3, [], {}]'],
    [`show(f(1, 2, 3, 4, d=event['x']))`, '[1, 2, 3, [4], {d: <event.x>}]'],
    [`show(f(*[1, 2], **{'c': 9, 'z': 0}))`, '[1, 2, 9, [], {z: 0}]'],
    [`show(g(1, k=event['k']))`, '<event.k>'],
    [`show(g(1))`, '"none"'],
    [`show((lambda x, y=2: [x, y])(1))`, '[1, 2]'],
    [`show(list(map(lambda x: x + 1, [1, 2])))`, '[2, 3]'],
    [`show(dict(a=1, b=event['b']))`, '{a: 1, b: <event.b>}'],
    [`show(list(enumerate(['a'])))`, '[[0, "a"]]'],
    [`show(dict(zip(['a', 'b'], [1, 2])))`, '{a: 1, b: 2}'],
    [`show(sum([1, 2], 0) and sorted([event['a']]))`, '[...<event.a>]'],
    [`show(getattr(event, 'x'))`, '<event.x>'],
    [`show(list(numbers(event['x'])))`, '[...<event.x>]'],
    [`with opened(event['x']) as f:\n    show(f)`, '`file ${<event.x>}`'],
    [`show(twice(event['x']))`, '`${<event.x>}${<event.x>}`'],
    [`show(asyncio.run(later(event['x'])))`, '<event.x>'],
    [`show(functools.partial(g, 1, k=event['x'])())`, '<event.x>'],
    [`unknown_thing(lambda x: show(x))`, '<>'],
  ],
  `import functools, asyncio
from contextlib import contextmanager
from elsewhere import unknown_thing
def f(a, b=5, c=None, *rest, **others):
    return [a, b, c, list(rest), others]
def g(a, *, k='none'):
    return k
def numbers(x):
    yield x
@contextmanager
def opened(name):
    yield 'file ' + name
def doubled(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs) + function(*args, **kwargs)
    return wrapper
@doubled
def twice(x):
    return x
async def later(x):
    return x`,
)

table(
  'classes',
  [
    [`show(Dog(event['n']).name)`, '<event.n>'],
    [`show(Dog('a').legs)`, '4'],
    [`show(Dog('a').sound('x'))`, '"x from a!"'],
    [`show(Dog('a').label)`, '"<a>"'],
    [`show(Dog.made(name=event['n']).name)`, '<event.n>'],
    [`show(Dog.upper('x'))`, '"X"'],
    [`show(Dog('a').upper('x'))`, '"X"'],
    [`show(f"{Dog(event['n'])}")`, '`dog ${<event.n>}`'],
    [`show(Animal.sound(Dog('b'), 'y'))`, '"y from b"'],
    [`s = Dog('c').sound\nshow(s('z'))`, '"z from c!"'],
    [`show(Dog('c')['k'])`, '"item k"'],
    [`show(isinstance(Dog('c'), Animal))`, 'true'],
    [`show(isinstance(Dog('c'), (str, dict)))`, 'false'],
    [`show(Dog('d').run(event['r']))`, '`run ${<event.r>}`'],
    [`show(Dog('d').shared())`, '"d"'],
    [`show(Dog('d')('q'))`, '"called q"'],
    [`show(Dog('d').missing)`, '"no missing"'],
    [`d = Dog('e')\nd.name = event['n']\nshow(d.name)`, '<event.n>'],
    [`show(type(Dog('a')).__name__)`, '"Dog"'],
    [`with Dog(event['n']) as x:\n    show(x)`, '<event.n>'],
    [`show(Point(x=event['x'], y=2))`, '{x: <event.x>, y: 2}'],
    [`show(Only().name)`, '"only"'],
    [`show(Born(event['n']).name)`, '<event.n>'],
    [`show(Born('a').second)`, '"a second"'],
    [`show(Odd().name)`, '"odd"'],
    [`show(Counted(event['n']).name)`, '<event.n>'],
    [`try:\n    raise ValueError('own', 1)\nexcept ValueError as e:\n    show(e.args[0])`, '"own" | <error.args.0!outgoing-data>'],
    [`try:\n    raise Refused('no ' + event['x'], 403)\nexcept Refused as e:\n    show(e.code)`, '403 | <error.code!outgoing-data>'],
    [`try:\n    int(event['x'])\nexcept Exception as e:\n    show(str(e))`, '<error.message>'],
  ],
  `from dataclasses import dataclass
def traced(f):
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)
    return wrapper
class Animal:
    legs = 4
    def __init__(self, name):
        self.name = name
    def sound(self, what):
        return what + ' from ' + self.name
class Shared:
    def shared(self):
        return self.name
class Dog(Animal, Shared):
    def __init__(self, name, *, age=1):
        super().__init__(name)
        self.age = age
    def sound(self, what):
        return super().sound(what) + '!'
    @property
    def label(self):
        return '<' + self.name + '>'
    @classmethod
    def made(cls, **fields):
        return cls(**fields)
    @staticmethod
    def upper(x):
        return x.upper()
    @traced
    def run(self, x):
        return 'run ' + x
    def __str__(self):
        return 'dog ' + self.name
    def __getitem__(self, key):
        return 'item ' + key
    def __call__(self, x):
        return 'called ' + x
    def __getattr__(self, name):
        return 'no ' + name
    def __enter__(self):
        return self.name
    def __exit__(self, *args):
        return False
@dataclass
class Point:
    x: int
    y: int = 0
class Only:
    it = None
    name = 'only'
    def __new__(cls):
        if cls.it is None:
            cls.it = super().__new__(cls)
        return cls.it
class Born:
    def __new__(cls, name):
        self = object.__new__(cls)
        self.name = name
        return self
    def __init__(self, name):
        self.second = name + ' second'
class Odd:
    name = 'odd'
    def __new__(cls):
        return elsewhere(cls)
class Counting(type):
    def __new__(mcs, name, bases, fields):
        return super().__new__(mcs, name, bases, fields)
class Counted(metaclass=Counting):
    def __init__(self, name):
        self.name = name
class Refused(Exception):
    def __init__(self, message, code):
        super().__init__(message)
        self.code = code`,
)

table('what harms', [
  [`eval(event['x'])`, 'code: <event.x>'],
  [`__import__(event['x'])`, 'module: <event.x>'],
  [`open('/tmp/' + event['x'])`, 'path: `/tmp/${<event.x>}`'],
  [`setattr(context, event['x'], 1)`, 'prototype: <event.x>'],
  [`for i in range(event['n']):\n    pass`, 'work: <event.n>'],
  [`for i in range(min(int(event['n']), 10)):\n    pass`],
  [`for i in range(len(event['n'])):\n    pass`],
])

void test('methods behind decorators of other modules', () => {
  const files = {
    'app.py': `from probe import show\nfrom lib.tools import logged\nimport unknown\n@logged\n@unknown.tracer\ndef handler(event, context):\n    show(event['x'])\n`,
    'lib/__init__.py': '',
    'lib/tools.py': `import functools\ndef logged(f):\n    @functools.wraps(f)\n    def inner(event, context):\n        return f(event, context)\n    return inner\n`,
  }
  assert.deepEqual(
    shownIn(files).filter((one) => !one.startsWith('gap')),
    ['<event.x>'],
  )
})

table(
  'what is asked of a thing',
  [
    [
      `show(callable(len2))\nshow(callable(A))\nshow(callable(A()))\nshow(callable('x'))\nshow(callable([1]))`,
      'true',
      'true',
      'false',
      'false',
      'false',
    ],
    [`show(callable(Called()))\nshow(callable(A().m))\nshow(callable(event['x']))`, 'true', 'true', '<:many>'],
    [
      `show(hasattr(A(), 'm'))\nshow(hasattr(Called(), 'n'))\nshow(hasattr(A, 'm'))\nshow(hasattr(event['x'], 'n'))`,
      'true',
      'false',
      'true',
      '<:many>',
    ],
    [`show(isinstance([1], tuple))\nshow(isinstance([1], dict))\nshow(isinstance({'a': 1}, dict))`, '<>', 'false', 'true'],
    [`show(isinstance(A, int))\nshow(isinstance(len2, str))`, 'false', 'false'],
    [`try:\n    raise A() from event['x']\nexcept A as e:\n    show(e.__cause__)`, '<error.__cause__!outgoing-data> | <event.x>'],
  ],
  `class A(Exception):
    def m(self):
        pass

class Called:
    def __call__(self):
        pass

def len2(x):
    return 2
`,
)

table(
  'addresses and paths of the same host',
  [
    [`show(quote(event['x']))`, '<event.x:many>'],
    [`show(urljoin('https://a.example/b/', 'c/' + event['x']))`, '`https://a.example/b/c/${<event.x>}`'],
    [`show(urljoin('https://a.example/b/', '/c/' + event['x']))`, '`https://a.example/c/${<event.x>}`'],
    [`x = event['x']\nif x.startswith('/') and not x.startswith('//'):\n    show(x)`, '<event.x!redirect>'],
    [`x = event['x']\nif x.startswith(('//', '/\\\\')) or not x.startswith('/'):\n    return None\nshow(x)`, '<event.x!redirect>'],
    [`x = event['x']\nif x.startswith('/'):\n    show(x)`, '<event.x>'],
    [`x = event['x']\nif not x.startswith('//'):\n    show(x)`, '<event.x>'],
    [`x = event['x']\nif urlparse(x).netloc:\n    return None\nshow(x)`, '<event.x!redirect>'],
    [`x = event['x']\nif urlparse(x).scheme:\n    return None\nshow(x)`, '<event.x>'],
  ],
  'from urllib.parse import quote, urljoin, urlparse\n',
)

table('dates as texts', [
  [`show(event['x'].isoformat())`, '<event.x:many>'],
  [`show({k: v for k, v in {'a': 1, 'b': event['x']}.items() if k in ('a', 'b')})`, '{a: 1, b: <event.x>}'],
])
