import type { NextFunction, Request, Response } from 'express'

declare module 'express-serve-static-core' {
  interface Request {
    caller?: string
    apiGateway?: { event: { requestContext: { authorizer?: { jwt?: { claims: Record<string, string> } } } } }
  }
}

export function caller(req: Request, res: Response, next: NextFunction): void {
  const sub = req.apiGateway?.event.requestContext.authorizer?.jwt?.claims['sub']
  if (!sub) {
    res.status(401).json({ problem: 'sign in' })
    return
  }
  req.caller = sub
  next()
}
