import type { EventBridgeEvent } from 'aws-lambda'

interface Hired {
  department: string
  iban: string
  socialSecurityNumber: string
}

export const handler = async ({ detail }: EventBridgeEvent<'Hired', Hired>) => {
  const body = JSON.stringify({ company: 4711, department: detail.department })
  await fetch('https://badges.printshop.example/orders', { method: 'POST', body })
}
