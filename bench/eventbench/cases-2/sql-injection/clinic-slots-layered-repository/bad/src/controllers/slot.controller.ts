import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda'
import type { SlotService } from '../services/slot.service'

export class SlotController {
  constructor(private readonly service: SlotService) {}

  async list(event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> {
    const clinic = Number(event.pathParameters?.clinicId)
    const { sort = 'starts_at', page = '1' } = event.queryStringParameters ?? {}
    const slots = await this.service.upcoming(clinic, { sort, page: Number(page) })
    return { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(slots) }
  }
}
