import { pythonModel } from '../../model.ts'
import type { Rule } from '../../model.ts'
import { each } from '../../node/each.ts'

const clean: Rule = { gives: { of: ['arg0'], types: ['string'], safe: ['html'] } }

// What makes HTML harmless. `Markup` is a program: see the stub.
export const markupsafe = pythonModel({
  packages: ['markupsafe', 'bleach', 'nh3', 'html_sanitizer'],
  exports: {
    ...each(['escape', 'escape_silent', 'clean', 'linkify', 'clean_text'], clean),
    ...each(['Sanitizer', 'Cleaner', 'sanitizer.Cleaner'], { gives: { type: 'Cleaner' } }),
  },
  types: { Cleaner: { methods: { ...each(['clean', 'sanitize'], clean) } } },
  source: 'https://markupsafe.palletsprojects.com/en/stable/, https://bleach.readthedocs.io, https://nh3.readthedocs.io, 2026-11-22',
})
