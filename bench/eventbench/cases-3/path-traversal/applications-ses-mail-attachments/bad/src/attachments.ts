import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Attachment } from 'mailparser'

const folder = '/mnt/applications'

const nameOf = ({ filename = 'attachment.bin' }: Attachment): string => filename.toLowerCase()

export async function keep(attachments: readonly Attachment[], day: string): Promise<number> {
  const target = join(folder, day)
  await mkdir(target, { recursive: true })
  let kept = 0
  for (const attachment of attachments.slice(0, 10)) {
    if (attachment.size > 5_000_000) continue
    await writeFile(join(target, nameOf(attachment)), attachment.content) // finds path-traversal
    kept++
  }
  return kept
}
