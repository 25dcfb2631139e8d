/** A question about a part of the model whose answer is worked out once. The model never changes, so the answer does not either. */
export function remembered<K extends object, V>(answer: (about: K) => V): (about: K) => V {
  const answers = new WeakMap<K, { readonly value: V }>()
  return (about) => {
    const ready = answers.get(about) ?? { value: answer(about) }
    answers.set(about, ready)
    return ready.value
  }
}
