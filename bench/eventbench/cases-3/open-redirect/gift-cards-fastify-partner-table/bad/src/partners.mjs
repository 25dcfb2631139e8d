export const partners = Object.freeze({
  florist: 'https://florist.example/cards',
  bakery: 'https://bakery.example/gift',
})

export const targetOf = (partner) => partners[partner] ?? partner
