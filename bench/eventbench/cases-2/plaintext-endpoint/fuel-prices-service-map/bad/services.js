export const services = { prices: 'http://prices.fuel.example/latest', local: 'http://localhost:9000' }
