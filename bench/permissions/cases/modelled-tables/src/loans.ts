import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { Entity } from 'electrodb'

const client = new DynamoDBClient({})

const Loan = new Entity(
  {
    model: { entity: 'loan', version: '1', service: 'library' },
    attributes: { loanId: { type: 'string' }, member: { type: 'string' }, due: { type: 'string' } },
    indexes: {
      loan: { pk: { field: 'pk', composite: ['loanId'] }, sk: { field: 'sk', composite: [] } },
      member: { index: 'gsi1', pk: { field: 'gsi1pk', composite: ['member'] }, sk: { field: 'gsi1sk', composite: ['due'] } },
    },
  },
  { client, table: process.env.LOANS },
)

export const lend = async (event: { loanId: string; member: string; due: string }): Promise<void> => {
  await Loan.put(event).go() // uses dynamodb:PutItem on Loans
}

export const giveBack = async ({ loanId }: { loanId: string }): Promise<void> => {
  await Loan.patch({ loanId }).set({ due: 'returned' }).go() // uses dynamodb:UpdateItem on Loans
}

export const ofMember = async ({ member }: { member: string }): Promise<unknown> => (await Loan.query.member({ member }).go()).data // uses dynamodb:Query on Loans/index/gsi1

export const find = async ({ loanId }: { loanId: string }): Promise<unknown> => {
  const { data } = await Loan.get({ loanId }).go() // uses dynamodb:GetItem on Loans
  return data
}
