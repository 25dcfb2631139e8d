export default { start: async () => ({ reference: `card-${Date.now()}` }) }
