import { child, stringOf } from '../../document/node.ts'
import { baseName, firstFile, stem } from '../files.ts'
import type { Search, Source } from '../search.ts'

/** Rust: Cargo's own places for a program. https://doc.rust-lang.org/cargo/guide/project-layout.html */
export function tryRust({ project, root, metadata, handler, archive }: Search): Source | undefined {
  const binary =
    stringOf(child(metadata, 'BuildProperties', 'Binary')) ??
    [archive, baseName(stem(handler))].find((name) => name !== undefined && name !== '' && name !== 'bootstrap')
  const named = binary === undefined ? [] : [`src/bin/${binary}.rs`, `src/bin/${binary}/main.rs`, `${binary}/src/main.rs`]
  const file = firstFile(project, root, [...named, 'src/main.rs'])
  return file === undefined ? undefined : { file, symbol: 'main' }
}

/** A custom runtime may start the very file that the handler names: `public/index.php`. */
export function tryFile({ project, root, handler }: Search): Source | undefined {
  const file = firstFile(project, root, [handler])
  return file === undefined ? undefined : { file, symbol: undefined }
}
