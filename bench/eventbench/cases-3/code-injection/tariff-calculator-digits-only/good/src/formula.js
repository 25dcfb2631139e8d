const formula = /^[-+*/().\d\s]{1,80}$/;

class FormulaError extends Error {
  constructor() {
    super('formula not understood');
    this.name = 'FormulaError';
  }
}

function compile(text) {
  if (typeof text !== 'string' || !formula.test(text)) throw new FormulaError();
  return new Function(`return (${text})`);
}

module.exports = { compile, FormulaError };
