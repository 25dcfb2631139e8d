import { z } from 'zod'

export const OrderId = z.string().regex(/^o-[0-9a-f-]{36}$/)

export const NewOrder = z.strictObject({
  lines: z
    .array(z.strictObject({ sku: z.string().regex(/^[A-Z0-9-]{3,32}$/), quantity: z.number().int().min(1).max(1000) }))
    .min(1)
    .max(100),
  /** Kilograms. */
  weight: z.number().positive().max(2000),
  note: z.string().max(500).optional(),
  /** Resellers are told here when the state of the order changes. */
  callbackUrl: z.url().max(200).optional(),
  /** The provider's name for the card; the number itself never reaches us. */
  paymentToken: z.string().regex(/^tok_[A-Za-z0-9]{16,40}$/),
})

export type NewOrder = z.infer<typeof NewOrder>

export interface Order extends NewOrder {
  orderId: string
  customerId: string
  totalCents: number
  status: 'placed' | 'packed' | 'paid' | 'refunded'
}
