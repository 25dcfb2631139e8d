export const handler = async (input: { to: number }) => ({ pages: { first: 1, last: input.to }, plannedAt: Date.now() })
