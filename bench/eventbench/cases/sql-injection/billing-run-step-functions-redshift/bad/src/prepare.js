const monthOf = (period) => period

export const handler = async ({ period }) => ({ month: monthOf(period), table: 'billing' })
