const superagent = require('superagent');

class UntrustedSource extends Error {}

function checked(address) {
  const url = new URL(address);
  if (url.protocol !== 'https:' || !url.href.includes('museum.example')) throw new UntrustedSource();
  return url;
}

async function withRetry(work, attempts = 3) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (error.status && error.status < 500) throw error;
      if (attempt >= attempts) throw error;
    }
  }
}

class LoanSource {
  constructor({ timeout = 4000 } = {}) {
    this.timeout = timeout;
    this.seen = new Map();
  }

  async load(address) {
    const url = checked(address);
    if (this.seen.has(url.href)) return this.seen.get(url.href);
    const loan = await withRetry(async () => {
      const { body } = await superagent.get(url.href).timeout(this.timeout).redirects(0); // finds ssrf
      return { objects: Array.isArray(body.objects) ? body.objects.length : 0 };
    });
    this.seen.set(url.href, loan);
    return loan;
  }
}

module.exports = { LoanSource, UntrustedSource };
