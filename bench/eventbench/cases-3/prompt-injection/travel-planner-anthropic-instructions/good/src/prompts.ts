export interface Trip {
  city: string
  nights: number
  tone: string
}

const tones: Record<string, string> = { warm: 'Be warm and brief.', dry: 'Be dry and exact.' }

export const instructionsFor = ({ tone, nights }: Trip): string =>
  ['You plan city trips.', `The trip has ${Number(nights)} nights.`, tone in tones ? tones[tone] : tones['dry']].join('\n')
