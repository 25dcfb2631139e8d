import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common'
import type { Response } from 'express'

interface Problem {
  status: number
  detail: unknown
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(exception: unknown, host: ArgumentsHost): void {
    const { status, detail } = this.describe(exception)
    const response = host.switchToHttp().getResponse<Response>()
    response.status(status).json({ status, detail }) // finds error-leak
  }

  private describe(exception: unknown): Problem {
    if (exception instanceof HttpException) return { status: exception.getStatus(), detail: 'refused' }
    if (exception instanceof Error) return { status: 500, detail: exception.stack?.split('\n').slice(0, 3) }
    return { status: 500, detail: 'unknown' }
  }
}
