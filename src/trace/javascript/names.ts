import type { BindingPattern, Declaration, ImportDeclaration } from 'oxc-parser'

/** The names that a declaration binds, in the order in which they stand. */
export function boundNames(node: Declaration): readonly string[] {
  switch (node.type) {
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id }) => patternNames(id))
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return node.id === null ? [] : [node.id.name]
    case 'TSEnumDeclaration':
    case 'TSImportEqualsDeclaration':
      return [node.id.name]
    case 'TSModuleDeclaration':
      return node.id.type === 'Identifier' ? [node.id.name] : []
    default:
      return []
  }
}

function patternNames(pattern: BindingPattern): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'AssignmentPattern':
      return patternNames(pattern.left)
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) =>
        element === null ? [] : patternNames(element.type === 'RestElement' ? element.argument : element),
      )
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => patternNames(property.type === 'RestElement' ? property.argument : property.value))
  }
}

/** `import type { A }`, `import { type A }`: nothing is there at run time. */
export function isTypeImport(node: ImportDeclaration, specifier: ImportDeclaration['specifiers'][number]): boolean {
  return node.importKind === 'type' || (specifier.type === 'ImportSpecifier' && specifier.importKind === 'type')
}
