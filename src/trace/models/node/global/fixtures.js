export const code = async (event) => {
  eval(event.body) // finds code
  new Function('a', `return ${event.formula}`)(1) // finds code
  Function(event.formula)() // finds code
  setTimeout('run(' + event.name + ')', 100)
  setTimeout(() => event.name, 100)
  return eval('1 + 1')
}

export const delay = async (event) => {
  await new Promise((resolve) => setTimeout(resolve, event.delay)) // finds work
  await new Promise((resolve) => setTimeout(resolve, 500))
}

export const requests = async (event) => {
  await fetch(event.queryStringParameters.url) // finds url
  await fetch(new URL(event.body)) // finds url
  await fetch(`https://${event.region}/status`) // finds url
  await fetch(`https://api.example.com/items/${event.id}`)
  const response = await fetch('https://api.example.com/items', { method: 'POST', body: event.body, signal: AbortSignal.timeout(2000) })
  return await response.json()
}

export const encoded = async (event) => {
  eval(atob(event.body)) // finds code
  return fetch('https://example.com/?q=' + btoa(event.body))
}

export const deferred = async (event) => {
  queueMicrotask(() => {
    eval(event.body) // finds code
  })
}

export const clean = async (event) => {
  eval(`'${crypto.randomUUID()}'`)
  eval(`${performance.now()} + 1`)
  eval(process.cwd().length + '')
  console.log('received', Number(event.id))
}

export const copied = async (event) => {
  const copy = structuredClone({ formula: event.formula, name: 'fixed' })
  eval(copy.formula) // finds code
  eval(copy.name)
}
