import { open, parameterDecorators } from 'cordon'

// What was registered, in order: a token, and what makes the thing. All containers share it.
const registered = []
const made = []

const once = (make) => {
  const kept = []
  return () => {
    if (kept.length === 0) kept.push(make())
    return kept[0]
  }
}
const register = (token, make) => {
  registered.push([token, once(make)])
}

// Which of them is meant is not known: each may be.
const anyOf = () => {
  for (const entry of registered) if (open()) return entry[1]()
  return open()
}

const named = (token, wanted) => token === wanted.name || (token && token.name === wanted.name)

// What a decorator was given: a text, or the name of a class or token.
const given = (wanted) => {
  if (typeof wanted === 'string') return resolve(wanted)
  for (const [token, make] of registered) if (wanted && wanted.name && named(token, wanted)) return make()
  return anyOf()
}

const parameter = ({ decorators, type }) => {
  for (const one of decorators)
    if (/^(inject|Inject|injectWithTransform|named|tagged)$/.test(one.name) && one.arguments.length > 0) return given(one.arguments[0])
  return type === undefined ? anyOf() : resolve(type)
}

const make = (type) => new type(...parameterDecorators(type).map(parameter))

const resolve = (wanted) => {
  for (const [token, provider] of registered) if (token === wanted) return provider()
  if (typeof wanted !== 'function') return wanted && wanted.factory ? wanted.factory() : anyOf()
  for (const [type, instance] of made) if (type === wanted) return instance
  const instance = make(wanted)
  made.push([wanted, instance])
  return instance
}

const provide = (token, provider) => {
  if (typeof provider === 'function') return register(token, () => resolve(provider))
  if (provider.useClass !== undefined) return register(token, () => make(provider.useClass))
  if (provider.useFactory !== undefined) return register(token, () => provider.useFactory(container))
  if (provider.useToken !== undefined) return register(token, () => resolve(provider.useToken))
  return register(token, () => provider.useValue)
}

// tsyringe
export const container = {
  register: (token, provider, ...others) => {
    if (typeof token === 'object' && provider === undefined) registerAll(token)
    else if (provider && provider.resolver) register(token, () => provider.resolver())
    else provide(token, provider, ...others)
    return container
  },
  registerSingleton: (token, type) => provide(token, type || token) || container,
  registerType: (token, type) => provide(token, type) || container,
  registerInstance: (token, value) => register(token, () => value) || container,
  resolve: (wanted) => resolve(wanted),
  resolveAll: (wanted) => [resolve(wanted)],
  isRegistered: () => open(),
  createChildContainer: () => container,
  reset: () => undefined,
  clearInstances: () => undefined,
  build: (type) => (typeof type === 'function' ? make(type) : open()),
  createScope: () => container,
  loadModules: () => container,
  hasRegistration: () => open(),
}
const decorator = () => () => undefined
export const autoInjectable = decorator
export const scoped = decorator
export const injectAll = decorator
export const singleton = decorator
export const injectable = decorator
export const inject = decorator
export const postConstruct = decorator
export const optional = decorator
export const unmanaged = decorator
export const multiInject = decorator
export const registry = (list) => () => {
  for (const one of list || []) provide(one.token, one)
}
export const delay = (wanted) => wanted()
export const Lifecycle = {}
export const instanceCachingFactory = (factory) => factory
export const predicateAwareClassFactory = (test, yes, no) => () => (open() ? resolve(yes) : resolve(no))

// inversify, with typedi's own as static methods
const chain = {}
for (const name of [
  'inSingletonScope',
  'inTransientScope',
  'inRequestScope',
  'when',
  'whenTargetNamed',
  'whenTargetTagged',
  'onActivation',
])
  chain[name] = () => chain
export class Container {
  static get(wanted) {
    return resolve(wanted)
  }
  static set(token, value) {
    if (value === undefined && token && token.id !== undefined) Container.entry(token)
    else register(token, () => value)
    return Container
  }
  static entry({ id, type, value, factory }) {
    register(id, () => (type !== undefined ? make(type) : factory !== undefined ? factory(Container) : value))
  }
  static of() {
    return Container
  }
  static has() {
    return open()
  }
  static reset() {}
  bind(token) {
    return {
      to: (type) => register(token, () => make(type)) || chain,
      toSelf: () => register(token, () => make(token)) || chain,
      toConstantValue: (value) => register(token, () => value) || chain,
      toDynamicValue: (factory) => register(token, () => factory({ container: this })) || chain,
      toFactory: (factory) => register(token, () => factory({ container: this })) || chain,
      toFunction: (value) => register(token, () => value) || chain,
      toService: (other) => register(token, () => resolve(other)) || chain,
    }
  }
  rebind(token) {
    return this.bind(token)
  }
  load(...modules) {
    for (const module of modules) module.fill((token) => this.bind(token))
  }
  loadAsync(...modules) {
    return this.load(...modules)
  }
  get(wanted) {
    return resolve(wanted)
  }
  getAsync(wanted) {
    return resolve(wanted)
  }
  getNamed(wanted) {
    return resolve(wanted)
  }
  getTagged(wanted) {
    return resolve(wanted)
  }
  getAll(wanted) {
    return [resolve(wanted)]
  }
  resolve(type) {
    return resolve(type)
  }
  createChild() {
    return this
  }
  isBound() {
    return open()
  }
  unbind() {}
  unbindAll() {}
  snapshot() {}
  restore() {}
  applyMiddleware() {}
}
export class ContainerModule {
  constructor(fill) {
    this.fill = (bind) => fill(bind, undefined, () => open(), bind)
  }
}
export const decorate = () => undefined

// typedi
export const Service = (options) => (type) => {
  if (options && typeof options !== 'function') register(options.id || options, () => (options.factory ? options.factory() : make(type)))
}
export const Inject = decorator
export const InjectMany = decorator
export class Token {
  constructor(name) {
    this.name = name
  }
}

// awilix: constructors and factories take an object of all that is registered
const cradle = {}
const registerAll = (entries) => {
  for (const name of Object.keys(entries)) {
    const entry = entries[name]
    register(name, () => (entry.resolver ? entry.resolver() : entry))
    Object.defineProperty(cradle, name, { get: () => resolve(name) })
  }
}
const lifetime = (resolver) => {
  const entry = { resolver }
  for (const name of ['singleton', 'scoped', 'transient', 'inject', 'proxy', 'classic', 'disposer', 'setLifetime', 'setInjectionMode'])
    entry[name] = () => entry
  return entry
}
export const createContainer = () => ({ ...container, cradle })
export const asClass = (type) => lifetime(() => new type(cradle))
export const asFunction = (factory) => lifetime(() => factory(cradle))
export const asValue = (value) => lifetime(() => value)
export const aliasTo = (name) => lifetime(() => resolve(name))
export const InjectionMode = {}
export { Lifecycle as Lifetime }
