export const requireCaller = () => ({
  before: ({ event }) => {
    const caller = event.requestContext?.authorizer?.jwt?.claims?.sub
    if (typeof caller !== 'string') return { statusCode: 401 }
    event.caller = caller
    return undefined
  },
})
