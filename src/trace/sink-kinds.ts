/** What harm a value can do where it arrives. One word for each class of the catalogue. */
export const sinkKinds = [
  'sql',
  'nosql',
  'command',
  /** An element of an argument list, which a leading dash turns into an option. */
  'argument',
  'code',
  'module',
  'deserialization',
  /** The address of an outgoing request. */
  'url',
  /** A path of the file system. */
  'path',
  /** An archive that is unpacked: its entries name the files. */
  'archive',
  'template',
  'xml',
  'ldap',
  'xpath',
  /** The keys of this value are merged, or set, into an object whose prototype can be reached. */
  'prototype',
  'html',
  'redirect',
  'header',
  'mail',
  'log',
  /** A regular expression's source. */
  'regex',
  /** How often, how long or how much: a count, a size, a delay. */
  'work',
  /** What the cloud is told to run, to be, or to allow: function names, roles, documents, templates. */
  'cloud',
  /** An instruction to a language model. */
  'prompt',
  /** A key that decides whose record is read or changed. */
  'record-key',
  /** The name of an attribute that a record is given. */
  'attributes',
  /** Data that leaves for a host outside of the application. */
  'outgoing-data',
] as const
export type SinkKind = (typeof sinkKinds)[number]
