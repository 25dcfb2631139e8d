export interface Trip {
  city: string
  nights: number
  tone: string
}

const tones: Record<string, string> = { warm: 'Be warm and brief.', dry: 'Be dry and exact.' }

export const instructionsFor = ({ tone, nights }: Trip): string =>
  ['You plan city trips.', `The trip has ${Number(nights)} nights.`, tones[tone] ?? `Write like this: ${tone}`].join('\n')
