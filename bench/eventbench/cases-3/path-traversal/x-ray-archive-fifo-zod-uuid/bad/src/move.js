import { rename } from 'node:fs/promises'
import path from 'node:path'

const hot = '/mnt/xray/hot'
const cold = '/mnt/xray/cold'

const move = async ({ image }) => {
  const file = `${image}.dcm`
  await rename(path.join(hot, file), path.join(cold, file)) // finds path-traversal
}

export const handler = async ({ Records }) => {
  for (const { body } of Records) await move(JSON.parse(body))
}
