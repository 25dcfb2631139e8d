export const request = (ctx) => ({ operation: 'Invoke', payload: { arguments: ctx.args } })
export const response = (ctx) => ctx.result
