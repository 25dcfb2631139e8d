import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { describe } from '../characters.ts'
import { pieces } from '../pieces-for-tests.ts'
import { fits } from '../skeleton.ts'
import { shell } from './shell.ts'
import { shellTokens } from './tokens.ts'

/** A dash behind the context: a value that begins with one becomes an option. */
const contexts: readonly (readonly [template: string, contexts: string])[] = [
  ['convert ¤ out.png', 'bare -'],
  ["convert '¤' out.png", 'single-quoted -'],
  ['convert "¤" out.png', 'double-quoted -'],
  ['convert "/tmp/¤" out.png', 'double-quoted'],
  ['convert /tmp/¤ out.png', 'bare'],
  ['convert --size=¤', 'bare'],
  ['convert -- ¤', 'bare'],
  ['grep ¤ file | wc', 'bare -'],
  ['ls > ¤', 'bare'],
  ['ls 2>&1 ¤', 'bare -'],
  ['¤', 'whole'],
  ['¤ --version', 'command -'],
  ['/opt/¤/bin/x', 'command'],
  ['ls | ¤', 'command -'],
  ['ls && ¤ x', 'command -'],
  ['sudo -n ¤', 'command -'],
  ['timeout 5 ¤', 'command -'],
  ['NAME=¤ ls', 'bare'],
  ['NAME="¤" ls', 'double-quoted'],
  ['ls $(cat ¤)', 'bare -'],
  ['ls `cat ¤`', 'bare -'],
  ['echo "a $(cat ¤) ¤"', 'bare -, double-quoted'],
  ["sh -c 'ls ¤'", 'script'],
  ['bash -lc "ls ¤"', 'script'],
  ['eval "ls ¤"', 'script'],
  ['echo $((1 + ¤))', 'script'],
  ['echo ${NAME:-¤}', 'script'],
  ['ls # ¤', 'comment'],
  ['ls a#¤', 'bare'],
  ["echo $'¤'", 'single-quoted -'],
  ["echo 'it'\\''s ¤'", 'single-quoted'],
  ['if ¤; then ls; fi', 'command -'],
  ['ls', ''],
]
for (const [template, expected] of contexts)
  test(`shell contexts: ${template}`, () => {
    const found = shell.contexts(pieces(template))
    assert.equal(found.map((hole) => hole.context + (hole.becomesOption.leading === undefined ? '' : ' -')).join(', '), expected)
  })

const breaks: readonly (readonly [template: string, breaksOut: string])[] = [
  ["ls '¤'", "'"],
  ['ls "¤"', '"$\\`'],
  ["ls $'¤'", "'\\"],
]
for (const [template, expected] of breaks)
  test(`shell breaks out of ${template}`, () =>
    assert.deepEqual(
      shell.contexts(pieces(template)).map((hole) => describe(hole.breaksOut)),
      [expected],
    ))

const skeletons: readonly (readonly [text: string, skeleton: string])[] = [
  ['ls   -l\t"a b"', 'ls -l a\\sb'],
  ["ls 'a b'", 'ls a\\sb'],
  ['ls a\\ b', 'ls a\\sb'],
  ["ls ';'", 'ls \\;'],
  ['ls ; rm x', 'ls ; rm x'],
  ['ls\n\nrm x\n', 'ls ; rm x'],
  ['ls "$HOME" $HOME', 'ls "$HOME" $HOME'],
  ["ls '$HOME'", 'ls \\$HOME'],
  ['ls *.txt "*.txt"', 'ls *.txt \\*.txt'],
  ['a$(b c)d', 'a$( b c )d'],
  ['a $(b c) d', 'a $( b c ) d'],
  ['(a; b) && c', '( a ; b ) && c'],
  ["ls ''", 'ls ""'],
  ["ls 'a", 'ls ! a'],
  ['ls "a', 'ls ! a'],
  ['ls a\\\nb', 'ls ab'],
]
for (const [text, expected] of skeletons)
  test(`shell skeleton: ${JSON.stringify(text)}`, () => assert.equal(shell.skeleton([text]), expected))

const template = 'convert ¤ \'a/¤\' "/tmp/¤.png"'
const commands: readonly (readonly [text: string, fits: boolean])[] = [
  ['convert in.png \'a/b\' "/tmp/out.png"', true],
  ['convert in.png \'a/b c; rm -rf $HOME\' "/tmp/a b.png"', true],
  ['convert in.png \'a/\' "/tmp/.png"', true],
  ['convert a b \'a/b\' "/tmp/out.png"', false],
  ['convert a;b \'a/b\' "/tmp/out.png"', false],
  ['convert * \'a/b\' "/tmp/out.png"', false],
  ['convert $HOME \'a/b\' "/tmp/out.png"', false],
  ["convert a 'a/b''c' \"/tmp/out.png\"", true],
  ["convert a 'a/b';id;'c' \"/tmp/out.png\"", false],
  ['convert a \'a/b\' "/tmp/$(id).png"', false],
  ['convert a \'a/b\' "/tmp/`id`.png"', false],
  ['convert a \'a/b\' "/tmp/$HOME.png"', false],
  ['convert a \'a/b\' "/tmp/x".png', true],
  ['convert a \'a/b\' "/tmp/x" .png', false],
  ['convert a \'a/b\' "/tmp/x.png" # y', false],
]
for (const [text, expected] of commands)
  test(`${expected ? 'fits' : 'does not fit'}: ${text}`, () =>
    assert.equal(fits(shell, shell.skeleton(pieces(template)), shell.skeleton([text])), expected))

const fragment = fc.constantFrom(
  "'",
  '"',
  '`',
  '\\',
  '$',
  '$(',
  '${',
  '$[',
  "$'",
  ')',
  '}',
  '(',
  '<(',
  '#',
  '\n',
  ' ',
  'a',
  '-',
  ';',
  '|',
  '>',
  '&',
  '=',
  'é',
  '1',
)
test('shell tokens together are the text', () => {
  fc.assert(
    fc.property(
      fc.array(fragment).map((parts) => parts.join('')),
      (text) => {
        assert.equal(
          shellTokens(text)
            .map((token) => token.text)
            .join(''),
          text,
        )
        shell.skeleton([text])
      },
    ),
    { numRuns: 1000 },
  )
})
