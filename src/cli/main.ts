import { cordon } from './cordon.ts'
import { terminal } from './terminal.ts'

// Not process.exit(): what is still in the pipe would be lost.
process.exitCode = await cordon(process.argv.slice(2), terminal())
