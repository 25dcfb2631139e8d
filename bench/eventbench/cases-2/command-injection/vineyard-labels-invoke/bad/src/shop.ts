import { invoke } from './platform/invoke'
import { z } from 'zod'

const Engraving = z.object({ bottle: z.string().min(1).max(30), amount: z.coerce.number().int().max(12) })

export const handler = async (event: { body?: string }) => {
  const parsed = Engraving.safeParse(JSON.parse(event.body ?? 'null'))
  if (!parsed.success) return { statusCode: 422 }
  await invoke<z.infer<typeof Engraving>>(process.env.ENGRAVE!, parsed.data)
  return { statusCode: 202 }
}
