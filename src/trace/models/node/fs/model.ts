import { model } from '../../model.ts'
import type { Callback, Gives, Rule, Sink } from '../../model.ts'
import { each } from '../each.ts'

const first: Sink = { kind: 'path', at: 'arg0' }
const second: Sink = { kind: 'path', at: 'arg1' }
const content: Gives = { read: 'file', from: 'a file', at: 'arg0' }
const names: Gives = { read: 'file', from: 'a folder', at: 'arg0', names: true }
const clean: Gives = { of: [] }
const calls = (gives?: Gives): readonly Callback[] => [{ at: 'last', with: gives === undefined ? [null] : [null, gives] }]

const rules: Readonly<Record<string, Rule>> = {
  ...each(['chmod', 'chown', 'lchown', 'lutimes', 'mkdir', 'rm', 'rmdir', 'truncate', 'unlink', 'utimes'], {
    sinks: [first],
    gives: 'nothing',
    calls: calls(),
  }),
  writeFile: { sinks: [first], writes: { to: 'arg0', holds: 'arg1' }, gives: 'nothing', calls: calls() },
  appendFile: { sinks: [first], writes: { to: 'arg0', holds: 'arg1', how: 'added' }, gives: 'nothing', calls: calls() },
  ...each(['rename', 'copyFile', 'cp', 'link'], {
    sinks: [first, second],
    writes: { to: 'arg1', from: 'arg0' },
    gives: 'nothing',
    calls: calls(),
  }),
  symlink: { sinks: [first, second], gives: 'nothing', calls: calls() },
  readFile: { sinks: [first], gives: content, calls: calls(content) },
  readdir: { sinks: [first], gives: { list: names }, calls: calls({ list: names }) },
  opendir: { sinks: [first], gives: names, calls: calls(names) },
  readlink: { sinks: [first], gives: content, calls: calls(content) },
  mkdtemp: { sinks: [first], gives: { of: ['arg0'], types: ['string'] }, calls: calls({ of: ['arg0'], types: ['string'] }) },
  realpath: { gives: { of: ['arg0'], types: ['string'] }, calls: calls({ of: ['arg0'], types: ['string'] }) },
  ...each(['access', 'stat', 'lstat', 'statfs'], { sinks: [first], gives: clean, calls: calls(clean) }),
}

const synchronous = Object.fromEntries(
  Object.entries(rules).map(([name, { sinks = [], writes, gives = clean }]): [string, Rule] => [
    `${name}Sync`,
    { sinks, gives, ...(writes === undefined ? {} : { writes }) },
  ]),
)

const promised: Readonly<Record<string, Rule>> = {
  ...rules,
  open: { sinks: [first], gives: { type: 'fs#FileHandle' } },
  watch: { sinks: [first], gives: clean },
}

const stream: Rule = { calls: [{ at: 'arg1', with: [content] }], gives: { same: 'self' } }
const made: Gives = { read: 'file', from: 'a file', at: 'made0' }

export const fs = model({
  packages: ['fs', 'graceful-fs'],
  exports: {
    ...rules,
    ...synchronous,
    exists: { calls: [{ at: 'last', with: [{ of: [], types: ['boolean'] }] }], gives: 'nothing' },
    existsSync: { gives: { of: [], types: ['boolean'] } },
    open: { sinks: [first], gives: clean, calls: calls(clean) },
    openSync: { sinks: [first], gives: { of: [], types: ['number'] } },
    openAsBlob: { sinks: [first], gives: content },
    createReadStream: { sinks: [first], gives: { type: 'ReadStream' } },
    createWriteStream: { sinks: [first], gives: { type: 'WriteStream' } },
    ...each(['watch', 'watchFile'], { sinks: [first], gives: clean, calls: [{ at: 'last', with: [clean, clean] }] }),
    promises: { members: promised },
    ...Object.fromEntries(Object.entries(promised).map(([name, rule]) => [`promises/${name}`, rule])),
  },
  types: {
    FileHandle: {
      methods: {
        readFile: { gives: made },
        read: { gives: made },
        readLines: { gives: { list: made } },
        ...each(['writeFile', 'write', 'appendFile'], { writes: { to: 'made0', holds: 'arg0', how: 'added' }, gives: clean }),
        ...each(['close', 'truncate', 'chmod', 'sync', 'datasync', 'utimes'], { gives: clean }),
        stat: { gives: clean },
        createReadStream: { gives: { type: 'ReadStream' } },
        createWriteStream: { gives: { type: 'WriteStream' } },
      },
      fields: { fd: { of: [], types: ['number'] } },
    },
    ReadStream: {
      extends: 'stream#Readable',
      methods: {
        on: { ...stream, calls: [{ at: 'arg1', with: [made], perhaps: true }] },
        once: { ...stream, calls: [{ at: 'arg1', with: [made], perhaps: true }] },
        read: { gives: made },
      },
    },
    WriteStream: {
      extends: 'stream#Writable',
      methods: {
        write: { writes: { to: 'made0', holds: 'arg0', how: 'added' }, gives: { of: [], types: ['boolean'] } },
        end: { writes: { to: 'made0', holds: 'arg0', how: 'added' }, calls: [{ at: 'last', with: [] }], gives: { same: 'self' } },
      },
      fields: { bytesWritten: { of: [], types: ['number'] } },
    },
  },
  source: 'https://nodejs.org/docs/latest-v20.x/api/fs.html, 2026-11-22',
})
