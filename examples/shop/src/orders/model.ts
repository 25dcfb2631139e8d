export interface OrderLine {
  sku: string
  quantity: number
  priceCents: number
}

export interface Card {
  number: string
  expires: string
  cvc: string
}

export interface Order {
  orderId: string
  customerId: string
  email: string
  lines: OrderLine[]
  totalCents: number
  /** Sum of the parcel weights as the shop front wrote it, for example "2*0.4+1.2". */
  weight: string
  note?: string
  /** Resellers are told here when the state of the order changes. */
  callbackUrl?: string
  card: Card
  status: 'placed' | 'packed' | 'paid' | 'refunded'
}

export function total(lines: OrderLine[]): number {
  return lines.reduce((sum, line) => sum + line.quantity * line.priceCents, 0)
}
