import { unlink } from 'node:fs/promises'
import { basename } from 'node:path'

export const handler = async ({ file }: { file: string; reason: string }): Promise<void> => {
  await unlink(`/mnt/recordings/${basename(file)}`)
}
