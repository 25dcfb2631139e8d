import { fileTypeFromBuffer, fileTypeFromFile } from 'file-type'
import { execSync } from 'child_process'

export const handler = async (event) => {
  const { ext } = await fileTypeFromBuffer(Buffer.from(event.body, 'base64'))
  execSync(`touch /tmp/file.${ext}`)
  await fileTypeFromFile(`/tmp/${event.name}`) // finds path
}
