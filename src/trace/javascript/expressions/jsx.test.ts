import { lists } from '../lists.ts'

lists('JSX', [
  [
    'an element',
    'f(<a href="x" hidden {...p} b={p.q} />)',
    `
      r0 = global f
      r1 = object
      r2 = "x"
      r1.href = r2
      r3 = true
      r1.hidden = r3
      r4 = global p
      copy r4 into r1
      r5 = global p
      r6 = r5.q
      r1.b = r6
      r7 = jsx "a" r1
      r8 = call r0 (r7)
    `,
    'a.tsx',
  ],
  [
    'a component',
    'f(<Page.Title x={1} />, <Page />)',
    `
      r0 = global f
      r1 = global Page
      r2 = r1.Title
      r3 = object
      r4 = 1
      r3.x = r4
      r5 = jsx r2 r3
      r6 = global Page
      r7 = object
      r8 = jsx r6 r7
      r9 = call r0 (r5, r8)
    `,
    'a.jsx',
  ],
  [
    'children',
    `f(<p>
  Hello {name}
  <b>!</b> {...list}
  {/* nothing */}
</p>)`,
    `
      r0 = global f
      r1 = object
      r2 = "Hello "
      r3 = global name
      r4 = object
      r5 = "!"
      r6 = array (r5)
      r4.children = r6
      r7 = jsx "b" r4
      r8 = " "
      r9 = global list
      r10 = array (r2, r3, r7, r8, ...r9)
      r1.children = r10
      r11 = jsx "p" r1
      r12 = call r0 (r11)
    `,
    'a.jsx',
  ],
  [
    'a fragment',
    'f(<><a /></>)',
    `
      r0 = global f
      r1 = object
      r2 = object
      r3 = jsx "a" r2
      r4 = array (r3)
      r1.children = r4
      r5 = jsx "" r1
      r6 = call r0 (r5)
    `,
  ],
  [
    'a name with a namespace',
    'f(<svg:a xlink:href="x" />)',
    `
      r0 = global f
      r1 = object
      r2 = "x"
      r1["xlink:href"] = r2
      r3 = jsx "svg:a" r1
      r4 = call r0 (r3)
    `,
    'a.jsx',
  ],
  [
    'raw html',
    'f(<div dangerouslySetInnerHTML={{ __html: x }} />)',
    `
      r0 = global f
      r1 = object
      r2 = object
      r3 = global x
      r2.__html = r3
      r1.dangerouslySetInnerHTML = r2
      r3 = jsx "div" r1
      r4 = call r0 (r3)
    `,
    'a.jsx',
  ],
])
