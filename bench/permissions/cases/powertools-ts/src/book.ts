import { IdempotencyConfig, makeIdempotent } from '@aws-lambda-powertools/idempotency'
import { DynamoDBPersistenceLayer } from '@aws-lambda-powertools/idempotency/dynamodb'
import type { Context } from 'aws-lambda'

const persistenceStore = new DynamoDBPersistenceLayer({ tableName: process.env.SEEN_TABLE! })

interface Booking {
  room: string
}

export const handler = makeIdempotent( // uses dynamodb:GetItem on Seen; dynamodb:PutItem on Seen; dynamodb:UpdateItem on Seen; dynamodb:DeleteItem on Seen
  async (event: Booking, _context: Context) => ({ booked: event.room }),
  { persistenceStore, config: new IdempotencyConfig({ eventKeyJmesPath: 'room' }) },
)

const bookOne = async (booking: Booking): Promise<string> => `booked ${booking.room}`
// uses dynamodb:GetItem on Seen; dynamodb:PutItem on Seen; dynamodb:UpdateItem on Seen; dynamodb:DeleteItem on Seen for BookFunction
const onlyOnce = makeIdempotent(bookOne, { persistenceStore })

export const several = async (event: { bookings: Booking[] }): Promise<string[]> => Promise.all(event.bookings.map((one) => onlyOnce(one)))
