export const handler = async () => ({ done: false })
