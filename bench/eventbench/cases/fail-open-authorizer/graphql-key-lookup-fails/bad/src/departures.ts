export const handler = async (): Promise<string[]> => ['08:12 Harbour', '08:27 Airport']
