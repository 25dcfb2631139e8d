export interface Ranking {
  boost: string
}

export const scriptOf = ({ boost }: Ranking) => ({ source: `_score * ${boost} / Math.max(1, doc['price'].value)` })

export const baseQuery = (words: string) => ({
  bool: {
    must: [{ match: { description: words.slice(0, 200) } }],
    filter: [{ term: { available: true } }],
  },
})
