import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { noOptions, projectOf } from '../read/index.ts'
import { readWalked } from './read-walked.ts'

const template = (name: string): string => `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  ${name}:
    Type: AWS::SQS::Queue
`
const project = projectOf(
  new Map([
    ['a/template.yaml', template('A')],
    ['b/template.yaml', template('B')],
  ]),
)
const place = (file: string) => ({ file, line: 1, column: 1 })

suite('reading what was walked', () => {
  test('several folders are one application', () => {
    const app = readWalked({ project, unread: [] }, noOptions, [])
    assert.deepEqual(app.resources.map(({ logicalId }) => logicalId).toSorted(), ['A', 'B'])
  })

  test('an excluded file is no template of its own', () => {
    const app = readWalked({ project, unread: [{ reason: 'permission', what: 'x', at: place('b/secret') }] }, noOptions, ['b/**'])
    assert.deepEqual(
      app.resources.map(({ logicalId }) => logicalId),
      ['A'],
    )
    assert.deepEqual(app.unread, [])
  })

  test('what could not be opened is unread, and counted once', () => {
    const unread = [
      { reason: 'permission', what: 'closed', at: place('c') },
      { reason: 'too-large', what: 'large', at: place('d.yaml') },
    ] as const
    const app = readWalked({ project, unread }, noOptions, [])
    assert.deepEqual(
      app.unread.filter(({ reason }) => reason !== 'missing-source').map(({ at }) => at.file),
      ['c', 'd.yaml'],
    )
    assert.deepEqual(
      app.files.filter(({ as }) => as === 'unread').map(({ path }) => path),
      ['c', 'd.yaml'],
    )
  })
})
