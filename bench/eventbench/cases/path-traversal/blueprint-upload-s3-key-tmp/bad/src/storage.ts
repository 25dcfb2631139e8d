import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { S3Event } from 'aws-lambda'
import { Store } from './store'

const store = new Store(process.env.BLUEPRINTS!)

export const thumbnail = async (event: S3Event) => {
  const key = decodeURIComponent(event.Records[0]!.s3.object.key.replaceAll('+', ' '))
  const plan = await store.load(key)
  const file = key.slice('in/'.length)
  await writeFile('/tmp/' + file, plan) // finds path-traversal
}

export const label = (key: string) => basename(key)
