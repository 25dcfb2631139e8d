export const handler = async ({ Records }) => Records.filter(({ eventName }) => eventName === 'MODIFY').length
