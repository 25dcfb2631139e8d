export { argumentOf, fullName, readDeclarations, textIn } from './declarations.ts'
export type { PythonDeclarations, PythonFunction } from './declarations.ts'
export type { CallExpression, Expression } from './expression.ts'
