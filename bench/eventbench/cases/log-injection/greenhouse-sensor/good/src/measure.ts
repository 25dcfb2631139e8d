interface Climate {
  readonly temperature: number
  readonly note: string
}

export const handler = async (climate: Climate): Promise<void> => {
  console.info('temperature %s, note of %d characters', Number(climate.temperature).toFixed(1), Number(climate.note.length))
}
