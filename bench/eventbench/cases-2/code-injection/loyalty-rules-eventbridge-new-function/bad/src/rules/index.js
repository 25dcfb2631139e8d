export * from './compile.js'
