import { StatementController } from './statement.controller'
import { StatementRepository } from './statement.repository'

const controller = new StatementController(new StatementRepository(process.env.STATEMENTS!))
export const handler = (event: Parameters<typeof controller.show>[0]) => controller.show(event)
