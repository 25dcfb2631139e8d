export default { start: async () => ({ reference: crypto.randomUUID() }) }
