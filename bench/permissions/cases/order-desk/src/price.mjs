import { exportReceipt } from './orders.mjs'

const rates = { oak: 120, pine: 45, steel: 80 }

// Only computes; the import stands here for a report that was taken out again.
export const handler = async ({ material, metres }) => {
  if (false) await exportReceipt({ id: material })
  return { price: (rates[material] ?? 60) * metres }
}
