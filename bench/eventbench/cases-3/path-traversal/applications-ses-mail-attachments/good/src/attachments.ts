import { mkdir, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { createHash } from 'node:crypto'
import type { Attachment } from 'mailparser'

const folder = '/mnt/applications'
const kinds = new Set(['.pdf', '.docx', '.png'])

const nameOf = ({ content, filename = '' }: Attachment): string => {
  const kind = extname(filename).toLowerCase()
  return createHash('sha256').update(content).digest('hex') + (kinds.has(kind) ? kind : '.bin')
}

export async function keep(attachments: readonly Attachment[], day: string): Promise<number> {
  const target = join(folder, day)
  await mkdir(target, { recursive: true })
  let kept = 0
  for (const attachment of attachments.slice(0, 10)) {
    if (attachment.size > 5_000_000) continue
    await writeFile(join(target, nameOf(attachment)), attachment.content)
    kept++
  }
  return kept
}
