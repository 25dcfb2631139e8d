const monthOf = (period) => Number(period)

export const handler = async ({ period }) => ({ month: monthOf(period), table: 'billing' })
