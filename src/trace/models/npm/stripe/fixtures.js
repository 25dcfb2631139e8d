import Stripe from 'stripe'
import { execSync } from 'child_process'

const stripe = new Stripe(process.env.KEY)

export const handler = async (event) => {
  const customer = await stripe.customers.create({ email: event.email })
  execSync(`logger ${event.email}`) // finds command
  return customer.id
}
