import { cloudCall, uploaded } from '../../cloud.ts'
import { readFile, writeFile } from '../../files.ts'
import type { Machine } from '../../machine.ts'
import { observe } from '../../observe.ts'
import { makeObject } from '../../objects.ts'
import { loadNamed } from '../../property.ts'
import { snapshot } from '../../snapshot.ts'
import { at } from '../../machine.ts'
import { atomsOf, nullValue, opaque, undefinedValue } from '../../value.ts'
import type { Value } from '../../value.ts'
import { argumentOf } from '../keywords.ts'
import type { Passed } from '../keywords.ts'
import type { Thing } from './things.ts'

/** Where the bucket and the key of a transfer are already known: of a `Bucket`, and of an `Object`. */
export interface Place {
  readonly bucket?: Value
  readonly key?: Value
}

const parameters: Readonly<Record<string, readonly string[]>> = {
  upload_file: ['Filename', 'Bucket', 'Key', 'ExtraArgs'],
  upload_fileobj: ['Fileobj', 'Bucket', 'Key', 'ExtraArgs'],
  download_file: ['Bucket', 'Key', 'Filename', 'ExtraArgs'],
  download_fileobj: ['Bucket', 'Key', 'Fileobj', 'ExtraArgs'],
  copy: ['CopySource', 'Bucket', 'Key', 'ExtraArgs'],
}

/** `upload_file` and its kin, which boto3 adds to S3 and its resources. Undefined: it is none of them. */
export function transfer(m: Machine, of: Thing, name: string, given: Passed, { bucket, key }: Place): Value | undefined {
  const names = Object.hasOwn(parameters, name) ? parameters[name] : undefined
  if (names === undefined) return undefined
  const own = names.filter((one) => !(one === 'Bucket' && bucket !== undefined) && !(one === 'Key' && key !== undefined))
  // An object of S3 says where; the file's name comes first.
  const get = (parameter: string): Value => {
    const index = own.indexOf(parameter)
    return (index < 0 ? undefined : argumentOf(m, given, index, parameter)) ?? undefinedValue
  }
  const where: readonly (readonly [string, Value])[] = [
    ['Bucket', bucket ?? get('Bucket')],
    ['Key', key ?? get('Key')],
  ]
  const extra = get('ExtraArgs')
  const added = extra.kind === 'reference' ? [...at(m, extra).fields] : []
  const [file, stream] = [get('Filename'), get('Fileobj')]
  switch (name) {
    case 'upload_file':
      notePath(m, name, file)
      uploaded(m, of, makeObject(m, [...where, ...added, ['Body', contentOf(m, file)]]))
      return nullValue
    case 'upload_fileobj':
      uploaded(m, of, makeObject(m, [...where, ...added, ['Body', readFrom(m, stream)]]))
      return nullValue
    case 'download_file': {
      notePath(m, name, file)
      const answer = cloudCall(m, { ...of, operation: 'GetObject' }, makeObject(m, [...where, ...added]))
      writeFile(m, file, loadNamed(m, answer, 'Body'), 'whole')
      return nullValue
    }
    case 'download_fileobj': {
      const answer = cloudCall(m, { ...of, operation: 'GetObject' }, makeObject(m, [...where, ...added]))
      for (const atom of atomsOf(stream)) m.do.python.invoke(m, atom, 'write', [loadNamed(m, answer, 'Body')], undefined)
      return nullValue
    }
    default:
      cloudCall(m, { ...of, operation: 'CopyObject' }, makeObject(m, [...where, ...added, ['CopySource', get('CopySource')]]))
      return nullValue
  }
}

function notePath(m: Machine, name: string, path: Value): void {
  observe(m, { kind: 'sink', sink: 'path', name: `s3.${name}`, value: snapshot(m, path) })
}

/** What the function wrote there itself, or something of which nothing is known. */
const contentOf = (m: Machine, path: Value): Value => readFile(m, path)?.content ?? opaque(`file:${m.program.nextId()}`)

function readFrom(m: Machine, stream: Value): Value {
  const [first] = atomsOf(stream)
  if (first === undefined || first.kind === 'constant') return stream
  return m.do.python.invoke(m, first, 'read', [], undefined) ?? stream
}
