import { exec } from 'node:child_process'
import { initTRPC } from '@trpc/server'
import { awsLambdaRequestHandler } from '@trpc/server/adapters/aws-lambda'
import { z } from 'zod'

const t = initTRPC.context().create()
const authed = t.procedure.use(async ({ ctx, next }) => next({ ctx: { ...ctx, user: 'fixed' } }))

const router = t.router({
  item: t.procedure.input(z.object({ id: z.string().uuid(), name: z.string() })).query(({ input }) => {
    exec(`ls /data/${input.id}`)
    exec(`ls ${input.name}`) // finds command
    return input.id
  }),
  add: authed.input(z.string()).mutation(async ({ input, ctx }) => {
    exec(`touch ${input}`) // finds command
    exec(`id ${ctx.user}`)
  }),
  nested: t.router({
    count: t.procedure.input(z.number()).query(({ input }) => {
      exec(`head -n ${input}`)
    }),
  }),
})
export const handler = awsLambdaRequestHandler({ router, createContext: ({ event }) => ({ event }) })
