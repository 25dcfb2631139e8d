export const handler = async ({ seat }: { seat: string }): Promise<string> => `%PDF ticket ${seat}`
