import { Pool } from 'pg'
import { SlotController } from './controllers'
import { SlotRepository } from './repositories/slot.repository'
import { SlotService } from './services/slot.service'

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 1 })
const controller = new SlotController(new SlotService(new SlotRepository(pool)))

export const handler = controller.list.bind(controller)
