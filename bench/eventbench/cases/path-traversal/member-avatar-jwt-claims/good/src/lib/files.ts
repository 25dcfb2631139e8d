import { readFile } from 'node:fs/promises'

export const base64Of = async (folder: string) => {
  const picture = await readFile(`/mnt/avatars/${folder}/avatar.png`)
  return picture.toString('base64')
}
