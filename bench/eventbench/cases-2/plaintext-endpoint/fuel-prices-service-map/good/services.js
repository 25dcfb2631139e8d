export const services = { prices: 'https://prices.fuel.example/latest', local: 'http://localhost:9000' }
