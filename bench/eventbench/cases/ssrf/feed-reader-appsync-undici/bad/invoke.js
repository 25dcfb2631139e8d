export const request = () => ({})
export const response = (ctx) => ctx.prev.result
