export const partners = Object.freeze({
  florist: 'https://florist.example/cards',
  bakery: 'https://bakery.example/gift',
})

export const targetOf = (partner) => (Object.hasOwn(partners, partner) ? partners[partner] : partners.florist)
