import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { pythonParser } from '../../src/trace/python/parser.ts'
import { find, nothingDeclared } from './declared.ts'
import { doubtsAbout } from './positions.ts'
import { readPython } from './python.ts'
import { readTypeScript } from './typescript.ts'

const where = (declared: ReturnType<typeof nothingDeclared>, names: string): readonly (string | undefined)[] =>
  names.split(' ').map((name) => find(declared, name)?.where)

describe('what the types of a package declare', () => {
  const declared = nothingDeclared()
  readTypeScript(
    declared,
    'index.d.ts',
    `declare namespace fruit {
       interface Base { peel(deep?: boolean): void }
       class Apple extends Base { constructor(name: string); bite(size: number, then?: () => void): Apple; readonly core: Core }
       interface Core { seeds: number }
       function pick(...names: string[]): Apple
       const promises: { pick(name: string): Promise<Apple> }
       interface Options { sugar: number }
     }
     declare const fruit: typeof fruit & Shop
     interface Shop { sell(apple: fruit.Apple): void }
     export = fruit`,
  )
  readTypeScript(declared, 'more.d.mts', `import { Apple } from './index'; export { Apple as Pomme }; export * as tools from './tools'`)

  test('exports, members of what is exported, and of what they inherit from', () => {
    const there = 'Apple pick promises promises.pick sell Apple#bite Apple#core Apple#peel Pomme Pomme#bite tools more/Pomme'
    assert.deepEqual(new Set(where(declared, there)), new Set(['there']))
  })
  test('a member of something else is told apart from what is nowhere', () => {
    assert.deepEqual(where(declared, 'Apple#sugar Apple#eat cook'), ['elsewhere', undefined, undefined])
  })
  test('positions beyond the parameters are doubted', () => {
    const doubts = (name: string, at: string): number => doubtsAbout(declared, name, { sinks: [{ kind: 'sql', at }] }).length
    assert.deepEqual(
      [doubts('Apple#bite', 'arg1'), doubts('Apple#bite', 'arg2'), doubts('pick', 'arg7'), doubts('sell', 'arg0|arg1')],
      [0, 1, 0, 1],
    )
  })
})

test('the code of a package that has no types', () => {
  const declared = nothingDeclared()
  readTypeScript(
    declared,
    'index.js',
    `const Pool = require('./pool'); module.exports = { Pool, connect }; exports.escape = function (text) {}
     function Client() { this.open = true } Client.prototype.query = function (text, values) {}; class Server extends Client { listen() {} }
     Object.assign(Client.prototype, { end() {} })`,
  )
  assert.deepEqual(new Set(where(declared, 'Pool connect escape Client#query Server#listen Server#query')), new Set(['there']))
  assert.deepEqual(where(declared, 'Client#end Client#begin'), ['elsewhere', undefined])
})

describe('what modules of Python declare', async () => {
  const declared = nothingDeclared()
  const parser = await pythonParser()
  readPython(
    declared,
    parser,
    '',
    true,
    'from .api import *\nfrom .models import Reply as Answer\nfrom codecs import open\n__all__ = ["get"]\n',
  )
  readPython(
    declared,
    parser,
    'api',
    false,
    'import sys\nif sys.version_info >= (3, 9):\n  def get(url: str, params=..., *, timeout: float = 1, **kwargs) -> Reply: ...\ndef put(url, /, data): ...\n',
  )
  readPython(
    declared,
    parser,
    'models',
    false,
    'class Base:\n  def close(self): ...\nclass Reply(Base):\n  text: str\n  @property\n  def url(self): ...\n  @staticmethod\n  def of(raw): ...\n  def read(self, size=-1):\n    self.position = size\n',
  )

  test('modules, what they take from each other, classes and what they inherit', () => {
    const there = 'get Answer open api.put models.Reply Reply#text Reply#url Reply#of Reply#read Reply#close Reply#position Answer#text'
    assert.deepEqual(new Set(where(declared, there)), new Set(['there']))
    assert.deepEqual(where(declared, 'post Reply#get Reply#json'), [undefined, 'elsewhere', undefined])
  })
  test('names and positions of parameters', () => {
    const doubts = (name: string, at: string): number => doubtsAbout(declared, name, { sinks: [{ kind: 'url', at }] }).length
    assert.deepEqual(
      ['arg0|keywords.url', 'arg1|keywords.url', 'keywords.timeout', 'keywords.anything', 'arg2'].map((at) => doubts('get', at)),
      [0, 1, 0, 0, 1],
    )
    assert.deepEqual(
      [doubts('Reply#read', 'arg0|keywords.size'), doubts('Reply#read', 'arg1'), doubts('Reply#read', 'keywords.length')],
      [0, 1, 1],
    )
    assert.deepEqual([doubts('Reply#of', 'arg0|keywords.raw'), doubts('api.put', 'arg1|keywords.data')], [0, 0])
  })
})
