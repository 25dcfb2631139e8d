export * from './clients'
export { Drivers, Routes, type Route } from './repository'
