/** Methods of Python's own types that the engine knows (https://docs.python.org/3.13/library/stdtypes.html). */
const methods = {
  str: new Set(
    (
      'capitalize casefold center count decode encode endswith expandtabs find format format_map fromhex hex index isalnum isalpha isascii ' +
      'isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition ' +
      'removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title ' +
      'tobytes translate upper zfill'
    ).split(' '),
  ),
  /** Sets, tuples and queues are lists here. */
  list: new Set(
    (
      'add append appendleft clear copy count difference difference_update discard extend extendleft index insert intersection ' +
      'intersection_update isdisjoint issubset issuperset pop popleft remove reverse rotate sort symmetric_difference ' +
      'symmetric_difference_update union update'
    ).split(' '),
  ),
  dict: new Set('clear copy get items keys most_common move_to_end pop popitem setdefault update values'.split(' ')),
} as const

export type OwnType = keyof typeof methods

export const isMethodOf = (type: OwnType, name: string): boolean => methods[type].has(name)
