interface Climate {
  readonly temperature: number
  readonly note: string
}

export const handler = async (climate: Climate): Promise<void> => {
  console.info('temperature %s, note %s', climate.temperature.toFixed(1), climate.note) // finds log-injection
}
