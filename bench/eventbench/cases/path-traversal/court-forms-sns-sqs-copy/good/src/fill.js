import { copyFile } from 'node:fs/promises'

export async function handler({ source, target }) {
  await copyFile(`/opt/forms/${source}`, `/tmp/${target}.pdf`)
}
