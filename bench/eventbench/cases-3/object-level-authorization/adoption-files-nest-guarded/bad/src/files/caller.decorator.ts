import { createParamDecorator, type ExecutionContext } from '@nestjs/common'
import { getCurrentInvoke } from '@codegenie/serverless-express'

export const Caller = createParamDecorator((_data: unknown, _context: ExecutionContext): string => {
  const { event } = getCurrentInvoke()
  return event.requestContext.authorizer.claims.sub
})
