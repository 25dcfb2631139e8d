import { exec } from 'node:child_process'
import { IdempotencyConfig, makeIdempotent } from '@aws-lambda-powertools/idempotency'
import { DynamoDBPersistenceLayer } from '@aws-lambda-powertools/idempotency/dynamodb'

const persistenceStore = new DynamoDBPersistenceLayer({ tableName: 'idempotency' })
// uses dynamodb:DeleteItem, dynamodb:GetItem, dynamodb:PutItem, dynamodb:UpdateItem
export const whole = makeIdempotent(
  async (event) => {
    exec(`charge ${event.card}`) // finds command
    exec(`charge ${Number(event.amount)}`)
  },
  { persistenceStore, config: new IdempotencyConfig({}) },
)

// uses dynamodb:DeleteItem, dynamodb:GetItem, dynamodb:PutItem, dynamodb:UpdateItem
const pay = makeIdempotent(async (user, amount) => exec(`pay ${user} ${Number(amount)}`), { persistenceStore, dataIndexArgument: 1 }) // finds command
export const inner = async (event) => {
  await pay(event.user, event.amount)
}
