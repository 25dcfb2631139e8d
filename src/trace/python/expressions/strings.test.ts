import { lists } from '../lists.ts'

lists('strings', [
  [
    'prefixes',
    "f(r'a\\n', b'\\x41', u'b', Rb'\\d')",
    `
      r0 = global f
      r1 = "a\\\\n"
      r2 = "A"
      r3 = "b"
      r4 = "\\\\d"
      r5 = call r0 (r1, r2, r3, r4)
    `,
  ],
  [
    'escapes',
    `f('\\n\\t\\\\\\'\\x41\\u00e9\\U0001F600\\101\\q', "\\N{DASH}")`,
    `
      r0 = global f
      r1 = "\\n\\t\\\\'Aé😀A\\\\q"
      r2 = "�"
      r3 = call r0 (r1, r2)
    `,
  ],
  [
    'long strings',
    `
      f("""a "b"
      c""", '''''')
    `,
    `
      r0 = global f
      r1 = "a \\"b\\"\\nc"
      r2 = ""
      r3 = call r0 (r1, r2)
    `,
  ],
  [
    'a line that goes on',
    `
      f('a\\
      b')
    `,
    `
      r0 = global f
      r1 = "ab"
      r2 = call r0 (r1)
    `,
  ],
  [
    'strings in a row',
    `f('a' "b" r'\\c')`,
    `
      r0 = global f
      r1 = "ab\\\\c"
      r2 = call r0 (r1)
    `,
  ],
  [
    'an f-string',
    "f(f'a{b}c{d.e}')",
    `
      r0 = global f
      r1 = global b
      r2 = global d
      r3 = r2.e
      r4 = text "a" r1 "c" r3
      r5 = call r0 (r4)
    `,
  ],
  [
    'an f-string without values',
    "f(f'a{{b}}')",
    `
      r0 = global f
      r1 = "a{b}"
      r2 = call r0 (r1)
    `,
  ],
  [
    'an f-string among strings',
    "f('a' f'{b}' 'c')",
    `
      r0 = global f
      r1 = global b
      r2 = text "a" r1 "c"
      r3 = call r0 (r2)
    `,
  ],
  [
    'a conversion and an alignment change nothing that matters',
    "f(f'{a!r}{b:>10}{c:{d.e}}{g:%Y-%m-%d}')",
    `
      r0 = global f
      r1 = global a
      r2 = global repr
      r3 = call r2 (r1)
      r4 = global b
      r5 = global c
      r6 = global d
      r7 = r6.e
      r8 = global g
      r9 = text r3 r4 r5 r8
      r10 = call r0 (r9)
    `,
  ],
  [
    'numeric formats',
    "f(f'{a:d}{b:.2f}{c:,}{d:05}')",
    `
      r0 = global f
      r1 = global a
      r2 = global __format__
      r3 = "d"
      r4 = call r2 (r1, r3)
      r5 = global b
      r6 = global __format__
      r7 = ".2f"
      r8 = call r6 (r5, r7)
      r9 = global c
      r10 = global __format__
      r11 = ","
      r12 = call r10 (r9, r11)
      r13 = global d
      r14 = text r4 r8 r12 r13
      r15 = call r0 (r14)
    `,
  ],
  [
    'a value shown with its name',
    "f(f'{a.b=}')",
    `
      r0 = global f
      r1 = global a
      r2 = r1.b
      r3 = global repr
      r4 = call r3 (r2)
      r5 = text "a.b=" r4
      r6 = call r0 (r5)
    `,
  ],
  [
    'quotes within quotes',
    "f(f'{a['b']}')",
    `
      r0 = global f
      r1 = global a
      r2 = r1["b"]
      r3 = text r2
      r4 = call r0 (r3)
    `,
  ],
  [
    'a nested f-string',
    `f(f'{f"{a}"}')`,
    `
      r0 = global f
      r1 = global a
      r2 = text r1
      r3 = text r2
      r4 = call r0 (r3)
    `,
  ],
  [
    'a raw f-string',
    "f(rf'\\d{a}')",
    `
      r0 = global f
      r1 = global a
      r2 = text "\\\\d" r1
      r3 = call r0 (r2)
    `,
  ],
  [
    'a template string',
    "f(t'a{b}')",
    `
      r0 = global f
      r1 = gap template string
      r2 = text r1
      r3 = call r0 (r2)
      gap template string @2
    `,
  ],
])
