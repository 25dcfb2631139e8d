import assert from 'node:assert/strict'
import { test } from 'node:test'
import { known } from '../../model/known.ts'
import { text } from '../../model/text.ts'
import type { Text } from '../../model/text.ts'
import type { Shape } from '../shape.ts'
import { appOf, fn, idOf, ref, resource, textOf, variable } from './application-for-tests.ts'
import { resourcesNamed } from './names.ts'
import { constant, unknownShape } from './shapes.ts'

const stage = { kind: 'pseudo', name: 'stage' } as const
const region = { kind: 'pseudo', name: 'region' } as const

const open = { kind: 'open', types: 1, characters: undefined, safe: 0, carries: [], direct: false, variable: undefined } as const
const pieceOf = (name: string): Shape => ({ ...open, partOf: name })
/** `process.env.NAME || 'local'`, if the types are those of a variable that was asked whether it is there. */
const either = ({ types }: { readonly types: number }): Shape => ({
  kind: 'any',
  of: [{ ...open, types, variable: 'NAME' }, constant('local')],
})

const cases: readonly (readonly [
  what: string,
  name: Shape,
  environment: Text,
  physical: Text | undefined,
  expected: readonly string[],
  sure: boolean,
])[] = [
  ['a variable that refers to it', variable('NAME'), text(ref('It')), undefined, ['app/It'], true],
  ['a variable with the name', variable('NAME'), text('jobs-', stage), text('jobs-', stage), ['app/It'], true],
  ['a variable with another name', variable('NAME'), text('jobs-', stage), text('tasks-', stage), ['sqs:jobs-${stage}'], true],
  ['a name in the code', constant('jobs'), text(), text('jobs'), ['app/It'], true],
  ['the address of a queue', constant('https://sqs.eu-west-1.amazonaws.com/123456789012/jobs'), text(), text('jobs'), ['app/It'], true],
  ['an address with open parts', variable('NAME'), text('https://sqs.', region, '.amazonaws.com/1/jobs'), text('jobs'), ['app/It'], true],
  ['an ARN', constant('arn:aws:sqs:eu-west-1:123456789012:jobs'), text(), text('jobs'), ['app/It'], true],
  ['an ARN with open parts', variable('NAME'), text('arn:aws:sqs:', region, ':1:jobs-', stage), text('jobs-', stage), ['app/It'], true],
  ['a name that the code puts together', textOf('jobs-', variable('NAME')), text('dev'), text('jobs-dev'), ['app/It'], true],
  ['one that it makes at run time', textOf('jobs-', unknownShape), text(), text('jobs-dev'), ['app/It'], false],
  ['one that cannot be it', textOf('jobs-', unknownShape), text(), text('tasks-dev'), [], false],
  ['nothing known', unknownShape, text(), text('jobs'), [], false],
  ['a piece of an ARN that refers to it', pieceOf('NAME'), text(ref('It')), undefined, ['app/It'], true],
  ['a piece of an ARN with the name', pieceOf('NAME'), text('arn:aws:sqs:', region, ':1:jobs'), text('jobs'), ['app/It'], true],
  ['a piece of what names two things', pieceOf('NAME'), text(ref('It'), '/', ref('Other')), undefined, [], false],
  ['a variable that is set, or else', either({ types: 1 }), text(ref('It')), undefined, ['app/It'], true],
  ['a variable, or something else', either({ types: 65 }), text(ref('It')), undefined, ['app/It', 'sqs:local'], true],
  ['something that no template declares', constant('elsewhere'), text(), text('jobs'), ['sqs:elsewhere'], true],
]
for (const [what, name, environment, physical, expected, sure] of cases)
  void test(`a name: ${what}`, () => {
    const asker = fn('Any', { environment: { NAME: environment } })
    const app = appOf({
      functions: [asker],
      resources: [
        resource('queue', 'It', physical === undefined ? {} : { name: known(physical) }),
        resource('queue', 'Other', { name: known(text('another')) }),
      ],
    })
    const found = resourcesNamed(app, { kind: 'function', fn: asker }, name, {
      service: 'sqs',
      kinds: ['queue'],
      action: 'sqs:SendMessage',
    })
    assert.deepEqual([found.ids, found.sure], [expected, sure])
  })

void test('a name that a parameter of the project holds', () => {
  const asker = fn('Any', { environment: { NAME: [{ kind: 'import', from: 'ssm', name: '/queue' }] } })
  const parameter = resource('config-parameter', 'Parameter', { name: known(text('/queue')), value: known(text(ref('It'))) })
  const app = appOf({ functions: [asker], resources: [resource('queue', 'It'), parameter] })
  const found = resourcesNamed(app, { kind: 'function', fn: asker }, variable('NAME'), {
    service: 'sqs',
    kinds: ['queue'],
    action: 'sqs:SendMessage',
  })
  assert.deepEqual(found.ids, [idOf('It')])
})
