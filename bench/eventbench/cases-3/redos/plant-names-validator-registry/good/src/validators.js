const patterns = {
  latin: /^[a-z]+(?:[ -][a-z]+)*$/,
  code: /^[A-Z]{3}\d{4}$/,
};

class Validators {
  constructor(table) {
    this.table = new Map(Object.entries(table));
  }

  check(kind, value) {
    const pattern = this.table.get(kind);
    if (!pattern) return false;
    return pattern.test(value);
  }
}

module.exports = new Validators(patterns);
