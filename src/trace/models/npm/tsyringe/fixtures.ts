// @ts-nocheck: the packages are not installed here.
import { execSync } from 'node:child_process'
import { container, inject, injectable } from 'tsyringe'
import { Container as Kernel } from 'inversify'
import { asClass, asFunction, asValue, createContainer } from 'awilix'

@injectable()
class Shell {
  run(word: string) {
    return execSync(`ls ${word}`) // finds command
  }
}
@injectable()
class Quiet {
  run(word: string) {
    return word.length
  }
}
@injectable()
class Files {
  constructor(private readonly shell: Shell) {}
  list(event: { word: string }) {
    return this.shell.run(event.word)
  }
}
@injectable()
class Silence {
  constructor(private readonly quiet: Quiet) {}
  list(event: { word: string }) {
    return this.quiet.run(event.word)
  }
}
export const files = async (event) => container.resolve(Files).list(event)
export const silence = async (event) => container.resolve(Silence).list(event)

class Remover {
  remove(word: string) {
    execSync(`rm ${word}`) // finds command
  }
}
class Bin {
  constructor(@inject('Remover') private readonly remover: { remove(word: string): void }) {}
  empty(event: { word: string }) {
    this.remover.remove(event.word)
  }
}
container.register('Remover', { useClass: Remover })
export const bin = async (event) => container.resolve(Bin).empty(event)

class Copier {
  copy(word: string) {
    execSync(`cp ${word} .`) // finds command
  }
}
const types = { Copier: Symbol.for('Copier'), Quiet: Symbol.for('Quiet') }
const kernel = new Kernel()
kernel.bind(types.Copier).to(Copier)
kernel.bind(types.Quiet).to(Quiet).inSingletonScope()
export const copy = async (event) => kernel.get<Copier>(types.Copier).copy(event.word)
export const count = async (event) => kernel.get<Quiet>(types.Quiet).run(event.word)

class Mover {
  constructor({ target }) {
    this.target = target
  }
  move(word: string) {
    execSync(`mv ${word} ${this.target}`) // finds command
  }
}
const things = createContainer()
things.register({ mover: asClass(Mover).singleton(), target: asValue('/opt'), job: asFunction(({ mover }) => ({ start: (word) => mover.move(word) })) })
export const move = async (event) => things.resolve('job').start(event.word)
