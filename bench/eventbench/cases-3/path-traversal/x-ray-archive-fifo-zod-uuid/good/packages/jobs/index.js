import { z } from 'zod'

export const moveJob = z.object({
  image: z.string().uuid(),
  priority: z.coerce.number().int().min(0).max(9).default(5),
})

export const encode = (job) => JSON.stringify(moveJob.parse(job))
